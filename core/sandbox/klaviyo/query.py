"""Query parameters: only those an endpoint has, page sizes, cursors, sort, include and sparse fields."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from starlette.requests import Request

from core.sandbox.klaviyo.errors import invalid_parameter
from core.sandbox.wire import JsonObject, dump, parse

Item = TypeVar("Item")


class PageRule(NamedTuple):
    """How many items a page has by default and at most."""

    default: int
    most: int


class Page(NamedTuple):
    """One page: how many items were left out before it, and the links around it."""

    start: int
    end: int
    links: JsonObject


class Query:
    """The query of a request, checked against what its endpoint takes."""

    def __init__(self, request: Request, allowed: Collection[str]) -> None:
        self._url = str(request.url.replace(query=""))
        self._values = dict(request.query_params.multi_items())
        for name in self._values:
            if name not in allowed:
                raise invalid_parameter(f"'{name}' is not a valid query parameter for this endpoint.", name)

    def get(self, name: str) -> str | None:
        return self._values.get(name)

    def choice(self, name: str, allowed: Sequence[str]) -> str | None:
        """One of the values allowed, or `None` when the parameter is absent."""
        value = self._values.get(name)
        if value is not None and value not in allowed:
            raise invalid_parameter(f"'{value}' is not allowed; allowed are: {', '.join(allowed)}.", name)
        return value

    def choices(self, name: str, allowed: Collection[str]) -> list[str]:
        """A list joined by commas, as `include` and `fields[…]` are."""
        value = self._values.get(name)
        if value is None:
            return []
        chosen = value.split(",")
        for item in chosen:
            if item not in allowed:
                raise invalid_parameter(
                    f"'{item}' is not allowed; allowed are: {', '.join(sorted(allowed))}.", name
                )
        return chosen

    def page_size(self, rule: PageRule) -> int:
        text = self._values.get("page[size]")
        if text is None:
            return rule.default
        if not text.isdecimal() or not 1 <= int(text) <= rule.most:
            raise invalid_parameter(f"The page size must be a number from 1 to {rule.most}.", "page[size]")
        return int(text)

    def page(self, keys: Sequence[tuple[object, ...]], rule: PageRule) -> Page:
        """The page that the cursor asks for among the items, whose sorted `keys` are given.

        A cursor holds the key of the last item seen, so items added meanwhile don't shift the pages.
        """
        size = self.page_size(rule)
        start = 0
        cursor = self._values.get("page[cursor]")
        if cursor is not None:
            last = _read_cursor(cursor)
            texts = [_cursor_key(key) for key in keys]
            if last not in texts:
                raise invalid_parameter("Invalid cursor provided.", "page[cursor]")
            start = texts.index(last) + 1
        end = min(start + size, len(keys))
        more = end < len(keys)
        links: JsonObject = {
            "self": self._link(self._values),
            "next": self._link({**self._values, "page[cursor]": _cursor(keys[end - 1])}) if more else None,
            "prev": None,
        }
        return Page(start, end, links)

    def _link(self, values: Mapping[str, str]) -> str:
        return f"{self._url}?{urlencode(values, quote_via=quote)}" if values else self._url


def _cursor_key(key: tuple[object, ...]) -> str:
    return dump([str(part) for part in key]).decode()


def _cursor(key: tuple[object, ...]) -> str:
    return base64.urlsafe_b64encode(_cursor_key(key).encode()).decode()


def _read_cursor(cursor: str) -> str:
    try:
        text = base64.b64decode(cursor, altchars=b"-_", validate=True).decode()
        parse(text)
    except (binascii.Error, ValueError) as error:
        raise invalid_parameter("Invalid cursor provided.", "page[cursor]") from error
    return text
