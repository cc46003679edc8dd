"""The judge as a process beside the tests: it is given formulas, and says what .NET 8 makes of each.

    with Judge(record, lookups) as judge:
        answers = judge([Formula("a", "transaction", "1e15.ToString()")], culture="de-DE")

Its own C# (`csharp/`) is compiled once and kept beside the runtime, under a name made of its text; answers are kept
too, under a name made of all that they depend on. A formula that ends the runtime (an endless recursion) or doesn't end
itself is answered as `CRASHED` or `TIMEOUT`, and the judge is started again for the rest. Times are of the zone
`time_zone`; cultures are the system's ICU.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import msgspec

from tests.formula.oracle import lay

_CSHARP = Path(__file__).parent / "csharp"
_BOOTSTRAP = Path(__file__).with_name("bootstrap.py")
_CONFIG = {
    "runtimeOptions": {
        "tfm": "net8.0",
        "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
        "configProperties": {"System.GC.Concurrent": False, "System.Runtime.TieredPGO": False},
    }
}

CRASHED = "crashed"
TIMEOUT = "timeout"
Json = dict[str, Any]
_encoder = msgspec.json.Encoder(decimal_format="number")


class Formula(NamedTuple):
    """A formula for the judge: `record` is `transaction` or `lines/N`."""

    id: str
    record: str
    text: str


class Judge:
    """.NET 8 over one record and one table of look-ups (`external_ids`, `profiles_by_email`).

    `sources` is more of C# that formulas may use, `usings` what of it they see without its name in front
    (`static Name.Of.Class`).
    """

    def __init__(
        self,
        record: Json,
        lookups: Json,
        *,
        sources: Sequence[str] = (),
        usings: Sequence[str] = (),
        time_zone: str = "UTC",
    ) -> None:
        self._begin = {
            "record": _encoder.encode(record).decode(),
            "lookups": _encoder.encode(lookups).decode(),
            "sources": list(sources),
            "usings": list(usings),
        }
        self._time_zone = time_zone
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, formulas: Sequence[Formula], culture: str = "") -> dict[str, Json]:
        """What .NET makes of each formula, by its id: `{"type", "value"}`, or `{"error": kind, "message": …}`.

        The kind of what doesn't compile is `compile`, of an exception the name of its class.
        """
        asked = [{"Id": one.id, "Record": one.record, "Text": one.text} for one in formulas]
        everything = json.dumps([_program().parent.name, self._begin, self._time_zone, culture, asked])
        kept = lay.home() / "answers" / hashlib.sha256(everything.encode()).hexdigest()[:32]
        if kept.exists():
            known: dict[str, Json] = json.loads(kept.read_text("utf-8"))
            return known
        answers: dict[str, Json] = {}
        while len(answers) < len(asked):
            answers.update(self._answered(asked[len(answers) :], culture))
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(answers), "utf-8")
        return answers

    def _answered(self, asked: Sequence[Json], culture: str) -> dict[str, Json]:
        """The answers up to the first formula that ends the judge, with that one."""
        answers: dict[str, Json] = {}
        process = self._started()
        self._write(process, {"culture": culture, "formulas": asked})
        for one in asked:
            answer = self._read(process) or {"error": CRASHED, "message": ""}
            answers[one["Id"]] = _plain(answer)
            if answer.get("error") in (CRASHED, TIMEOUT):
                self.close()
                break
        return answers

    def close(self) -> None:
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.communicate()

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            environment = {
                "PATH": os.environ.get("PATH", ""),
                "DOTNET_ROOT": str(lay.runtime()),
                "DOTNET_EnableDiagnostics": "0",
                "TZ": self._time_zone,
            }
            self._process = subprocess.Popen(
                [str(lay.runtime() / "dotnet"), str(_program())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                env=environment,
            )
            self._write(self._process, self._begin)
            begun = self._read(self._process)
            if begun is None or begun["errors"]:
                self.close()
                raise RuntimeError("\n".join((begun or {"errors": ["the judge doesn't start"]})["errors"]))
        return self._process

    def _write(self, process: subprocess.Popen[str], request: Mapping[str, Any]) -> None:
        assert process.stdin is not None
        process.stdin.write(json.dumps(request) + "\n")
        process.stdin.flush()

    def _read(self, process: subprocess.Popen[str]) -> Json | None:
        assert process.stdout is not None
        line = process.stdout.readline()
        found: Json | None = json.loads(line) if line else None
        return found


def _plain(answer: Json) -> Json:
    if "error" in answer:
        return {"error": answer["error"], "message": answer["message"]}
    result: Json = answer["result"]
    return result


def _program() -> Path:
    """The judge's own program, compiled from `csharp/` when its text has changed."""
    sources = sorted(_CSHARP.glob("*.cs"))
    text = b"".join(source.read_bytes() for source in [*sources, _BOOTSTRAP])
    folder = lay.home() / "built" / hashlib.sha256(text).hexdigest()[:16]
    program = folder / "Judge.dll"
    if program.exists():
        return program
    folder.parent.mkdir(exist_ok=True)
    making = Path(tempfile.mkdtemp(dir=folder.parent))
    (making / "Judge.runtimeconfig.json").write_text(json.dumps(_CONFIG), "utf-8")
    compiler = lay.home() / "compiler"
    arguments = [_BOOTSTRAP, compiler, lay.runtime(), making / program.name, *sources]
    run = subprocess.run(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(lay.home() / "python"), "DOTNET_EnableDiagnostics": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        shutil.rmtree(making)
        raise RuntimeError(f"the judge doesn't compile:\n{run.stdout}{run.stderr}")
    for library in lay.LIBRARIES:
        (making / library).symlink_to(compiler / library)
    try:
        making.rename(folder)
    except OSError:  # another process was quicker
        shutil.rmtree(making)
    return program
