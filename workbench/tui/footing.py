"""Who says a claim, and how many independent origins stand behind it, in words a reviewer takes in at a glance."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Footing(NamedTuple):
    """What a verdict would rest on; empty where it is not worked out yet."""

    lineage: str = ""
    """From the outlet to the root."""
    origins: str = ""
    """How many, and what that suggests."""
    reason: str = ""
    company: str = ""
    """How many claims say the same, and what to beware of."""

    @property
    def counted(self) -> str:
        """How many origins, and why so many."""
        return " ".join(part for part in (self.origins, self.reason) if part)


_UID = re.compile(r"[0-9a-f]{32}")


def footing(
    basis: Mapping[str, object], arrow: str, size: int = 1, flags: Sequence[str] = ()
) -> Footing:
    """Put what a verdict would rest on into words."""
    if "n_min" not in basis:
        return Footing()
    lineage = basis.get("lineage")
    links = lineage if isinstance(lineage, Sequence) else ()
    names = [_named(str(link[0])) for link in links]
    suggestion = basis.get("suggestion")
    origins = counted(basis["n_min"], basis["n_max"])
    return Footing(
        f" {arrow} ".join(names),
        f"{origins}: {suggestion}" if suggestion else origins,
        str(basis.get("reason") or ""),
        company(size, flags),
    )


def counted(low: object, high: object) -> str:
    """Put a count of independent origins into words."""
    count = f"{low}" if low == high else f"{low} to {high}"
    return f"{count} independent origin{'' if count == '1' else 's'}"


def company(size: int, flags: Sequence[str]) -> str:
    """Say how many claims say the same, and what to beware of; empty for a claim alone without a flag."""
    parts = [f"{size:,} claims say this"] if size > 1 else []
    return ", ".join([*parts, *map(flag_in_words, flags)])


def flag_in_words(flag: str) -> str:
    """Put a flag into words: `possible-second-origin:the mayor` is "possible second origin: the mayor"."""
    name, colon, about = flag.partition(":")
    if name == "one-link-away":
        return f"one link away from a second origin ({about[:8]})"
    return f"{name.replace('-', ' ')}{colon} {about}".strip()


def _named(name: str) -> str:
    # an outlet nobody named goes by its article's id, which tells a reader nothing
    return "this article" if _UID.fullmatch(name) else name or "not named"
