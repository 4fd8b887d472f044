"""What an article says, cut into pieces that can be checked: sentences, and clauses within them."""
