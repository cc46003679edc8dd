"""Every compliance case through the engine: the value and its type, or the kind of error."""

from __future__ import annotations

import functools

import msgspec
import pytest

from core.formula import FormulaError, Functions, HostFunction, Scope, compile_formula
from tests.formula.casefiles import Case, Json, load_cases, load_lookups, load_record

COMPILE_KINDS = frozenset(["syntax", "name", "type", "unsupported"])


@functools.cache
def _record() -> Json:
    return load_record()


def _functions() -> Functions:
    lookups = load_lookups()
    external: dict[str, dict[str, str]] = lookups["external_ids"]
    profiles: dict[str, str] = lookups["profiles_by_email"]

    async def external_id(id_: object, table: str, system_id: int | None) -> str | None:
        return external.get(table, {}).get(str(id_))

    async def spaceport_id(external_id_: str | None, table: str, system_id: int | None) -> str | None:
        return next((k for k, v in external.get(table, {}).items() if v == external_id_), None)

    async def profile(email: str | None) -> str | None:
        return profiles.get((email or "").lower())

    table = (("table", "string"), ("systemId", "long?"))
    return Functions(
        [
            HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", profile),
            HostFunction("GetExternalIdAsync", (("id", "object"), *table), "string", external_id),
            HostFunction("GetExternalId", (("id", "object"), *table), "string", external_id),
            HostFunction("GetSpaceportIdAsync", (("externalId", "string"), *table), "string", spaceport_id),
            HostFunction("GetSpaceportId", (("externalId", "string"), *table), "string", spaceport_id),
        ]
    )


def scope_of(record: str) -> Scope:
    """The scope that a case names: `transaction`, or `lines/N` with the transaction as `parent`."""
    raw = _record()
    if record == "transaction":
        return Scope.for_transaction(raw, system_id=raw["system_id"], functions=_functions())
    line = raw["lines"][int(record.removeprefix("lines/"))]
    return Scope.for_line(line, parent=raw, system_id=raw["system_id"], functions=_functions())


async def evaluated(formula: str, record: str) -> Json:
    """What the engine makes of a formula in C#, in the form of a case's `expect`."""
    return {key: value for key, value in (await answered(formula, record)).items() if key != "message"}


async def answered(formula: str, record: str) -> Json:
    """The same with .NET's words of an exception."""
    scope = scope_of(record)
    try:
        compiled = compile_formula(formula)
        if compiled.deviations(scope):
            return {"error": "compile"}
        result = await compiled.evaluate(scope)
    except FormulaError as error:
        kind = "compile" if error.kind in COMPILE_KINDS else error.kind
        return {"error": kind, "message": error.net or error.message}
    built: Json = msgspec.to_builtins(result)
    return built


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in load_cases()])
async def test_case(case: Case) -> None:
    assert await evaluated(case.formula, case.record) == case.expect
