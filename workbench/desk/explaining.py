"""What `why` found, as lines that people read: the same on the command line and in the review."""

from collections.abc import Mapping
from typing import Any


def in_words(found: Mapping[str, Any]) -> list[str]:
    """Give the lines that explain a claim's count, its words and each verdict's basis; not made safe for a terminal."""
    lines = [f"“{' '.join(found['exact'].split())}”", ""]
    if found["suggestion"] is None:
        return [*lines, "Not traced yet: run `workbench trace`."]
    path = " <- ".join(link["name"] for link in found["lineage"])
    lines += [
        f"who says it: {path}",
        f"suggestion:  {found['suggestion']}, {found['n_min']} to {found['n_max']} independent origins",
        found["reason"],
    ]
    lines += [
        f"  origin  {'*' if origin['accountable'] else '-'} {origin['name']} ({origin['kind']})"
        for origin in found["origins"]
    ]
    for edge in found["dependence"]:
        lines.append(f"  {edge['strength']} {edge['rule']}: {edge['why']}")
        lines += [
            f"      “{' '.join(span['exact'].split())}”"
            for side in ("a", "b")
            for span in edge["spans"][side]
        ]
    lines.append(f"what would change it: {found['would_change_it']}")
    if found["flags"]:
        lines.append(f"flags: {', '.join(found['flags'])}")
    for verdict in found["verdicts"]:
        lines.append(
            f"{verdict['reviewer']} says {verdict['verdict']}"
            + (f": {verdict['reason']}" if verdict["reason"] else "")
        )
        if verdict["basis"]:
            basis = verdict["basis"]
            lines.append(
                f"  shown then: {basis.get('n_min')} to {basis.get('n_max')} independent origins"
            )
    return lines
