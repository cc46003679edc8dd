"""Notices: their kinds are the classes of errors, in one list with the tree and with the exit codes."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import get_args

import pytest

import core
from core.cli.main import exit_code
from core.cli.output import code_of
from core.errors import DeskError
from core.transfer.plan.notice import ErrorKind, Notice, NoticeKind


def tree(cls: type[DeskError] = DeskError) -> Iterator[type[DeskError]]:
    """Every class of error that `core` has."""
    if cls.__module__.startswith("core."):
        yield cls
    for child in cls.__subclasses__():
        yield from tree(child)


for _module in pkgutil.walk_packages(core.__path__, "core."):
    if not _module.name.endswith("__main__"):
        importlib.import_module(_module.name)
ERRORS = sorted(set(tree()), key=str)


def made(cls: type[DeskError]) -> DeskError:
    """An error of a class, whatever it takes to make one."""
    error = cls.__new__(cls)
    DeskError.__init__(error, "detail")
    return error


def test_each_class_of_error_is_a_kind_and_each_kind_a_class() -> None:
    assert {cls.__name__ for cls in ERRORS} == set(get_args(ErrorKind))


@pytest.mark.parametrize("cls", ERRORS)
def test_a_notice_leads_to_the_exit_code_of_its_error(cls: type[DeskError]) -> None:
    error = made(cls)
    notice = Notice.of(error)
    assert notice.kind == cls.__name__
    assert code_of([notice]) == exit_code(error)


def test_of_several_notices_the_gravest_decides() -> None:
    kinds: tuple[NoticeKind, ...] = ("", "UsageError", "MissingScope", "NotFound")
    notices = [Notice(title="x", kind=kind) for kind in kinds]
    assert code_of(notices) == 3
    assert code_of(notices[:2]) == 2
    assert code_of(notices[:1]) == code_of([]) == 1
