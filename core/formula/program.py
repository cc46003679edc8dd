"""A formula bound to one type of record: the Python function that it became."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.formula.compile import rules  # noqa: F401  (what binds each kind of node registers itself)
from core.formula.compile.binder import Binder
from core.formula.compile.dialect.lastvalue import with_last_value
from core.formula.compile.module import Module
from core.formula.compile.nodes import named
from core.formula.compile.python import Body
from core.formula.compile.statements.assigned import refuse_unassigned
from core.formula.compile.statements.flow import can_finish
from core.formula.compile.statements.simple import bind_sequence
from core.formula.dialect import ANY_END, LOOSE_VALUE, NO_RETURN, SEMICOLON, Deviated, Deviation
from core.formula.errors import FormulaError
from core.formula.functions.ipaas import functions_table
from core.formula.members.contents import EXTENSIONS, TABLES
from core.formula.members.library import Library
from core.formula.records.model import RecordDef
from core.formula.run import Run
from core.formula.scope import NO_FUNCTIONS, Scope, schema
from core.formula.syntax.parse import Syntax, loose_readings, parse
from core.formula.types.builtin import VOID
from core.formula.types.model import Type
from core.words import say


@dataclass(frozen=True, slots=True)
class Program:
    """The bound formula: `run` gives its value, as an `object`.

    `syntax` is how the text was read, `accepted` what binding it took beyond C# (operations on `dynamic` values add to
    it when they run). `reusable` is false where a field's type was read off one record's JSON. `conditions` are those
    of FirstMatch.
    """

    run: Callable[[Run], Any]
    module: Module
    syntax: Syntax
    accepted: dict[Deviation, int]
    reusable: bool
    conditions: dict[tuple[Any, ...], Program]

    def deviations(self) -> tuple[Deviated, ...]:
        """What the formula has taken beyond C# so far, in the order in which it stands there; then what the conditions
        that it has met took, with the place of none."""
        found = self.syntax.deviations | self.accepted
        own = (
            Deviated(one, *self.syntax.source.place(byte))
            for one, byte in sorted(found.items(), key=lambda item: item[1])
        )
        inner = (
            one._replace(line=0, column=0) for part in self.conditions.values() for one in part.deviations()
        )
        return (*own, *dict.fromkeys(inner))

    def condition(self, text: str, item: Type, scope: Scope) -> Callable[[Run], Any]:
        """A condition of FirstMatch over the records of a list, bound once for each kind of scope."""
        key = (text, item, scope.parent_kind, scope.culture)
        found = self.conditions.get(key)
        if found is None:
            found = bind_condition(text, item, scope)
            if found.reusable:
                self.conditions[key] = found
        return found.run


@cache
def _library() -> Library:
    """The one library; it is made of constants only."""
    return Library(TABLES, EXTENSIONS, functions_table)


def bind_program(syntax: Syntax, scope: Scope) -> Program:
    """Bind a parsed formula to the type of the scope's record; raises FormulaError."""

    def binder(read: Syntax) -> Binder:
        b = Binder(
            read,
            _library(),
            scope.record_type,
            scope.parent_type,
            (scope.functions or NO_FUNCTIONS).by_name(),
        )
        b.sample, b.parent_sample = scope.raw, scope.parent
        return b

    return _bound(binder, syntax, scope)


def bind_condition(text: str, item: Type, scope: Scope) -> Program:
    """Bind a condition over a list's item: its fields are the bare names; `parent` is the scope's."""
    record = item.definition
    assert isinstance(record, RecordDef)

    def binder(read: Syntax) -> Binder:
        b = Binder(read, _library(), record, scope.parent_type, {})
        b.parent_sample = scope.parent
        return b

    return _bound(binder, parse(text), scope)


# What another reading may mend.
_MENDABLE = frozenset({"syntax", "name", "type", "unsupported"})


def _bound(binder: Callable[[Syntax], Binder], syntax: Syntax, scope: Scope) -> Program:
    """The formula as C#; where C# refuses it, as C# Eval Expression reads it."""
    refused: FormulaError | None = None
    if not syntax.deviations:
        try:
            return _bind(binder(syntax), syntax, scope)
        except FormulaError as error:
            if error.kind not in _MENDABLE:
                raise
            refused = error
    for read in _loose_readings(syntax):
        b = binder(read)
        b.loose = {}
        try:
            return _bind(b, read, scope)
        except FormulaError as error:
            # Where the dialect got further, its own complaint is the one that helps.
            has_forms = bool(read.deviations.keys() - _OF_ENDINGS)
            further = has_forms or _is_behind(error, refused, accepted=bool(b.loose)) if refused else True
            refused = error if further else refused
    assert refused is not None
    raise refused


def _loose_readings(syntax: Syntax) -> Iterator[Syntax]:
    """The readings to try, those that need less beyond C# first."""
    others = loose_readings(syntax.text)
    if not syntax.deviations:
        for other in others:
            if other.deviations.keys() & _OF_ENDINGS:
                yield syntax
                yield other
                return
            yield other
        yield syntax
        return
    yield from others


_OF_ENDINGS = frozenset({SEMICOLON, LOOSE_VALUE, NO_RETURN})


def _is_behind(error: FormulaError, other: FormulaError, *, accepted: bool) -> bool:
    """Whether an error of the dialect's reading lies behind that of C#, or at the same name, which was accepted."""
    here, there = (error.line, error.column), (other.line, other.column)
    return error.kind in _MENDABLE and (here > there or (here == there and accepted))


def _bind(b: Binder, syntax: Syntax, scope: Scope) -> Program:
    b.record_types = schema().types
    b.foreign = bool(scope.culture) or "CurrentCulture" in b.uses.assigned_members
    try:
        refuse_unassigned(syntax, syntax.root)
        code = _statements(b, syntax) if syntax.statements else _expression(b, syntax)
        run = b.compiled([], code, syntax.root.start_byte + 1)
    except RecursionError:
        raise syntax.error(
            "budget", say("the formula is nested too deeply"), syntax.root.start_byte
        ) from None
    accepted = b.late if b.loose is None else b.loose
    return Program(run, b.module, syntax, accepted, not b.extra_fields, {})


def _expression(b: Binder, syntax: Syntax) -> Any:
    value = b.bind(syntax.root).as_object(b)
    if value.type == VOID and not b.accepts(ANY_END, syntax.root):
        raise b.no_value(syntax.root)
    return b.boxed(value).code


def _statements(b: Binder, syntax: Syntax) -> Body:
    nodes = named(syntax.root)
    if not can_finish(nodes):
        return bind_sequence(b, nodes, b.block)
    if b.loose is not None:
        return with_last_value(b, nodes, b.block)
    bind_sequence(b, nodes, b.block)
    raise syntax.error(
        "type",
        say("not every way through the formula ends in `return`"),
        syntax.root.end_byte - 1,
        say(
            "Put `return …;` behind the last step, with the value for all other cases; for none "
            "`return null;`."
        ),
    )
