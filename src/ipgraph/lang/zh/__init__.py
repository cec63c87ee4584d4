"""Chinese: word tables, and what is read by the rules of the language."""
