"""What documents, help pages and `make help` say of commands and targets is so."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from core.cli.commands import COMMANDS
from core.cli.main import parse
from core.klaviyo.scopes import SCOPES

ROOT = Path(__file__).parents[2]
PAGES = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("resources/help/*/*.md"),
                *ROOT.glob("installer/*.md")} - {ROOT / "CHANGELOG.md"})  # fmt: skip
"""(The changes also tell of what is no more.)"""
NAMES = [command.name for command in COMMANDS]
_CODE = re.compile(r"```.*?\n(?P<block>.*?)```|`(?P<inline>[^`\n]+)`", re.DOTALL)


def code(page: Path) -> list[str]:
    """Every line that stands as code."""
    found = _CODE.finditer(page.read_text("utf-8"))
    return [line for each in found for line in (each["block"] or each["inline"]).splitlines()]


def told() -> list[tuple[str, str]]:
    """Every command line that the pages show, with its page."""
    called = re.compile(r"^(?:\$ )?(?:\S*/)?resend-desk +(?!\.)(?P<words>.+)$")
    lines = [(page.name, called.match(line.strip())) for page in PAGES for line in code(page)]
    return [(page, found["words"]) for page, found in lines if found]


def help_of(name: str) -> str:
    """What `resend-desk NAME --help` prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), pytest.raises(SystemExit):
        parse([name, "--help"])
    return out.getvalue()


def test_the_readme_has_every_command() -> None:
    readme = {words.split()[0] for page, words in told() if page == "README.md"}
    assert set(NAMES) - {"window"} <= readme


@pytest.mark.parametrize(("page", "words"), told(), ids=lambda text: str(text)[:40])
def test_every_command_line_of_a_page_can_be_entered(page: str, words: str) -> None:
    """Whole lines are parsed; of what stands in a sentence (`preview --json`) the options are looked up."""
    entered = shlex.split(words, comments=True)
    name = next(
        (word for word in entered if not word.startswith(("-", "resend-desk://"))), "window"
    )  # a link opens it
    assert name in NAMES, page
    options = {word for word in entered if word.startswith("--")} - {"--help", "--version"}
    assert options <= set(re.findall(r"--[a-z-]+", help_of(name))), page


def test_the_readme_s_examples_are_whole() -> None:
    block = (ROOT / "README.md").read_text("utf-8").partition("At the terminal")[2].split("```")[1]
    lines = [line for line in block.splitlines() if line.strip()]
    assert len(lines) >= 6
    for line in lines:
        program, *words = shlex.split(line, comments=True)
        assert program == "resend-desk"
        parse(words)


def test_every_module_of_a_command_is_in_the_table() -> None:
    modules = {".".join(file.relative_to(ROOT).with_suffix("").parts) for file in (ROOT / "core" / "cli").rglob("*.py")
               if "def add_arguments(parser" in file.read_text("utf-8")}  # fmt: skip
    assert modules | {"gui.__main__"} == {command.module for command in COMMANDS}
    assert len(set(NAMES)) == len(NAMES)


def test_the_general_help_has_every_command_and_the_version() -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), pytest.raises(SystemExit):
        parse(["--help"])
    lines = [line.split(maxsplit=1) for line in out.getvalue().splitlines()]
    assert all([command.name, command.help] in lines for command in COMMANDS)
    assert "--version" in out.getvalue()


def test_the_targets_of_make() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    done = subprocess.run(["make", "-s", "-C", ROOT, "help"], capture_output=True, text=True, check=True)
    listed = {line.split()[0] for line in done.stdout.splitlines()}
    rules = set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
    assert listed <= rules
    phony = set(makefile.partition(".PHONY:")[2].splitlines()[0].split())
    assert rules == phony
    named = {found for page in PAGES for line in code(page) for found in re.findall(r"^make ([a-z-]+)", line)}
    assert named <= rules
    sentence = re.search(r"`make help` lists the rest: (.+?)\. ", (ROOT / "README.md").read_text("utf-8"))
    assert sentence is not None
    assert set(re.findall(r"`([a-z]+)`", sentence[1])) <= listed


def test_the_readme_names_the_scopes() -> None:
    named = re.findall(r"`([a-z]+:(?:read|write))`", (ROOT / "README.md").read_text("utf-8"))
    assert tuple(named) == SCOPES
