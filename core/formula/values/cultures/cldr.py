"""CLDR's data of one locale, read from Babel, which is loaded when a culture is first asked for.

Babel's own wrapper keeps what an alias stands for in dictionaries that locales share, so that after `ak` was
asked for its month names, those of `asa` are the same: here aliases are resolved anew each time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

_Tree = Mapping[Any, Any]


class LocaleData:
    """The tree of a locale, with its aliases resolved on the way down."""

    __slots__ = ("_root",)

    def __init__(self, root: _Tree) -> None:
        self._root = root

    def get(self, *path: Any) -> Any:
        """What stands at the end of a path, or None."""
        node: Any = self._root
        for key in path:
            node = node.get(key) if isinstance(node, Mapping) else None
            if node is None:
                return None
            node = self._resolved(node)
        return node

    def text(self, *path: Any) -> str:
        """A text or a pattern; empty where there is none."""
        found = self.get(*path)
        return str(getattr(found, "pattern", found) or "")

    def _resolved(self, node: Any) -> Any:
        localedata = _localedata()
        if isinstance(node, tuple):
            alias, own = node
            merged = dict(self._resolved(alias))
            localedata.merge(merged, own)
            return merged
        if isinstance(node, localedata.Alias):
            return self.get(*node.keys)
        return node


@cache
def _localedata() -> Any:
    from babel import localedata

    return localedata


@cache
def locale_data(identifier: str) -> LocaleData:
    """The data of one of Babel's locales, as `sr_Latn_RS`."""
    return LocaleData(_localedata().load(identifier))


def has_locale(identifier: str) -> bool:
    return bool(_localedata().exists(identifier))


def shared(name: str) -> Any:
    """What CLDR has for all locales: `likely_subtags`, `territory_currencies` and the like."""
    from babel.core import get_global

    return get_global(name)  # type: ignore[arg-type]
