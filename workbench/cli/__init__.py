"""The command line: one group whose commands are imported when they are called.

`workbench --help` reads the table below and imports nothing of the rest; a new command is a module with a
click command and a line here.
"""

import importlib
import sys

import click

from workbench import __version__
from workbench.cli import streams
from workbench.cli.narration import ExitCode, exit_code_of, narrate_error
from workbench.errors import WorkbenchError

COMMANDS: dict[str, tuple[str, str, str]] = {
    # name: (module below workbench.cli, attribute, one line of help)
    "init": ("init", "init", "Make the database; harmless when it exists."),
    "ingest": ("ingest", "ingest", "Read articles and cut them into claims."),
    "review": ("review", "review", "Open the review screen."),
    "serve": ("serve", "serve", "Open the review in a browser, for one or for a desk."),
    "demo": (
        "demo",
        "demo",
        "Try it all on the sample stories, in a database of their own.",
    ),
    "claims": ("claims", "claims", "The queue as data."),
    "clusters": (
        "provenance",
        "clusters",
        "What is said, and by how many independent origins.",
    ),
    "why": ("provenance", "why", "Explain a claim's count of origins, with its words."),
    "lineage": ("lineage", "lineage", "Draw who has a claim from whom."),
    "echo": ("lineage", "echo", "How often each root is repeated, outlet by outlet."),
    "sources": (
        "sources",
        "sources",
        "Names of media and their owners, your desk's own.",
    ),
    "dependence": ("provenance", "dependence", "Which documents lean on which."),
    "candidates": (
        "candidates",
        "candidates",
        "What may say the same in other words, and what tying it would add.",
    ),
    "deduplicate": (
        "deduplicate",
        "deduplicate",
        "Find the same claim elsewhere; ingest does it by itself.",
    ),
    "trace": (
        "provenance",
        "trace",
        "Work out who says what, and how many origins; ingest does it by itself.",
    ),
    "claim": (
        "claim",
        "claim",
        "A reviewer's own claims: add, cut, join, retire.",
    ),
    "evidence": ("claim", "evidence", "Attach words of an article to a claim."),
    "mark": ("mark", "mark", "Judge a claim, or many from standard input."),
    "undo": ("mark", "undo", "Take back your latest act."),
    "redo": ("mark", "redo", "Do again what you took back last."),
    "note": ("mark", "note", "Write a note on a claim."),
    "decide": ("decide", "decide", "Settle a claim on which reviewers disagree."),
    "assign": (
        "assign",
        "assign",
        "Ask a reviewer to judge claims, or a share of them.",
    ),
    "link": ("link", "link", "Say that two claims say the same, or do not."),
    "unlink": ("link", "unlink", "Withdraw what you said of two claims."),
    "edge": ("edges", "edge", "Reject or add an edge between documents or origins."),
    "carry": (
        "carry",
        "carry",
        "Give your verdicts again where a text came anew and their words only moved.",
    ),
    "retract": (
        "retract",
        "retract",
        "Take a document or an origin back; --dry-run lists what would lose its footing.",
    ),
    "export": (
        "export",
        "export",
        "Write the verdict table in another program's format.",
    ),
    "audit": ("audit", "audit", "Who marked what, when, having seen what."),
    "agreement": (
        "agreement",
        "agreement",
        "How far reviewers agree beyond chance, on blind verdicts.",
    ),
    "dashboard": (
        "dashboard",
        "dashboard",
        "How the desk is getting on: progress, reviewers, agreement, echo.",
    ),
    "verify": (
        "audit",
        "verify",
        "Prove the ledger, or name the first event that does not fit.",
    ),
    "doctor": ("doctor", "doctor", "Check the database and what surrounds it."),
    "stats": ("doctor", "stats", "Counts: documents, claims, verdicts, reviewers."),
    "config": ("config", "config", "Show the settings and where each comes from."),
    "completion": ("config", "completion", "Print the completion script of a shell."),
    "attribute": (
        "attribute",
        "attribute",
        "Text in, who says what in it out, one JSON record a line.",
    ),
    "match": ("match", "match", "Two texts in, how they stand to each other out."),
    "pairs": ("pairs", "pairs", "Near-copies among the claims of a file."),
    "split": (
        "split",
        "split",
        "Text in, sentences and claims out, one JSON record a line.",
    ),
}


class Commands(click.Group):
    """A group that knows its commands by name and loads each on call."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names in the order of the table: the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; an unknown name gets the nearest known ones."""
        if cmd_name not in COMMANDS:
            import difflib

            near = difflib.get_close_matches(cmd_name, COMMANDS, 3)
            meant = f" Did you mean {' or '.join(near)}?" if near else ""
            ctx.fail(f"There is no command {cmd_name!r}.{meant}")
        module, attribute, _ = COMMANDS[cmd_name]
        command = getattr(importlib.import_module(f"workbench.cli.{module}"), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"workbench.cli.{module}.{attribute} is no command")
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """List every command with its line of the table, without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, line) for name, (_, _, line) in COMMANDS.items()]
            )


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="workbench")
def program() -> None:
    """Review claims of articles, knowing who says them: two articles that re-tell one report are one origin.

    Start with `workbench ingest FOLDER`, then `workbench review`; `workbench demo` shows it on sample stories.
    """


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give its exit code; bad input gets a sentence, never a traceback."""
    streams.make_ready()
    try:
        result = program.main(arguments, prog_name="workbench", standalone_mode=False)
        streams.finish()
    except click.exceptions.Abort:
        return ExitCode.INTERRUPTED
    except click.ClickException as problem:
        problem.show(sys.stderr)
        return problem.exit_code
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except (BrokenPipeError, SystemExit):
        # the reader of our output went away (click leaves then, and only then, by SystemExit): that is its right,
        # and no finding of a check
        return ExitCode.DONE
    except (WorkbenchError, OSError) as problem:
        narrate_error(problem)
        return exit_code_of(problem)
    finally:
        streams.let_go()
    return result if isinstance(result, int) else ExitCode.DONE
