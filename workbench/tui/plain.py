"""The review as a line prompt: for screen readers, slow lines, dumb terminals and pipes, over the same verbs.

It prints whole sentences from top to bottom and never moves a cursor. What it calls saved is on disk.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from workbench.desk.ancestry import leanings_beside
from workbench.desk.beside import Looking
from workbench.desk.blindness import BlindLooking, BlindQueue
from workbench.desk.queue import Filter, Queue
from workbench.desk.review import Marking, Reviewing
from workbench.display import safe
from workbench.errors import WorkbenchError
from workbench.model import ClaimView, Verdict
from workbench.times import iso
from workbench.tui.ancestry_lines import AncestryLines, summary
from workbench.tui.beside_lines import (
    BesideLines,
    summary as beside_summary,
    with_places,
)
from workbench.tui.footing import footing
from workbench.tui.naming import heading_of
from workbench.tui.opening import opening
from workbench.tui.plain_team import TEAM_HELP, PlainTeam
from workbench.tui.showing import ASCII
from workbench.tui.voices import VERDICTS

SIGNS = replace(ASCII, arrow="from", shapes=("corroborated:", "single-source:", "unverifiable:", "open:", "disputed:"))  # fmt: skip
"""Words in place of signs, to be read aloud."""
CONTEXT = 160
"""Characters before and after a claim."""
HELP = """c corroborated, s single-source, u unverifiable: judge and go on. Words behind s and u are a note, behind c the reason.
x withdraws your verdict. n WORDS writes a note. z takes back your latest act, Z does it again.
j next claim, k previous, ] next open, [ previous open, } next disputed, { previous disputed.
/ WORDS searches, / alone ends the search. r repeats the claim. a reads the whole article. h its history.
p tells its provenance: lineage, origins, edges. d tells its duplicates: claims that say the same, differ, or might.
q leaves, and so does the end of the input."""


class PlainReview(PlainTeam):
    """One reviewer at a line prompt."""

    def __init__(
        self,
        queue: Queue,
        looking: Looking,
        pen: Reviewing | None,
        wanted: Filter,
        claim_id: int | None,
        out: TextIO,
    ) -> None:
        self.queue = queue
        self.looking = looking
        self.pen = pen
        self.wanted = wanted
        self.claim_id = claim_id
        self.out = out
        self.view: ClaimView | None = None
        self._steps: dict[str, Callable[[str], None]] = {
            "x": lambda _: self._judge(None, ""),
            "U": self.cannot_check,
            "A": self.settle,
            "@": self.assign,
            "w": lambda _: self.who_else(),
            "n": self._note,
            "z": lambda _: self._reverse(again=False),
            "Z": lambda _: self._reverse(again=True),
            "j": lambda _: self._go(self._beside(), "That was the last claim."),
            "": lambda _: self._go(self._beside(), "That was the last claim."),
            "k": lambda _: self._go(
                self._beside(backwards=True), "This is the first claim."
            ),
            "]": lambda _: self._go(self._open(), "No open claim further on."),
            "[": lambda _: self._go(
                self._open(backwards=True), "No open claim before."
            ),
            "}": lambda _: self._go(self._disputed(), "No disputed claim further on."),
            "{": lambda _: self._go(
                self._disputed(backwards=True), "No disputed claim before."
            ),
            "/": self._search,
            "r": lambda _: self.read_out(),
            "a": lambda _: self._article(),
            "h": lambda _: self._history(),
            "p": lambda _: self._provenance(),
            "d": lambda _: self._duplicates(),
            "?": lambda _: self.say(f"{TEAM_HELP}\n{HELP}"),
        }

    def say(self, words: str) -> None:
        """Print words, line by line, with nothing in them that a terminal obeys."""
        for line in words.split("\n"):
            self.out.write(safe(line) + "\n")
        self.out.flush()

    def obey(self, line: str) -> bool:
        """Do what a line asks for; False when it asks to leave."""
        words = line.strip()
        # a whole word is no command: "sorry" must not judge, "no" must not write a note
        key, _, rest = words.partition(" ")
        if words.startswith("/"):
            key, rest = "/", words[1:]
        rest = rest.strip()
        if words in {"q", "quit", "exit"}:
            return False
        try:
            if key in VERDICTS:
                self._judge(VERDICTS[key], rest)
            elif key in self._steps:
                self._steps[key](rest)
            else:
                self.say(f"{words!r} is no command; ? lists them.")
        except WorkbenchError as problem:
            self.say(f"Not done: {problem} {problem.hint}".strip())
            if self.claim_id is not None:
                self.view = self.queue.claim(self.claim_id)
        return True

    def read_out(self) -> None:
        """Say where the reviewer is and what the claim says."""
        if self.claim_id is None:
            self.say("No claim fits.")
            return
        view = self.view = self.queue.claim(self.claim_id)
        document = self.queue.document(view.document_id)
        where = heading_of(document, ", ")
        start, end = view.span
        self.say(f"\nClaim {view.uid[:8]}, {view.status}, in {where}.")
        if view.stale:
            self.say(f"Stale: {view.stale}.")
        before = document.text[max(0, start - CONTEXT) : start].strip()
        after = document.text[end : end + CONTEXT].strip()
        if before:
            self.say(f"Before: {' '.join(before.split())}")
        self.say(f"Claim: {' '.join(view.exact.split())}")
        if after:
            self.say(f"After: {' '.join(after.split())}")
        beside = self.looking.company(self.claim_id)
        known = footing(
            self.queue.rests_on(self.claim_id), "from", beside.size, beside.flags
        )
        if known.origins:
            self.say(f"Who says it: {known.lineage}. {known.origins}. {known.reason}")
        if known.company:
            self.say(f"Beside it: {known.company}.")
        self.read_voices(view)

    # ---------------------------------------------------------------- steps

    def _judge(self, verdict: Verdict | None, note: str) -> None:
        view = self.view
        if view is not None:
            if verdict is None and not any(now.reviewer == self.queue.reviewer for now in view.verdicts):  # fmt: skip
                self.say("You have no verdict here.")
                return
            why = verdict is Verdict.CORROBORATED
            self.mark(
                Marking(
                    view.claim_id,
                    verdict,
                    note="" if why else note,
                    reason=note if why else "",
                )
            )

    def mark(self, marking: Marking) -> None:
        """Write a verdict as it was shown, and go on."""
        pen, view = self.pen_or_word(), self.view
        if pen is None or view is None:
            return
        # whatever was hidden and changed meanwhile is no reason to refuse, and no refusal may tell of it
        saw = None if view.hidden else view.version
        pen.mark([replace(marking, saw=saw, hidden=view.hidden)])
        verdict = marking.verdict
        self.say(f"Saved: {verdict}." if verdict else "Saved: withdrawn.")
        if verdict is None:
            self.read_out()
        else:
            self._go(self._open(), "No open claim further on.")

    def _note(self, words: str) -> None:
        pen = self.pen_or_word()
        if pen is not None and self.claim_id is not None:
            pen.note(self.claim_id, words)
            self.say("Saved: note.")

    def _reverse(self, *, again: bool) -> None:
        pen = self.pen_or_word()
        if pen is None:
            return
        written = pen.redo() if again else pen.undo()
        if not written:
            self.say(f"Nothing to {'redo' if again else 'undo'}.")
            return
        about = [claim for claim in pen.claim_ids(written) if claim is not None]
        self.say("Done again." if again else "Taken back.")
        self._go(about[0] if about else None, "It was about no claim.")

    def pen_or_word(self) -> Reviewing | None:
        """Give the pen, or say that there is none."""
        if self.pen is None:
            self.say("The database can't be written: this review is for reading only.")
        return self.pen

    def _go(self, claim_id: int | None, otherwise: str) -> None:
        if claim_id is None:
            self.say(otherwise)
            if self.claim_id is not None:
                self.view = self.queue.claim(self.claim_id)
        else:
            self.claim_id = claim_id
            self.read_out()

    def _beside(self, *, backwards: bool = False) -> int | None:
        return self.queue.beside(self.claim_id or 0, self.wanted, backwards=backwards)

    def _open(self, *, backwards: bool = False) -> int | None:
        return self.queue.next_open(
            self.claim_id or 0, backwards=backwards, wanted=self.wanted
        )

    def _disputed(self, *, backwards: bool = False) -> int | None:
        return self.queue.next_disputed(
            self.claim_id or 0, backwards=backwards, wanted=self.wanted
        )

    def _search(self, words: str) -> None:
        wanted = replace(self.wanted, search=words)
        # whoever ends a search goes on where they are
        first = _from(self.queue, wanted, None if words else self.claim_id)
        if first is not None:
            self.wanted = wanted
        self._go(first, "No claim has these words.")

    def _article(self) -> None:
        if self.view is not None:
            self.say(self.queue.document(self.view.document_id).text)

    def _history(self) -> None:
        if self.claim_id is None:
            return
        lines = self.queue.history(self.claim_id)
        for line in lines:
            value = line.value or "withdrawn"
            note = f' "{line.note}"' if line.note else ""
            undone = "undo: " if line.undoes else ""
            detail = f" ({line.detail})" if line.detail else ""
            self.say(
                f"{iso(line.at)[:16]} {line.reviewer}: {undone}{line.kind} {value}{detail}{note}"
            )
        if not lines:
            self.say("Nothing has happened to this claim yet.")

    def _provenance(self) -> None:
        if self.view is None:
            return
        known = self.looking.ancestry(self.view.claim_id)
        own = known.tellings[0] if known.tellings else None
        leanings = (
            leanings_beside(self.looking.path, own.document, own.place.document_id)
            if own
            else []
        )
        self.say(summary(known, "of"))
        lines = AncestryLines(known, self.view.claim_id, SIGNS)
        for line in lines.of(leanings):
            self.say(line.words)

    def _duplicates(self) -> None:
        if self.view is None:
            return
        from workbench.desk.candidates import offered  # noqa: PLC0415 - it brings numpy

        known = self.looking.beside(self.view.claim_id)
        row = self.queue.rows([self.view.claim_id])[self.view.claim_id]
        offers = with_places(self.looking, list(offered(self.looking.path, self.view.uid)))  # fmt: skip
        self.say(beside_summary(known, "and"))
        lines = BesideLines(self.view.exact, row.outlet or "This claim", SIGNS)
        for line in lines.of(known, offers):
            self.say(line.words)

    def place(self) -> dict[str, str]:
        """Give where the reviewer is, to be kept."""
        kept = {"status": self.wanted.status, "search": self.wanted.search}
        if self.view is not None:
            kept["claim"] = self.view.uid
        if self.wanted.document is not None:
            kept["document"] = self.queue.document(self.wanted.document).uid
        return kept


def review_plainly(
    path: Path,
    reviewer: str,
    *,
    claim: str = "",
    document: str = "",
    status: str = "",
    search: str = "",
    opinions: int = 2,
    blind: bool = False,
    lines: TextIO | None = None,
    out: TextIO | None = None,
) -> None:
    """Review by lines until `q` or the end of the input; raise NoInput, UnknownName, UsageError or BadInput."""
    read, write = lines or sys.stdin, out or sys.stdout
    queue = (BlindQueue if blind else Queue).open(path, reviewer)
    looking = BlindLooking.open_for(path, reviewer) if blind else Looking.open(path)
    pen: Reviewing | None = None
    try:
        where = opening(
            queue,
            claim=claim,
            document=document,
            status=status,
            search=search,
            opinions=opinions,
        )
        first = _from(queue, where.wanted, where.claim_id)
        progress = queue.progress()
        try:
            pen = Reviewing.open(path, reviewer)
        except WorkbenchError as problem:
            refused = f"For reading only: {problem} {problem.hint}"
        else:
            refused = ""
        plain = PlainReview(queue, looking, pen, where.wanted, first, write)
        judged = progress.total - progress.counts.get("open", 0)  # type: ignore[call-overload]  # a StrEnum is its word
        by = " by you" if blind else ""
        plain.say(
            f"{progress.total:,} claims, {judged:,} judged{by}. You are {reviewer}. ? lists the commands."
        )
        if refused:
            plain.say(refused)
        if not progress.total:
            plain.say(
                "There are no claims here yet. Read some articles in: workbench ingest FOLDER"
            )
            return
        plain.read_out()
        _converse(plain, read, write)
        if pen is not None:
            pen.keep_place(plain.place())
    finally:
        if pen is not None:
            pen.close()
        looking.close()
        queue.close()


def _from(queue: Queue, wanted: Filter, claim_id: int | None) -> int | None:
    """Give the first claim of a filter from a claim on; where there is none, the first of all."""
    found = queue.first_ids(wanted, 1, from_id=claim_id or 0)
    if not found and claim_id is not None:
        found = queue.first_ids(wanted, 1)
    return found[0] if found else None


def _converse(plain: PlainReview, read: TextIO, write: TextIO) -> None:
    while True:
        write.write("> ")
        write.flush()
        line = read.readline()
        if not line or not plain.obey(line):
            write.write("\n" if not line else "")
            return
