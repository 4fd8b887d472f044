"""The index: order of numbers does not matter, and another program is known by its name."""

import random
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from workbench.duplicates import blocking, index as indexing
from workbench.duplicates.blocking import candidates
from workbench.duplicates.finding import content_of
from workbench.duplicates.frequencies import Frequencies
from workbench.duplicates.index import Index, postings, program
from workbench.duplicates.vocabulary import Vocabulary

TEXTS = st.lists(
    st.lists(st.sampled_from([f"w{at}" for at in range(12)]), max_size=10).map(
        " ".join
    ),
    max_size=20,
)


@given(TEXTS, st.randoms(use_true_random=False), st.sampled_from([1, 2, 48]), st.sampled_from([1, 2048]))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_claims_that_are_held_in_any_order_have_the_candidates_of_one_run(
    texts: list[str], chance: random.Random, window: int, near: int
) -> None:
    tokens = content_of(texts, Vocabulary())
    frequencies = Frequencies.of(tokens)
    everybody = np.arange(len(texts))
    order = everybody.tolist()
    chance.shuffle(order)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocking, "WINDOW", window)
        patch.setattr(indexing, "WINDOW", window)
        patch.setattr(indexing, "_NEAR", near)
        wanted = candidates(tokens, frequencies, lambda a, _: np.ones(len(a), bool))
        index = Index(frequencies)
        for claim in order:
            one = tokens.part(range(claim, claim + 1))
            index.load(postings(one, frequencies, 16 * claim))
        found = index.beside(postings(tokens, frequencies, 16 * everybody))
        assert np.array_equal(found, 16 * wanted)


def test_a_program_has_one_name_and_its_words_are_in_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert program() == program()
    assert len(program()) == 16
    seen = dict(indexing._contents(files("workbench.duplicates"), ""))
    assert {"/index.py", "/blocking.py"} <= seen.keys()
    assert any(name.startswith("/linking/") for name in seen)
    assert not any("__pycache__" in name for name in seen)
    monkeypatch.setattr(indexing, "_contents", lambda *_: iter([("/index.py", b"x")]))
    program.cache_clear()
    changed = program()
    program.cache_clear()
    monkeypatch.undo()
    assert changed != program()
