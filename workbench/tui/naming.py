"""What an article is called wherever one is named: by its title, else by its file."""

from workbench.model import DocumentView


def name_of(document: DocumentView) -> str:
    """Give its title, or the name of its file where it has none."""
    return document.title or document.path.rpartition("/")[2]


def heading_of(document: DocumentView, parted_by: str) -> str:
    """Give whose article it is, of which day, and what it is called."""
    parts = (document.outlet, document.date[:10], name_of(document))
    return parted_by.join(part for part in parts if part)
