"""Tables that do not depend on a language: codes with their labels, forums."""
