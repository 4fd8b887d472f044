"""Where a claim comes from: the lineage of all that say it, origins, edges with the words that show them.

An edge is rejected, confirmed or added here; origins are counted anew then, and the window shows the new count.
"""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType

from workbench.desk.ancestry import (
    Ancestry,
    Root,
    Telling,
    Tie,
    Word,
    leanings_beside,
)
from workbench.tui.actions import Where
from workbench.tui.ancestry_lines import AncestryLines, summary
from workbench.tui.bindings import Commands, ProvenanceCommands, bindings
from workbench.tui.entry import Line
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.screens.words import WordsScreen

ASKED = {
    "rejected": "Reject: why does this edge not hold?",
    "hard": "Confirm: why does one lean on the other?",
    "independent": "Independent: why do the two owe each other nothing? Each then answers for itself.",
}


class ProvenanceScreen(BesideScreen):
    """The provenance window."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.PROVENANCE)]
    COMMANDS: ClassVar[Commands] = {ProvenanceCommands}
    KEYS = Where.PROVENANCE
    _known: Ancestry | None = None
    _leanings: Sequence[Tie] | None = None

    # ---------------------------------------------------------------- reading

    def name_of(self) -> str:
        """Give the title."""
        return "Provenance"

    def read(self) -> str:
        """Read the ancestry; its summary is the count and what it suggests."""
        self._known = self.sitting.looking.ancestry(self.view.claim_id)
        return summary(self._known, self.showing.dot)

    def found(self) -> Sequence[object]:
        """Compare the claim's article with its neighbours."""
        known = self._known
        own = known.tellings[0] if known is not None and known.tellings else None
        if own is None:
            return ()
        return leanings_beside(self.sitting.path, own.document, own.place.document_id)

    def take(self, found: Sequence[object] | None) -> None:
        """Take in the edges between whole articles."""
        if found is not None:
            self._leanings = [tie for tie in found if isinstance(tie, Tie)]

    def drawn(self) -> list[Line]:
        """Give reason, lineages, origins, edges, reviewers' words."""
        if self._known is None:
            return []
        lines = AncestryLines(self._known, self.view.claim_id, self.showing)
        return list(lines.of(self._leanings))

    # ---------------------------------------------------------------- acts

    def action_enter(self) -> None:
        """Go to the words in their article."""
        if self.line is not None and self.line.place is not None:
            self.article.focus()
            self.article.reveal()

    def action_say(self, said: str) -> None:
        """Say something of the edge under the cursor, or withdraw it."""
        if said:
            self._ask(said)
            return
        word = self._own_word()
        if word is None:
            self.tell("you have said nothing of this edge")
            return
        self.desk.act(lambda: self.sitting.tie(word.a, word.b, None, rule=word.rule))

    def _ask(self, said: str) -> None:
        about = self.line.about if self.line else None
        sides = self._sides(about)
        if sides is None or (said == "rejected" and not isinstance(about, Tie | Word)):
            self.tell("no edge on this line")
            return
        rule = about.rule if isinstance(about, Tie | Word) else ""
        if said == "independent":
            rule = ""  # of every rule
        a, b = sides

        def answered(reason: str | None) -> None:
            if reason is not None:
                self.desk.act(
                    lambda: self.sitting.tie(a, b, said, rule=rule, reason=reason)
                )

        names = f" {self.showing.dash} ".join(self._names(about))
        shown = self.showing.line(f"{names}  {rule}".strip())
        self.app.push_screen(
            WordsScreen(ASKED[said], shown, may_be_empty=True), answered
        )

    def _sides(self, about: object) -> tuple[str, str] | None:
        """Give the two names a word on this line is about; a claim or a root stands against the one that is looked at."""
        own = self._known.tellings[0] if self._known and self._known.tellings else None
        if isinstance(about, Tie):
            return about.named
        if isinstance(about, Word):
            return about.a, about.b
        if own is None:
            return None
        if isinstance(about, Telling) and about.document != own.document:
            return own.document, about.document
        if isinstance(about, Root) and own.origin not in {about.key, ""}:
            return own.origin, about.key
        return None

    def _names(self, about: object) -> tuple[str, ...]:
        if isinstance(about, Tie):
            return about.a.outlet, about.b.outlet
        if isinstance(about, Word):
            return about.names
        own = self._known.tellings[0] if self._known and self._known.tellings else None
        if isinstance(about, Telling) and own is not None:
            return own.place.outlet, about.place.outlet
        if isinstance(about, Root) and self._known is not None and own is not None:
            names = {root.key: root.name for root in self._known.roots}
            return names.get(own.origin, own.origin), about.name
        return ()

    def _own_word(self) -> Word | None:
        about = self.line.about if self.line else None
        sides = self._sides(about)
        if sides is None or self._known is None:
            return None
        rule = about.rule if isinstance(about, Tie | Word) else ""
        mine = [
            word
            for word in self._known.words
            if word.reviewer == self.sitting.reviewer and {word.a, word.b} == {*sides}
        ]
        # one on the very rule first
        return min(mine, key=lambda word: word.rule != rule, default=None)

    def reload(self) -> None:
        """Read anew, and compare articles anew: what was rejected no longer ties them."""
        super().reload()
        if self._leanings is not None:
            self.look()
