"""Agreement on blind verdicts: what counts, what is left out and told, and the same for edges."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from invented import STORY, new_document, store

from workbench.desk.agreement import agreement, record_of
from workbench.desk.review import Marking, Reviewing
from workbench.errors import UnknownName
from workbench.model import Verdict

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE


def blindly(pen: Reviewing, **said: Verdict) -> None:
    """Let a reviewer judge claims, each given as `c16=S`, with eyes covered."""
    for name, verdict in said.items():
        pen.mark([Marking(int(name[1:]), verdict, hidden=True)])


def test_two_blind_reviewers_by_hand(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S, c32=S, c48=U, c64=U, c80=S)
    blindly(ben, c16=S, c32=U, c48=U, c64=U)
    found = agreement(database).verdicts
    assert (found.n, found.ratings, found.reviewers) == (4, 8, ("ana", "ben"))
    assert found.percent.value == 0.75
    (pair,) = found.pairs
    assert pair.confusion == {(S, S): 1, (S, U): 1, (U, U): 2}
    # observed 3/4; expected 2/4 * 1/4 + 2/4 * 3/4 = 1/2
    assert (pair.cohen.value, pair.cohen.n) == (0.5, 4)
    assert found.by_category[U].value == 0.8
    assert found.by_category[C].n == 0
    assert agreement(database).alone == 1


def test_a_verdict_that_followed_others_is_counted_and_left_out(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S, c32=S)
    ben.mark([Marking(16, S)])
    blindly(ben, c32=S)
    report = agreement(database)
    assert (report.verdicts.n, report.sighted, report.alone) == (1, 1, 1)


def test_of_several_blind_verdicts_the_last_one_counts(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    ana.mark([Marking(16, U)])
    blindly(ben, c16=U)
    report = agreement(database)
    assert report.verdicts.pairs[0].confusion == {(U, U): 1}
    assert report.revised == 0


def test_a_blind_verdict_counts_though_it_was_revised_on_seeing_others(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    blindly(ben, c16=U)
    ben.mark([Marking(16, S)])
    report = agreement(database)
    assert report.verdicts.pairs[0].confusion == {(S, U): 1}
    assert (report.revised, report.sighted) == (1, 0)


def test_what_was_undone_does_not_count_and_what_was_done_again_does(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    blindly(ben, c16=U)
    for undo, counts in ((True, 0), (False, 1), (True, 0), (False, 1)):
        ben.undo() if undo else ben.redo()
        assert agreement(database).verdicts.n == counts
    ben.undo()
    ben.mark([Marking(16, S, hidden=True)])
    report = agreement(database)
    assert (report.verdicts.n, report.sighted) == (0, 1), "seen once, seen for good"


def test_undoing_a_change_of_mind_brings_the_blind_verdict_to_the_front(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    blindly(ben, c16=U)
    ben.mark([Marking(16, S)])
    ben.undo()
    report = agreement(database)
    assert report.verdicts.pairs[0].confusion == {(S, U): 1}
    assert report.revised == 0


def test_who_withdrew_said_nothing(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    blindly(ben, c16=U)
    ben.mark([Marking(16, None)])
    assert agreement(database).verdicts.n == 0
    ben.undo()
    assert agreement(database).verdicts.n == 1


def test_a_verdict_carried_over_to_a_later_text_was_not_given_again(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    (event,) = ben.mark([Marking(16, S, hidden=True)])
    ben.mark([Marking(32, S, carries=event.hash)])
    blindly(ana, c32=S)
    report = agreement(database)
    assert (report.verdicts.n, report.sighted) == (1, 1)


def test_retired_claims_do_not_count(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S)
    blindly(ben, c16=S)
    ana.retire_claim(16)
    assert agreement(database).verdicts.n == 0


def test_reviewers_and_articles_can_be_named(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S, c64=S)
    blindly(ben, c16=S, c64=U)
    with Reviewing(database, "chi") as chi:
        blindly(chi, c16=U)
    assert agreement(database).verdicts.fleiss_ratings == 3
    assert len(agreement(database).verdicts.pairs) == 3
    two = agreement(database, reviewers=["ana", "chi"])
    assert (two.verdicts.n, two.verdicts.reviewers) == (1, ("ana", "chi"))
    document = record_of_document(database, 2)
    assert agreement(database, document=document).verdicts.pairs[0].confusion == {(S, U): 1}  # fmt: skip
    with pytest.raises(UnknownName, match="'dora'"):
        agreement(database, reviewers=["dora"])


def record_of_document(path: Path, document_id: int) -> str:
    from workbench.desk.queue import Queue

    queue = Queue.open(path, "nobody")
    uid = queue.document(document_id).uid
    queue.close()
    return uid


def test_fleiss_takes_the_number_of_verdicts_that_most_claims_have(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    with Reviewing(database, "chi") as chi:
        blindly(ana, c16=S, c32=S, c48=U)
        blindly(ben, c16=S, c32=U, c48=U)
        blindly(chi, c48=U)
    found = agreement(database).verdicts
    assert (found.fleiss_ratings, found.fleiss.n) == (2, 2)
    assert found.krippendorff.n == 3


def test_edges_are_a_yes_or_no_of_deriving(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    ana.edge("origin:a", "origin:b", "hard", rule="shared-agency")
    ana.edge("origin:a", "origin:b", "rejected", rule="text-reuse")
    ben.edge("origin:b", "origin:a", "soft")
    ana.edge("origin:a", "origin:c", "hard")
    ben.edge("origin:a", "origin:c", "rejected", rule="shared-agency")
    ana.edge("origin:a", "origin:d", "hard")
    ben.edge("origin:a", "origin:d", "hard")
    ben.edge("origin:a", "origin:d", None)
    found = agreement(database).edges
    assert found.pairs[0].confusion == {("derives", "derives"): 1, ("derives", "independent"): 1}  # fmt: skip
    assert found.n == 2


def test_a_desk_without_verdicts_says_so_in_words(database: Path) -> None:
    told = record_of(agreement(database))
    assert told["n"] == 0
    for name in ("percent", "fleiss", "krippendorff"):
        figure = told[name]
        assert isinstance(figure, dict)
        assert figure["value"] is None
        assert figure["told"]
    assert (told["pairs"], told["cohen"]) == ([], None)


def test_unanimous_reviewers_have_no_kappa(
    ana: Reviewing, ben: Reviewing, database: Path
) -> None:
    blindly(ana, c16=S, c32=S)
    blindly(ben, c16=S, c32=S)
    found = agreement(database).verdicts
    assert found.percent.value == 1
    for one in (found.pairs[0].cohen, found.fleiss, found.krippendorff):
        assert one.value is None
        assert one.told.startswith("undefined: every rating is 'single-source'")


# ---------------------------------------------------------------- the slow, obvious oracle

CLAIMS = (16, 32)
acts = st.lists(
    st.tuples(
        st.sampled_from(["ana", "ben"]),
        st.sampled_from(["undo", "redo", *CLAIMS, *CLAIMS, *CLAIMS]),
        st.sampled_from([S, S, U, U, None]),
        st.booleans(),
    ),
    max_size=14,
)


class Desk:
    """What two reviewers said, as one would keep it on paper."""

    def __init__(self) -> None:
        self.spoken: dict[int, list[str]] = {claim: [] for claim in CLAIMS}
        self.stand: dict[str, list[tuple[int, Verdict | None, bool]]] = {"ana": [], "ben": []}  # fmt: skip
        self.undone: dict[str, list[tuple[int, Verdict | None, bool]]] = {"ana": [], "ben": []}  # fmt: skip

    def do(self, who: str, what: object, said: Verdict | None, *, hidden: bool) -> None:
        """Take an act down."""
        if what in ("undo", "redo"):
            pair = (self.stand, self.undone) if what == "undo" else (self.undone, self.stand)  # fmt: skip
            if pair[0][who]:
                act = pair[0][who].pop()
                pair[1][who].append(act)
                self.spoken[act[0]].append(who)
            return
        assert isinstance(what, int)
        heard = self.spoken[what]
        others, before = set(heard) - {who}, who in heard
        blind = said is not None and (not others or (hidden and not before))
        self.stand[who].append((what, said, blind))
        self.undone[who].clear()
        heard.append(who)

    def ratings(self, claim: int) -> dict[str, str]:
        """Give what each said blindly of a claim last and never took back."""
        found = {}
        for who, standing in self.stand.items():
            last = None
            for one, said, blind in standing:
                if one == claim and (said is None or blind):
                    last = said
            if last is not None:
                found[who] = str(last)
        return found


@settings(max_examples=25, deadline=None)  # fmt: skip
@given(acts)
def test_what_counts_is_what_paper_would_say(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[str, object, Verdict | None, bool]]
) -> None:  # fmt: skip
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    store(path, new_document(STORY, "Gazette", "a.txt"))
    paper = Desk()
    with Reviewing(path, "ana") as ana, Reviewing(path, "ben") as ben:
        pens = {"ana": ana, "ben": ben}
        for who, what, said, hidden in told:
            if what == "undo":
                pens[who].undo()
            elif what == "redo":
                pens[who].redo()
            else:
                assert isinstance(what, int)
                pens[who].mark([Marking(what, said, hidden=hidden)])
            paper.do(who, what, said, hidden=hidden)
    expected = [paper.ratings(claim) for claim in CLAIMS]
    report = agreement(path)
    both = Counter((unit["ana"], unit["ben"]) for unit in expected if len(unit) == 2)
    assert report.verdicts.n == both.total()
    assert sum((Counter(pair.confusion) for pair in report.verdicts.pairs), Counter()) == both  # fmt: skip
    assert report.alone == sum(len(unit) == 1 for unit in expected)
