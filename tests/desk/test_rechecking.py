"""Days as people write them."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from workbench.desk.rechecking import day_of
from workbench.errors import BadInput

NOW = dt.date(2026, 12, 28)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("", ""),
        ("  ", ""),
        ("+7", "2027-01-04"),
        ("+0", "2026-12-28"),
        (" 2027-01-31 ", "2027-01-31"),
    ],
)
def test_a_day_is_a_date_or_so_many_days_from_today(words: str, day: str) -> None:
    assert day_of(words, NOW) == day


@pytest.mark.parametrize("words", ["7", "+", "+99999", "31.1.2027", "2027-02-30", "20270131", "-3", "2027-W01-1"])  # fmt: skip
def test_what_is_no_day_is_refused(words: str) -> None:
    with pytest.raises(BadInput, match="is no day"):
        day_of(words, NOW)


@given(st.text())
def test_whatever_is_written_is_a_day_or_refused(words: str) -> None:
    try:
        day = day_of(words, NOW)
    except BadInput:
        return
    assert day == "" or dt.date.fromisoformat(day).isoformat() == day
