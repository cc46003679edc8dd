"""Errors for names that are not known, with what may have been meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.foreign import function_meant, member_meant
from core.formula.compile.model import Bound, Expr, TypeName
from core.formula.compile.nodes import named, text_of
from core.formula.records.model import Field, RecordDef
from core.formula.types.absent import ABSENT
from core.formula.types.builtin import STRING
from core.formula.types.model import Type, all_supers
from core.formula.values.objects.boxed import EnumDef
from core.formula.words.records import called
from core.formula.words.types import is_number, split, spoken
from core.words import as_code, by_typing, joined, listed, say

_HOSTED = frozenset(
    ["GetExternalId", "GetExternalIdAsync", "GetSpaceportId", "GetSpaceportIdAsync", "GetCustomerIdByEmail"]
)
_OF_LISTS = [
    "Where",
    "Select",
    "First",
    "FirstOrDefault",
    "Any",
    "All",
    "Sum",
    "Count",
    "ToList",
    "OrderBy",
    "Max",
]
_WHOLE_RECORD = frozenset(
    {"transaction", "order", "header", "record", "this", "source", "sourcedata", "data"}
)


def unknown_name(b: Binder, name: str, node: Node) -> Exception:
    """The error for a bare name that there isn't."""
    arguments = _arguments(node)
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
    known = b.names_in_scope() | set(b.hosts) | set(b.library.functions().methods)
    if meant and name.lower() not in {one.lower() for one in known}:
        return b.error(
            "name",
            say("`{name}` is not a function here", name=name),
            node,
            say("C# writes it so: `{meant}`.", meant=meant),
        )
    habit = b.habit(node)
    if habit is not None:
        return b.error("name", habit.message, node, habit.hint)
    what = say("is not a known function") if arguments is not None else say("is not a known name")
    if b.record is not None:
        known |= set(b.record.fields) | {"SpaceportSystemId", "SourceTypeName"}
        if name[:1].isupper() and arguments is None:
            what = say("is not a field of {record}", record=called(b.record.name).a)
    if b.parent is not None:
        known.add("parent")
        if name in b.parent.fields:
            hint = say(
                "It belongs to {record}, around this record: write `parent.{name}`.",
                record=called(b.parent.name).a,
                name=name,
            )
            return b.error(
                "name",
                say("`{name}` {what}; did you mean `parent.{name}`?", name=name, what=what),
                node,
                hint,
            )
    if name.lower() in _WHOLE_RECORD and b.record is not None:
        hint = say("Its fields stand alone: write `Total`, not `{name}.Total`.", name=name)
        return b.error(
            "name",
            say(
                "`{name}` {what}: the formula is about {record} already",
                name=name,
                what=what,
                record=called(b.record.name).a,
            ),
            node,
            hint,
        )
    elsewhere = _elsewhere(b, name)
    if elsewhere:
        belongs, hint = elsewhere
        hint = _in_lambda(name, node) or hint
        return b.error(
            "name",
            say("`{name}` {what}: it belongs to {belongs}", name=name, what=what, belongs=belongs),
            node,
            hint,
        )
    error = _nearest(b, name, what, known, node)
    if error is None:
        error = _nearest_elsewhere(b, name, what, node)
    hint = _forgotten_arrow(name, node) or _hint_for_none(b, name, arguments)
    return error or b.error("name", joined(" ", (as_code(name), what)), node, hint)


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
        say("Write `{shown}(x => x.{name})`.", shown=_shown(found[1]), name=name)
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
            function=_shown(found[1]),
            name=name,
            inner=_shown(found[0]),
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


def _nearest(b: Binder, name: str, what: str, known: Iterable[str], node: Node) -> Exception | None:
    near = nearest(name, known)
    if not near:
        return None
    return b.error(
        "name",
        say("`{name}` {what}; did you mean `{near}`?", name=name, what=what, near=near),
        node,
        say("Write `{near}` in place of `{name}`.", near=near, name=name),
    )


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is spelled most like another one; empty for none."""
    names = sorted(set(known))
    same = [one for one in names if one.lower() == name.lower()]
    near = same or difflib.get_close_matches(name, names, n=1, cutoff=0.7)
    folded = {one.lower(): one for one in names}
    near = near or [folded[one] for one in difflib.get_close_matches(name.lower(), folded, n=1, cutoff=0.8)]
    return near[0] if near else ""


# Fields of other records ---------------------------------------------------------------------------


def _lists(b: Binder) -> list[tuple[str, Field, RecordDef]]:
    """Where other records are: how the formula gets there, the field that holds them, what they are."""
    found = []
    for prefix, definition in (("", b.record), ("parent.", b.parent)):
        for field in definition.fields.values() if definition is not None else ():
            inner = field.type.args[0] if field.type.name == "List" else field.type
            if inner.kind == "record" and isinstance(inner.definition, RecordDef):
                found.append((f"{prefix}{field.name}", field, inner.definition))
    order = ["Lines", "Addresses", "Payments", "Taxes", "Address"]
    return sorted(found, key=lambda one: order.index(one[1].name) if one[1].name in order else len(order))


def _elsewhere(b: Binder, name: str) -> tuple[str, str] | None:
    """For a field of another record: what it belongs to, what to write."""
    holders = [one for one in _lists(b) if name in one[2].fields and name not in {"Id", "TrackingGuid"}]
    if not holders:
        return None
    path, field, definition = holders[0]
    belongs = listed([say("the {field_words}", field_words=split(one[1].name)) for one in holders[:3]])
    if field.type.name != "List":
        return belongs, say("Write `{path}?.{name}`.", path=path, name=name)
    return belongs, _in_list(path, name, definition.fields[name].type)


def _in_list(path: str, name: str, type_: Type) -> str:
    """How to get at a field of the records of a list."""
    letter = path.rpartition(".")[2][:1].lower()
    first, listed = (
        as_code(f"{path}.FirstOrDefault()?.{name}"),
        as_code(f"{path}.Select({letter} => {letter}.{name}).ToList()"),
    )
    if not is_number(type_):
        return say(
            "Write {first} for that of the first one, or {listed} for a list of all.",
            first=first,
            listed=listed,
        )
    total = as_code(f"{path}.Sum({letter} => {letter}.{name})")
    return say(
        "Write {first} for that of the first one, {total} for their sum, or {listed} for a list of all.",
        first=first,
        total=total,
        listed=listed,
    )


def _nearest_elsewhere(b: Binder, name: str, what: str, node: Node) -> Exception | None:
    for path, field, definition in _lists(b):
        near = nearest(name, definition.fields)
        if near and field.type.name == "List":
            return b.error(
                "name",
                say(
                    "`{name}` {what}; did you mean `{near}` of the {split}?",
                    name=name,
                    what=what,
                    near=near,
                    split=split(field.name),
                ),
                node,
                _in_list(path, near, definition.fields[near].type),
            )
    return None


# Members -------------------------------------------------------------------------------------------


def unknown_member(b: Binder, receiver: Bound, name: str, node: Node) -> Exception:
    """The error for a member that there isn't."""
    type_ = receiver.type if isinstance(receiver, TypeName | Expr) else None
    if type_ is not None and b.library.lacks(type_, name):
        return b.unsupported(say("`{name}` of `{type}`", name=name, type=type_), node)
    if isinstance(receiver, TypeName):
        return _unknown_static(b, receiver, name, node)
    assert isinstance(receiver, Expr)
    type_ = receiver.type
    known = b.library.member_names(type_) | set(type_.names)
    if type_.kind == "record":
        return _unknown_field(b, receiver, name, node)
    if type_.is_nullable:
        inner = b.library.member_names(type_.args[0])
        if name in inner:
            return b.error(
                "name",
                say(
                    "`{name}` is a member of `{args}`; a `{type}` may be missing: write `.Value.{name}` or "
                    "`?.{name}`",
                    name=name,
                    args=type_.args[0],
                    type=type_,
                ),
                node,
                say(
                    "Write `?.{name}`: it gives null where there is no value. (`.Value.{name}` ends in an "
                    "error there.)",
                    name=name,
                ),
            )
    if any(base.definition.name == "IEnumerable" for base in all_supers(type_)) and type_ != STRING:
        known |= set(_OF_LISTS)
        of_items = _of_items(b, receiver, name, node)
        if of_items is not None:
            return of_items
    if type_.name == "Dictionary" and name not in known and not _is_called(node):
        hint = say(
            'Values of a table are taken by their name in brackets: `{shown}["{name}"]`.',
            shown=_shown(receiver.node),
            name=name,
        )
        return b.error(
            "name", say("`{name}` is not a member of {type}", name=name, type=spoken(type_)), node, hint
        )
    return _of_spelling(b, receiver, name, known | set(b.library.extension_names()), node)


def _of_spelling(b: Binder, receiver: Expr, name: str, known: set[str], node: Node) -> Exception:
    """The error for a member that has another name here, or that is spelled alike."""
    what = say("`{name}` is not a member of {type}", name=name, type=spoken(receiver.type))
    own = b.library.member_names(receiver.type)
    if name in {"Count", "Length"} and {"Count", "Length"} & own:
        other = ({"Count", "Length"} & own).pop()
        hint = say("Write `{other}` in place of `{name}`.", other=other, name=name)
        return b.error("name", say("{what}; did you mean `{other}`?", what=what, other=other), node, hint)
    if name == "Value" and not receiver.type.is_nullable:
        hint = say("`{shown}` is the value itself: leave `.Value` out.", shown=_shown(receiver.node))
        return b.error("name", what, node, hint)
    meant = member_meant(name, known)
    if meant:
        return b.error("name", what, node, say("C# has it as `.{meant}`.", meant=meant))
    near = nearest(name, known)
    if near:
        return b.error(
            "name",
            say("{what}; did you mean `{near}`?", what=what, near=near),
            node,
            say("Write `{near}` in place of `{name}`.", near=near, name=name),
        )
    hint = say("Check the spelling, and whether what stands before the dot is what you think it is.")
    return b.error("name", what, node, hint)


def _unknown_static(b: Binder, receiver: TypeName, name: str, node: Node) -> Exception:
    type_ = receiver.type
    if type_.kind == "record":
        hint = (
            say(
                "The formula is about {record}: its fields stand alone, as `Total`.",
                record=called(b.record.name).a,
            )
            if b.record
            else ""
        )
        if b.record is not None and b.record.name == type_.name and name in b.record.fields:
            hint = say(
                "The formula is about {record} already: write `{name}` alone.",
                record=called(type_.name).a,
                name=name,
            )
        elif name in getattr(type_.definition, "fields", {}):
            elsewhere = _elsewhere(b, name)
            hint = (
                say(
                    "It belongs to {elsewhere}. {what_to_write}",
                    elsewhere=elsewhere[0],
                    what_to_write=elsewhere[1],
                )
                if elsewhere
                else hint
            )
        return b.error(
            "name", say("`{type}` is the name of a kind of record, not a record", type=type_), node, hint
        )
    known = set(b.library.member_names(type_))
    if isinstance(type_.definition, EnumDef):
        known |= set(type_.definition.members)
    near = nearest(name, known)
    more = say("; did you mean `{near}`?", near=near) if near else ""
    hint = say("Write `{type}.{near}`.", type=type_, near=near) if near else say("Check the spelling.")
    return b.error(
        "name",
        say("`{name}` is not a member of `{type}`{more}", name=name, type=type_, more=more),
        node,
        hint,
    )


def _unknown_field(b: Binder, receiver: Expr, name: str, node: Node) -> Exception:
    """A field that a record hasn't: another record around may have it."""
    type_ = receiver.type
    what = say("is not a field of {record}", record=called(type_.name).a)
    known = set(getattr(type_.definition, "fields", {})) | set(b.library.member_names(type_))
    for prefix, definition in (("", b.record), ("parent.", b.parent)):
        if definition is not None and definition.name != type_.name and name in definition.fields:
            hint = say(
                "It belongs to {record}: write `{prefix}{name}`.",
                record=called(definition.name).a,
                prefix=prefix,
                name=name,
            )
            return b.error("name", joined(" ", (as_code(name), what)), node, hint)
    error = _nearest(b, name, what, known, node)
    if error is not None:
        return error
    elsewhere = _elsewhere(b, name)
    if elsewhere is not None:
        return b.error(
            "name",
            say("`{name}` {what}: it belongs to {elsewhere}", name=name, what=what, elsewhere=elsewhere[0]),
            node,
            elsewhere[1],
        )
    fields = ", ".join(sorted(getattr(type_.definition, "fields", {}))[:40])
    return b.error(
        "name", joined(" ", (f"`{name}`", what)), node, say("Its fields are {fields}.", fields=fields)
    )


def _of_items(b: Binder, receiver: Expr, name: str, node: Node) -> Exception | None:
    """A field of a list's items, asked of the list."""
    type_ = receiver.type
    item = type_.args[0] if type_.args else None
    if item is None or item.kind != "record" or not isinstance(item.definition, RecordDef):
        return None
    field = item.definition.fields.get(name)
    if field is None:
        return None
    path = _shown(receiver.node)
    hint = _in_list(path, name, field.type)
    return b.error(
        "name",
        say(
            "`{path}` is a list: `{name}` belongs to each {split} in it",
            path=path,
            name=name,
            split=called(item.name).noun,
        ),
        node,
        hint,
    )


# The formula around a name -----------------------------------------------------------------------


def _arguments(node: Node) -> list[str] | None:
    """What stands in the brackets behind a name that is called; None where it isn't."""
    call = node.parent
    if call is None or call.type != "invocation_expression" or call.child_by_field_name("function") != node:
        return None
    listed = call.child_by_field_name("arguments")
    return [_shown(one) for one in named(listed)] if listed is not None else []


def _is_called(node: Node) -> bool:
    access = node.parent
    return access is not None and _arguments(access) is not None


def _shown(node: Node) -> str:
    return " ".join(text_of(node).split())
