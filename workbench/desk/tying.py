"""What a reviewer says of how claims, documents and origins hang together: links, edges, retractions.

It outranks the machine from the next count on.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from workbench.desk.pen import Pen
from workbench.errors import UsageError
from workbench.ledger.canonical import name_uid
from workbench.ledger.chain import EventRow
from workbench.model import Event
from workbench.store import claims, projections, voices
from workbench.store.connection import Connection
from workbench.store.events import Appender

KNOWN_RULES = frozenset(
    (
        "body-untold", "cites", "kin", "named-beside", "one-briefing", "one-carrier", "pool", "same-body", "same-byline",
        "same-name", "same-office", "same-outlet", "same-owner", "same-person", "same-record", "same-root", "same-words",
        "shared-agency", "text-reuse", "text-reuse-part", "text-reuse-whole", "unknown-outlet",
    )
)  # fmt: skip
"""The rules by which the machine ties: what a reviewer may reject by name."""


class Tying(Pen):
    """Says what belongs together."""

    def link(self, a: int, b: int, relation: str | None) -> Event:
        """Say that two claims are the same or different; None withdraws what this reviewer said. Outranks the machine.

        Raise UsageError where there is nothing to withdraw.
        """
        if relation not in {"same", "different", None}:
            raise UsageError(f"Two claims are 'same' or 'different', not {relation!r}.")
        if a == b:
            raise UsageError(
                "A claim can't be linked to itself.", hint="Name two claims."
            )
        with self._writer.transaction() as connection:
            if relation is None and not voices.is_linked_by(connection, (a, b), self.reviewer):  # fmt: skip
                raise UsageError(
                    f"{self.reviewer} said nothing of these two claims.",
                    hint="`workbench audit --kind link` tells who did.",
                )
            pen = self._pen(connection)
            event = _linked(connection, pen, (a, b), relation)
        return self._told([event], pen)[0]

    def tie(self, claim_ids: Sequence[int]) -> list[Event]:
        """Say that claims say the same, each and the next, as one act; raise UsageError for fewer than two."""
        wanted = list(dict.fromkeys(claim_ids))
        if len(wanted) < 2:
            raise UsageError("It takes two claims or more to say the same.")
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            act = pen.next_n
            written = [
                _linked(connection, pen, two, "same", act) for two in pairwise(wanted)
            ]
        return self._told(written, pen)

    def edge(
        self, a: str, b: str, action: str | None, *, rule: str = "", why: str = ""
    ) -> Event:
        """Reject or add an edge between two documents (uids) or origins (keys); None withdraws what this reviewer said.

        `action`: rejected, hard, soft, independent. Outranks the machine from the next `trace` on. An edge that is added
        may have a `rule` of the reviewer's own. Raise UsageError for one to be taken away by a rule that there is not, and
        where there is nothing to withdraw.
        """
        if action not in {"rejected", "hard", "soft", "independent", None}:
            raise UsageError(
                f"An edge is rejected, hard, soft or independent, not {action!r}."
            )
        first, second = sorted((a, b))
        if first == second:
            raise UsageError("An edge needs two sides.")
        if not re.fullmatch(r"[a-z-]*", rule):
            raise UsageError(
                f"{rule!r} is no rule.",
                hint="`workbench why` and `dependence` name the rule of each edge.",
            )
        with self._writer.transaction() as connection:
            self._check_rule(connection, first, second, action, rule)
            pen = self._pen(connection)
            body: dict[str, object] = {"a": first, "b": second, "rule": rule}
            body |= self._kept(connection, reason=why)
            subject = name_uid(first, second, rule)
            event = pen.append("edge", subject, action, body=body)
            projections.project(connection, event)
        return self._told([event], pen)[0]

    def _check_rule(
        self, connection: Connection, a: str, b: str, action: str | None, rule: str
    ) -> None:
        """Refuse to withdraw what this reviewer did not say, and to take away what neither a rule nor a reviewer calls so."""
        if action in {"hard", "soft"}:
            return
        words = voices.words_on_edge(connection, a, b)
        if action is None and (rule, self.reviewer) not in words:
            raise UsageError(
                f"{self.reviewer} said nothing of this edge"
                f"{f' by the rule {rule!r}' if rule else ''}.",
                hint="`workbench audit --kind edge` tells who did.",
            )
        if rule not in {"", *KNOWN_RULES, *(called for called, _ in words)}:
            raise UsageError(
                f"No rule and no reviewer's edge is called {rule!r}.",
                hint=f"There are: {', '.join(sorted(KNOWN_RULES))}. Without one it is every rule.",
            )

    def retract(self, name: str, *, why: str = "", withdraw: bool = False) -> Event:
        """Take a document (uid) or an origin (key) back: it supports nothing from the next `trace` on."""
        with self._writer.transaction() as connection:
            pen = self._pen(connection)
            body: dict[str, object] = {"name": name}
            body |= self._kept(connection, reason=why)
            value = None if withdraw else "retracted"
            event = pen.append("retract", name_uid(name), value, body=body)
            projections.project(connection, event)
        return self._told([event], pen)[0]


def _linked(
    connection: Connection,
    pen: Appender,
    two: tuple[int, int],
    relation: str | None,
    act: int | None = None,
) -> EventRow:
    # one order for a pair, whoever names it, so that each reviewer says one thing of it
    first, second = sorted(claims.claim_uid(connection, one) for one in two)
    event = pen.append("link", first, relation, act=act, body={"b": second.hex()})
    projections.project(connection, event)
    return event
