"""What a hostile text costs: nobody writes three thousand unclosed quotations, and whoever sends them must not stop the desk."""

import time

import pytest

from workbench.model import Metadata, Span
from workbench.provenance.reading import Document, analyse

FEW, MANY = 200, 1_200
"""Times a unit is repeated."""
SLACK = 2.5
"""By how much more than their length the longer text may cost; a square would cost the sixfold of it."""
UNITS = [
    "“No,” he said “",
    "“said Bo Ek “",
    'He said "no ',
    '"I," she said, ',
    "it said, ",
    "The log, it shows, ",
    "I saw my own hand, he said ",
    "Our Ann, who was there, ",
    "the authority said ",
    "As told by Bo, as per Bo, ",
    "Bo Ek, who runs it, said “",
    "no track has it, ",
]


def cost(text: str) -> float:
    """Give the processor seconds of reading a text of one sentence."""
    document = Document(
        "a", text, (Span(0, len(text)),), Metadata("Post", language="en")
    )
    start = time.process_time()
    analyse(document)
    return time.process_time() - start


@pytest.mark.parametrize("unit", UNITS)
def test_one_endless_sentence_costs_no_more_than_its_length(unit: str) -> None:
    cost(unit)
    short, long = cost(unit * FEW), cost(unit * MANY)
    assert long < SLACK * (MANY / FEW) * short + 0.1


def test_a_line_without_an_end_is_read_to_a_bound() -> None:
    unit = "The mayor of Ferrow said that the bridge had gone, "
    text = unit * 8_000
    found = analyse(Document("a", text, (Span(0, len(text)),), Metadata(language="en")))
    assert 0 < len(found.sayings) < 8_000
