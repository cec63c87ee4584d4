"""What changed from one graph to another: articles, things, joins, and facts with their words."""
