"""What every screen that shows an article does: name it, scroll it by the article's keys, and say what could not be read."""

from textual.screen import Screen
from textual.widgets import Static

from workbench.errors import WorkbenchError
from workbench.model import DocumentView
from workbench.tui.naming import heading_of
from workbench.tui.showing import Showing
from workbench.tui.widgets.article import Article


def warn(
    screen: Screen[None],
    showing: Showing,
    problem: WorkbenchError | str,
    title: str = "",
) -> None:
    """Say what went wrong and what to do, in a notice that takes no key."""
    hint = problem.hint if isinstance(problem, WorkbenchError) else ""
    screen.notify(
        showing.line(f"{problem} {hint}".strip()),
        title=showing.line(title),
        severity="warning",
        markup=False,
    )


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
        told = heading_of(document, f" {self.showing.dot} ")
        self.heading.update(self.showing.line(told), layout=False)

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
