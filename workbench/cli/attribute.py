"""`workbench attribute`: text in, attributions out; no database."""

from typing import TYPE_CHECKING, Literal

import click

from workbench.cli.records import answer_each, text_field

if TYPE_CHECKING:
    from workbench.model import Span


@click.command()
@click.option(
    "--jsonl",
    "as_jsonl",
    is_flag=True,
    required=True,
    help="Read and write one JSON object a line.",
)
@click.option(
    "--mode",
    type=click.Choice(("strict", "loose")),
    default="strict",
    show_default=True,
    help="strict is what a lineage may rest on, loose is what a reader is shown.",
)
@click.option(
    "--language",
    default="en",
    show_default=True,
    help='Language of records without a "language" of their own.',
)
def attribute(
    as_jsonl: bool,  # noqa: ARG001 - the only form there is; asked for by name so that another can join it
    mode: Literal["strict", "loose"],
    language: str,
) -> None:
    """Tell who says what: {"id", "text"} a line in, {"id", "attributions"} a line out.

    \b
    echo '{"id": 1, "text": "The mill burned, Holt said."}' | workbench attribute --jsonl
    """
    from workbench.claims.sentences import sentences
    from workbench.provenance.attribution import attribute as attributions
    from workbench.provenance.lexicon import languages, load_lexicon

    def answer(record: dict[str, object]) -> dict[str, object]:
        text = text_field(record, "text")
        tongue = record.get("language") or language
        if not isinstance(tongue, str) or load_lexicon(tongue) is None:
            known = ", ".join(languages())
            note = f"No attribution was looked for: there is no lexicon for this language, only for {known}."
            return {"id": record.get("id"), "attributions": [], "language": tongue, "note": note}  # fmt: skip
        found = attributions(text, sentences(text), language=tongue, mode=mode)
        return {
            "id": record.get("id"),
            "attributions": [
                {
                    "source": _span(text, one.source) if one.source else None,
                    "cue": _span(text, one.cue),
                    "content": [_span(text, part) for part in one.content],
                    "rule": one.rule,
                    "hedges": [_span(text, part) for part in one.hedges],
                    "via": [_span(text, part) for part in one.via],
                }
                for one in found
            ],
        }

    answer_each(answer)


def _span(text: str, span: "Span") -> dict[str, object]:
    return {"start": span.start, "end": span.end, "exact": span.of(text)}
