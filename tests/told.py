"""A few short articles, read and judged as the desk would."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.claims.sentences import sentences
from workbench.model import Metadata, Span
from workbench.provenance.edges import Edit
from workbench.provenance.judgement import Judgement, Policy, judge
from workbench.provenance.lineage import lineage
from workbench.provenance.paths import Lineage
from workbench.provenance.reading import Document, analyse
from workbench.provenance.reuse import compare
from workbench.provenance.sources import shipped
from workbench.provenance.telling import Article, Occurrence, Reused, article


class Told:
    """Some articles that tell one story; documents are named a, b, c ... in order."""

    def __init__(
        self,
        articles: Sequence[tuple[str, str]],
        dates: Sequence[str] = (),
        bylines: Mapping[str, str] | None = None,
        owners: Mapping[str, str] | None = None,
        language: str = "en",
    ) -> None:
        self.texts = {chr(97 + i): text for i, (_, text) in enumerate(articles)}
        self.sources = shipped().with_outlets(
            [outlet for outlet, _ in articles], owners
        )
        self.articles: dict[str, Article] = {}
        for i, (uid, (outlet, text)) in enumerate(
            zip(self.texts, articles, strict=True)
        ):
            meta = Metadata(
                outlet,
                dates[i] if dates else f"2031-01-{i + 1:02}",
                (bylines or {}).get(uid, ""),
                language=language,
            )
            self.articles[uid] = article(
                analyse(Document(uid, text, tuple(sentences(text)), meta)), self.sources
            )
        self.reuse: list[Reused] = []
        for a, b in combinations(self.texts, 2):
            shared = compare(self.texts[a], self.texts[b])
            if shared.runs:
                self.reuse.append(Reused(a, b, shared.runs, shared.containment))

    def lineage(self, uid: str, words: str, *, speech_act: bool = False) -> Lineage:
        """Draw the lineage of the claim with these words."""
        start = self.texts[uid].index(words)
        return lineage(
            self.articles[uid].analysis,
            Span(start, start + len(words)),
            words,
            self.sources,
            speech_act=speech_act,
        )

    def claim(self, uid: str, words: str, kind: str = "statement") -> Occurrence:
        """Give the claim with these words as a member of a cluster."""
        start = self.texts[uid].index(words)
        return Occurrence(
            f"{uid}:{start}",
            uid,
            Span(start, start + len(words)),
            self.lineage(uid, words),
            kind,
        )

    def judge(
        self,
        *claims: tuple[str, str],
        edits: Sequence[Edit] = (),
        policy: Policy | None = None,
        kind: str = "statement",
    ) -> Judgement:
        """Judge the cluster of these claims."""
        return judge(
            [self.claim(uid, words, kind) for uid, words in claims],
            self.articles,
            self.reuse,
            edits,
            policy,
        )
