"""What the documents say is what the program does: tables, formats, settings, exit codes, links."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import click
import pytest
from command import Run

from workbench.cli import COMMANDS, program
from workbench.cli.narration import ExitCode
from workbench.config import DEFAULTS
from workbench.exporters import FORMATS
from workbench.tui.keymap import checked

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    *sorted(ROOT.glob("*/README.md")),
    *sorted(ROOT.glob("docs/*.md")),
]


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs/generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate"] = module
    spec.loader.exec_module(module)
    return module


def test_the_tables_of_commands_and_keys_are_current() -> None:
    made = generator()
    assert made.filled(README) == README
    assert made.page() == made.KEYS.read_text(encoding="utf-8")


def test_the_keys_shown_as_an_example_can_be_had() -> None:
    page = (ROOT / "docs/keys.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert len(checked(tomllib.loads(example)["keys"])) == 5


def test_every_setting_and_every_exit_code_is_told() -> None:
    for name in DEFAULTS:
        assert f"| `{name}` | `WORKBENCH_{name.upper()}` |" in README
    told = {int(number) for number in re.findall(r"(?:: |· )(\d+) [a-z]", README)}
    assert told == {int(code) for code in ExitCode}


def test_every_export_format_is_told_where_it_is_asked_for(run: Run) -> None:
    told = run("export", "--help").out
    for name in FORMATS:
        assert name in told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (page.parent / target).exists(), target


def test_every_command_named_in_the_readme_exists() -> None:
    named = set(re.findall(r"`(?:workbench|wb) ([a-z]+)", README)) - {"-"}
    assert named
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_shows_how_it_is_used(name: str) -> None:
    command = program.get_command(click.Context(program), name)
    assert command is not None
    told = command.get_help(click.Context(command, info_name=name))
    assert told.splitlines()[0].startswith("Usage:")
    assert len(command.help or "") > 20
    # an example keeps its lines, and no line of a list is cut off
    assert "\\b" not in told
    assert not [line for line in told.splitlines()[1:] if line.endswith("...")]
