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


_UID = re.compile(r"[0-9a-f]{32}")


def footing(basis: Mapping[str, object], arrow: str) -> Footing:
    """Put what a verdict would rest on into words."""
    if "n_min" not in basis:
        return Footing()
    lineage = basis.get("lineage")
    links = lineage if isinstance(lineage, Sequence) else ()
    names = [_named(str(link[0])) for link in links]
    low, high = basis["n_min"], basis["n_max"]
    count = f"{low}" if low == high else f"{low} to {high}"
    origins = f"{count} independent origin{'' if count == '1' else 's'}"
    suggestion = basis.get("suggestion")
    return Footing(
        f" {arrow} ".join(names),
        f"{origins}: {suggestion}" if suggestion else origins,
        str(basis.get("reason") or ""),
    )


def _named(name: str) -> str:
    # an outlet nobody named goes by its article's id, which tells a reader nothing
    return "this article" if _UID.fullmatch(name) else name or "not named"
