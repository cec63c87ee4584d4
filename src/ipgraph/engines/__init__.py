"""What does the same work for many tasks: one process, several, or many machines."""
