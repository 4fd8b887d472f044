"""The words of the workbench as values: frozen, slotted, standard library only.

Every other module speaks in these. Spans are half-open `[start, end)` in Unicode code points of a
document's stored text, so that `text[start:end] == exact` holds for everything that carries one.
Times are integer microseconds UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Verdict(StrEnum):
    """What a reviewer may say of a claim."""

    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    UNVERIFIABLE = "unverifiable"


class Status(StrEnum):
    """What all reviewers' verdicts on a claim come to."""

    OPEN = "open"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    UNVERIFIABLE = "unverifiable"
    DISPUTED = "disputed"


class Because(StrEnum):
    """Why a claim can't be checked."""

    OPINION = "opinion"
    PREDICTION = "prediction"
    VAGUE = "vague"
    NO_ACCESS = "no-access"
    PENDING = "pending"
    """An answer was asked for and is not there yet."""
    REFUSED = "refused"
    """Who could tell does not."""


class Cause(StrEnum):
    """What a disagreement between reviewers came from."""

    READING = "reading"
    EVIDENCE = "evidence"
    INDEPENDENCE = "independence"
    SCOPE = "scope"
    SLIP = "slip"


class Bearing(StrEnum):
    """How words bear on a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words the span stands for."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a publication besides its text; empty strings stand for "not known"."""

    outlet: str = ""
    date: str = ""
    """As the outlet gave it: an ISO date or date-time, checked at the door."""
    byline: str = ""
    url: str = ""
    title: str = ""
    language: str = ""


class Run(NamedTuple):
    """Where a stretch of stored text came from: `length` characters copied from `source_start` of the decoded source."""

    text_start: int
    source_start: int
    length: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of the bytes of one file."""

    text: str
    """The stored text: line ends are `\\n`, no NUL, otherwise as received; html and pdf: as extracted."""
    media_type: str
    reader: str
    """Name and version of the reader and what it leant on, as in `html/1+trafilatura 2.1.0`."""
    charset: str = ""
    metadata: Metadata = Metadata()
    """What the file says of itself; what the user says outranks it."""
    offset_map: tuple[Run, ...] | None = None
    """For html and pdf, the way back to the source; None where text and decoded source are the same."""
    warnings: tuple[str, ...] = ()
    """Plain sentences: a charset that was guessed, hidden control characters, text cut short."""
    body: int = 0
    """Where the text itself begins: what stands before it, as Markdown's front matter, claims nothing."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says something: the quotation's source, cue and content, found by a named rule."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    rule: str
    hedges: tuple[Span, ...] = ()
    via: tuple[Span, ...] = ()
    """The chain's other links, in text order: Y in "X, citing Y, said", M in "X told M" and "papers obtained by M".
    `workbench.provenance.attribution.chain` puts them and the source in the order of the telling."""


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the ledger: what one reviewer did, chained to what the same reviewer did before."""

    seq: int
    """Arrival order in this database, dense from 1."""
    chain: str
    """The chain's uid, hex: one reviewer on one copy of the database."""
    n: int
    """Position in its chain; (chain, n) names the event on every copy."""
    act: int
    """`n` of the first event of the same act: what one key did, and one undo takes back."""
    at: int
    """Microseconds UTC, strictly rising within a chain."""
    kind: str
    subject: str | None
    """Uid of the claim or document it is about, hex."""
    value: str | None
    saw: str | None
    """Hash of the event that was the subject's latest when the reviewer acted."""
    basis: str | None
    """Digest of what the screen showed at that moment."""
    body: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    prev: str = ""
    hash: str = ""


VERSIONED = frozenset(("verdict", "claim", "decision"))
"""Kinds of events that make a new version of a claim."""


class Order(StrEnum):
    """By what a queue is sorted."""

    DOCUMENT = "document"
    WORTH = "worth"
    CLUSTER = "cluster"
    ECHO = "echo"
    """Most apparent and fewest independent origins first."""
    TIE = "tie"
    """What has the surest candidate elsewhere first."""


FILTERS = (
    "all", "open", "mine", "assigned", "second", "disputed", "corroborated", "single-source", "unverifiable",
    "contested", "conflicting", "one-away", "one-origin", "unsure", "stale", "recheck",
)  # fmt: skip
"""What a queue can be filtered by: statuses, whose they are, and what is known of their origins."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims a queue holds."""

    status: str = "all"
    """One of FILTERS. "mine": judged by the reviewer; "assigned": the reviewer is asked and has not judged; "second": wants
    another opinion, not the reviewer's own; "conflicting": claims that say the same carry different verdicts; "one-origin":
    several articles, one origin; "unsure": a second origin may be independent; "recheck": it is the day to look again."""
    document: int | None = None
    search: str = ""
    """Words that must all occur; the last may be a beginning."""
    cluster: int | None = None
    """Only what says the same as this claim, the head of its cluster."""
    order: Order = Order.DOCUMENT
    opinions: int = 2
    """Verdicts a claim needs, for "second"."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What one line of the queue shows."""

    claim_id: int
    exact: str
    """The claim's words, at most 400 characters of them."""
    outlet: str
    status: Status
    mine: Verdict | None
    voices: int
    stale: str | None
    retired: bool
    noted: bool
    contested: bool = False
    """Whether another cluster says the same with other facts."""
    one_away: bool = False
    """Whether one more tie would bring a second independent origin."""


@dataclass(frozen=True, slots=True)
class VerdictNow:
    """One reviewer's current verdict."""

    reviewer: str
    verdict: Verdict
    at: int
    note: str
    reason: str
    hash: str
    because: Because | None = None
    recheck: str = ""
    """The ISO day on which to look again."""
    blind: bool = False
    """Whether nothing others said of the claim can have been seen."""


@dataclass(frozen=True, slots=True)
class DecisionNow:
    """The verdict that settles a dispute, as long as it stands."""

    reviewer: str
    verdict: Verdict
    at: int
    cause: Cause
    reason: str
    resolves: tuple[str, ...]
    """Hashes of the verdicts it settles."""
    hash: str


@dataclass(frozen=True, slots=True)
class EvidenceNow:
    """Words that bear on a claim, as one reviewer says."""

    reviewer: str
    bearing: Bearing
    document_id: int
    outlet: str
    span: Span
    exact: str
    at: int


@dataclass(frozen=True, slots=True)
class NoteNow:
    """A note that stands."""

    reviewer: str
    text: str
    at: int
    seq: int


@dataclass(frozen=True, slots=True)
class ClaimView:
    """All that is known of one claim now."""

    claim_id: int
    uid: str
    document_id: int
    span: Span
    exact: str
    status: Status
    version: int
    """Number of its latest verdict or claim event, 0 before the first: what a reviewer saw."""
    stale: str | None
    retired: bool
    verdicts: tuple[VerdictNow, ...]
    notes: tuple[NoteNow, ...]
    evidence: tuple[EvidenceNow, ...] = ()
    decision: DecisionNow | None = None
    """What settled the claim, while nobody says otherwise since."""
    assigned: tuple[str, ...] = ()
    """Who is asked to judge it."""
    saying: bool = False
    """Whether it is taken to be about somebody's saying it, not about what was said."""
    hidden: bool = False
    """Whether what others said of it is left out, for a reviewer who judges blindly and has not judged it yet."""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document with the spans of its live claims, in order."""

    document_id: int
    uid: str
    path: str
    title: str
    outlet: str
    date: str
    byline: str
    url: str
    text: str
    claims: tuple[tuple[int, Span], ...]


LOOKS = ("theme", "layout")
"""Keys of a reviewer's kept place that say how the screen looks, not where in the queue it is."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is."""

    total: int
    counts: Mapping[Status, int]
    mine: int


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event as people read it: who did what, when, having seen what."""

    seq: int
    at: int
    reviewer: str
    os_user: str
    host: str
    kind: str
    claim: str
    """Uid of the claim or document it is about, hex; empty for none."""
    claim_id: int | None
    before: str
    """What the same reviewer had said before, for verdicts and decisions."""
    value: str
    note: str
    reason: str
    saw: str
    undoes: str
    """Hash of the event it takes back or does again, else empty."""
    tool_version: str
    prev: str
    hash: str
    detail: str = ""
    """What else it says, in words: why a claim can't be checked, which words are evidence, who is asked."""
