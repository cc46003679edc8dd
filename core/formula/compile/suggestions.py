"""Errors for names that are not known, with what may have been meant."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import (
    Bound,
    Expr,
    TypeName,
)
from core.formula.types.model import all_supers
from core.formula.values.objects.boxed import EnumDef


def unknown_name(b: Binder, name: str, node: Node) -> Exception:
    """The error for a bare name that there isn't."""
    known = b.names_in_scope() | set(b.hosts) | set(b.library.functions().methods)
    what = "is not a known name"
    if b.record is not None:
        known |= set(b.record.fields) | {"SpaceportSystemId", "SourceTypeName"}
        if name[:1].isupper():
            what = f"is not a field of {_spoken(b.record.name)}"
    if b.parent is not None:
        known.add("parent")
        if name in b.parent.fields:
            return b.error("name", f"`{name}` {what}; did you mean `parent.{name}`?", node)
    if name in _HOSTED:
        return b.error("name", f"`{name}` is a function of the host that is not bound here", node)
    return b.unknown(name, what, known, node)


_HOSTED = frozenset(
    ["GetExternalId", "GetExternalIdAsync", "GetSpaceportId", "GetSpaceportIdAsync", "GetCustomerIdByEmail"]
)


def _spoken(name: str) -> str:
    name = name.removesuffix("Response")  # of iPaaS.com's models
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def unknown_member(b: Binder, receiver: Bound, name: str, node: Node) -> Exception:
    """The error for a member that there isn't."""
    type_ = receiver.type if isinstance(receiver, TypeName | Expr) else None
    if type_ is not None and b.library.lacks(type_, name):
        return b.unsupported(f"`{name}` of `{type_}`", node)
    if isinstance(receiver, TypeName):
        type_ = receiver.type
        known = b.library.member_names(type_)
        if isinstance(type_.definition, EnumDef):
            known |= set(type_.definition.members)
        return b.unknown(name, f"is not a member of `{type_}`", known, node)
    assert isinstance(receiver, Expr)
    type_ = receiver.type
    known = b.library.member_names(type_) | set(type_.names)
    if type_.kind == "record":
        known |= set(getattr(type_.definition, "fields", {}))
        return b.unknown(name, f"is not a field of {_spoken(type_.name)}", known, node)
    if type_.is_nullable:
        inner = b.library.member_names(type_.args[0])
        if name in inner:
            return b.error(
                "name",
                f"`{name}` is a member of `{type_.args[0]}`; a `{type_}` may be missing: "
                f"write `.Value.{name}` or `?.{name}`",
                node,
            )
    if any(base.definition.name == "IEnumerable" for base in all_supers(type_)):
        known |= {
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
        }
    if name in {"Count", "Length"} and {"Count", "Length"} & known:
        other = ({"Count", "Length"} & known).pop()
        return b.error("name", f"`{name}` is not a member of `{type_}`; did you mean `{other}`?", node)
    return b.unknown(name, f"is not a member of `{type_}`", known, node)
