"""The types that every stage shares: articles, records, evidence, and their JSON."""
