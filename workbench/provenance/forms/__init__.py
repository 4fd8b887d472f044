"""Who answers, in forms that name no usual verb of saying: “...,” sighed the baker; Police: ...; by the harbour log.

The attributions show how words are phrased and stay with the verbs that report; here it only counts who answers for
a sentence that none of them could read.
"""

from collections.abc import Collection, Iterator

from workbench.model import Attribution, Span
from workbench.provenance.forms.labels import interviewed, labelled, signed
from workbench.provenance.forms.leaning import leaning, pointing_back
from workbench.provenance.forms.speaking import alone
from workbench.provenance.forms.tables import Forms, read_forms
from workbench.provenance.forms.tagging import Tagged
from workbench.provenance.forms.turned import thus, turned
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.page import Page

__all__ = ["Forms", "answering", "read_forms"]

LONG = 1_200
"""Characters of a sentence that is read; a longer one is none."""


def answering(
    page: Page, language: str, taken: Collection[Span]
) -> Iterator[Attribution]:
    """Give who answers for the sentences that are not `taken`, each by the first form that fits."""
    forms, lexicon = read_forms(language), load_lexicon(language)
    if forms is None or lexicon is None:
        return
    guest = interviewed(page)
    before: Span | None = None
    for sentence in page.sentences:
        last, before = before, None if sentence in taken else sentence
        if sentence in taken or sentence.end - sentence.start > LONG:
            continue
        found = (
            (_back(page, last, sentence) if last else None)
            or signed(page, sentence, forms)
            or labelled(page, sentence, forms, guest)
            or Tagged(page, sentence, forms, lexicon).attribution()
            or turned(page, sentence)
            or leaning(page, sentence, forms)
        )
        if found:
            before = None
            yield found


def _back(page: Page, before: Span, sentence: Span) -> Attribution | None:
    """Read a sentence that gives the one before it in its paragraph to somebody."""
    if not page.same_paragraph(before, sentence):
        return None
    return (
        thus(page, before, sentence)
        or pointing_back(page, before, sentence)
        or alone(page, before, sentence)
    )
