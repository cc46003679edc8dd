"""Errors for members and fields that aren't known, with what may have been meant."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints.around import in_line, is_called
from core.formula.compile.complaints.elsewhere import belonging, in_list
from core.formula.compile.complaints.foreign import member_meant
from core.formula.compile.complaints.spelling import nearest, spelled_alike
from core.formula.compile.model import Bound, Expr, TypeName
from core.formula.records.model import RecordDef
from core.formula.types.builtin import STRING
from core.formula.types.model import all_supers
from core.formula.values.objects.boxed import EnumDef
from core.formula.words.records import called
from core.formula.words.types import spoken
from core.words import as_code, joined, say

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
                    "`{name}` is a member of `{inner}`; a `{type}` may be missing: write `.Value.{name}` or "
                    "`?.{name}`",
                    name=name,
                    inner=type_.args[0],
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
    if type_.name == "Dictionary" and name not in known and not is_called(node):
        hint = say(
            'Values of a table are taken by their name in brackets: `{shown}["{name}"]`.',
            shown=in_line(receiver.node),
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
        hint = say("`{shown}` is the value itself: leave `.Value` out.", shown=in_line(receiver.node))
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
    hint = say("Check the spelling, and whether what is before the dot is what you expect.")
    return b.error("name", what, node, hint)


def _unknown_static(b: Binder, receiver: TypeName, name: str, node: Node) -> Exception:
    """A member asked of a type, which may be a kind of record where a record was meant."""
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
            found = belonging(b, name)
            if found is not None:
                hint = say("It belongs to {records}. {hint}", records=found.records, hint=found.hint)
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
    error = spelled_alike(b, name, what, known, node)
    if error is not None:
        return error
    found = belonging(b, name)
    if found is not None:
        message = say("`{name}` {what}: it belongs to {records}", name=name, what=what, records=found.records)
        return b.error("name", message, node, found.hint)
    fields = ", ".join(sorted(getattr(type_.definition, "fields", {}))[:40])
    return b.error(
        "name", joined(" ", (as_code(name), what)), node, say("Its fields are {fields}.", fields=fields)
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
    path = in_line(receiver.node)
    hint = in_list(path, name, field.type)
    return b.error(
        "name",
        say(
            "`{path}` is a list: `{name}` belongs to each {record} in it",
            path=path,
            name=name,
            record=called(item.name).noun,
        ),
        node,
        hint,
    )
