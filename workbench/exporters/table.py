"""The columns of the tables: names and order that other programs rely on."""

COLUMNS = (
    "claim_id", "claim", "status", "verdict", "reviewer", "decided_at", "note", "speaker", "lineage", "origin",
    "independent_origins_min", "independent_origins_max", "outlet", "outlets", "cluster_id", "cluster_size",
    "agreement", "stale", "document_title", "document_url", "published", "quote", "start", "end", "prefix", "suffix",
    "source_sha256", "text_sha256", "event_hash",
)  # fmt: skip
"""The verdict table: one row per claim and reviewer's current verdict. What is not known is empty."""

AUDIT_COLUMNS = (
    "seq", "at", "reviewer", "os_user", "host", "kind", "claim_id", "before", "after", "note", "reason", "saw",
    "tool_version", "prev_hash", "hash",
)  # fmt: skip
"""The audit table: one row per event."""
