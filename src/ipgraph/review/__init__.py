"""What waits for a person to decide: joins in doubt, facts of low confidence, disagreements, conflicts of articles."""
