"""Claims added to what is compared already: the pairs of one run over all, whatever came when."""

import itertools
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from invented import new_document, store
from retold import corpus
from traced import rows

from workbench.desk import deduplicate as deduplicating
from workbench.desk.deduplicate import deduplicate
from workbench.desk.pairing import pair_rows
from workbench.desk.review import Reviewing
from workbench.duplicates import blocking, index as indexing
from workbench.duplicates.bitmaps import Bitmaps
from workbench.duplicates.blocking import candidates
from workbench.duplicates.finding import content_of, find_pairs
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.joining import pairs_among
from workbench.duplicates.repeats import repeats
from workbench.duplicates.tokens import Tokens
from workbench.duplicates.vocabulary import Vocabulary
from workbench.model import Span
from workbench.spans import trimmed

Pairs = set[tuple[Any, ...]]
INDEX = ("posting", "posting_since", "saying")


@pytest.fixture(autouse=True)
def always_added(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is new is added, however little there was before."""
    monkeypatch.setattr(deduplicating, "SHARE", 0)
    monkeypatch.setattr(deduplicating, "OUTGROWN", 1_000_000)


def take_in(path: Path, texts: Sequence[str], number: int) -> None:
    """Store an article of these claims, each cut at its full stop."""
    store(path, new_document(" ".join(texts), f"Outlet {number}"))


def live(path: Path) -> list[tuple[int, str]]:
    return rows(
        path,
        "SELECT c.id, c.exact FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE n.retired = 0 ORDER BY c.id",
    )


def kept(path: Path) -> Pairs:
    return set(rows(path, "SELECT * FROM pair"))


def firsts_of(texts: Sequence[str], vocabulary: Vocabulary) -> Tokens:
    content = content_of(texts, vocabulary)
    return content.take(repeats(content).firsts)


def in_one_run(path: Path, counted: Sequence[str]) -> Pairs:
    """Find the pairs of all live claims at once, what is rare said by those that were counted."""
    claims = live(path)
    ids, texts = [one for one, _ in claims], [text for _, text in claims]
    vocabulary = Vocabulary()
    content = content_of(texts, vocabulary)
    firsts = repeats(content).firsts
    tokens = content.take(firsts)
    frequencies = Frequencies.of(firsts_of(counted, Vocabulary()))
    found = candidates(tokens, frequencies, Bitmaps.of(tokens).alike)
    return set(pair_rows(ids, texts, pairs_among(texts, firsts[found])))


def cut_anywhere(texts: Sequence[str], cuts: Iterable[int]) -> list[list[str]]:
    places = [0, *sorted({at % len(texts) for at in cuts} - {0}), len(texts)]
    return [list(texts[a:b]) for a, b in itertools.pairwise(places)]


WORDS = st.sampled_from(["harbour", "Ferry", "mayor", "of", "12", "not", "Vell", "said", "rose", "fell", "the", "closed"])  # fmt: skip
TOLD = (
    "The mayor of Vell closed the harbour.",
    "The mayor of Vell closed the ferry.",
    "Officials said the mayor of Vell closed the harbour.",
)
"""What is said again and again, some of it in the same words."""
CLAIM = st.one_of(
    st.sampled_from(TOLD),
    st.lists(WORDS, min_size=1, max_size=7).map(lambda words: f"{' '.join(words)}."),
)
CLAIMS = st.lists(CLAIM, min_size=2, max_size=16)


@settings(max_examples=25, deadline=None)
@given(CLAIMS, st.lists(st.integers(0, 99), max_size=4), st.sampled_from([1, 3, 48]))
def test_any_split_finds_the_pairs_of_one_run(
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[str],
    cuts: list[int],
    window: int,
) -> None:
    path = tmp_path_factory.mktemp("split") / "desk.db"
    parts = cut_anywhere(texts, cuts)
    with pytest.MonkeyPatch.context() as patch:
        for module in (blocking, indexing):
            patch.setattr(module, "WINDOW", window)
        for number, part in enumerate(parts):
            take_in(path, part, number)
            deduplicate(path)
        counted = [text for _, text in live(path)][: len(parts[0])]
        assert kept(path) == in_one_run(path, counted)


@settings(max_examples=25, deadline=None)
@given(
    CLAIMS,
    st.lists(
        st.one_of(
            st.lists(CLAIM, min_size=1, max_size=4),
            st.tuples(st.sampled_from(["retire", "revive", "cut"]), st.integers(0, 99)),
            st.none(),
        ),
        max_size=8,
    ),
)
def test_whatever_is_added_retired_revived_and_cut_by_a_reviewer_the_pairs_are_those_of_the_live_claims(
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[str],
    acts: list[list[str] | tuple[str, int] | None],
) -> None:
    path = tmp_path_factory.mktemp("history") / "desk.db"
    take_in(path, texts, 0)
    deduplicate(path)
    counted = [text for _, text in live(path)]
    for number, act in enumerate(acts, 1):
        if act is None:
            deduplicate(path)
        elif isinstance(act, list):
            take_in(path, act, number)
        else:
            turn(path, *act)
    deduplicate(path)
    assert kept(path) == in_one_run(path, counted)
    state = rows(path, "SELECT same, differs FROM compared")
    assert state == rows(
        path,
        "SELECT coalesce(sum(relation = 'same'), 0), coalesce(sum(relation = 'differs'), 0) FROM pair",
    )
    # what is kept beside the pairs is what another run over the same claims keeps
    members = rows(path, "SELECT * FROM member ORDER BY 1")
    rows_of = {(word, one) for word, one in rows(path, "SELECT * FROM saying")}
    deduplicate(path, everything=True)
    assert rows_of == set(rows(path, "SELECT * FROM saying"))
    if kept(path) == in_one_run(path, counted):
        assert members == rows(path, "SELECT * FROM member ORDER BY 1")


def turn(path: Path, what: str, number: int) -> None:
    """Have a reviewer retire or revive a claim, or cut two letters off one."""
    claims = rows(
        path,
        'SELECT c.id, c.document_id, c.start, c."end", d.text FROM claim c JOIN document d ON d.id = c.document_id ORDER BY 1',
    )
    claim_id, document, start, end, text = claims[number % len(claims)]
    with Reviewing(path, "ana") as pen:
        if what == "retire":
            pen.retire_claim(claim_id)
        else:
            wanted = Span(start, end if what == "revive" else max(start + 1, end - 2))
            pen.add_claim(document, trimmed(text, wanted))


def test_a_corpus_in_portions_is_the_corpus_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deduplicating, "PORTION", 37)
    path = tmp_path / "desk.db"
    texts = [claim.text for claim in corpus(500, 3)]
    take_in(path, texts[:200], 0)
    assert deduplicate(path).compared == len(live(path))
    counted = [text for _, text in live(path)]
    before = len(counted)
    told: list[int] = []
    for number, low in enumerate((200, 230, 231), 1):
        take_in(path, texts[low : (230, 231, 500)[number - 1]], number)
        told.append(deduplicate(path).compared)
    assert sum(told) == len(live(path)) - before
    found = kept(path)
    assert found == in_one_run(path, counted)
    assert len(found) > 100
    # with words counted anew the pairs are nearly the same
    deduplicate(path, everything=True)
    assert len(found & kept(path)) > 0.99 * len(kept(path))
    everybody, words = zip(*live(path), strict=True)
    assert kept(path) == set(pair_rows(everybody, words, find_pairs(words)))


def test_many_who_say_the_same_are_paired_as_in_one_run(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    same = "The harbour of Vell was closed at noon on Monday by its council."
    near = "The harbour of Vell was closed at noon on Monday by the council."
    take_in(path, [same, near, "Nobody saw the ferry leave at dawn."], 0)
    deduplicate(path)
    counted = [text for _, text in live(path)]
    for number in range(1, 5):
        take_in(path, [same] * 11 + [near], number)
        deduplicate(path)
        assert kept(path) == in_one_run(path, counted)
    # the first of them goes, one of the last goes, and the first comes back
    for what, number in (("retire", 0), ("retire", 50), ("revive", 0)):
        turn(path, what, number)
        deduplicate(path)
        assert kept(path) == in_one_run(path, counted)


@pytest.mark.parametrize("workers", [1, 2])
def test_the_index_does_not_depend_on_the_number_of_workers(
    tmp_path: Path, workers: int
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, [claim.text for claim in corpus(300, 4)], 0)
    deduplicate(path, workers=1)
    before = [rows(path, f"SELECT * FROM {table}") for table in INDEX]
    assert before[0]
    assert before[2]
    deduplicate(path, workers=workers, everything=True)
    assert before == [rows(path, f"SELECT * FROM {table}") for table in INDEX]


def test_a_threshold_stays_until_another_is_given_and_all_is_compared_by_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    texts = [claim.text for claim in corpus(120, 5)]
    take_in(path, texts[:100], 0)
    at_75 = deduplicate(path)
    assert at_75.threshold == 75
    at_90 = deduplicate(path, threshold=90)
    assert (at_90.compared, at_90.threshold) == (at_90.claims, 90)
    assert at_90.pairs < at_75.pairs
    take_in(path, texts[100:], 1)
    more = deduplicate(path)
    assert more.threshold == 90
    assert 0 < more.compared < more.claims
    assert deduplicate(path, threshold=90).compared == 0
    assert deduplicate(path, threshold=75).compared == more.claims


def test_another_program_compares_all_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, [claim.text for claim in corpus(60, 6)], 0)
    deduplicate(path)
    assert deduplicate(path).compared == 0
    monkeypatch.setattr(indexing, "program", lambda: "another")
    assert deduplicate(path).compared == len(live(path))
    assert deduplicate(path).compared == 0


def test_much_that_is_new_is_compared_all_with_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deduplicating, "SHARE", 2)
    path = tmp_path / "desk.db"
    texts = [claim.text for claim in corpus(400, 7)]
    take_in(path, texts[:100], 0)
    deduplicate(path)
    take_in(path, texts[100:130], 1)
    added = deduplicate(path)
    assert added.compared < added.claims
    take_in(path, texts[130:], 2)
    everything = deduplicate(path)
    assert everything.compared == everything.claims


def test_no_claims_at_all_are_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    take_in(path, ["!!!."], 0)
    turn(path, "retire", 0)
    assert deduplicate(path).claims == deduplicate(path).compared == 0
    take_in(path, ["One.", "The harbour of Vell was closed at noon."], 1)
    assert deduplicate(path).compared == 2
