"""Which entries of different articles are the same party, right, forum or case, and why."""
