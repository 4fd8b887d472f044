"""The verbs: ingest, queue, review, export, audit, verify. The only callers of the store."""
