"""`resend-desk` as a test runs it: the whole command in this process, with streams and an environment of its
own. (That it works as a process is tested in tests/cli/test_terminal.py and tests/e2e/test_no_confusion.py.)
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from unittest import mock

from core.cli.main import main


@dataclass(frozen=True)
class Ran:
    """A command that has ended; `lines` are those of its JSON."""

    code: int
    lines: list[dict[str, Any]]
    out: str
    err: str

    @property
    def last(self) -> dict[str, Any]:
        """The last line of JSON."""
        return self.lines[-1]


Command = Callable[..., Ran]
"""`command(*words, env=…, NAME=value…)`: runs the words on the test's sandbox. `env` replaces the whole
environment, names add to it.
"""


def run_command(words: tuple[str, ...], environ: Mapping[str, str]) -> Ran:
    """Run `resend-desk` with these words to its end. Standard input is empty, and is no terminal."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with (
        mock.patch.dict(os.environ, environ, clear=True),
        mock.patch.object(sys, "stdin", io.StringIO()),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = main(words)
        except SystemExit as ended:  # argparse's way out
            code = int(ended.code or 0)
    texts = []
    for stream in (out, err):
        stream.flush()
        assert isinstance(stream.buffer, io.BytesIO)
        texts.append(stream.buffer.getvalue().decode())
    lines = [json.loads(line) for line in texts[0].splitlines()] if "--json" in words else []
    return Ran(code, lines, *texts)
