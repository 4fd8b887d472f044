"""The house's floors hold, each contract bites when it is broken, and what must start fast loads nothing heavy."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "textual",
    "rich",
    "sqlite_utils",
    "rapidfuzz",
    "numpy",
    "pydantic",
    "trafilatura",
    "textual_serve",
    "aiohttp",
    "sqlite3",
)


def contracts_of(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on a copy of the package."""
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package beside its contracts."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(
        ROOT / "workbench",
        folder / "workbench",
        ignore=shutil.ignore_patterns("__pycache__", "*.db*"),
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_house_stands(house: Path) -> None:
    found = contracts_of(house)
    assert found.returncode == 0, found.stdout
    assert "0 broken" in found.stdout


BREACHES = [
    ("store.planted_a", "workbench.desk.queue", "Floors"),
    ("claims.planted_b", "workbench.ledger.chain", "Floors"),
    ("desk.planted_c", "sqlite3", "Only store/ speaks SQL"),
    ("exporters.planted_d", "sqlite_utils", "Only store/ speaks SQL"),
    ("desk.planted_e", "textual", "Only the terminal UI knows Textual"),
    ("cli.planted_f", "workbench.store.queue", "The front ends are handed their desk"),
    ("tui.planted_g", "workbench.store.queue", "The front ends are handed their desk"),
    ("tui.widgets.planted_h", "workbench.desk.queue", "Widgets draw what"),
    ("claims.planted_i", "pathlib", "The domain is pure"),
    ("ledger.planted_j", "time", "The domain is pure"),
    ("provenance.planted_k", "random", "The domain is pure"),
    ("agreement.planted_l", "random", "The domain is pure"),
    ("web.planted_m", "textual", "Only the terminal UI knows Textual"),
    ("web.planted_n", "workbench.store.queue", "The front ends are handed their desk"),
]


@pytest.fixture(scope="module")
def broken(house: Path) -> str:
    """What import-linter says of the house with all breaches planted."""
    planted = []
    for module, imported, _ in BREACHES:
        file = house / "workbench" / f"{module.replace('.', '/')}.py"
        file.write_text(f'"""Planted."""\n\nimport {imported}\n', encoding="utf-8")
        planted.append(file)
    found = contracts_of(house)
    for file in planted:
        file.unlink()
    assert found.returncode != 0
    return found.stdout


@pytest.mark.parametrize(("module", "imported", "contract"), BREACHES)
def test_a_planted_breach_is_named_under_its_contract(
    broken: str, module: str, imported: str, contract: str
) -> None:
    sections = re.split(r"\n(?=[^\n]+\n-{10,}\n)", broken)
    told = "".join(one for one in sections if one.startswith(contract))
    assert f"workbench.{module} -> {imported}" in told


def test_a_module_without_a_floor_is_caught(house: Path) -> None:
    stray = house / "workbench" / "stray.py"
    stray.write_text('"""Planted."""\n', encoding="utf-8")
    found = contracts_of(house)
    stray.unlink()
    assert found.returncode != 0
    assert "stray" in found.stdout


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["ingest", "--help"], ["review", "--help"]]
)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys; from workbench.cli import main; code = main(sys.argv[1:]);"
        f" print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (found.returncode, found.stderr.strip()) == (0, "[]")


def test_every_dependency_that_is_imported_is_declared() -> None:
    import ast
    import tomllib

    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = told["project"]
    named = [
        *project["dependencies"],
        *(one for extra in project["optional-dependencies"].values() for one in extra),
    ]
    declared = {
        "".join(c for c in one.split(">")[0].split("=")[0].split("[")[0]).replace(
            "-", "_"
        )
        for one in named
    }
    imported = set()
    for file in (ROOT / "workbench").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])
    foreign = imported - sys.stdlib_module_names - {"workbench"}
    assert foreign <= declared
