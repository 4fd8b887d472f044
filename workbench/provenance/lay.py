"""Whether somebody is told of as nobody's voice: by an age, a home, a neighbourhood, a thing of their own."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from workbench.provenance.introductions import AT_HOME, phrasing

if TYPE_CHECKING:
    from workbench.provenance.phrase import Phrase

_KEEPING = frozenset(("keeps", "kept", "runs", "ran", "tends", "mans"))
_ITS = frozenset(("its", "their"))
NEARBY = re.compile(
    r",[^,]{0,60}?\b(?:next\s+door|opposite|upstairs|downstairs|(?:across|over|down|up)\s+the\s+(?:road|street|lane|square|yard|hall)|(?:two|three|four)\s+doors|on\s+the\s+corner)\b"
)
"""Behind a name: somebody of the neighbourhood, and nobody's voice."""
_LIVES_AT = re.compile(
    r"\b(?:man|woman|lady|couple|girl|boy|lad)\s+(?:at|from|in|of)\s+(?:number\s|no\.?\s*\d|flat\s|apartment\s|the\s+(?:end\s+)?(?:house|cottage|flat|farm|corner)\b)"
)
_ADDRESS = re.compile(r",\s+of\s+\d{1,4}[a-z]?\s+[A-Z]")
_AGED = re.compile(rf",\s+\d{{2}},|{AT_HOME}")
_WHO = re.compile(r",\s+who(?=\s)")
_WORKS = re.compile(r"\b(?:works?|worked|working|employed|serves|served|staff)\b")
"""Who works across the road may be whose works it is."""
ONLY_PEOPLE = re.compile(
    r"\s\(\d{1,2}\)|,\s+(?:\d{1,2}(?:,|$)|whose\s+\w+\s+(?:it|they|he|she)\s+(?:was|is|were|are)\b|who\s+(?:is|was)\s+(?:hurt|injured|wounded|born)\b|whose\s+(?:wife|husband|son|daughter|mother|father|brother|sister|child|children|car|house|home|garden|dog|cat)\b)"
)
"""Behind a name: an age, a child, a garden."""


def is_lay(phrase: "Phrase") -> bool:
    """Tell somebody who is told of by an age, a home or a thing of their own: Ann Cole, 71, who lives opposite."""
    aside = phrase.lows[phrase.end :]
    # Ben Hale, who was fishing there; not Ben Hale, who was acting for the owners
    was_doing = aside[1:3] == ["who", "was"] and any(
        low.endswith("ing") and low not in phrase.known.serving for low in aside[3:4]
    )
    if any(
        before in _KEEPING and word in _ITS | {"the"}
        for before, word in pairwise(aside)
    ):
        return False  # who keeps the book, and not who keeps goats
    return (
        was_doing
        or bool(NEARBY.search(phrase.asides) and not _WORKS.search(phrase.asides))
        or bool(_LIVES_AT.search(phrase.asides) or _ADDRESS.search(phrase.asides))
        or bool(_AGED.search(phrase.asides))
        or any(
            phrasing().lay.match(phrase.text, who.end())
            for who in _WHO.finditer(phrase.text)
        )
        or any(
            (before == "," and word.isdigit() and len(word) == len("71"))
            or (before == "who" and word in phrase.known.living)
            or (before == "whose" and word in phrase.known.belongings)
            for before, word in pairwise(aside)
        )
    )
