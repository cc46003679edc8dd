"""What a C# type is here: a definition and its type arguments, compared by value.

A value type's raw value is plain Python wherever that tells everything (see `core.formula.values`);
the static type says the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

Supers = Callable[[tuple["Type", ...]], tuple["Type", ...]]


def _no_supers(_: tuple[Type, ...]) -> tuple[Type, ...]:
    return ()


class TypeDef:
    """The definition of a type: its C# name, the names of its type parameters and what it derives from.

    `kind` is "struct", "class", "interface", "enum", "delegate", "record", "parameter" or "special". Of a struct,
    `told` says that its values know their type, so that they need no box to be an `object`, and `ordered` that
    Python compares them as C# does.
    """

    __slots__ = ("keyword", "kind", "name", "ordered", "params", "supers", "told")

    def __init__(
        self,
        name: str,
        kind: str = "class",
        params: tuple[str, ...] = (),
        supers: Supers = _no_supers,
        keyword: str = "",
        *,
        told: bool = False,
        ordered: bool = False,
    ) -> None:
        self.told = told
        self.ordered = ordered
        self.name = name
        self.kind = kind
        self.params = params
        self.supers = supers
        self.keyword = keyword

    def __repr__(self) -> str:
        return f"TypeDef({self.name})"


class Type:
    """A definition with its arguments; `names` are those of a tuple's or anonymous object's members."""

    __slots__ = ("_hash", "_made", "args", "boxes", "definition", "names")

    def __init__(self, definition: TypeDef, args: tuple[Type, ...] = (), names: tuple[str, ...] = ()) -> None:
        self.definition = definition
        self.args = args
        self.names = names
        self._hash = hash((definition.name, args))
        self._made: dict[TypeDef, Type] | None = None
        self.boxes: bool | None = None  # what `needs_box` found out

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Type) or self.definition is not other.definition:
            return False
        # A tuple's names are no part of its identity; an anonymous object's are.
        return self.args == other.args and (self.definition is TUPLE_DEF or self.names == other.names)

    def __hash__(self) -> int:
        return self._hash

    def within(self, definition: TypeDef) -> Type:
        """`definition<T>` of this T, such as List<T>: made once, since sequences are made all the time."""
        made = self._made
        if made is None:
            made = self._made = {}
        found = made.get(definition)
        if found is None:
            found = made[definition] = Type(definition, (self,))
        return found

    @property
    def kind(self) -> str:
        """The kind of its definition."""
        return self.definition.kind

    @property
    def name(self) -> str:
        """The name of its definition."""
        return self.definition.name

    @property
    def is_value(self) -> bool:
        """A value type: never null, boxed when it becomes an object."""
        return self.definition.kind in {"struct", "enum"}

    @property
    def is_nullable(self) -> bool:
        """Whether it is a `T?` of a value type."""
        return self.definition is NULLABLE_DEF

    @property
    def accepts_null(self) -> bool:
        """Whether null is one of its values."""
        return not self.is_value or self.is_nullable

    def __str__(self) -> str:
        definition = self.definition
        if definition is NULLABLE_DEF:
            return f"{self.args[0]}?"
        if definition is PARAMETER_DEF:
            return self.names[0]
        if definition is ARRAY_DEF:
            return f"{self.args[0]}[]"
        if definition in GRID_RANKS:
            return f"{self.args[0]}[{',' * (GRID_RANKS[definition] - 1)}]"
        if definition is TUPLE_DEF:
            parts = (
                f"{arg} {name}" if name else str(arg)
                for arg, name in zip(self.args, self.names or ("",) * len(self.args), strict=True)
            )
            return f"({', '.join(parts)})"
        if definition is CLASS_TUPLE_DEF:
            return f"Tuple<{', '.join(map(str, self.args))}>"
        if definition is ANONYMOUS_DEF:
            return "an anonymous object with " + ", ".join(self.names)
        name = definition.keyword or definition.name
        return f"{name}<{', '.join(map(str, self.args))}>" if definition.params else name

    def __repr__(self) -> str:
        return f"Type({self})"

    def supers(self) -> tuple[Type, ...]:
        """What this type derives from directly, with the arguments filled in."""
        return self.definition.supers(self.args)


def all_supers(type_: Type) -> Iterator[Type]:
    """`type_` and everything it derives from, nearest first."""
    seen = {type_}
    queue = [type_]
    while queue:
        current = queue.pop(0)
        yield current
        for base in current.supers():
            if base not in seen:
                seen.add(base)
                queue.append(base)


def as_super(type_: Type, definition: TypeDef) -> Type | None:
    """`type_` seen as an instance of `definition`: List<int> as IEnumerable gives IEnumerable<int>."""
    return next((base for base in all_supers(type_) if base.definition is definition), None)


NULLABLE_DEF = TypeDef("Nullable", "struct", ("T",))
ARRAY_DEF = TypeDef(
    "Array", "class", ("T",)
)  # what it derives from is said where that is defined, in `builtin`
GRID_RANKS = {TypeDef(f"Array{rank}", "class", ("T",)): rank for rank in range(2, 5)}
"""Arrays of several dimensions, with their number."""
TUPLE_DEF = TypeDef("ValueTuple", "struct")
ANONYMOUS_DEF = TypeDef("AnonymousType", "class")
CLASS_TUPLE_DEF = TypeDef("Tuple", "class")
FUNC_DEF = TypeDef("Func", "delegate")
ACTION_DEF = TypeDef("Action", "delegate")
PREDICATE_DEF = TypeDef("Predicate", "delegate", ("T",))
COMPARISON_DEF = TypeDef("Comparison", "delegate", ("T",))
CONVERTER_DEF = TypeDef("Converter", "delegate", ("TInput", "TOutput"))
PARAMETER_DEF = TypeDef("type parameter", "parameter")


def nullable(type_: Type) -> Type:
    """`T?` of a value type; anything else is itself."""
    return Type(NULLABLE_DEF, (type_,)) if type_.is_value and not type_.is_nullable else type_


def underlying(type_: Type) -> Type:
    """T of `T?`, or the type itself."""
    return type_.args[0] if type_.definition is NULLABLE_DEF else type_


def array(item: Type, rank: int = 1) -> Type:
    """`T[]`, and `T[,]` for a rank of 2; KeyError for more than 4."""
    if rank == 1:
        return item.within(ARRAY_DEF)
    return Type({number: definition for definition, number in GRID_RANKS.items()}[rank], (item,))


def tuple_of(items: tuple[Type, ...], names: tuple[str, ...] = ()) -> Type:
    """`(A, B)`, with the names of its parts if they have any."""
    return Type(TUPLE_DEF, items, names if any(names) else ())


def class_tuple_of(items: tuple[Type, ...]) -> Type:
    """`Tuple<A, B>`, the class."""
    return Type(CLASS_TUPLE_DEF, items, tuple(f"Item{number}" for number in range(1, len(items) + 1)))


def func(*types: Type) -> Type:
    """`Func<…>`; the last one is what it returns."""
    return Type(FUNC_DEF, types)


def type_parameter(name: str) -> Type:
    """The T of a generic method."""
    return Type(PARAMETER_DEF, (), (name,))


def substitute(type_: Type, bindings: dict[str, Type]) -> Type:
    """`type_` with its type parameters replaced by what they are bound to."""
    if type_.definition is PARAMETER_DEF:
        return bindings.get(type_.names[0], type_)
    if not type_.args:
        return type_
    args = tuple(substitute(arg, bindings) for arg in type_.args)
    if type_.definition is NULLABLE_DEF:
        return nullable(args[0])
    return type_ if args == type_.args else Type(type_.definition, args, type_.names)


def has_parameters(type_: Type) -> bool:
    """Whether a type parameter stands anywhere in the type."""
    return type_.definition is PARAMETER_DEF or any(has_parameters(arg) for arg in type_.args)
