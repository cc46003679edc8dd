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
from core.formula.words.types import is_list, is_number, record, split, spoken

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
        hint = "Here it can't be asked. A preview in the window or by `resend-desk preview` asks iPaaS.com."
        return b.error("name", f"`{name}` is a function of the host that is not bound here", node, hint)
    if name in ABSENT:
        return b.unsupported(f"`{name}`, a type of .NET,", node)
    meant = function_meant(name, arguments) if arguments is not None else ""
    known = b.names_in_scope() | set(b.hosts) | set(b.library.functions().methods)
    if meant and name.lower() not in {one.lower() for one in known}:
        return b.error("name", f"`{name}` is not a function here", node, f"C# writes it so: `{meant}`.")
    habit = b.habit(node)
    if habit is not None:
        return b.error("name", habit.message, node, habit.hint)
    what = "is not a known function" if arguments is not None else "is not a known name"
    if b.record is not None:
        known |= set(b.record.fields) | {"SpaceportSystemId", "SourceTypeName"}
        if name[:1].isupper() and arguments is None:
            what = f"is not a field of {record(b.record.name)}"
    if b.parent is not None:
        known.add("parent")
        if name in b.parent.fields:
            hint = f"It belongs to {record(b.parent.name)}, around this record: write `parent.{name}`."
            return b.error("name", f"`{name}` {what}; did you mean `parent.{name}`?", node, hint)
    if name.lower() in _WHOLE_RECORD and b.record is not None:
        hint = f"Its fields stand alone: write `Total`, not `{name}.Total`."
        return b.error(
            "name", f"`{name}` {what}: the formula is about {record(b.record.name)} already", node, hint
        )
    elsewhere = _elsewhere(b, name)
    if elsewhere:
        belongs, hint = elsewhere
        hint = _in_lambda(name, node) or hint
        return b.error("name", f"`{name}` {what}: it belongs to {belongs}", node, hint)
    error = _nearest(b, name, what, known, node)
    if error is None:
        error = _nearest_elsewhere(b, name, what, node)
    hint = _forgotten_arrow(name, node) or _hint_for_none(b, name, arguments)
    return error or b.error("name", f"`{name}` {what}", node, hint)


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
        f"Write `{_shown(found[1])}(x => x.{name})`."
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
    return f"Write `{_shown(found[1])}({name} => {_shown(found[0])})`." if found is not None else ""


def _hint_for_none(b: Binder, name: str, arguments: list[str] | None) -> str:
    if arguments is not None:
        return "Check the spelling. The functions are those of iPaaS.com (IsEmpty, Coalesce, Truncate …) and of C#."
    if name[:1].islower() or b.record is None:
        made = f"If it is a variable, make it first: `var {name} = …;`."
        return f"If `{name}` is a text, put double quotes around it. {made}"
    return (
        f"Check the spelling. If `{name}` is a text, put double quotes around it; if it is a custom field, "
        f'write `GetCustomFieldValue({"CustomFields, " if b.record else ""}"{name}")`.'
    )


def _nearest(b: Binder, name: str, what: str, known: Iterable[str], node: Node) -> Exception | None:
    near = nearest(name, known)
    if not near:
        return None
    return b.error(
        "name", f"`{name}` {what}; did you mean `{near}`?", node, f"Write `{near}` in place of `{name}`."
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
    belongs = " and ".join(f"the {split(one[1].name)}" for one in holders[:3])
    if field.type.name != "List":
        return belongs, f"Write `{path}?.{name}`."
    return belongs, _in_list(path, name, definition.fields[name].type)


def _in_list(path: str, name: str, type_: Type) -> str:
    """How to get at a field of the records of a list."""
    letter = path.rpartition(".")[2][:1].lower()
    first, listed = (
        f"`{path}.FirstOrDefault()?.{name}`",
        f"`{path}.Select({letter} => {letter}.{name}).ToList()`",
    )
    if not is_number(type_):
        return f"Write {first} for that of the first one, or {listed} for a list of all."
    total = f"`{path}.Sum({letter} => {letter}.{name})`"
    return f"Write {first} for that of the first one, {total} for their sum, or {listed} for a list of all."


def _nearest_elsewhere(b: Binder, name: str, what: str, node: Node) -> Exception | None:
    for path, field, definition in _lists(b):
        near = nearest(name, definition.fields)
        if near and field.type.name == "List":
            return b.error(
                "name",
                f"`{name}` {what}; did you mean `{near}` of the {split(field.name)}?",
                node,
                _in_list(path, near, definition.fields[near].type),
            )
    return None


# Members -------------------------------------------------------------------------------------------


def unknown_member(b: Binder, receiver: Bound, name: str, node: Node) -> Exception:
    """The error for a member that there isn't."""
    type_ = receiver.type if isinstance(receiver, TypeName | Expr) else None
    if type_ is not None and b.library.lacks(type_, name):
        return b.unsupported(f"`{name}` of `{type_}`", node)
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
                f"`{name}` is a member of `{type_.args[0]}`; a `{type_}` may be missing: "
                f"write `.Value.{name}` or `?.{name}`",
                node,
                f"Write `?.{name}`: it gives null where there is no value. (`.Value.{name}` ends in an error there.)",
            )
    if any(base.definition.name == "IEnumerable" for base in all_supers(type_)) and type_ != STRING:
        known |= set(_OF_LISTS)
        of_items = _of_items(b, receiver, name, node)
        if of_items is not None:
            return of_items
    if type_.name == "Dictionary" and name not in known and not _is_called(node):
        hint = f'Values of a table are taken by their name in brackets: `{_shown(receiver.node)}["{name}"]`.'
        return b.error("name", f"`{name}` is not a member of {spoken(type_)}", node, hint)
    return _of_spelling(b, receiver, name, known | set(b.library.extension_names()), node)


def _of_spelling(b: Binder, receiver: Expr, name: str, known: set[str], node: Node) -> Exception:
    """The error for a member that has another name here, or that is spelled alike."""
    what = f"`{name}` is not a member of {spoken(receiver.type)}"
    own = b.library.member_names(receiver.type)
    if name in {"Count", "Length"} and {"Count", "Length"} & own:
        other = ({"Count", "Length"} & own).pop()
        hint = f"Write `{other}` in place of `{name}`."
        return b.error("name", f"{what}; did you mean `{other}`?", node, hint)
    if name == "Value" and not receiver.type.is_nullable:
        hint = f"`{_shown(receiver.node)}` is the value itself: leave `.Value` out."
        return b.error("name", what, node, hint)
    meant = member_meant(name, known)
    if meant:
        return b.error("name", what, node, f"C# has it as `.{meant}`.")
    near = nearest(name, known)
    if near:
        return b.error(
            "name", f"{what}; did you mean `{near}`?", node, f"Write `{near}` in place of `{name}`."
        )
    hint = "Check the spelling, and whether what stands before the dot is what you think it is."
    return b.error("name", what, node, hint)


def _unknown_static(b: Binder, receiver: TypeName, name: str, node: Node) -> Exception:
    type_ = receiver.type
    if type_.kind == "record":
        hint = (
            f"The formula is about {record(b.record.name)}: its fields stand alone, as `Total`."
            if b.record
            else ""
        )
        if b.record is not None and b.record.name == type_.name and name in b.record.fields:
            hint = f"The formula is about {record(type_.name)} already: write `{name}` alone."
        elif name in getattr(type_.definition, "fields", {}):
            elsewhere = _elsewhere(b, name)
            hint = f"It belongs to {elsewhere[0]}. {elsewhere[1]}" if elsewhere else hint
        return b.error("name", f"`{type_}` is the name of a kind of record, not a record", node, hint)
    known = set(b.library.member_names(type_))
    if isinstance(type_.definition, EnumDef):
        known |= set(type_.definition.members)
    near = nearest(name, known)
    more = f"; did you mean `{near}`?" if near else ""
    hint = f"Write `{type_}.{near}`." if near else "Check the spelling."
    return b.error("name", f"`{name}` is not a member of `{type_}`{more}", node, hint)


def _unknown_field(b: Binder, receiver: Expr, name: str, node: Node) -> Exception:
    """A field that a record hasn't: another record around may have it."""
    type_ = receiver.type
    what = f"is not a field of {record(type_.name)}"
    known = set(getattr(type_.definition, "fields", {})) | set(b.library.member_names(type_))
    for prefix, definition in (("", b.record), ("parent.", b.parent)):
        if definition is not None and definition.name != type_.name and name in definition.fields:
            hint = f"It belongs to {record(definition.name)}: write `{prefix}{name}`."
            return b.error("name", f"`{name}` {what}", node, hint)
    error = _nearest(b, name, what, known, node)
    if error is not None:
        return error
    elsewhere = _elsewhere(b, name)
    if elsewhere is not None:
        return b.error("name", f"`{name}` {what}: it belongs to {elsewhere[0]}", node, elsewhere[1])
    fields = ", ".join(sorted(getattr(type_.definition, "fields", {}))[:40])
    return b.error("name", f"`{name}` {what}", node, f"Its fields are {fields}.")


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
        f"`{path}` is a list: `{name}` belongs to each {record(item.name).split()[-1]} in it",
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


def list_hint(receiver: Expr) -> str:
    """What to do with a list where a single value is wanted; empty for what is no list."""
    if not is_list(receiver.type):
        return ""
    path = _shown(receiver.node)
    return f"`{path}` is a list. How many there are is `{path}.Count()`; the first one is `{path}.First()`."
