"""What is known of the current claim: how it stands, who said what of it, notes, and the room for who says it.

It has a long form of one line for each voice and a short one of a line in all, as its height allows.
"""

from datetime import datetime

from textual.content import Content
from textual.widgets import Static

from workbench.model import ClaimView, EvidenceNow, NoteNow, Verdict, VerdictNow
from workbench.tui.footing import Footing
from workbench.tui.showing import UNICODE, Showing
from workbench.tui.voices import HIDDEN, besides

LONG_FROM = 6
"""Rows from which each voice gets a line of its own."""
WORDS = 300
"""Characters of a note or a reason; the history shows all of them."""
STALE = {
    "moved": "its place in the source moved",
    "altered": "the source's words were altered",
    "gone": "its words are gone from the source",
    "lineage": "who says it is known otherwise now",
}
STYLES = {
    "corroborated": "$text-primary",
    "single-source": "$text-warning",
    "unverifiable": "$text-secondary",
    "disputed": "bold $text-error",
    "open": "$text-muted",
}
"""Colour of a verdict or status: a blue, an orange, a grey-violet; never red against green."""


def when(at: int) -> str:
    """Give a time, microseconds UTC, as this desk's wall clock shows it."""
    return (
        datetime.fromtimestamp(at / 1_000_000).astimezone().strftime("%Y-%m-%d %H:%M")
    )


NO_FOOTING = Footing()


class Inspector(Static):
    """The pane below the article."""

    ALLOW_SELECT = False

    def __init__(self, showing: Showing = UNICODE) -> None:
        super().__init__(id="inspector", markup=False)
        self.showing = showing
        self._painted: Content | None = None
        self._shown: tuple[ClaimView, Footing, Verdict | None, bool] | None = None

    def show(
        self,
        view: ClaimView | None,
        footing: Footing = NO_FOOTING,
        mine: Verdict | None = None,
        *,
        saving: bool = False,
    ) -> None:
        """Show a claim; `footing` is who says it, `mine` the verdict to show for the reviewer while it is saved."""
        self._shown = None if view is None else (view, footing, mine, saving)
        self._paint()

    def on_resize(self) -> None:
        """Choose the form that fits."""
        self._paint()

    def _paint(self) -> None:
        if self._shown is None:
            self._painted = None
            self.update("", layout=False)
            return
        view, footing, mine, saving = self._shown
        line = self.showing.line
        lines = [self._head(view, footing, mine, saving=saving)]
        if self.size.height >= LONG_FROM:
            lines.append(Content(line(footing.lineage)))
            lines.append(Content.styled(line(footing.company), "$text-warning"))
            lines += self._standing(view)
            lines += [self._voice(now) for now in view.verdicts]
            lines += [self._note(note) for note in view.notes]
            lines += [self._evidence(one) for one in view.evidence]
            if not view.verdicts and not view.hidden:
                lines.append(Content.styled("Nobody has judged it.", "$text-muted"))
            lines.append(Content.styled(line(footing.reason), "$text-muted"))
        elif self.size.height > 1:
            company = Content.styled(line(footing.company), "$text-warning")
            beside = [part for part in (self._voices(view), company) if part.plain]
            lines.append(Content(line(footing.lineage)))
            lines += self._standing(view)[:1]
            lines += [Content("  ").join(beside)] if beside else []
            lines += [self._note(note) for note in view.notes[-1:]]
        else:
            lines = [Content("  ").join([lines[0], self._voices(view)])]
        lines = [told for told in lines if told.plain]
        told = Content("\n").join(lines)
        if told != self._painted:
            self._painted = told
            self.update(told, layout=False)

    def _head(
        self, view: ClaimView, footing: Footing, mine: Verdict | None, *, saving: bool
    ) -> Content:
        signs = self.showing
        parts = [Content.styled(signs.sign(view.status), f"bold {STYLES[view.status]}")]
        if saving:
            asked = signs.sign(mine) if mine else "withdrawal"
            parts.append(Content(f"{signs.pending} saving {asked}"))
        if view.stale:
            parts.append(
                Content.styled(
                    f"^ stale: {STALE.get(view.stale, view.stale)}",
                    "bold $text-warning",
                )
            )
        if view.retired:
            parts.append(Content("retired"))
        if footing.origins and self.size.height > 1:
            parts.append(Content.styled(signs.line(footing.origins), "bold"))
        if self.size.height >= LONG_FROM:
            parts.append(Content.styled(view.uid[:8], "$text-muted"))
        return Content("  ").join(parts)

    def _standing(self, view: ClaimView) -> list[Content]:
        """Say what settled it, who is asked to judge it, and that something is hidden."""
        line = self.showing.line
        told = []
        if view.hidden:
            told.append(Content.styled(HIDDEN, "$text-muted"))
        made = view.decision
        if made is not None:
            told.append(
                Content.assemble(
                    ("settled: ", "bold"),
                    (self.showing.sign(made.verdict), STYLES[made.verdict]),
                    f"  {made.cause}  ",
                    (line(made.reviewer), "bold"),
                    f"  {line(made.reason[:WORDS])}",
                )
            )
        if view.assigned:
            told.append(Content(f"asked to judge it: {line(', '.join(view.assigned))}"))
        return told

    def _voice(self, now: VerdictNow) -> Content:
        line = self.showing.line
        said = [
            Content.styled(self.showing.sign(now.verdict), STYLES[now.verdict]),
            Content.styled(line(now.reviewer), "bold"),
            Content.styled(when(now.at), "$text-muted"),
        ]
        more = besides(now)
        said += [Content(line(more))] if more else []
        said += [Content(f'"{line(now.note[:WORDS])}"')] if now.note else []
        said += [Content(f"because: {line(now.reason[:WORDS])}")] if now.reason else []
        return Content("  ").join(said)

    def _voices(self, view: ClaimView) -> Content:
        voices = [
            Content.styled(
                f"{self.showing.shape(now.verdict)}{self.showing.letter(now.verdict)} "
                f"{self.showing.line(now.reviewer)}",
                STYLES[now.verdict],
            )
            for now in view.verdicts
        ]
        return Content("  ").join(voices or [Content("")])

    def _evidence(self, one: EvidenceNow) -> Content:
        line = self.showing.line
        return Content.assemble(
            (f"{one.bearing}: ", "$text-accent"),
            (line(one.outlet), "bold"),
            f" “{line(one.exact[:WORDS])}” ",
            (line(one.reviewer), "$text-muted"),
        )

    def _note(self, note: NoteNow) -> Content:
        line = self.showing.line
        return Content.assemble(
            "+ ",
            (line(note.reviewer), "bold"),
            " ",
            (when(note.at), "$text-muted"),
            f" {line(note.text[:WORDS])}",
        )
