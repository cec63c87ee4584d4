"""What a text tells, step by step, as cases: which steps belong to one case, and which case reviews which."""
