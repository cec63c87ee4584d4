"""Article to case record: what a text says of disputes and figures, with the words behind it."""
