"""Scrolling an article: what every screen that shows one does with the article's keys."""

from textual.screen import Screen
from textual.widgets import Static

from workbench.model import DocumentView
from workbench.tui.showing import Showing
from workbench.tui.widgets.article import Article


class Window(Screen[None]):
    """A screen over the review, which the review keeps up to date."""

    def tell(self, words: str) -> None:
        """Say what the latest act came to."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read anew: counts or words changed."""
        raise NotImplementedError


class ReadingScreen(Screen[None]):
    """A screen with an article and the line above it."""

    showing: Showing
    heading: Static
    article: Article

    def show_heading(self, document: DocumentView) -> None:
        """Say whose article it is, of when, and what it is called."""
        name = document.title or document.path.rpartition("/")[2]
        parts = (document.outlet, document.date[:10], name)
        self.heading.update(
            self.showing.line(
                f" {self.showing.dot} ".join(part for part in parts if part)
            ),
            layout=False,
        )

    def action_line(self, lines: int) -> None:
        """Scroll the article."""
        self.article.scroll_relative(y=lines, animate=False)

    def action_screenful(self, screens: int) -> None:
        """Scroll the article by its height."""
        height = max(1, self.article.scrollable_content_region.height - 1)
        self.article.scroll_relative(y=screens * height, animate=False)

    def action_top(self) -> None:
        """Go to the head of the article."""
        self.article.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """Go to its end."""
        self.article.scroll_to(y=len(self.article.lines), animate=False)

    def action_reveal(self) -> None:
        """Scroll to the words that are marked."""
        self.article.reveal()
