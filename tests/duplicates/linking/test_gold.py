"""How well linking does on the project's own stories: floors beside a digest of what they were measured on."""

import hashlib
from collections import Counter
from itertools import combinations

import pytest
from duplicates.linking.telling import gold_claims, gold_files, gold_stories

from workbench.duplicates.linking.candidates import Tier, candidates
from workbench.duplicates.linking.story import Story

CORPUS = "2e52fbf85ad083ada519b15017981a434c85c016a86f84a8669675c124f6a2c2"
"""Of the gold files; where they change, measure again and set the floors anew."""

FLOORS = {
    "development": {"ap": 0.81, "at1": 0.85, "at3": 0.95, "at5": 0.97, "link": 1, "confirm": 0.98, "told": 0.2},
    "held-out": {"ap": 0.87, "at1": 0.88, "at3": 0.96, "at5": 0.99, "link": 1, "confirm": 0.94, "told": 0.25},
}  # fmt: skip
"""Average precision of all offered pairs; share of claims with a partner among their first k; precision of the tiers;
share of the true pairs that are links or to confirm.
"""


def measured(part: str) -> dict[str, float]:
    count: Counter[str] = Counter()
    precision = 0.0
    for gold in gold_stories(part):
        claims = gold_claims(gold)
        cluster = {claim["id"]: claim["cluster"] for claim in gold["claims"]}
        document = {claim.key: claim.document for claim in claims}
        true = {
            frozenset(pair)
            for pair in combinations(cluster, 2)
            if cluster[pair[0]] == cluster[pair[1]]
            and document[pair[0]] != document[pair[1]]
        }
        found = candidates(Story.of(claims), set(document.values()))
        score: dict[frozenset[str], float] = {}
        sure: dict[str, set[frozenset[str]]] = {"link": set(), "confirm": set()}
        for one in found:
            pair = frozenset((one.claim, one.candidate))
            score[pair] = max(score.get(pair, 0), one.score)
            if one.tier != Tier.MAYBE:
                sure["confirm"].add(pair)
            if one.tier == Tier.LINK:
                sure["link"].add(pair)
        right = 0
        order = sorted(score, key=lambda pair: (-score[pair], sorted(pair)))
        for place, pair in enumerate(order, 1):
            if pair in true:
                right += 1
                precision += right / place
        for key in cluster:
            ranks = [one.rank for one in found if one.claim == key and frozenset((key, one.candidate)) in true]  # fmt: skip
            if any(key in pair for pair in true):
                first = min(ranks, default=99)
                count.update(wanting=1, at1=first <= 1, at3=first <= 3, at5=first <= 5)
        count["true"] += len(true)
        for tier, pairs in sure.items():
            count.update({tier: len(pairs), f"{tier} right": len(pairs & true)})
    return {
        "ap": precision / count["true"],
        **{f"at{k}": count[f"at{k}"] / count["wanting"] for k in (1, 3, 5)},
        "link": count["link right"] / count["link"],
        "confirm": count["confirm right"] / count["confirm"],
        "told": count["confirm right"] / count["true"],
    }


def test_the_floors_belong_to_this_corpus() -> None:
    digest = hashlib.sha256()
    for file in gold_files():
        digest.update(file.read_bytes())
    assert digest.hexdigest() == CORPUS, (
        "the gold changed: measure, and set the floors anew"
    )


@pytest.mark.parametrize("part", FLOORS)
def test_linking_is_no_worse_than_it_was(part: str) -> None:
    now = measured(part)
    assert {
        name: value for name, value in now.items() if value < FLOORS[part][name]
    } == {}
