"""The review with words: evidence attached, claims trimmed, cut, joined, added and retired, quotations copied."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from workbench.errors import WorkbenchError
from workbench.model import Bearing, ClaimView, DocumentView, Span
from workbench.spans import trimmed
from workbench.tui.acts import Job
from workbench.tui.evidence_acts import Adding, Attaching, Reshaping, TakingAs
from workbench.tui.screens.marking import MarkingScreen

if TYPE_CHECKING:
    from workbench.tui.screens.selecting import Chosen


class EvidenceScreen(MarkingScreen):
    """The review, and what is done with words."""

    # ---------------------------------------------------------------- choosing

    def action_evidence(self) -> None:
        """Attach the words selected with the mouse, or have words chosen."""
        if self.view is not None:
            drawn = self.article.selected
            self.clear_selection()
            self.choose_words(self.view, self.view.document_id, drawn or self.view.span)

    def action_select(self) -> None:
        """Have words chosen, the claim's own to begin with."""
        if self.view is not None:
            self.choose_words(self.view, self.view.document_id, self.view.span)

    def choose_words(self, view: ClaimView, document_id: int, span: Span) -> None:
        """Have words of an article chosen for a claim, and do with them what is asked."""
        from workbench.tui.screens.selecting import Chosen, SelectScreen

        if not self.may_write(lambda: self.choose_words(view, document_id, span)):
            return
        try:
            document = self.sitting.document(document_id)
        except WorkbenchError as problem:
            self.warn(problem)
            return
        own = view.span if document_id == view.document_id else None

        def chosen(found: Chosen | None) -> None:
            if found is not None:
                self._do(view, document, found)

        self.app.push_screen(
            SelectScreen(document, span, own, view.exact, self.showing), chosen
        )

    def _do(self, view: ClaimView, document: DocumentView, found: "Chosen") -> None:
        act, span = found
        words = span.of(document.text)[:60]
        claim_id, document_id = view.claim_id, document.document_id
        if act == "add":
            job: Job = Adding(f"new claim: {words}", document_id=document_id, span=span)
        elif act in {"trim", "cut"}:
            spans = (span,) if act == "trim" else _cut(document.text, view.span, span)
            job = Reshaping(f"{act}: {words}", claims=(claim_id,), spans=spans)
        else:
            bearing = Bearing(act) if act in set(Bearing) else None
            told = f"{bearing or 'evidence taken away'}: {words}"
            job = Attaching(
                told, claim_id, document_id=document_id, span=span, bearing=bearing
            )
        self._ask(job)

    def _ask(self, job: Job) -> None:
        self.asked(self.sitting.ask(job))

    # ---------------------------------------------------------------- claims

    def action_join(self) -> None:
        """Join the marked claims, or this one and the next of its article, once their words were shown."""
        from workbench.tui.screens.words import WordsScreen

        if not self.may_write(self.action_join) or self.view is None:
            return
        try:
            claim_ids = self._to_join(self.view)
            views = [self.sitting.view(one) for one in claim_ids]
            document = self.sitting.document(views[0].document_id)
        except WorkbenchError as problem:
            self.warn(problem)
            return
        if len({view.document_id for view in views}) > 1:
            self.tell("only claims of one article can be joined")
            return
        if len(views) == 1:
            self.tell("no claim of this article comes after it")
            return
        whole = Span(
            min(view.span.start for view in views), max(view.span.end for view in views)
        )

        def confirmed(agreed: str | None) -> None:
            if agreed is not None:
                told = f"join of {len(claim_ids)} claims"
                self._forget_marks()
                self._ask(Reshaping(told, claims=tuple(claim_ids), spans=(whole,)))

        place = f"[{whole.start}:{whole.end}] {whole.of(document.text)}"
        self.app.push_screen(
            WordsScreen(
                f"One claim of {len(claim_ids)}?",
                self.showing.lines(place),
                may_be_empty=True,
            ),
            confirmed,
        )

    def _to_join(self, view: ClaimView) -> list[int]:
        marked = self.chosen()
        if len(marked) > 1:
            return marked
        claims = [
            one
            for one, span in self.sitting.document(view.document_id).claims
            if span.start > view.span.start or one == view.claim_id
        ]
        return claims[:2] if claims and claims[0] == view.claim_id else [view.claim_id]

    def action_retire(self) -> None:
        """Take the claim, or the marked ones, out of the queue."""
        if self.may_write(self.action_retire) and self.view is not None:
            claim_ids = self.chosen()
            told = "claim retired" if len(claim_ids) == 1 else f"{len(claim_ids):,} claims retired"  # fmt: skip
            self._forget_marks()
            self._ask(Reshaping(told, claims=tuple(claim_ids)))

    def action_saying(self) -> None:
        """Take the claim to be about somebody's saying it, or about what was said again."""
        if self.may_write(self.action_saying) and self.view is not None:
            saying = not self.view.saying
            told = "about the saying" if saying else "about what was said"
            self._ask(TakingAs(told, self.view.claim_id, saying=saying))

    def after(self, job: Job) -> None:
        """Read article and queue anew where claims came or went: the reviewer's own act may move them."""
        if "claim" in job.kinds:
            if isinstance(job, Adding | Reshaping) and job.about:
                self._goal = job.about[0]
            self.sitting.forget_document()
            self.ask(self.asked_for)

    # ---------------------------------------------------------------- out of the screen

    def action_copy(self) -> None:
        """Copy the claim with its reference."""
        if self.view is not None:
            document = self.sitting.document(self.view.document_id)
            parts = (document.outlet, document.title, document.date, document.url)
            reference = ", ".join(part for part in parts if part)
            quotation = (
                f"“{self.view.exact}” ({reference or document.path}) [{self.view.uid}]"
            )
            self.app.copy_to_clipboard(quotation)
            self.tell("quotation copied")

    def action_source(self) -> None:
        """Open the article's page."""
        if self.view is not None:
            url = self.sitting.document(self.view.document_id).url
            # a document may name any address: only what a browser fetches is opened
            if urlsplit(url).scheme in {"http", "https"}:
                self.app.open_url(url)
                self.tell(f"opened {url[:60]}")
            else:
                self.tell("this article has no page on the web")


def _cut(text: str, claim: Span, words: Span) -> tuple[Span, ...]:
    """Give the words and what is left of the claim on either side, if it is more than signs."""
    rest = (Span(claim.start, words.start), Span(words.end, claim.end))
    kept = [trimmed(text, span) for span in rest]
    sides = [span for span in kept if any(letter.isalnum() for letter in span.of(text))]
    return tuple(sorted([words, *sides]))
