"""A method as it is seen from the value that it is called on: one candidate of an overload resolution."""

from __future__ import annotations

from typing import Any

from core.formula.members.table import Method
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import Type
from core.formula.types.signatures import Parameter, Signature


def invoke_delegate(function: Any, *arguments: Any) -> Any:
    """Calls a delegate; in a formula's code the call stands itself."""
    return function(*arguments)


class Candidate:
    """A method with its signature as seen from the receiver, and the receiver's type arguments.

    `boxed` says that the receiver is wanted as an `object`: ToString, GetType and the like; `source` that the first
    argument must not be null; `generic_values` are the receiver's type arguments. `awaited` is the function for a call
    that is awaited at once: it gives what the task has.
    """

    __slots__ = (
        "awaited",
        "boxed",
        "extension",
        "function",
        "generic_values",
        "prepared",
        "run",
        "signature",
        "source",
        "types",
    )

    def __init__(
        self,
        signature: Signature,
        function: Any,
        *,
        run: bool = False,
        types: bool = False,
        prepared: bool = False,
        generic_values: tuple[Type, ...] = (),
        extension: bool = False,
        boxed: bool = False,
        source: bool = False,
        awaited: Any = None,
    ) -> None:
        self.awaited = awaited
        self.boxed = boxed
        self.source = source
        self.signature = signature
        self.function = function
        self.run = run
        self.types = types
        self.prepared = prepared
        self.generic_values = generic_values
        self.extension = extension

    @classmethod
    def of_delegate(cls, type_: Type) -> Candidate:
        """The call of a delegate of that type."""
        shape = delegate_shape(type_)
        assert shape is not None
        parameters = tuple(Parameter(f"arg{i + 1}", one) for i, one in enumerate(shape[0]))
        return cls(Signature("Invoke", parameters, shape[1]), invoke_delegate)

    @classmethod
    def of(
        cls, method: Method, signature: Signature, values: tuple[Type, ...], *, extension: bool = False
    ) -> Candidate:
        """A declared method, under the signature that it has for the receiver."""
        return cls(
            signature,
            method.function,
            run=method.run,
            types=method.types,
            prepared=method.prepared,
            generic_values=values,
            extension=extension,
            source=method.source,
        )
