import random

from hypothesis import given, settings, strategies as st

from workbench.provenance.reuse import (
    RUN,
    WHOLE,
    candidates,
    compare,
    fingerprints,
    hashed_runs,
)

WORDS = [
    "the",
    "river",
    "rose",
    "over",
    "its",
    "banks",
    "in",
    "the",
    "night",
    "and",
    "took",
    "two",
    "barns",
    "with",
    "it",
    "before",
    "anybody",
    "in",
    "the",
    "valley",
    "had",
    "heard",
    "a",
    "sound",
]


def numbered(start: int, count: int) -> list[str]:
    return [f"w{i}" for i in range(start, start + count)]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 40), st.integers(0, 40), st.integers(RUN, 30), st.integers(0, 10_000)
)
def test_twelve_words_in_a_row_always_share_a_fingerprint(
    before: int, after: int, length: int, seed: int
) -> None:
    copied = [f"c{seed}x{i}" for i in range(length)]
    a = " ".join([*numbered(0, before), *copied, *numbered(100, after)])
    b = " ".join([*numbered(1000, after), *copied, *numbered(2000, before)])
    assert {p.hash for p in fingerprints(a)} & {p.hash for p in fingerprints(b)}


def test_a_fingerprint_stands_for_eight_words_at_its_place() -> None:
    text = " ".join(WORDS)
    for print_ in fingerprints(text):
        assert len(text[print_.start : print_.end].split()) == 8
    assert min(p.hash for p in fingerprints(text)) >= -(2**63)


def test_fingerprints_are_the_same_on_every_machine() -> None:
    # pinned: a stored hash must find its text again after an upgrade
    assert [
        p.hash for p in fingerprints("One two three four five six seven eight.")
    ] == PINNED


def test_case_and_apostrophes_do_not_hide_a_copy() -> None:
    a = "The Keeper’s dog barked at the gate until the lamp went out over the yard"
    assert {p.hash for p in fingerprints(a)} == {
        p.hash for p in fingerprints(a.upper().replace("’", "'"))
    }


def test_a_shared_quotation_is_no_copied_text() -> None:
    said = "“" + " ".join(WORDS) + "”"
    a, b = (
        f"She told us {said} at noon.",
        f"On the phone he heard {said} yesterday evening.",
    )
    assert not {p.hash for p in fingerprints(a)} & {p.hash for p in fingerprints(b)}
    shared = compare(a, b)
    assert not shared.copied
    assert shared.quoted[0].words == len(WORDS)


def test_a_short_text_copied_whole_is_found() -> None:
    a, b = "Barn burnt down in Holm", "Barn burnt down in Holm"
    assert (
        {p.hash for p in fingerprints(a)} == {p.hash for p in fingerprints(b)} != set()
    )
    assert compare(a, b).containment == 1.0


def test_a_run_shows_the_same_words_on_both_sides() -> None:
    copied = " ".join(WORDS)
    a, b = f"At dawn it was seen that {copied}.", f"As was said, {copied}, and no more."
    (run,) = compare(a, b).copied
    assert a[slice(*run.a)].lower() == b[slice(*run.b)].lower() == copied
    assert run.words == len(WORDS)


def test_a_hash_that_a_whole_house_shares_pairs_nobody() -> None:
    furniture = {
        7: [f"d{i}" for i in range(60)],
        8: ["d1", "d2"],
        9: ["d2", "d1", "d1"],
    }
    assert list(candidates(furniture)) == [("d1", "d2")]


def longest_common_run(a: list[str], b: list[str]) -> int:
    """The slow and obvious way."""
    best = 0
    for i in range(len(a)):
        for j in range(len(b)):
            k = 0
            while i + k < len(a) and j + k < len(b) and a[i + k] == b[j + k]:
                k += 1
            best = max(best, k)
    return best


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000))
def test_comparing_finds_the_longest_run_the_slow_way_finds(seed: int) -> None:
    chance = random.Random(seed)
    a, b = (
        [f"v{chance.randrange(40)}" for _ in range(chance.randrange(5, 60))]
        for _ in range(2)
    )
    at, length = chance.randrange(len(a)), chance.randrange(5, 20)
    b[len(b) // 2 : len(b) // 2] = a[at : at + length]
    slow = longest_common_run(a, b)
    runs = compare(" ".join(a), " ".join(b)).runs
    assert max((run.words for run in runs), default=0) == (slow if slow >= 5 else 0)


def test_a_text_is_wholly_contained_in_itself_and_half_in_its_half() -> None:
    text = " ".join(numbered(0, 60))
    assert compare(text, text).containment == 1.0
    half = " ".join([*numbered(0, 30), *numbered(500, 30)])
    assert WHOLE < compare(text, half).containment < 0.6
    assert compare(text, " ".join(numbered(900, 60))) == ((), 0.0, ())


def test_a_phrase_said_ten_thousand_times_is_no_trap() -> None:
    text = "on and on it goes and " * 4_000
    assert compare(text, text).containment == 1.0


def test_odd_text_is_no_trap() -> None:
    for text in ("", "“", "“““ ''", "one", "\x00 \u2028 e\u0301", "’" * 50):
        fingerprints(text)
        compare(text, "one two three")


def test_an_utterance_of_three_words_is_too_short_to_be_the_same_words() -> None:
    assert hashed_runs(["we", "are", "ready"], 7) == frozenset()
    assert hashed_runs(WORDS, 7) == hashed_runs([word.upper() for word in WORDS], 7)
    assert len(hashed_runs(WORDS, 7)) == len(WORDS) - 6


PINNED = [6387714069106677978]
