"""Case records as RDF, and the store that holds them: mapping, building, derived rules, reading, validation."""
