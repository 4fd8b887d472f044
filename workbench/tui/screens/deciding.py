"""Settling a dispute: what each reviewer said side by side, then a verdict, what the disagreement came from, and why.

Verdict and cause are a key each, in either order; the reason is asked for once both are chosen. All verdicts stay.
"""

from collections.abc import Callable, Iterator
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from workbench.model import Cause, ClaimView, Verdict, VerdictNow
from workbench.tui.screens.windows import RolledWindow
from workbench.tui.screens.words import WordsScreen
from workbench.tui.showing import Showing
from workbench.tui.voices import VERDICTS, besides
from workbench.tui.widgets.inspector import STYLES, when

ABREAST = 4
"""Verdicts that stand side by side; more of them stand below each other."""
CAUSES = {
    "r": (Cause.READING, "the claim was read differently"),
    "e": (Cause.EVIDENCE, "different words were at hand"),
    "i": (Cause.INDEPENDENCE, "origins were counted differently"),
    "o": (Cause.SCOPE, "how much the verdict is about"),
    "p": (Cause.SLIP, "a slip"),
}


class Ruling(NamedTuple):
    """What the window gives."""

    verdict: Verdict
    cause: Cause
    reason: str


class DecidingScreen(RolledWindow[Ruling]):
    """A window that gives the ruling, or None when it was left."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - the base's own annotation
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"verdict('{key}')", show=False) for key in VERDICTS),
        *(Binding(key, f"cause('{key}')", show=False) for key in CAUSES),
        Binding("j,down", "roll(1)", show=False),
        Binding("k,up", "roll(-1)", show=False),
        Binding("pagedown", "roll(10)", show=False),
        Binding("pageup", "roll(-10)", show=False),
        Binding("escape,q", "leave", "Leave", show=False),
    ]

    def __init__(
        self,
        view: ClaimView,
        counted: str,
        showing: Showing,
        asks: Callable[[Verdict], str | None],
        words: str = "",
    ) -> None:
        super().__init__()
        self._view = view
        self._counted = counted
        self._showing = showing
        self._asks = asks
        """Why a verdict needs a good reason; None: no more than another."""
        self._words = words
        """A reason that was written before and not saved."""
        self._verdict: Verdict | None = None
        self._cause: Cause | None = None

    def compose(self) -> ComposeResult:
        """Put the claim above the verdicts, the choice below them."""
        line = self._showing.line
        view = self._view
        abreast = len(view.verdicts) <= ABREAST
        with Vertical(id="window", classes="-large"):
            yield Static(
                f"Settle: {len(view.verdicts)} verdicts", id="title", markup=False
            )
            told = f"{line(view.exact[:400])}\n{line(self._counted)}".strip()
            yield Static(told, id="about", markup=False)
            with VerticalScroll(id="table"):
                with Container(id="voices", classes="-abreast" if abreast else ""):
                    for now in view.verdicts:
                        yield Static(self._voice(now), classes="voice", markup=False)
                rest = Content("\n").join(self._rest())
                if rest.plain:
                    yield Static(rest, classes="voice", markup=False)
            yield Static(self._choice(), id="rows", markup=False)
            keys = "a verdict, a cause, then the reason   j k scroll   esc leaves"
            yield Static(keys, id="keys", markup=False)

    def on_mount(self) -> None:
        """Let the keys scroll it."""
        self.query_one("#table").focus()

    def _voice(self, now: VerdictNow) -> Content:
        line = self._showing.line
        told = [
            Content.styled(self._showing.sign(now.verdict), STYLES[now.verdict]),
            Content.assemble(
                (line(now.reviewer), "bold"), "  ", (when(now.at), "$text-muted")
            ),
            Content(line(besides(now) or "others' could be seen")),
            Content(f"“{line(now.note)}”" if now.note else ""),
            Content(f"because: {line(now.reason)}" if now.reason else ""),
            *self._words_of(now.reviewer),
        ]
        return Content("\n").join(part for part in told if part.plain)

    def _words_of(self, reviewer: str) -> Iterator[Content]:
        line, view = self._showing.line, self._view
        for note in view.notes:
            if note.reviewer == reviewer:
                yield Content(f"+ {line(note.text)}")
        for one in view.evidence:
            if one.reviewer == reviewer:
                yield Content(f"{one.bearing}: {line(one.outlet)} “{line(one.exact)}”")

    def _rest(self) -> Iterator[Content]:
        """Give what those said who gave no verdict."""
        judged = {now.reviewer for now in self._view.verdicts}
        others = [note.reviewer for note in self._view.notes]
        others += [one.reviewer for one in self._view.evidence]
        for reviewer in dict.fromkeys(others):
            if reviewer not in judged:
                yield Content.styled(self._showing.line(reviewer), "bold")
                yield from self._words_of(reviewer)

    def _choice(self) -> Content:
        def key(letter: str, told: str, *, on: bool) -> Content:
            return Content.assemble(
                (f"{'>' if on else ' '}{letter} ", "bold $text-accent"),
                (told, "bold reverse" if on else ""),
            )

        verdicts = [
            key(letter, f"{verdict}", on=verdict is self._verdict)
            for letter, verdict in VERDICTS.items()
        ]
        causes = [
            key(letter, f"{cause}", on=cause is self._cause)
            for letter, (cause, _) in CAUSES.items()
        ]
        meant = [told for cause, told in CAUSES.values() if cause is self._cause]
        return Content("\n").join(
            [
                Content("  ").join([Content("verdict"), *verdicts]),
                Content("  ").join([Content("cause  "), *causes]),
                Content.styled(meant[0] if meant else "", "$text-muted"),
            ]
        )

    def _chosen(self) -> None:
        self.query_one("#rows", Static).update(self._choice(), layout=False)
        verdict, cause = self._verdict, self._cause
        if verdict is None or cause is None:
            return

        def answered(reason: str | None) -> None:
            if reason is not None:
                self.dismiss(Ruling(verdict, cause, reason))

        asked = (
            self._asks(verdict)
            or "Whoever reads it later sees the reason beside the verdicts."
        )
        self.app.push_screen(
            WordsScreen(
                f"{verdict}, {cause}: what settles it?",
                self._showing.lines(asked),
                words=self._words,
            ),
            answered,
        )

    def action_verdict(self, key: str) -> None:
        """Choose the verdict."""
        self._verdict = VERDICTS[key]
        self._chosen()

    def action_cause(self, key: str) -> None:
        """Choose what the disagreement came from."""
        self._cause = CAUSES[key][0]
        self._chosen()
