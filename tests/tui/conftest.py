"""Screens under test never animate or blink, and their clock is on UTC."""

import os
import time
from collections.abc import Iterator

import pytest

# read when Textual is imported, which is before any test runs
os.environ["TEXTUAL_ANIMATIONS"] = "none"


@pytest.fixture(autouse=True)
def utc(own_home: None) -> Iterator[None]:  # noqa: ARG001 - it sets TZ first
    """Let the C library take note of the time zone that tests set."""
    time.tzset()
    yield
    time.tzset()
