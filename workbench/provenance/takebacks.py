"""What a cluster's claims lose because somebody takes it back: the claim itself, its copies, or the trust in its root.

A house takes back its report, and with it everything that repeats it; a person takes back a remark, and since an
article seldom says which, all that they said before it and that may be meant is doubted.
"""

from collections.abc import Iterator, Mapping, Sequence

from workbench.provenance.nodes import Node
from workbench.provenance.parties import Kind, Party
from workbench.provenance.stems import stem
from workbench.provenance.telling import Article, Occurrence, Reused, TakenBack, older
from workbench.spans import overlap

MATCHED_WORDS, MATCHED_SHARE = 2, 0.4
"""Stems a claim must share with a withdrawal to be what is withdrawn."""
_SAID = frozenset(
    stem(word)
    for word in (
        "remark",
        "statement",
        "claim",
        "allegation",
        "accusation",
        "comment",
        "testimony",
        "account",
        "assertion",
        "words",
        "version",
        "confession",
        "apologised",
        "apology",
    )
)
"""What somebody takes back who takes back what they said."""
UNTOLD = 3
"""Stems of a withdrawal that tells of nothing: she has recanted, without reserve."""


def withdrawn(
    told: Sequence[Occurrence], articles: Mapping[str, Article], reuse: Sequence[Reused]
) -> list[tuple[Occurrence, TakenBack, str]]:
    """Find what is taken back: by its own house or root, and then by whoever copied it word for word."""
    found: dict[int, tuple[Occurrence, TakenBack, str]] = {}
    by: dict[tuple[str, frozenset[str]], set[str]] = {}
    for uid, taking in articles.items():
        for taken in taking.taken_back:
            told_by = by.setdefault((taken.by, taken.words), set())
            if uid not in told_by and len(told_by) > 1:
                continue  # what two articles take back, a third has nothing to add to
            told_by.add(uid)
            if any(_is_about(one, taken) for one in told):
                for one in told:
                    if _falls_with(one, taken, uid):
                        found.setdefault(id(one), (one, taken, uid))
    for one, fallen in _copies(told, list(found.values()), reuse):
        found.setdefault(id(one), (one, *fallen[1:]))
    return list(found.values())


def _copies(
    told: Sequence[Occurrence],
    fallen: Sequence[tuple[Occurrence, TakenBack, str]],
    reuse: Sequence[Reused],
) -> Iterator[tuple[Occurrence, tuple[Occurrence, TakenBack, str]]]:
    """Give the claims that stand in words copied from a claim that fell, each with the first such claim."""
    at: dict[str, list[int]] = {}
    for place, (one, _, _) in enumerate(fallen):
        at.setdefault(one.document, []).append(place)
    beside: dict[str, list[Reused]] = {}
    for pair in reuse if fallen else ():
        for side in (pair.a, pair.b):
            beside.setdefault(side, []).append(pair)
    for one in told:
        if one.lineage.about_itself:
            continue
        found = [
            place
            for pair in beside.get(one.document, ())
            for place in at.get(pair.b if pair.a == one.document else pair.a, ())
            if pair.tie(one, fallen[place][0])
        ]
        if found:
            yield one, fallen[min(found)]


def _falls_with(one: Occurrence, taken: TakenBack, uid: str) -> bool:
    """Tell whether a claim came by way of whoever takes back; the taker's own article keeps what it doesn't take back."""
    line = one.lineage
    if one.document == uid and overlap(one.span, taken.span) and not line.about_itself:
        return _is_about(one, taken)
    return (
        taken.by in {line.house, line.root.key, *line.media}
        and not line.about_itself
        and (_is_about(one, taken) or one.document != uid)
    )


def is_doubted(node: Node, articles: Mapping[str, Article]) -> bool:
    """Tell whether somebody named took something back that may be this: one word in common is enough.

    "She has withdrawn a remark": whatever she said before that article may be the remark, in whatever words.
    """
    if node.party.kind != Kind.ENTITY:
        return False
    said = frozenset(word for one in node.told for word in one.lineage.words)
    own = {stem(name) for name in node.party.person}
    return any(
        (taken.by == node.party.key or _is_called(node.party, taken.by))
        and older(articles[node.document]) <= older(taking)
        and (
            not (said | _SAID).isdisjoint(taken.words)
            or len(taken.words - own) <= UNTOLD
        )
        for taking in articles.values()
        for taken in taking.taken_back
    )


def _is_called(party: Party, key: str) -> bool:
    """Tell whether somebody goes by a shorter name: Poe, for Ada Poe."""
    return bool(party.person) and (
        key == party.person[-1] or party.key.endswith(f" {key}")
    )


def _is_about(one: Occurrence, taken: TakenBack) -> bool:
    shared = taken.words.intersection(one.lineage.words)
    return (
        not one.lineage.about_itself
        and len(shared) >= min(MATCHED_WORDS, len(one.lineage.words)) > 0
        and len(shared) >= MATCHED_SHARE * len(one.lineage.words)
    )
