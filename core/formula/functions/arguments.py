"""What iPaaS.com's functions say of an argument that they can't use. All of them take an `object`."""

from __future__ import annotations

from typing import Any

from core.formula.members.system.objects import type_name
from core.formula.values.objects.boxed import runtime_type
from core.formula.values.objects.exceptions import NetError, net


def wrong_argument(function: str, parameter: str, wanted: str, value: Any) -> NetError:
    """The exception that names function, parameter, the type's name and that of the value."""
    found = type_name(runtime_type(value))
    return net(
        "Exception",
        f"Invalid parameter passed to the method {function}. The parameter {parameter} is expected to be of the "
        f"type {wanted} but is the type {found}",
    )
