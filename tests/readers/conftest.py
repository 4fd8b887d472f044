"""On a busy machine an example may take longer than usual: these tests measure CPU time where time is their subject."""

from hypothesis import settings

settings.register_profile("readers", deadline=None)
settings.load_profile("readers")
