"""The closures that make calls, by the number of arguments: this is where evaluation spends its time.

Each notes its place on a .NET exception that rises in it, and checks its receiver for null after the
arguments, as C# does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.compile.model import Code, Frame
from core.formula.errors import NetError
from core.formula.values.objects.exceptions import null_reference

Function = Callable[..., Any]


def static_call(function: Function, codes: list[Code], offset: int, *, with_run: bool) -> Code:
    """`f(a, b)`; with the run before the arguments if it is wanted."""
    if with_run:
        codes = [lambda f: f[0], *codes]
    match codes:
        case []:
            return _none(function, offset)
        case [one]:
            return _one(function, one, offset)
        case [one, two]:
            return _two(function, one, two, offset)
    return _many(function, codes, offset)


def placed(error: NetError, offset: int) -> NetError:
    """The exception with its place, if it has none yet."""
    if error.offset is None:
        error.offset = offset
    return error


def _none(function: Function, offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            return function()
        except NetError as error:
            raise placed(error, offset) from None

    return call


def _one(function: Function, one: Code, offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            return function(one(f))
        except NetError as error:
            raise placed(error, offset) from None

    return call


def _two(function: Function, one: Code, two: Code, offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            return function(one(f), two(f))
        except NetError as error:
            raise placed(error, offset) from None

    return call


def _many(function: Function, codes: list[Code], offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            return function(*[code(f) for code in codes])
        except NetError as error:
            raise placed(error, offset) from None

    return call


def method_call(
    function: Function, receiver: Code, codes: list[Code], offset: int, *, with_run: bool, may_be_null: bool
) -> Code:
    """`x.f(a, b)`."""
    if may_be_null:
        return static_call(function, [receiver, *codes], offset, with_run=with_run)
    if len(codes) == 1 and not with_run:
        return _method_one(function, receiver, codes[0], offset)
    if len(codes) == 2 and with_run:
        return _method_two_with_run(function, receiver, codes[0], codes[1], offset)
    return _method_many(function, receiver, codes, offset, with_run=with_run)


def _method_one(function: Function, receiver: Code, only: Code, offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            value = receiver(f)
            argument = only(f)
            if value is None:
                raise null_reference()
            return function(value, argument)
        except NetError as error:
            raise placed(error, offset) from None

    return call


def _method_two_with_run(function: Function, receiver: Code, first: Code, second: Code, offset: int) -> Code:
    def call(f: Frame) -> Any:
        try:
            value = receiver(f)
            one = first(f)
            two = second(f)
            if value is None:
                raise null_reference()
            return function(f[0], value, one, two)
        except NetError as error:
            raise placed(error, offset) from None

    return call


def _method_many(
    function: Function, receiver: Code, codes: list[Code], offset: int, *, with_run: bool
) -> Code:
    def call(f: Frame) -> Any:
        try:
            value = receiver(f)
            arguments = [code(f) for code in codes]
            if value is None:
                raise null_reference()
            return function(f[0], value, *arguments) if with_run else function(value, *arguments)
        except NetError as error:
            raise placed(error, offset) from None

    return call
