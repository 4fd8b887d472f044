"""A date that reads in one way is kept, any other refused: a wrong one is worse than none."""

from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given, strategies as st

from workbench.errors import BadInput
from workbench.readers.dates import checked_date

DAYS = st.dates(date(1600, 1, 1))
MOMENTS = st.datetimes(datetime(1600, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is the second argument
OFFSETS = st.integers(-14 * 4, 14 * 4).map(
    lambda quarters: timedelta(minutes=15 * quarters)
)


@given(DAYS)
def test_a_day_is_itself_in_every_way_it_is_written(day: date) -> None:
    iso = day.isoformat()
    year, month = f"{day.year:04}", day.strftime("%B")
    for form in (
        iso,
        f"  {iso}\n",
        iso.replace("-", ""),
        iso.replace("-", "/"),
        f"{day.day} {month} {year}",
        f"{month} {day.day}, {year}",
        f"{month[:3]}. {day.day:02}, {year}",
        f"{day.day}th of {month.upper()} {year}",
    ):
        assert checked_date(form) == iso


@given(MOMENTS, OFFSETS)
def test_a_moment_keeps_its_second_and_its_zone(
    moment: datetime, offset: timedelta
) -> None:
    try:
        local = moment.astimezone(timezone(offset))
    except OverflowError:
        return
    if local.year < 1600:
        return
    shown = checked_date(local.isoformat())
    assert datetime.fromisoformat(shown) == moment.replace(microsecond=0)
    assert datetime.fromisoformat(shown).utcoffset() == offset
    assert checked_date(shown) == shown


@given(MOMENTS.map(lambda moment: moment.replace(microsecond=0)))
def test_the_date_of_a_mail_is_read(moment: datetime) -> None:
    assert datetime.fromisoformat(checked_date(format_datetime(moment))) == moment


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-02-29", "2024-02-29"),
        ("2024-02-29T10:11:12Z", "2024-02-29T10:11:12Z"),
        ("2024-02-29T10:11:12.987654Z", "2024-02-29T10:11:12Z"),
        ("2024-02-29T10:11:12+00:00", "2024-02-29T10:11:12Z"),
        ("2024-02-29 10:11", "2024-02-29T10:11:00"),
        ("20240229T101112+0900", "2024-02-29T10:11:12+09:00"),
        ("2024-02-29 10:11:12 UTC", "2024-02-29T10:11:12Z"),
        ("Thursday, 29 February 2024", "2024-02-29"),
        ("Feb 29th, 2024, 10:11 p.m. EST", "2024-02-29"),
        ("10:11 PM EST, Thu Feb 29, 2024", "2024-02-29"),
        ("Sept. 3, 1999", "1999-09-03"),
        ("", ""),
        (" \t", ""),
    ],
)
def test_these_forms_are_read(written: str, date: str) -> None:
    assert checked_date(written) == date


@pytest.mark.parametrize(
    "written",
    [
        "03/02/2024",
        "3.2.2024",
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "30 February 2024",
        "0001-01-01T00:00:00Z",
        "1599-12-31",
        "2024",
        "February 2024",
        "yesterday",
        "1709164800",
        "2024-02-29T25:00:00Z",
        "２０２４-02-29",
        "2024-02-29 and more",
        "2024-02-29\0",
        "\x1b[31m2024-02-29",
        pytest.param("9" * 10_000, id="digits"),
        pytest.param("1 " * 10_000, id="numbers"),
    ],
)
def test_what_is_no_one_date_is_refused(written: str) -> None:
    with pytest.raises(BadInput, match="is no date that exists") as raised:
        checked_date(written)
    assert str(raised.value).isprintable()
    assert len(str(raised.value)) < 120
    assert "YYYY-MM-DD" in raised.value.hint


@given(st.text())
def test_any_text_is_a_date_or_refused_and_a_date_stays_itself(text: str) -> None:
    try:
        found = checked_date(text)
    except BadInput:
        return
    assert checked_date(found) == found
