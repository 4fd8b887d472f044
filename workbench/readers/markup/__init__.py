"""HTML taken apart: tokens, lines with their places in the source, what a page says of itself, and which lines are the article."""
