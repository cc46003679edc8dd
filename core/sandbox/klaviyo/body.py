"""Reads a JSON:API body strictly: every refusal names the place by a JSON pointer."""

from __future__ import annotations

from collections.abc import Collection

from core.sandbox.klaviyo.errors import Problem, invalid
from core.sandbox.wire import Json, JsonObject, parse


def parse_body(body: bytes, *, limit: int) -> JsonObject:
    """The body as an object. Raises `Problem`: 413 over `limit` bytes, 400 when it's no JSON object."""
    if len(body) > limit:
        raise Problem(
            413, f"The payload has {len(body)} bytes; at most {limit} are allowed.", pointer="/data"
        )
    try:
        document = parse(body)
    except ValueError as error:
        raise invalid(f"The body is not valid JSON: {error}.", "") from error
    return as_object(document, "")


def as_object(value: Json, pointer: str) -> JsonObject:
    if not isinstance(value, dict):
        raise invalid("An object is expected here.", pointer)
    return value


def member(parent: JsonObject, name: str, pointer: str) -> Json:
    """A required member of the object at `pointer`."""
    if name not in parent:
        raise invalid(f"'{name}' is a required field.", f"{pointer}/{name}")
    return parent[name]


def object_member(parent: JsonObject, name: str, pointer: str) -> JsonObject:
    """A required member that is an object."""
    return as_object(member(parent, name, pointer), f"{pointer}/{name}")


def only(parent: JsonObject, allowed: Collection[str], pointer: str) -> None:
    """Refuse members that the schema doesn't have."""
    for name in parent:
        if name not in allowed:
            raise invalid(f"'{name}' is not a valid field for this resource.", f"{pointer}/{name}")


def resource(parent: JsonObject, kind: str, pointer: str, *, allowed: Collection[str]) -> JsonObject:
    """The resource object in `data`: of type `kind`, with `attributes`, and nothing but what is allowed."""
    data = object_member(parent, "data", pointer)
    at = f"{pointer}/data"
    only(parent, {"data"}, pointer)
    if member(data, "type", at) != kind:
        raise invalid(f"The type must be '{kind}'.", f"{at}/type")
    object_member(data, "attributes", at)
    only(data, {"type", "attributes", *allowed}, at)
    return data


def text_or_null(parent: JsonObject, name: str, pointer: str) -> str | None:
    """An optional member that is text, or null, which counts as absent."""
    value = parent.get(name)
    if value is not None and not isinstance(value, str):
        raise invalid(f"'{name}' must be a string.", f"{pointer}/{name}")
    return value
