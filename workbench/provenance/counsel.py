"""Whether a lawyer may say what somebody else has them say: whoever's counsel it is, is no second origin beside them."""

import re

from workbench.provenance.parties import Kind, Party
from workbench.provenance.vocabulary import Vocabulary

COUNSEL = frozenset(["lawyer", "attorney", "barrister", "solicitor", "counsel"])
_CLIENT = re.compile(
    rf"['’]s?\s+(?:[a-z]+\s+){{0,2}}(?:{'|'.join(sorted(COUNSEL))})\b|\b(?:{'|'.join(sorted(COUNSEL))})\s+(?:for|of|to)\b"
)
"""Beside a lawyer: whose they are."""


def acts_for(party: Party) -> bool:
    """Tell whose lawyer it is isn't told: the accused, who is named in another article, may say it through them."""
    return party.kind == Kind.ENTITY and party.office in COUNSEL and not party.body


def is_anybodys_counsel(party: Party) -> bool:
    """Tell a lawyer whose client isn't told: the attorney Selin Karaca; not the driver's lawyer."""
    is_counsel = party.kind == Kind.ENTITY and party.office in COUNSEL
    return is_counsel and not _CLIENT.search(party.name)


def may_be_client(party: Party, words: Vocabulary) -> bool:
    """Tell somebody for whom a lawyer may speak: nobody speaks so for the police or the courts, nor a lawyer for another."""
    sectors = set(party.sectors)
    return not (sectors and sectors <= words.unmistakable | {"bar"})
