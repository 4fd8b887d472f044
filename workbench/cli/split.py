"""`workbench split`: text in, sentences and claims out; no database."""

import sys

import click

from workbench.errors import BadInput, UsageError


@click.command()
@click.option(
    "--jsonl", "as_jsonl", is_flag=True, help="One record a line, in and out."
)
@click.option(
    "--claims", "cut", is_flag=True, help="Of plain text: claims instead of sentences."
)
@click.option(
    "--explain", is_flag=True, help="Of plain text: each sentence after its rule."
)
def split(*, as_jsonl: bool, cut: bool, explain: bool) -> None:
    """Cut text from standard input into sentences, and into the claims in them.

    \b
    workbench split < article.txt
    workbench split --explain < article.txt
    workbench split --jsonl < articles.jsonl

    With --jsonl every line is {"id", "text"}, and is answered by {"id", "sentences", "claims"} with
    [start, end] in code points of the text.
    """
    if as_jsonl + cut + explain > 1:
        raise UsageError(
            "--jsonl, --claims and --explain do not go together.",
            hint="Give one of them.",
        )
    if as_jsonl:
        from workbench.cli.records import answer_each

        answer_each(answer)
        return
    if sys.stdin.isatty():
        raise UsageError(
            "There is no text on standard input.",
            hint="Try `workbench split < article.txt`.",
        )
    text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    _print(text, cut=cut, explain=explain)


def answer(record: dict[str, object]) -> dict[str, object]:
    """Answer one record; raise BadInput where it has no id or no text."""
    from workbench.claims.clauses import propose
    from workbench.claims.sentences import sentences
    from workbench.cli.records import text_field

    if "id" not in record:
        raise BadInput("A record has no 'id'.", hint='Give {"id", "text"} a line.')
    text = text_field(record, "text")
    found = sentences(text)
    return {
        "id": record["id"],
        "sentences": found,
        "claims": [claim for sentence in found for claim in propose(text, sentence)],
    }


def _print(text: str, *, cut: bool, explain: bool) -> None:
    from workbench.claims.clauses import propose
    from workbench.claims.sentences import explained
    from workbench.display import safe

    for sentence, rule in explained(text):
        for span in propose(text, sentence) if cut else [sentence]:
            # a sentence of wrapped text is one line here
            words = safe(" ".join(span.of(text).split()))
            click.echo(f"{rule:<13} {words}" if explain else words)
