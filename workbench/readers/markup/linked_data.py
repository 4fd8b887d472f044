"""JSON-LD, in which most news pages describe their article to search engines."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping

_TYPE = re.compile(r"(?:Article|Posting|NewsReport|Report|Review)$")
_LONGEST = 1 << 20
"""Characters of one script that are read."""
_MOST = 1000
"""Objects of one script that are looked at."""


def articles(script: str) -> Iterator[Mapping[str, object]]:
    """Give the objects of a JSON-LD script that describe an article; none where it is not JSON."""
    if len(script) > _LONGEST:
        return
    try:
        waiting = deque([json.loads(script, strict=False)])
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST):
        if not waiting:
            return
        found = waiting.popleft()
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            waiting.extend(
                found[key] for key in ("@graph", "mainEntity") if key in found
            )
            if any(_TYPE.search(kind) for kind in strings(found.get("@type"))):
                yield found


def strings(value: object) -> list[str]:
    """Give the strings a value holds: itself, those of a list, or the names of things that have one."""
    values = value if isinstance(value, list) else [value]
    named = [v.get("name") if isinstance(v, dict) else v for v in values]
    return [v for v in named if isinstance(v, str)]
