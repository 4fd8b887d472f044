"""What a reviewer asks to be written: one act each, done by the writing thread and answered once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.errors import WorkbenchError
from workbench.model import Because, Event, Verdict

if TYPE_CHECKING:
    from workbench.desk.review import Reviewing


@dataclass(eq=False, slots=True)
class Job:
    """One act to write. The answer is filled in by the writing thread, before `answered` is called."""

    told: str
    """What it is, in words, for the list of what was not saved."""
    claim_id: int | None = None
    problem: WorkbenchError | None = None
    written: bool = False
    """Whether it stands in the ledger; False with no problem: there was nothing to do."""
    about: tuple[int, ...] = ()
    """The claims it turned out to be about."""
    kinds: frozenset[str] = frozenset()
    """Kinds of the events it made."""
    seqs: tuple[int, ...] = ()
    """Numbers of the events it made."""
    versions: dict[int, int] = field(default_factory=dict)
    """The version that claims it judged have since."""

    @property
    def name(self) -> str:
        """What it is, without the words it is about."""
        return self.told.partition(":")[0]

    @property
    def claim(self) -> int:
        """The claim of an act that is about one."""
        if self.claim_id is None:
            raise AssertionError(f"this act is about a claim: {self.name}")
        return self.claim_id

    @property
    def words(self) -> str:
        """What the reviewer wrote for it, to be offered again where it could not be saved."""
        return ""

    @property
    def versions_claims(self) -> bool:
        """Whether it makes a new version of its claims: what is judged after it has seen that one."""
        return False

    @property
    def concerned(self) -> tuple[int, ...]:
        """The claims that are shown as pending until it is answered."""
        return () if self.claim_id is None else (self.claim_id,)

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Do it; runs in the writing thread."""
        raise NotImplementedError


@dataclass(eq=False, slots=True)
class Reasoned(Job):
    """A verdict of whatever kind, with the reason that was written for it."""

    reason: str = ""

    @property
    def versions_claims(self) -> bool:
        """It does."""
        return True

    @property
    def words(self) -> str:
        """The reason."""
        return self.reason


@dataclass(eq=False, slots=True)
class Judging(Reasoned):
    """A verdict, or None to withdraw it."""

    verdict: Verdict | None = None
    before: Verdict | None = None
    """The reviewer's verdict it takes the place of."""
    because: Because | None = None
    """Why it can't be checked."""
    recheck: str = ""
    """The ISO day on which to look again."""
    saw: int | None = None
    """The version that was shown; None where what others said was hidden: whatever they said meanwhile is no reason to refuse."""
    hidden: bool = False
    """Whether what others said was hidden."""
    follows: Job | None = None
    """An act of ours on the same claim that had not been answered when this was asked: what it makes is what was seen."""

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write the verdict, having seen what the screen showed."""
        saw = self.saw
        if self.follows is not None and self.claim_id in self.follows.versions:
            saw = self.follows.versions[self.claim_id]
        from workbench.desk.review import Marking  # noqa: PLC0415 - 30 ms no paint should wait for

        marking = Marking(
            self.claim,
            self.verdict,
            reason=self.reason,
            saw=saw,
            because=self.because,
            recheck=self.recheck,
            hidden=self.hidden,
        )
        return pen.mark([marking])


@dataclass(eq=False, slots=True)
class JudgingTogether(Reasoned):
    """One verdict on all claims of a cluster: one act, an event for each claim; `claim_id` is the one it was asked at."""

    verdict: Verdict = Verdict.UNVERIFIABLE
    because: Because | None = None
    recheck: str = ""
    saw: dict[int, int] = field(default_factory=dict)
    """Per claim the version that was shown."""
    hidden: frozenset[int] = frozenset()
    """The claims of which what others said was hidden."""
    before: dict[int, Verdict | None] = field(default_factory=dict)
    """Per claim that is shown as pending, the reviewer's verdict it takes the place of."""
    follows: dict[int, Job] = field(default_factory=dict)
    """Per claim, an act of ours that had not been answered when this was asked."""

    @property
    def concerned(self) -> tuple[int, ...]:
        """The claims that are shown as pending."""
        return tuple(self.before)

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write the verdicts, all or none."""
        from workbench.desk.review import Marking  # noqa: PLC0415 - as above

        made = {
            claim_id: job.versions[claim_id]
            for claim_id, job in self.follows.items()
            if claim_id in job.versions
        }
        return pen.mark(
            [
                Marking(
                    claim_id,
                    self.verdict,
                    reason=self.reason,
                    saw=made.get(claim_id)
                    if claim_id in self.hidden
                    else made.get(claim_id, version),
                    because=self.because,
                    recheck=self.recheck,
                    hidden=claim_id in self.hidden,
                )
                for claim_id, version in self.saw.items()
            ]
        )


@dataclass(eq=False, slots=True)
class Tying(Job):
    """A word on an edge between two documents (uid) or origins (key); None withdraws the reviewer's."""

    a: str = ""
    b: str = ""
    said: str | None = None
    rule: str = ""
    reason: str = ""

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it."""
        return [pen.edge(self.a, self.b, self.said, rule=self.rule, why=self.reason)]


@dataclass(eq=False, slots=True)
class Linking(Job):
    """A word on two claims: same, different, or None to withdraw the reviewer's."""

    a: int = 0
    b: int = 0
    relation: str | None = None

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it."""
        return [pen.link(self.a, self.b, self.relation)]


@dataclass(eq=False, slots=True)
class Noting(Job):
    """A note on a claim."""

    text: str = ""

    @property
    def words(self) -> str:
        """The note."""
        return self.text

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write the note."""
        return [pen.note(self.claim, self.text)]


@dataclass(eq=False, slots=True)
class Reversal(Job):
    """An undo or a redo."""

    again: bool = False
    of: Job | None = None
    """The act of this sitting it takes back; None: whatever the ledger holds last."""
    overtaken: bool = False
    """Whether another act was asked for before this one was answered."""

    @property
    def versions_claims(self) -> bool:
        """Whether the act it takes back did."""
        return self.of is not None and self.of.versions_claims

    @property
    def concerned(self) -> tuple[int, ...]:
        """The claims of the act it takes back."""
        return self.of.concerned if self.of is not None else ()

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Take back, or do again; an act that was never saved is no reason to take back the one before it."""
        if self.of is not None and not self.of.written:
            return []
        return pen.redo() if self.again else pen.undo()


@dataclass(eq=False, slots=True)
class KeepPlace(Job):
    """Where the reviewer leaves off."""

    place: dict[str, str] = field(default_factory=dict)

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Keep it; no event tells of it."""
        pen.keep_place(self.place)
        return []


@dataclass(eq=False, slots=True)
class LinkingTogether(Job):
    """A word on several claims at once: all of them say the same."""

    claims: tuple[int, ...] = ()

    def write(self, pen: "Reviewing") -> Sequence[Event]:
        """Write it as one act."""
        return pen.tie(self.claims)
