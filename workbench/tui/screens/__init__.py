"""The review screen and what opens above it."""
