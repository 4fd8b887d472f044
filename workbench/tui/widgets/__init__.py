"""What the review screen is drawn with. Widgets draw what they are given: none of them reads the database."""
