"""How often each root is repeated, and how much of each outlet came through others."""

import sqlite3

_LIVE = "lineage l JOIN claim_now n ON n.claim_id = l.claim_id AND n.retired = 0 JOIN claim c ON c.id = l.claim_id JOIN document d ON d.id = c.document_id"


def by_root(
    connection: sqlite3.Connection, limit: int = 100
) -> list[dict[str, object]]:
    """Give the roots that most documents repeat; an article on its own authority is no root."""
    rows = connection.execute(
        # the root as its first claim names it: a speaker may be somebody the root itself has it from
        "SELECT t.origin, coalesce(nullif(json_extract(k.body, '$.lineage.root.name'), ''), k.speaker), t.documents, t.outlets, t.claims FROM"
        " (SELECT l.origin, min(l.claim_id) AS first, count(DISTINCT c.document_id) AS documents, count(DISTINCT d.outlet) AS outlets, count(*) AS claims"
        f" FROM {_LIVE} WHERE l.origin NOT LIKE 'doc:%' GROUP BY l.origin ORDER BY documents DESC, claims DESC, l.origin LIMIT ?) t"
        " JOIN lineage k ON k.claim_id = t.first ORDER BY t.documents DESC, t.claims DESC, t.origin",
        (limit,),
    )
    return [
        {
            "origin": origin,
            "name": name,
            "documents": documents,
            "outlets": outlets,
            "claims": count,
        }
        for origin, name, documents, outlets, count in rows
    ]


def by_outlet(
    connection: sqlite3.Connection, limit: int = 100
) -> list[dict[str, object]]:
    """Give per outlet its claims, and how many of them passed through another medium on their way to it."""
    rows = connection.execute(
        "SELECT d.outlet, count(*), sum(EXISTS (SELECT 1 FROM json_each(l.body, '$.lineage.links') k"
        "  WHERE k.key > 0 AND json_extract(k.value, '$[1]') = 'media'))"
        f" FROM {_LIVE} GROUP BY d.outlet ORDER BY 3 DESC, d.outlet LIMIT ?",
        (limit,),
    )
    return [
        {
            "outlet": outlet,
            "claims": count,
            "echoed": echoed,
            "share": round(echoed / count, 3),
        }
        for outlet, count, echoed in rows
    ]
