"""What depends on the language of a text: word tables, sentences, clauses."""
