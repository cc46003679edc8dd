"""MD5, SHA1, SHA256, SHA384 and SHA512, and their HMACs."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from core.formula.members.numbers.bytes import byte_array
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.declared import reference
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import argument_null, net, out_of_range

HASHALGORITHM = reference("HashAlgorithm")
HASHES = {name: reference(name, HASHALGORITHM) for name in ("MD5", "SHA1", "SHA256", "SHA384", "SHA512")}
HMACS = {f"HMAC{name}": reference(f"HMAC{name}", HASHALGORITHM) for name in HASHES}


class Hasher:
    """A hash algorithm: what makes the hash of some bytes."""

    __slots__ = ("digest", "type")

    def __init__(self, type_: Type, digest: Callable[[bytes], bytes]) -> None:
        self.type = type_
        self.digest = digest


def _hash(name: str, data: bytes) -> bytes:
    return hashlib.new(name.lower(), data, usedforsecurity=False).digest()


def _hmac(name: str, key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, name.removeprefix("HMAC").lower()).digest()


def _bytes(data: NetArray | None, parameter: str) -> bytes:
    if data is None:
        raise argument_null(parameter)
    return bytes(data.items)


def _compute(
    run: Run, hasher: Hasher, data: NetArray | None, start: int = 0, count: int | None = None
) -> NetArray:
    given = _bytes(data, "buffer")
    if start < 0:
        raise out_of_range("offset", "Non-negative number required.")
    if count is not None and (count < 0 or count > len(given) - start):
        raise net("ArgumentException", "Value was invalid.")
    run.meter.text(len(given))
    return byte_array(hasher.digest(given[start : len(given) if count is None else start + count]))


@cache
def algorithm_table() -> Table:
    """The members that every hash algorithm has."""
    return table(
        Method("byte[] ComputeHash(byte[] buffer)", _compute, run=True),
        Method("byte[] ComputeHash(byte[] buffer, int offset, int count)", _compute, run=True),
        Property("int HashSize", lambda hasher: 8 * len(hasher.digest(b""))),
        Method("void Dispose()", lambda hasher: None),
        Method("void Clear()", lambda hasher: None),
    )


@cache
def hash_table(name: str) -> Table:
    """The static members of a hash."""

    def create() -> Hasher:
        return Hasher(HASHES[name], partial(_hash, name))

    def at_once(run: Run, source: NetArray | None) -> NetArray:
        given = _bytes(source, "source")
        run.meter.text(len(given))
        return byte_array(_hash(name, given))

    return table(
        Method(f"static {name} Create()", create),
        Method("static byte[] HashData(byte[] source)", at_once, run=True),
    )


@cache
def hmac_table(name: str) -> Table:
    """The constructor and static members of an HMAC."""

    def create(key: NetArray | None) -> Hasher:
        return Hasher(HMACS[name], partial(_hmac, name, _bytes(key, "key")))

    def at_once(run: Run, key: NetArray | None, source: NetArray | None) -> NetArray:
        secret, given = _bytes(key, "key"), _bytes(source, "source")
        run.meter.text(len(given))
        return byte_array(_hmac(name, secret, given))

    return table(
        Method("new(byte[] key)", create),
        Method("static byte[] HashData(byte[] key, byte[] source)", at_once, run=True),
    )


def hash_tables() -> list[tuple[Type, Callable[[], Table]]]:
    """Each type with its table."""
    found: list[tuple[Type, Any]] = [(HASHALGORITHM, algorithm_table)]
    found += [(type_, partial(hash_table, name)) for name, type_ in HASHES.items()]
    found += [(type_, partial(hmac_table, name)) for name, type_ in HMACS.items()]
    return found
