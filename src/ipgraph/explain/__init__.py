"""What was read where: the article with every sentence marked by the facts drawn from it, on screen or as a page."""
