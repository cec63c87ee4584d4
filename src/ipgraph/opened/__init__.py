"""A graph opened from Python: questions, answers as frames and networks, and the words behind facts."""
