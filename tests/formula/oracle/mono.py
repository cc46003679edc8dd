"""Compiles formulas with Mono's `mcs` and runs them with `mono`; says of each what became of it.

Every formula is a class in a file of its own, so that the compiler's messages can be laid at the door of the
formula they belong to. Files with errors are left out and the rest is compiled again, until it compiles:
whatever was left out is a formula that a C# compiler refuses. Compiled programs are kept in the system's
folder for temporary files, under a name made of everything that went into them.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.formula.oracle.doubles import double_from_bits, double_text
from tests.formula.oracle.records import csharp_string, record_classes, record_data
from tests.formula.oracle.shape import is_statements

_CSHARP = Path(__file__).parent / "csharp"
_USINGS = """using System; using System.Collections.Generic; using System.Globalization; using System.Linq;
using System.Text; using System.Text.RegularExpressions; using System.Threading.Tasks; using static IpaasFunctions;
"""
_COMPILE_SECONDS = 300
_RUN_SECONDS = 120
_MESSAGE = re.compile(r"^(?P<file>[^(\n]+?)\((?P<place>[\d,]+)\): error (?P<text>.*)$", re.MULTILINE)
# 1998: async without await. 162: unreachable. 219, 168: unused. 183, 184, 472, 458: always true, always null.
_NO_WARNINGS = "-nowarn:1998,162,219,168,183,184,472,458,464,1718,252,253,665,642,649,429"

MONO_CRASHED = "mono-crashed"
Json = dict[str, Any]


class Formula(NamedTuple):
    """A formula for Mono: `record` is `transaction` or `lines/N`."""

    id: str
    record: str
    text: str


def why_not() -> str:
    """The reason why Mono can't be asked on this machine; empty when it can."""
    missing = [name for name in ("mcs", "mono") if shutil.which(name) is None]
    return f"{' and '.join(missing)} not installed (Debian: mono-mcs, mono-runtime)" if missing else ""


def judge(formulas: Sequence[Formula], record: Json, lookups: Json) -> dict[str, Json]:
    """What .NET makes of each formula, by its id: `{"type", "value"}`, or `{"error": kind, "message": …}`.

    The kind of what doesn't compile is `compile`, of an exception the name of its class.
    """
    shared = {file.name: file.read_text("utf-8") for file in sorted(_CSHARP.glob("*.cs"))}
    shared["Records.cs"] = f"{_USINGS}\n{record_classes()}\n\n{record_data(record)}\n"
    shared["Lookups.cs"] = _lookups(lookups)
    own = {f"F{number}.cs": _formula_class(number, one) for number, one in enumerate(formulas)}
    program, refused = _compiled(shared, own, formulas)
    answers: dict[str, Json] = {}
    for answer in _run(program, [f.id for n, f in enumerate(formulas) if n not in refused]):
        if "error" in answer:
            answers[answer["id"]] = {"error": answer["error"]["kind"], "message": answer["error"]["message"]}
        else:
            answers[answer["id"]] = _plain(answer["result"])
    for one in refused:
        answers[formulas[one].id] = {"error": "compile", "message": refused[one]}
    return answers


def _formula_class(number: int, formula: Formula) -> str:
    if formula.record == "transaction":
        base, constructor = "TransactionScope", ""
    else:
        index = int(formula.record.removeprefix("lines/"))
        base, constructor = "LineScope", f"public F{number}() : base({index}) {{ }} "
    body = formula.text if is_statements(formula.text) else f"return {formula.text}\n;"
    return (
        f"{_USINGS}public class F{number} : {base}, IFormula {{ {constructor}"
        f"public async Task<object> Run() {{\n{body}\n}} }}\n"
    )


def _list_source(formulas: Sequence[Formula], numbers: Sequence[int]) -> str:
    entries = ",\n".join(
        "new KeyValuePair<string, Func<IFormula>>(" + f"{csharp_string(formulas[n].id)}, () => new F{n}())"
        for n in numbers
    )
    return (
        f"{_USINGS}public static class FormulaList {{\n"
        f"public static KeyValuePair<string, Func<IFormula>>[] All = {{\n{entries}\n}}; }}\n"
    )


def _lookups(lookups: Json) -> str:
    def table(pairs: Mapping[str, str]) -> str:
        entries = ", ".join(f"{{ {csharp_string(k)}, {csharp_string(v)} }}" for k, v in pairs.items())
        return f"new Dictionary<string, string> {{ {entries} }}"

    external = {f"{t}/{id_}": x for t, ids in lookups["external_ids"].items() for id_, x in ids.items()}
    internal = {f"{t}/{x}": id_ for t, ids in lookups["external_ids"].items() for id_, x in ids.items()}
    return f"""{_USINGS}public static class Lookups {{
static Dictionary<string, string> external = {table(external)};
static Dictionary<string, string> record = {table(internal)};
static Dictionary<string, string> profile = {table(lookups["profiles_by_email"])};
static string Get(Dictionary<string, string> from, string key)
{{ string v; return from.TryGetValue(key, out v) ? v : null; }}
public static string ExternalId(string table, string id) {{ return Get(external, table + "/" + id); }}
public static string SpaceportId(string table, string id) {{ return Get(record, table + "/" + id); }}
public static string Profile(string email) {{ return Get(profile, email); }}
}}
"""


def _compiled(
    shared: Mapping[str, str], own: Mapping[str, str], formulas: Sequence[Formula]
) -> tuple[Path, dict[int, str]]:
    """The program, and the messages for the formulas (by number) that were left out of it."""
    everything = json.dumps([shared, own, [f.id for f in formulas], _NO_WARNINGS])
    folder = _cache() / hashlib.sha256(everything.encode()).hexdigest()[:32]
    program, notes = folder / "formulas.exe", folder / "refused.json"
    if notes.exists():
        return program, {int(n): text for n, text in json.loads(notes.read_text("utf-8")).items()}
    building = Path(tempfile.mkdtemp(dir=_cache()))
    for name, source in {**shared, **own}.items():
        (building / name).write_text(source, "utf-8")
    refused: dict[int, str] = {}
    while errors := _compile(building, shared, formulas, refused):
        refused.update(errors)
    (building / notes.name).write_text(json.dumps(refused), "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    building.rename(folder)
    return program, refused


def _compile(
    folder: Path, shared: Mapping[str, str], formulas: Sequence[Formula], left_out: Mapping[int, str]
) -> dict[int, str]:
    """Compile once; gives the first message for each formula that has errors, by its number."""
    numbers = [n for n in range(len(formulas)) if n not in left_out]
    (folder / "FormulaList.cs").write_text(_list_source(formulas, numbers), "utf-8")
    files = [*shared, "FormulaList.cs", *(f"F{n}.cs" for n in numbers)]
    (folder / "files.rsp").write_text("\n".join(files), "utf-8")
    run = subprocess.run(
        ["mcs", "-langversion:latest", _NO_WARNINGS, "-out:formulas.exe", "@files.rsp"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=_COMPILE_SECONDS,
        check=False,
    )
    if run.returncode == 0:
        return {}
    output = run.stdout + run.stderr
    errors: dict[int, str] = {}
    for found in _MESSAGE.finditer(output):
        name = Path(found["file"]).name
        if re.fullmatch(r"F\d+\.cs", name):
            errors.setdefault(int(name[1:-3]), f"({found['place']}) {found['text']}")
    if not errors:
        raise RuntimeError(f"mcs failed, not because of a formula:\n{output[:4000]}")
    return errors


def _run(program: Path, ids: Sequence[str]) -> list[Json]:
    """One answer for each id, in order. A formula that crashes Mono itself is answered with `MONO_CRASHED`."""
    answers: list[Json] = []
    while len(answers) < len(ids):
        run = subprocess.run(
            ["mono", str(program), str(len(answers))],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_RUN_SECONDS,
            check=False,
            env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", "MONO_DISABLE_SHARED_AREA": "1"},
        )
        lines = run.stdout.splitlines()
        if run.returncode != 0:
            lines = [line for line in lines if line.startswith('{"id":') and line.endswith("}")]
        answers.extend(json.loads(line) for line in lines)
        if run.returncode == 0:
            break
        if run.returncode > 0:
            raise RuntimeError(f"mono ended with {run.returncode}:\n{run.stderr[-4000:]}")
        answers.append(
            {"id": ids[len(answers)], "error": {"kind": MONO_CRASHED, "message": run.stderr[:400]}}
        )
    return answers


def _cache() -> Path:
    folder = Path(tempfile.gettempdir()) / f"resend-desk-oracle-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _plain(result: Json) -> Json:
    """The result with its doubles turned from bits into .NET 8's text."""
    kind, value = result["type"], result["value"]
    if kind == "double":
        value = double_text(double_from_bits(value.removeprefix("bits:")))
    elif kind == "list":
        value = [_plain(item) for item in value]
    elif kind in ("dictionary", "object"):
        value = [[key, _plain(item)] for key, item in value]
    return {"type": kind, "value": value}
