"""Who is asked to judge what: a share is the same claims in every run, and grows without asking anew."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.desk.assigning import chosen, shared
from workbench.desk.review import Marking, Reviewing
from workbench.errors import UnknownName, UsageError
from workbench.model import Verdict

uids = st.sets(st.binary(min_size=16, max_size=16), max_size=60)


def test_claims_are_chosen_by_article_and_status(
    ana: Reviewing, database: Path
) -> None:
    ana.mark([Marking(32, Verdict.UNVERIFIABLE)])
    assert list(chosen(database)) == [16, 32, 48, 64, 80, 96]
    assert list(chosen(database, status="unverifiable")) == [32]
    with pytest.raises(UnknownName):
        chosen(database, document="ffff")


@given(uids, st.floats(0.01, 1), st.floats(0.01, 1))
def test_a_smaller_share_is_part_of_a_larger_one(
    named: set[bytes], one: float, other: float
) -> None:
    claims = list(enumerate(sorted(named)))
    low, high = sorted((one, other))
    assert set(shared(claims, low)) <= set(shared(claims, high))
    assert shared(claims, one) == shared(claims, one)
    assert shared(claims, 1) == [claim_id for claim_id, _ in claims]


def test_every_fifth_is_about_a_fifth() -> None:
    claims = [(n, n.to_bytes(16)) for n in range(10_000)]
    assert 1_850 < len(shared(claims, 0.2)) < 2_150


@pytest.mark.parametrize("share", [0, -0.5, 1.01, float("nan")])
def test_a_share_that_is_none_is_refused(share: float, database: Path) -> None:
    with pytest.raises(UsageError, match="is no share"):
        chosen(database, share=share)


def test_a_share_that_is_none_is_refused_though_no_claim_is_asked_for(
    database: Path,
) -> None:
    with pytest.raises(UsageError, match="no share"):
        chosen(database, status="corroborated", share=2)
