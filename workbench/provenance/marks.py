"""What two roots must have in common before any rule can tie them: it saves comparing each of a crowd with all others.

A root bears marks and seeks marks. Of two that the rules of `origins` tie, each bears what the other seeks; where that is
not so they are apart, and need not be compared. A rule that is added there needs its mark here.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

import numpy as np

from workbench.provenance.counsel import acts_for, is_anybodys_counsel, may_be_client
from workbench.provenance.eyes import (
    POOL,
    is_anybodys_head,
    is_organ,
    is_reporter,
)
from workbench.provenance.files import is_told
from workbench.provenance.keeping import (
    is_anybodys,
    is_paper,
    is_party,
    is_pleading,
    is_scholar,
    may_be_word_of,
)
from workbench.provenance.namesakes import ALIKE, SHORT, is_nameless, is_somebody
from workbench.provenance.origins import (
    called,
    initials,
    keyed,
)
from workbench.provenance.outsiders import (
    is_loose,
    is_placed,
    is_unhoused,
    may_house,
)
from workbench.provenance.parties import Kind, Party
from workbench.provenance.sectors import is_business
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

Mark = tuple[str, ...]
ROWS = 512
"""Names compared with all others at once."""


def certain(party: Party, *, seeking: bool) -> Iterator[Mark]:
    """Give the marks that the rules for a hard edge ask for."""
    if party.kind == Kind.MEDIA or party.vague:
        yield "medium", party.key
        yield "medium", initials(party.key)
    # own people who heard somebody say it go by the name of whoever said it
    if party.kind not in (Kind.ENTITY, Kind.DOCUMENT, Kind.WITNESS):
        return
    if party.kind == Kind.DOCUMENT and not _issuers(party):
        yield "record", party.office
    for word in party.person:
        yield "name", word
        yield "nickname", word[:SHORT]
    if not party.office:
        if not party.person and party.sectors:
            for word in party.key.split():
                yield "word", word
    elif seeking:
        # two people in one office are two: who holds it is sought by the bare office alone
        yield "office", party.office
        if not party.person:
            yield "holder", party.office
    else:
        yield ("holder" if party.person else "office"), party.office


def possible(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    """Give the marks of an entity, a record or own eyes that any rule asks for, spelling apart."""
    named, naming = ("beside", "called") if seeking else ("called", "beside")
    yield from ((named, word) for word in called(party, words))
    yield from ((naming, word) for word in party.beside)
    yield from _beside_eyes(party, words, seeking=seeking)
    if party.kind == Kind.WITNESS:
        return
    yield from certain(party, seeking=seeking)
    for name in (
        *party.person,
        *party.body,
        *(stem(word) for word in party.key.split()),
    ):
        yield "name", name
    yield from _of_untold(party, words, seeking=seeking)
    if not party.person:
        yield from (("described", stem(word)) for word in party.described)
        if party.short:
            yield "initials", party.short
        yield "initials", party.key.replace(".", "")
    issuing, issued = ("issuers", "issued") if seeking else ("issued", "issuers")
    if party.kind == Kind.DOCUMENT and party.body and not party.sectors:
        yield (issuing,)
    if party.kind == Kind.ENTITY and "company" in party.sectors:
        yield (issued,)
    record, author = ("by", "made") if seeking else ("made", "by")
    own = record if party.kind == Kind.DOCUMENT else author
    yield from ((own, word) for word in keyed(party, words))
    if party.kind == Kind.DOCUMENT:
        yield from _of_record(party, words, seeking=seeking)
    else:
        for word in party.key.split():
            if word in words.records:
                yield ("kept" if seeking else "keeper"), words.records[word]
    yield from _of_sectors(party, words, seeking=seeking)
    yield from _of_offices(party, words, seeking=seeking)
    yield from _of_open(party, words, seeking=seeking)


def _of_untold(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    """Mark records that anybody may keep and whoever may keep them, people of a place and bodies that may be there."""
    keepers, kept = ("keepers", "keepable") if seeking else ("keepable", "keepers")
    bodies, placed = ("bodies", "placed") if seeking else ("placed", "bodies")
    if is_anybodys(party):
        yield (keepers,)
    if party.kind == Kind.ENTITY:
        yield (kept,)
    pleading, party_to_it = (
        ("pleaders", "pleaded") if seeking else ("pleaded", "pleaders")
    )
    papers, scholars = ("scholars", "papers") if seeking else ("papers", "scholars")
    if is_paper(party):
        yield (papers,)
    if is_scholar(party):
        yield (scholars,)
    if is_pleading(party):
        yield (pleading,)
    if is_party(party):
        yield (party_to_it,)
    if is_placed(party):
        yield (bodies,)
    if not party.person:
        yield (placed,)
    yield from _of_houses(party, words, seeking=seeking)


def _of_houses(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    """Mark people of whom no house is told for certain, and what they may be of."""
    if is_unhoused(party, words):
        yield ("unhoused",)
        if seeking:
            yield ("housing",)
    elif may_house(party, words):
        yield ("unhoused" if seeking else "housing",)


def _beside_eyes(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    """Give the marks by which own eyes and another root may be one: a name, shared eyes, a record that is anybody's."""
    eyes, others = ("eyes", "of eyes") if seeking else ("of eyes", "eyes")
    records, pool = ("records", "pool") if seeking else ("pool", "records")
    organs, heads = ("heads", "organs") if seeking else ("organs", "heads")
    if is_organ(party, words):
        yield (organs,)
    if is_anybodys_head(party, words):
        yield (heads,)
    if is_reporter(party, words):
        yield (pool,)
    if party.kind == Kind.WITNESS:
        yield (others,)
        yield from (("own name", name) for name in party.words)
        yield from certain(party, seeking=seeking)
        if party.key == POOL or party.open:
            yield (eyes,)
        if party.key == POOL:
            yield (records,)
    elif party.kind == Kind.DOCUMENT:
        yield (pool,)
        if party.open:
            yield (eyes,)
    elif party.person:
        yield "own name", stem(party.person[-1])


def _issuers(party: Party) -> set[str]:
    return {*party.body, *party.sectors, *party.person}


def _of_record(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    yield ("keeper" if seeking else "kept"), party.office
    yield "family", party.office
    # of two records, of one of which nobody knows who made it, each may be the other
    told = is_told(party, words)
    if not (seeking and told):
        yield ("told" if told else "untold",)
    if seeking:
        yield ("untold" if told else "told",)
    for name in _issuers(party):
        yield "issuer", name


def _of_sectors(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    if party.private:
        return
    for sector in party.sectors:
        # of a sector that has many bodies, two with names are two
        is_one = sector in words.many and bool(party.body)
        if seeking:
            yield "sector", sector
            if not is_one:
                yield "one of a sector", sector
        else:
            yield ("one of a sector" if is_one else "sector"), sector
        for pair in words.kin:
            if sector in pair:
                yield "kin", *sorted(pair)
    companies, businesses = (
        ("businesses", "companies") if seeking else ("companies", "businesses")
    )
    if "company" in party.sectors:
        yield (companies,)
    if is_business(party, words):
        yield (businesses,)


def _of_offices(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    if party.office and not party.body:
        yield ("ranks" if seeking else "rank"), party.office
    for sector in party.sectors:
        for office in words.ranks.get(sector, ()):
            yield ("rank" if seeking else "ranks"), office
    named, nameless = ("nameless", "named") if seeking else ("named", "nameless")
    if is_nameless(party):
        yield (nameless,)
    if is_somebody(party):
        yield (named,)
    counsels, clients = ("clients", "counsels") if seeking else ("counsels", "clients")
    if is_anybodys_counsel(party):
        yield (counsels,)
    if may_be_client(party, words):
        yield (clients,)
    if party.private:
        yield ("head" if seeking else "private",)
    if acts_for(party) or (not party.named and party.office in words.heads):
        yield ("private" if seeking else "head",)


def _of_open(party: Party, words: Vocabulary, *, seeking: bool) -> Iterator[Mark]:
    """Mark whose an open root may be: anybody's, but two people of whom one has an office that is nobody's voice are two."""
    word = may_be_word_of(party)
    if party.kind == Kind.DOCUMENT or not party.person or party.office in words.heads:
        mine, others = "any", ["any", "bare", "held", "single"]
    elif party.office:
        mine, others = "held", ["any", "single"]
    elif len(party.person) == 1:
        mine, others = "single", ["any", "bare", "held", "single"]
    else:
        mine, others = "bare", ["any", "bare", "single"]
    if seeking:
        loose = word or is_loose(party, words)
        yield from ((other if loose else f"open {other}",) for other in others)
    else:
        yield (mine,)
        if word or is_loose(party, words):
            yield (f"open {mine}",)


def spelt_alike(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the places of every two names that may be one by their spelling, and few others.

    Of T letters in two names that are alike, at most u = (1 - ALIKE) T stand in one alone. They part what both have into
    u + 1 pieces at most, so at least T / 2 - 3 u / 2 - 1 pairs of neighbours stand in both. Memory grows with the names
    and not with their pairs.
    """
    pairs = [[a + b for a, b in pairwise(name)] for name in names]
    place = {pair: at for at, pair in enumerate(sorted({*chain(*pairs)}))}
    held = np.zeros((len(names), len(place)), dtype=np.float32)
    for at, found in enumerate(pairs):
        for pair in found:
            held[at, place[pair]] += 1
    lengths = np.array([len(name) for name in names], dtype=np.float32)
    for first in range(0, len(names), ROWS):
        rows = slice(first, first + ROWS)
        total = lengths[rows, None] + lengths
        # half a pair less than must be shared, so that no rounding decides
        least = total / 2 - 1.5 * (1 - ALIKE) * total - 1.5
        for i, j in np.argwhere(held[rows] @ held.T >= least).tolist():
            if first + i < j:
                yield first + i, j
