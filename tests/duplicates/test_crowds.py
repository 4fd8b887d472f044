"""Crowds: claims made to one form by the thousand are bounded, and do not hide what is not of their kind."""

import random
from collections.abc import Callable

import pytest
from retold import corpus

from workbench.duplicates import blocking
from workbench.duplicates.finding import Pairs, find_pairs
from workbench.duplicates.relations import RELATIONS, Relation


def relations(found: Pairs) -> dict[tuple[int, int], Relation]:
    columns = (found.claims.tolist(), found.relations.tolist())
    return {(a, b): RELATIONS[at] for (a, b), at in zip(*columns, strict=True)}


LETTERS = str.maketrans("0123456789", "ghijklmnop")
FORMS: dict[str, Callable[[random.Random], str]] = {
    "one number": lambda r: f"The index rose {r.randrange(100_000)} points.",
    "several words": lambda r: (
        f"The {r.choice(['Nikkei', 'Dax', 'Dow'])} {r.choice(['rose', 'fell', 'slid'])} {r.randrange(9999)}"
        f" points in {r.choice(['early', 'late', 'thin'])} trading on {r.choice(['Monday', 'Friday'])}."
    ),
    "small words": lambda r: " ".join(r.choices(["the", "of", "and", "to", "a", "in", "is", "that"], k=12)),
    "a name": lambda r: f"The old mill by the river was sold to {r.randbytes(3).hex().translate(LETTERS).title()}.",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_forms_filled_in_by_the_thousand_are_bounded_and_drown_nothing(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # as in a crowd of millions: there is no room but what each claim brings
    monkeypatch.setattr(blocking, "_AT_LEAST", 0)
    monkeypatch.setattr(blocking, "_TESTED", 256)
    ordinary = corpus(300, 37)
    texts = [claim.text for claim in ordinary]
    alone = relations(find_pairs(texts))
    r, counts = random.Random(5), []
    for n in (2000, 4000):
        crowd = [FORMS[form](r) for _ in range(n)]
        found = find_pairs([*texts, *crowd])
        assert found.left_out > 0
        among = found.claims[:, 0] >= len(texts)
        counts.append(int(among.sum()))
        kept = relations(found)
        assert kept.keys() >= {
            pair for pair, relation in alone.items() if relation is Relation.SAME
        }
    bound = blocking.FOUND_IN_CROWDS + blocking.FOUND
    assert counts[1] <= bound * 4000
    assert counts[1] <= 2.6 * counts[0]


def test_a_few_thousand_claims_of_one_form_are_all_compared() -> None:
    found = find_pairs([f"The index rose {at} points." for at in range(1000)])
    assert found.left_out == 0
    assert len(found) > 1000 * 40
