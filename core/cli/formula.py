"""`resend-desk formula`: evaluate formulas against a transaction saved as JSON."""

from __future__ import annotations

import argparse
import asyncio
import codecs
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from core.cli.output import print_json, print_text
from core.errors import UsageError
from core.formula import Appraisal, FormulaError, Functions, HostFunction, Result, Scope, compile_formula
from core.mapping.formulas import notes_of
from core.words import ended


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("formula", nargs="?", metavar="FORMULA", help="the C# of one formula")
    parser.add_argument("--cases", type=Path, metavar="FILE", help="a JSON list of {id, record, formula}")
    parser.add_argument("--record", type=Path, metavar="FILE", required=True, help="a transaction as JSON")
    parser.add_argument(
        "--lookups", type=Path, metavar="FILE", help="what the look-up functions find, as JSON"
    )
    parser.add_argument("--line", type=int, metavar="N", help="evaluate FORMULA against the Nth line, from 0")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")


def run(args: argparse.Namespace) -> int:
    if (args.cases is None) == (args.formula is None):
        raise UsageError("Give either a formula or --cases FILE.")
    record = _read(args.record, dict[str, Any])
    lookups = _read(args.lookups, dict[str, Any]) if args.lookups is not None else {}
    if args.cases is None:
        where = "transaction" if args.line is None else f"lines/{args.line}"
        cases = [{"id": "1", "record": where, "formula": args.formula}]
    else:
        cases = _read(args.cases, list[dict[str, Any]])
    return asyncio.run(_evaluate(cases, record, lookup_functions(lookups), as_json=args.json))


def _read(path: Path, type_: Any) -> Any:
    """A JSON file, without the mark (BOM) that some editors put in front; numbers with a point keep their scale."""
    try:
        return msgspec.json.Decoder(type_, float_hook=Decimal).decode(
            path.read_bytes().removeprefix(codecs.BOM_UTF8)
        )
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}.") from error
    except msgspec.MsgspecError as error:
        raise UsageError(f"{path} is not the JSON that is expected: {error}.") from error


async def _evaluate(
    cases: list[dict[str, Any]], record: dict[str, Any], functions: Functions, *, as_json: bool
) -> int:
    failed = False
    for case in cases:
        name, formula = case.get("id"), case.get("formula")
        if not isinstance(formula, str):
            raise UsageError(f"The case {name!r} has no formula.")
        try:
            scope = scope_of(record, str(case.get("record", "transaction")), functions)
            found = await compile_formula(formula).appraise(scope)
        except FormulaError as error:
            failed = True
            answer: dict[str, Any] = {"id": name, "error": _shown(error)}
            if not as_json:
                sys.stderr.write("\n".join(_told(error)) + "\n")
        except UsageError as error:  # one bad case of many must not keep the others back
            if len(cases) == 1:
                raise
            failed = True
            answer = {"id": name, "error": {"kind": "usage", "message": error.detail, "line": 1, "column": 1}}
            if not as_json:
                sys.stderr.write(f"{error.detail}\n")
        else:
            answer = {"id": name, "result": found.result} | _remarks(found)
            if not as_json:
                print_text(_plain(found.result))
                for note in notes_of(found):
                    sys.stderr.write(f"{note.severity}: {note.message}\n  What to do: {note.hint}\n")
        if as_json:
            print_json(answer)
    return 1 if failed else 0


def _told(error: FormulaError) -> list[str]:
    net = [f".NET's words: {error.kind}: {error.net}"] if error.net else []
    return [ended(error.title), error.detail, f"What to do: {error.hint}", *net]


def _shown(error: FormulaError) -> dict[str, Any]:
    return {
        "kind": error.kind,
        "message": error.message,
        "line": error.line,
        "column": error.column,
        "hint": error.hint,
        "net": error.net,
    }


def _remarks(found: Appraisal) -> dict[str, Any]:
    """What is to be said of a value, in JSON; nothing for most."""
    hints = [
        {
            "accepts": one.deviation.accepts,
            "source": one.deviation.source,
            "line": one.line,
            "column": one.column,
        }
        for one in found.deviations
    ]
    warnings = [{"message": one.message, "hint": one.hint} for one in found.depends]
    return ({"warnings": warnings} if warnings else {}) | ({"beyond_csharp": hints} if hints else {})


def _plain(result: Result) -> str:
    return f"{result.type}: {msgspec.json.encode(result.value).decode()}"


def scope_of(record: dict[str, Any], where: str, functions: Functions) -> Scope:
    """The transaction itself, or its Nth line (`lines/N`)."""
    system_id = record.get("system_id")
    system_id = system_id if isinstance(system_id, int) else None
    if where == "transaction":
        return Scope.for_transaction(record, system_id=system_id, functions=functions)
    kind, _, number = where.partition("/")
    lines = record.get("lines") or []
    if kind != "lines" or not number.isdigit() or int(number) >= len(lines):
        raise UsageError(f"There is no record `{where}`: write `transaction` or `lines/N`.")
    return Scope.for_line(lines[int(number)], parent=record, system_id=system_id, functions=functions)


def lookup_functions(lookups: dict[str, Any]) -> Functions:
    """The look-up functions over a fixed set: `external_ids` by table, `profiles_by_email`."""
    external: dict[str, dict[str, str]] = lookups.get("external_ids") or {}
    profiles: dict[str, str] = {
        email.casefold(): profile for email, profile in (lookups.get("profiles_by_email") or {}).items()
    }

    def external_id(record_id: Any, table: str | None, system_id: int | None) -> str | None:
        return external.get(table or "", {}).get(str(record_id)) if record_id is not None else None

    def spaceport_id(external_id: Any, table: str | None, system_id: int | None) -> str | None:
        known = external.get(table or "", {})
        return next((key for key, value in known.items() if value == external_id), None)

    async def external_id_later(record_id: Any, table: str | None, system_id: int | None) -> str | None:
        await asyncio.sleep(0)
        return external_id(record_id, table, system_id)

    async def spaceport_id_later(record_id: Any, table: str | None, system_id: int | None) -> str | None:
        await asyncio.sleep(0)
        return spaceport_id(record_id, table, system_id)

    async def by_email(email: str | None) -> str | None:
        await asyncio.sleep(0)
        return profiles.get(email.casefold()) if email else None

    ids = (("id", "object"), ("tableName", "string"), ("systemId", "long?"))
    return Functions().bind(
        HostFunction("GetExternalId", ids, "string", external_id),
        HostFunction("GetExternalIdAsync", ids, "string", external_id_later),
        HostFunction("GetSpaceportId", ids, "string", spaceport_id),
        HostFunction("GetSpaceportIdAsync", ids, "string", spaceport_id_later),
        HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", by_email),
    )
