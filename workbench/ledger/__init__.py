"""The ledger's forms: canonical text, tagged hashes, chains, and the check that re-derives them all.

Pure: it hashes what it is given. Rows come from the store, time and nonces from the desk.
"""
