"""One root in one article, with the claims of a cluster that rest on it there: what edges are drawn between."""

from dataclasses import dataclass, field

from workbench.provenance.parties import Party
from workbench.provenance.telling import Occurrence


@dataclass(slots=True, eq=False)
class Node:
    """One root in one article, with the claims that rest on it there."""

    document: str
    party: Party
    told: list[Occurrence] = field(default_factory=list)
    carrier: str = ""
    """The house that spoke to the root: the article's own, or the medium it was reached through."""
    teller: str = ""
    """The house whose report it only passes on, empty where it tells of the root itself."""
    by_reviewer: bool = False
    hearsay: bool = False
    """The report it passes on has it from somebody who has it from somebody else."""
    doubted: bool = False
    """Its root took back something it said, and may mean this."""

    @property
    def origin(self) -> str:
        """Give the key of its root."""
        return self.party.origin

    @property
    def counts(self) -> bool:
        """Tell whether somebody answers here: accountable, known for who they are, and not passing on hearsay."""
        if self.by_reviewer:
            return True
        return (
            self.party.kind.accountable
            and not self.doubted
            and not self.hearsay
            and not self.party.vague
            and not is_hearsay(self)
        )


def is_hearsay(node: Node) -> bool:
    """Tell whether all that is told of a root here is what somebody has from somebody else."""
    return all(told.lineage.secondhand for told in node.told)
