"""Functions that look into records: GetValue, GetCustomFieldValue, FirstMatch, FieldFromFirstMatch.

The condition of FirstMatch is C# over the list's item. Some articles write a single `=`, which is read
as `==` here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from core.formula.errors import FormulaError
from core.formula.members.table import Method
from core.formula.records.model import Record, RecordDef
from core.formula.records.schema import inferred_field
from core.formula.run import Run
from core.formula.types.builtin import BOOL
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetDictionary
from core.formula.values.objects.boxed import box
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.objects.instances import Anonymous


def get_value(source: Any, name: str | None) -> Any:
    """A field of a record, an object or a dictionary by its name, as an `object`; null of null."""
    if source is None:
        return None
    if name is None:
        raise argument_null("field")
    if isinstance(source, Record):
        return _record_value(source, name)
    if isinstance(source, NetDictionary):
        found = source.find(name)
        return None if found is None else box(found[1], source.type.args[1])
    if isinstance(source, Anonymous) and name in source.type.names:
        index = source.type.names.index(name)
        return box(source.values[index], source.type.args[index])
    raise _no_field(name)


def _record_value(record: Record, name: str) -> Any:
    definition = record.type.definition
    assert isinstance(definition, RecordDef)
    field = definition.fields.get(name)
    if field is None:
        for json, value in record.raw.items():
            candidate = inferred_field(json, value)
            if name in {candidate.name, json}:
                field = candidate
                break
        else:
            raise _no_field(name)
    return box(record.get(field), field.type)


def _no_field(name: str) -> Exception:
    return net("NullReferenceException", f"There is no field `{name}` here.")


def custom_field(fields: Any, name: str | None) -> str | None:
    """The value of a custom field by its name; null where there is none. A record's own list is found."""
    if fields is None:
        return None
    if isinstance(fields, Record):
        fields = get_value(fields, "CustomFields")
    for one in fields or ():
        if isinstance(one, Record) and get_value(one, "CustomFieldName") == name:
            value: str | None = get_value(one, "Value")
            return value
    return None


_SINGLE_EQUALS = re.compile(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')|(?<![=!<>+\-*/%&|^?])=(?![=>])")


def condition_text(condition: str) -> str:
    """The condition as C#: a single `=` outside of texts is a comparison."""
    return _SINGLE_EQUALS.sub(lambda match: match[1] or "==", condition)


def first_match(run: Run, types: tuple[Type, ...], items: Iterable[Any] | None, condition: str | None) -> Any:
    """The first item for which the condition holds; null where there is none."""
    if items is None:
        return default_value(types[0])
    if condition is None:
        raise argument_null("condition")
    test = _condition(run, types[0], condition)
    return next((item for item in items if test(item)), default_value(types[0]))


def field_from_first_match(
    run: Run, types: tuple[Type, ...], items: Iterable[Any] | None, condition: str | None, field: str | None
) -> Any:
    """A field of the first item for which the condition holds; null where there is none."""
    return get_value(box(first_match(run, types, items, condition), types[0]), field)


def _condition(run: Run, type_: Type, condition: str) -> Any:
    if not isinstance(type_.definition, RecordDef):
        raise net("ArgumentException", f"FirstMatch goes through records, not through {type_}.", "list")
    if run.nested >= 3:
        raise net("NotSupportedException", "FirstMatch stands in too many conditions of FirstMatch.")
    try:
        holds = run.condition(condition_text(condition), type_)
    except FormulaError as error:
        raise net(
            "ArgumentException", f"The condition `{condition}` can't be read: {error.message}", "condition"
        ) from None

    def test(item: Record | None) -> bool:
        run.tick()
        if item is None:
            return False
        outer = run.record
        run.put_record(item)
        run.nested += 1
        try:
            value = holds(run)
        finally:
            run.put_record(outer)
            run.nested -= 1
        if value is not True and value is not False:
            raise net("ArgumentException", f"The condition `{condition}` gives no {BOOL}.", "condition")
        return value

    return test


def record_functions() -> list[Method]:
    """The functions that only iPaaS.com's articles tell of."""
    return [
        Method("string GetCustomFieldValue(object fields, string name)", custom_field),
        Method("dynamic GetValue(object source, string field)", get_value),
        Method("T FirstMatch<T>(IEnumerable<T> list, string condition)", first_match, run=True, types=True),
        Method(
            "dynamic FieldFromFirstMatch<T>(IEnumerable<T> list, string condition, string field)",
            field_from_first_match,
            run=True,
            types=True,
        ),
    ]
