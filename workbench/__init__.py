"""A provenance-aware fact-check workbench: two articles that re-tell one report are one origin."""

__version__ = "0.1.0"
