"""How the library brings a type: under its name, wherever a formula may write it."""

from __future__ import annotations

from core.formula.types.builtin import GENERICS, ICOMPARABLE, PLAIN, STATICS
from core.formula.types.model import Type, TypeDef


def struct(name: str, *, ordered: bool = False) -> Type:
    """A value type whose values know their type; `ordered` ones are compared by Python's `<`."""
    supers = (ICOMPARABLE,) if ordered else ()
    type_ = Type(TypeDef(name, "struct", (), lambda _: supers, told=True, ordered=ordered))
    PLAIN[name] = type_
    return type_


def reference(name: str, *supers: Type, args: tuple[Type, ...] = ()) -> Type:
    """A class. `args` are type arguments that its name doesn't show."""
    type_ = Type(TypeDef(name, "class", (), lambda _: supers), args)
    PLAIN[name] = type_
    return type_


def static(name: str) -> Type:
    """A static class."""
    type_ = Type(TypeDef(name, "static"))
    STATICS[name] = type_
    return type_


def generic(definition: TypeDef) -> TypeDef:
    """A generic type."""
    GENERICS[definition.name] = definition
    return definition
