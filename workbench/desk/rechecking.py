"""The day on which to look at a claim again, as people write it: a date, or so many days from today."""

import datetime as dt
import re

from workbench.errors import BadInput

FURTHEST = 36_525
"""Days: a hundred years."""


def today() -> dt.date:
    """Give the desk's day."""
    return dt.datetime.now().astimezone().date()


def is_day(words: str) -> bool:
    """Tell whether this is a day of the calendar, written in full: 20270131 and 2027-W04-7 are not."""
    try:
        return dt.date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def day_of(words: str, now: dt.date) -> str:
    """Give a day in ISO form from what was written: `2027-01-31`, `+7`, or nothing, which is none; raise BadInput."""
    told = words.strip()
    if not told:
        return ""
    if re.fullmatch(r"\+[0-9]{1,5}", told) and int(told) <= FURTHEST:
        return (now + dt.timedelta(days=int(told))).isoformat()
    if not is_day(told):
        raise BadInput(
            f"{told!r} is no day.",
            hint="Write it as 2027-01-31, or as +7 for a week from today.",
        )
    return told
