"""Which claims say the same: near-copies among any number of claims, and what stands against a pair being one.

`finding` puts the stages together; each of them is a pure function of arrays in a module of its own.
"""
