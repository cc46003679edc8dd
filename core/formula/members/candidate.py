"""A method as it is seen from the value that it is called on: one candidate of an overload resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.formula.types.model import Type

if TYPE_CHECKING:
    from core.formula.members.table import Method
    from core.formula.types.signatures import Signature


class Candidate:
    """A method with its signature as seen from the receiver, and the receiver's type arguments.

    `boxed` says that the receiver is wanted as an `object`: ToString, GetType and the like.
    """

    __slots__ = ("boxed", "extension", "function", "generic_values", "run", "signature", "types")

    def __init__(
        self,
        signature: Signature,
        function: Any,
        *,
        run: bool = False,
        types: bool = False,
        generic_values: tuple[Type, ...] = (),
        extension: bool = False,
        boxed: bool = False,
    ) -> None:
        self.boxed = boxed
        self.signature = signature
        self.function = function
        self.run = run
        self.types = types
        self.generic_values = generic_values
        self.extension = extension

    @classmethod
    def of(
        cls, method: Method, signature: Signature, values: tuple[Type, ...], *, extension: bool = False
    ) -> Candidate:
        return cls(
            signature,
            method.function,
            run=method.run,
            types=method.types,
            generic_values=values,
            extension=extension,
        )
