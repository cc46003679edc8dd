"""What a formula is evaluated against: a record, its parent, the host's functions, the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Any, TypedDict, Unpack

import msgspec

from core.formula.functions.host import Functions
from core.formula.records.model import Record, RecordDef
from core.formula.records.schema import Schema


@cache
def schema() -> Schema:
    """The record types; constants only."""
    return Schema()


def _utc_now() -> datetime:
    return datetime.now(UTC)


NO_FUNCTIONS = Functions()


class _Options(TypedDict, total=False):
    """What the constructor takes beside the record."""

    system_id: int | None
    functions: Functions | None
    source_type_name: str
    clock: Callable[[], datetime]
    time_zone: tzinfo
    culture: str


class Scope(msgspec.Struct, eq=False):
    """The bare names of one record.

    `raw` is iPaaS.com's JSON as a dict, its non-integers as Decimal, and `parent` that of what `parent` stands for.
    `kind` is the record's type by name: "Transaction", "TransactionLine", "Customer", "Address", "Payment". `clock`
    gives the present moment (aware); it is asked once per evaluation. `time_zone` is that of the subscriber's local
    time. `culture` names the culture that the server runs in; empty is the invariant one.
    """

    kind: str
    raw: Mapping[str, Any]
    parent_kind: str = ""
    parent: Mapping[str, Any] | None = None
    system_id: int | None = None
    functions: Functions | None = None
    source_type_name: str = ""
    clock: Callable[[], datetime] = _utc_now
    time_zone: tzinfo = UTC
    culture: str = ""

    @classmethod
    def for_transaction(
        cls,
        raw: Mapping[str, Any],
        *,
        system_id: int | None = None,
        functions: Functions | None = None,
        source_type_name: str = "",
        clock: Callable[[], datetime] = _utc_now,
        time_zone: tzinfo = UTC,
        culture: str = "",
    ) -> Scope:
        """A transaction; the rest as for the constructor."""
        # By position, which takes half the time: every evaluation has a scope of its own.
        return cls(
            "Transaction", raw, "", None, system_id, functions, source_type_name, clock, time_zone, culture
        )

    @classmethod
    def for_line(
        cls, raw: Mapping[str, Any], *, parent: Mapping[str, Any], **options: Unpack[_Options]
    ) -> Scope:
        """A line, with its transaction as `parent`."""
        return cls("TransactionLine", raw, parent_kind="Transaction", parent=parent, **options)

    @classmethod
    def for_customer(cls, raw: Mapping[str, Any], **options: Unpack[_Options]) -> Scope:
        """A customer; `options` as for the constructor."""
        return cls("Customer", raw, **options)

    @classmethod
    def for_address(
        cls, raw: Mapping[str, Any], *, parent: Mapping[str, Any] | None = None, **options: Unpack[_Options]
    ) -> Scope:
        """An address, with its customer as `parent`."""
        return cls(
            "Address", raw, parent_kind="Customer" if parent is not None else "", parent=parent, **options
        )

    @property
    def source_type(self) -> str:
        """What `SourceTypeName` is: the record's type, where the source gives it no other name."""
        return self.source_type_name or self.kind

    @property
    def record_type(self) -> RecordDef:
        """The type of the record."""
        return schema().definition(self.kind)

    @property
    def parent_type(self) -> RecordDef | None:
        """The type of what `parent` stands for, if there is one."""
        return schema().definition(self.parent_kind) if self.parent_kind else None

    @property
    def records(self) -> int:
        """How many records a formula can go through: those in the lists of the record and of its parent."""
        return _in_lists(self.raw) + (_in_lists(self.parent) if self.parent is not None else 0)

    def record(self) -> Record:
        """The record, fresh: what a formula does to its lists is gone after the run."""
        return Record(schema().types[self.kind], self.raw)

    def parent_record(self) -> Record | None:
        """What `parent` stands for, fresh; None for none."""
        if self.parent is None or not self.parent_kind:
            return None
        return Record(schema().types[self.parent_kind], self.parent)


def _in_lists(raw: Mapping[str, Any]) -> int:
    return sum([len(value) for value in raw.values() if type(value) is list])
