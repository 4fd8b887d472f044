"""The claims beside a claim: those that say the same, those that differ, those that might say the same.

Words that differ from the claim that is looked at are marked, in the entries and in the article. What a reviewer
says of two claims outranks the machine; clusters and counts are brought up to date then.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType

from workbench.desk.beside import Beside, Other
from workbench.model import Span
from workbench.tui.actions import Where
from workbench.tui.beside_lines import BesideLines, summary, with_places
from workbench.tui.bindings import Commands, DuplicatesCommands, bindings
from workbench.tui.differing import differing
from workbench.tui.entry import Line
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.screens.comparing import ComparingScreen

if TYPE_CHECKING:
    from workbench.desk.candidates import Offered


class DuplicatesScreen(BesideScreen):
    """The duplicates window."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.DUPLICATES)]
    COMMANDS: ClassVar[Commands] = {DuplicatesCommands}
    KEYS = Where.DUPLICATES
    _known: Beside | None = None
    _offered: "Sequence[tuple[Offered, Other]] | None" = None

    # ---------------------------------------------------------------- reading

    def name_of(self) -> str:
        """Give the title."""
        return "Duplicates"

    def read(self) -> str:
        """Read the claims beside the claim; the summary counts them."""
        self._known = self.sitting.looking.beside(self.view.claim_id)
        return summary(self._known, self.showing.dot)

    def found(self) -> Sequence[object]:
        """Look for what may say the same in the story's other articles."""
        from workbench.desk.candidates import offered

        return list(offered(self.sitting.path, self.view.uid))

    def take(self, found: Sequence[object] | None) -> None:
        """Take in the candidates."""
        if found is not None:
            offers = cast("Sequence[Offered]", found)
            self._offered = with_places(self.sitting.looking, offers)

    def drawn(self) -> list[Line]:
        """Give the claim, then the others by how they stand to it."""
        if self._known is None:
            return []
        return list(self._lines().of(self._known, self._offered))

    def _lines(self) -> BesideLines:
        row = self.sitting.rows.read(self.view.claim_id)
        outlet = row.outlet if row and row.outlet else "This claim"
        return BesideLines(self.view.exact, outlet, self.showing)

    def show_line(self) -> None:
        """Show the other claim in its article, and in our words what that one lacks."""
        super().show_line()
        about = self.line.about if self.line else None
        marks: Sequence[Span] = ()
        if isinstance(about, Other):
            marks, _ = differing(self.view.exact, about.place.exact)
        if self.lines:
            self.entries.replace(0, self._lines().own(marks))

    # ---------------------------------------------------------------- acts

    def action_enter(self) -> None:
        """Go on with the claim under the cursor."""
        about = self.line.about if self.line else None
        if isinstance(about, Other):
            self.desk.go_on_with(about.claim_id)

    def action_compare(self) -> None:
        """Show both articles side by side."""
        about = self.line.about if self.line else None
        if isinstance(about, Other):
            self.app.push_screen(
                ComparingScreen(self.sitting, self.view, about, self.showing, self.desk)
            )
        else:
            self.tell("no claim on this line")

    def action_say(self, said: str) -> None:
        """Say how the claim under the cursor stands to ours, or withdraw it."""
        about = self.line.about if self.line else None
        if not isinstance(about, Other):
            self.tell("no claim on this line")
            return
        mine = {f"{word} by {self.sitting.reviewer}" for word in ("same", "different")}
        if not said and mine.isdisjoint(about.said):
            self.tell("you have said nothing of these two")
            return
        own, other = self.view.claim_id, about.claim_id
        self.desk.act(lambda: self.sitting.link(own, other, said or None))

    def reload(self) -> None:
        """Read anew, and look for candidates anew: what was tied is none any more."""
        super().reload()
        if self._offered is not None:
            self.look()
