"""Dates as publications write them, brought to ISO 8601 or refused.

A date orders documents and decides who could have copied whom, so a wrong one is worse than none: only what
can be read in one way passes. `03/02/2024` is two dates and therefore none.
"""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from workbench.display import safe
from workbench.errors import BadInput

_OLDEST = 1600
"""No newspaper is older; years below are placeholders such as 0001-01-01."""
_LONGEST = 64
"""Characters; no date is longer, and hostile fields can be."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}")
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
"""The year first is read in one way everywhere."""
_ISO_TIME = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}|\d{8})(?:[Tt]|\s+)(?P<time>\d{2}(?::?\d{2}){1,2})(?:[.,]\d+)?"
    r"\s*(?P<zone>[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?"
)
_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_IN_WORDS = re.compile(
    r"(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?,?\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?"
    rf"|{_MONTH.replace('month', 'month_first')}\s+(?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,?)"
    r"\s+(?P<year>\d{4})(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}\b.*)?",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"(?:[A-Za-z]{3},\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?"
    r"\s+(?:[+-]\d{4}|UTC?|GMT|[ECMP][SD]T)(?:\s+\(\w+\))?"
)


def checked_date(text: str) -> str:
    """Give a date as `YYYY-MM-DD`, or a time as `YYYY-MM-DDTHH:MM:SS` with its zone (`Z`, `+09:00` or none).

    Reads ISO 8601 in its long and short form, the year first with slashes or dots, mail dates (RFC 5322) and English
    dates in words, of which only the day is kept. Fractions of a second are dropped; the zone is kept, as the day at
    the place of publication is what counts. Empty stays empty. Raises `BadInput` for what is no date, cannot exist
    (30 February) or can be read in two ways.
    """
    words = text.strip()
    if not words:
        return ""
    if len(words) <= _LONGEST and words.isascii():
        try:
            found = _iso(words) or _mail(words) or _in_words(words)
        except (ValueError, OverflowError):
            found = ""
        if found and int(found[:4]) >= _OLDEST:
            return found
    shown = safe(words if len(words) <= _LONGEST else words[:_LONGEST] + "…")
    raise BadInput(
        f'"{shown}" is no date that exists and reads in one way.',
        hint="Write it as YYYY-MM-DD, as in 2024-02-29.",
    )


def _iso(words: str) -> str:
    if _ISO_DAY.fullmatch(words):
        return date.fromisoformat(words).isoformat()
    if slashed := _SLASHED.fullmatch(words):
        return date(*map(int, slashed.groups())).isoformat()
    parts = _ISO_TIME.fullmatch(words)
    if parts is None:
        return ""
    zone = (parts["zone"] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    return _shown(datetime.fromisoformat(f"{parts['day']}T{parts['time']}{zone}"))


def _in_words(words: str) -> str:
    parts = _IN_WORDS.fullmatch(words)
    if parts is None:
        return ""
    month = (parts["month"] or parts["month_first"])[:3].lower()
    day = int(parts["day"] or parts["day_second"])
    return date(int(parts["year"]), _MONTHS.index(month) + 1, day).isoformat()


def _mail(words: str) -> str:
    return _shown(parsedate_to_datetime(words)) if _MAIL.fullmatch(words) else ""


def _shown(moment: datetime) -> str:
    """Give the moment to the second, with `Z` for the zone of no offset."""
    if moment.tzinfo is not None and not moment.utcoffset():
        return (
            moment.replace(tzinfo=UTC)
            .isoformat(timespec="seconds")
            .replace("+00:00", "Z")
        )
    return moment.isoformat(timespec="seconds")
