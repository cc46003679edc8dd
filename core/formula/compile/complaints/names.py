"""Errors for names that are not known, with what may have been meant."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints.around import arguments_of, in_line
from core.formula.compile.complaints.elsewhere import belonging, spelled_alike_elsewhere
from core.formula.compile.complaints.foreign import function_meant
from core.formula.compile.complaints.spelling import spelled_alike
from core.formula.types.absent import ABSENT
from core.formula.words.records import called
from core.words import as_code, by_typing, joined, say

_HOSTED = frozenset(
    ["GetExternalId", "GetExternalIdAsync", "GetSpaceportId", "GetSpaceportIdAsync", "GetCustomerIdByEmail"]
)
_WHOLE_RECORD = frozenset(
    {"transaction", "order", "header", "record", "this", "source", "sourcedata", "data"}
)


def unknown_name(b: Binder, name: str, node: Node) -> Exception:
    """The error for a bare name that there isn't."""
    arguments = arguments_of(node)
    known = b.names_in_scope() | set(b.hosts) | set(b.library.functions().methods)
    error = _known_outside(b, name, arguments, known, node)
    if error is not None:
        return error
    what = say("is not a known function") if arguments is not None else say("is not a known name")
    if b.record is not None:
        known |= set(b.record.fields) | {"SpaceportSystemId", "SourceTypeName"}
        if name[:1].isupper() and arguments is None:
            what = say("is not a field of {record}", record=called(b.record.name).a)
    if b.parent is not None:
        known.add("parent")
    hint = _forgotten_arrow(name, node) or _hint_for_none(b, name, arguments)
    return (
        _of_records(b, name, what, node)
        or spelled_alike(b, name, what, known, node)
        or spelled_alike_elsewhere(b, name, what, node)
        or b.error("name", joined(" ", (as_code(name), what)), node, hint)
    )


def _known_outside(
    b: Binder, name: str, arguments: list[str] | None, known: set[str], node: Node
) -> Exception | None:
    """The error for a name that iPaaS.com, .NET or another language has."""
    if name in _HOSTED:
        hint = say(
            "Here it can't be asked. A preview of an order{terminal} asks iPaaS.com.",
            terminal=by_typing("resend-desk preview"),
        )
        return b.error(
            "name", say("`{name}` is a function of the host that is not bound here", name=name), node, hint
        )
    if name in ABSENT:
        return b.unsupported(say("`{name}`, a type of .NET,", name=name), node)
    meant = function_meant(name, arguments) if arguments is not None else ""
    if meant and name.lower() not in {one.lower() for one in known}:
        return b.error(
            "name",
            say("`{name}` is not a function here", name=name),
            node,
            say("C# writes it so: `{meant}`.", meant=meant),
        )
    habit = b.habit(node)
    return b.error("name", habit.message, node, habit.hint) if habit is not None else None


def _of_records(b: Binder, name: str, what: str, node: Node) -> Exception | None:
    """The error for a field of another record, or for the record itself."""
    if b.parent is not None and name in b.parent.fields:
        message = say("`{name}` {what}; did you mean `parent.{name}`?", name=name, what=what)
        hint = say(
            "It belongs to {record}, around this record: write `parent.{name}`.",
            record=called(b.parent.name).a,
            name=name,
        )
        return b.error("name", message, node, hint)
    if b.record is not None and name.lower() in _WHOLE_RECORD:
        message = say(
            "`{name}` {what}: the formula is about {record} already",
            name=name,
            what=what,
            record=called(b.record.name).a,
        )
        hint = say("Its fields stand alone: write `Total`, not `{name}.Total`.", name=name)
        return b.error("name", message, node, hint)
    found = belonging(b, name)
    if found is None:
        return None
    message = say("`{name}` {what}: it belongs to {records}", name=name, what=what, records=found.records)
    return b.error("name", message, node, _in_lambda(name, node) or found.hint)


def _argument_of(node: Node) -> tuple[Node, Node] | None:
    """The argument that a piece is, and the member that is called with it."""
    argument = node.parent if node.parent is not None and node.parent.type == "argument" else None
    call = argument.parent.parent if argument is not None and argument.parent is not None else None
    function = call.child_by_field_name("function") if call is not None else None
    if argument is None or function is None or function.type != "member_access_expression":
        return None
    return argument, function


def _in_lambda(name: str, node: Node) -> str:
    """For `Lines.Sum(Qty)`: what to write between the brackets."""
    found = _argument_of(node)
    return (
        say("Write `{shown}(x => x.{name})`.", shown=in_line(found[1]), name=name)
        if found is not None and found[0].named_child_count == 1
        else ""
    )


def _forgotten_arrow(name: str, node: Node) -> str:
    """For `Lines.Select(l.Sku)`: the `l =>` that is missing."""
    whole = node
    while whole.parent is not None and whole.parent.type in {
        "member_access_expression",
        "invocation_expression",
    }:
        whole = whole.parent
    while whole.parent is not None and whole.parent.type == "binary_expression":
        whole = whole.parent
    found = _argument_of(whole) if len(name) == 1 and whole is not node else None
    return (
        say(
            "Write `{function}({name} => {inner})`.",
            function=in_line(found[1]),
            name=name,
            inner=in_line(found[0]),
        )
        if found is not None
        else ""
    )


def _hint_for_none(b: Binder, name: str, arguments: list[str] | None) -> str:
    if arguments is not None:
        return say(
            "Check the spelling. The functions are those of iPaaS.com (IsEmpty, Coalesce, Truncate "
            "…) and of C#."
        )
    if name[:1].islower() or b.record is None:
        made = say("If it is a variable, make it first: `var {name} = …;`.", name=name)
        return say("If `{name}` is a text, put double quotes around it. {made}", name=name, made=made)
    return say(
        "Check the spelling. If `{name}` is a text, put double quotes around it; if it is a "
        'custom field, write `GetCustomFieldValue({first}"{name}")`.',
        name=name,
        first="CustomFields, " if b.record else "",
    )
