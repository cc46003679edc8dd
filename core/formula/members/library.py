"""All members of all types, built in one place from the tables of the modules here."""

from __future__ import annotations

from collections.abc import Callable

from core.formula.members.candidate import Candidate
from core.formula.members.table import Method, Property, Table
from core.formula.types.builtin import OBJECT
from core.formula.types.model import Type, TypeDef, all_supers, substitute
from core.formula.types.signatures import Parameter, Signature

Loader = Callable[[], Table]


class Library:
    """Members by type, extension methods, and the functions that are bare names (iPaaS.com's own)."""

    def __init__(
        self,
        tables: dict[TypeDef, Loader],
        extensions: tuple[Loader, ...],
        functions: Loader,
    ) -> None:
        self._tables = tables
        self._extensions = extensions
        self._functions = functions

    def table(self, definition: TypeDef) -> Table | None:
        """The members declared by a type itself."""
        loader = self._tables.get(definition)
        return loader() if loader is not None else None

    def functions(self) -> Table:
        """The functions that are bare names."""
        return self._functions()

    def methods(self, type_: Type, name: str, *, static: bool) -> list[Candidate]:
        """The methods of that name on a type or what it derives from, nearest first."""
        found: list[Candidate] = []
        for base in all_supers(type_):
            table = self.table(base.definition)
            if table is None:
                continue
            found.extend(
                self._candidate(method, table, base)
                for method in table.methods.get(name, ())
                if method.signature.static == static
            )
        if not static:
            found.extend(self._object_methods(name))
        return found

    def _candidate(self, method: Method, table: Table, base: Type) -> Candidate:
        signature = method.signature
        if table.known and base.args:
            bindings = dict(zip(table.known, base.args, strict=True))
            signature = bind_signature(signature, bindings)
        return Candidate.of(method, signature, base.args)

    def _object_methods(self, name: str) -> list[Candidate]:
        table = self.table(OBJECT.definition)
        assert table is not None
        return [
            Candidate(method.signature, method.function, run=method.run, types=method.types, boxed=True)
            for method in table.methods.get(name, ())
            if not method.signature.static
        ]

    def extension_methods(self, name: str) -> list[Candidate]:
        """The extension methods of that name, for whatever type."""
        return [
            Candidate.of(method, method.signature, (), extension=True)
            for loader in self._extensions
            for method in loader().methods.get(name, ())
        ]

    def extension_names(self) -> list[str]:
        """The names of all extension methods."""
        return [name for loader in self._extensions for name in loader().methods]

    def property(self, type_: Type, name: str, *, static: bool) -> tuple[Property, Type] | None:
        """A property and its type as seen from `type_`."""
        for base in all_supers(type_):
            table = self.table(base.definition)
            found = table.properties.get(name) if table is not None else None
            if table is None or found is None or found.static != static:
                continue
            kind = found.type
            if table.known and base.args:
                kind = substitute(kind, dict(zip(table.known, base.args, strict=True)))
            return found, kind
        return None

    def constructors(self, type_: Type) -> list[Candidate]:
        """What `new T(…)` may call."""
        table = self.table(type_.definition)
        if table is None:
            return []
        return [self._candidate(method, table, type_) for method in table.methods.get("new", ())]

    def lacks(self, type_: Type, name: str) -> bool:
        """Whether .NET has a member of that name which can't be evaluated here."""
        tables = (self.table(base.definition) for base in all_supers(type_))
        return any(name in table.absent for table in tables if table is not None)

    def member_names(self, type_: Type) -> set[str]:
        """What could have been meant by a member's name."""
        names: set[str] = set()
        for base in all_supers(type_):
            table = self.table(base.definition)
            if table is not None:
                names |= table.names()
        return names - {"get_Item", "set_Item", "new"}


def bind_signature(signature: Signature, bindings: dict[str, Type]) -> Signature:
    """The signature with type parameters replaced."""
    if not bindings:
        return signature
    return Signature(
        signature.name,
        tuple(
            Parameter(p.name, substitute(p.type, bindings), p.modifier, p.default)
            for p in signature.parameters
        ),
        substitute(signature.returns, bindings),
        signature.static,
        signature.generics,
    )
