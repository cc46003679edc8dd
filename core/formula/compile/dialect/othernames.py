"""What a name means to C# Eval Expression where it means nothing to C#: another letter case, a function of Math
(docs/facts.md#formula-extension-case)."""

from __future__ import annotations

from collections.abc import Iterable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.dialect import ANY_CASE
from core.formula.types.builtin import ENUM, GENERICS, OBJECT, PLAIN, STATICS
from core.formula.types.enums import ENUMS
from core.formula.types.model import Type
from core.formula.values.objects.boxed import EnumDef
from core.formula.values.objects.exceptions import EXCEPTIONS


def in_other_case(b: Binder, text: str, known: Iterable[str], node: Node) -> str | None:
    """The known name that differs in letter case only, if the dialect counts."""
    if b.loose is None:
        return None
    folded = text.casefold()
    found = next((one for one in known if one != text and one.casefold() == folded), None)
    if found is not None:
        b.accepts(ANY_CASE, node)
    return found


def bare_names(b: Binder, *, called: bool) -> list[str]:
    """The names that may stand alone, those that count first in front."""
    functions = [*b.hosts, *b.library.functions().methods]
    fields = list(b.record.fields) if b.record is not None else []
    fields += ["parent"] if b.parent is not None else []
    fields += ["SpaceportSystemId", "SourceTypeName"]
    types = [*PLAIN, *ENUMS, *STATICS, *EXCEPTIONS, *GENERICS, *b.record_types]
    local = sorted(b.names_in_scope())
    return [*local, *functions, *fields, *types] if called else [*local, *fields, *types, *functions]


def members_of(b: Binder, type_: Type) -> list[str]:
    """The names that may stand behind a value of a type or behind the type itself."""
    names = sorted(b.library.member_names(type_)) + list(type_.names)
    names += list(getattr(type_.definition, "fields", {}))
    if isinstance(type_.definition, EnumDef):
        names += [*type_.definition.members, *b.library.member_names(ENUM), *b.library.member_names(OBJECT)]
    return [*names, *b.library.extension_names()]
