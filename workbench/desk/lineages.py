"""A claim's lineage as a graph, over all articles that say the same; and the echo report over all claims."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from workbench.desk.reading import reading
from workbench.exporters.graph import Graph
from workbench.store import claims, clusters, echoes, findings
from workbench.store.tables import ACCOUNTABLE


class Drawn(NamedTuple):
    """A claim by its uid, its words, and who has it from whom."""

    claim: str
    exact: str
    graph: Graph


def lineage_drawn(path: Path, beginning: str) -> Drawn:
    """Give who has a claim from whom, in every article of its cluster; raise UnknownName."""
    with reading(path) as connection:
        name = claims.find_claim(connection, beginning)
        cluster = clusters.cluster_of(connection, name.claim_id)
        held = clusters.claims_in(connection, cluster)
        row = clusters.judgement(connection, cluster)
        exact = claims.view(connection, name.claim_id).exact
        names: dict[str, str] = {}
        roots: set[str] = set()
        arrows: dict[tuple[str, str], None] = {}
        for found in findings.lineages(connection, held).values():
            drawn: dict[str, Any] = json.loads(found.body)["lineage"]
            keys = []
            for at, (shown, kind, key, _) in enumerate(drawn["links"]):
                keys.append(f"outlet:{key}" if not at else f"{kind}:{key}")
                names.setdefault(keys[-1], shown)
                if at and kind in ACCOUNTABLE:
                    roots.add(keys[-1])
            arrows |= dict.fromkeys(pairwise(keys))
        edges = json.loads(row.body)["dependence"] if row else []
        ties = {
            (edge["a_origin"], edge["b_origin"], edge["why"]): None
            for edge in edges
            if edge["a_origin"] != edge["b_origin"]
            and {edge["a_origin"], edge["b_origin"]} <= set(names)
        }
        title = " ".join(exact.split())
        graph = Graph(title, names, frozenset(roots), list(arrows), list(ties))
        return Drawn(name.uid.hex(), exact, graph)


def echo_report(path: Path) -> dict[str, list[dict[str, object]]]:
    """Tell per root how many documents repeat it, and per outlet how much of what it says came through others."""
    with reading(path) as connection:
        return {
            "roots": echoes.by_root(connection),
            "outlets": echoes.by_outlet(connection),
        }
