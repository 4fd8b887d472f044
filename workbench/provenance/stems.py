"""The letters of a word by which names and common words are compared."""

STEM = 6
"""Letters by which words of names are compared: Norland and Norlandish are one."""


def stem(word: str) -> str:
    """Give the letters of a word that are compared."""
    return word[:STEM].rstrip("'’.")
