"""Loads PySide6 without what it does for its own sake, each of it a good part of the time to the first window.

It puts a hook before every import: it reads the module's source, to see whether PySide6 is named in it, and Python
keeps the lines of what was read (`linecache`). Of this program that is more than a thousand files, 24 MB, and a third
of the time that imports take. The hook serves `from __feature__ import snake_case` alone, which nothing here does.

And it loads, from source, what its `.pyi` files were made with (`loader` of `shibokensupport`): a tenth of the time to
an empty window.
"""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

_LIBRARY, _GENERATOR = "shibokensupport.signature.lib", "pyi_generator"


class _Later(ModuleType):
    """A module that is loaded when anything of it is asked for."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = spec
        self._found = spec.name, spec.loader  # PySide6 files it under another name

    def __getattr__(self, attribute: str) -> object:
        name, loader = self._found
        if attribute.startswith("__") or loader is None:
            raise AttributeError(attribute)
        object.__setattr__(self, "__class__", ModuleType)  # as `importlib.util.LazyLoader` does
        self.__spec__ = ModuleSpec(name, loader)
        loader.exec_module(self)
        return getattr(self, attribute)


@contextlib.contextmanager
def lean() -> Iterator[None]:
    """Within the block PySide6 is loaded without its generator, and after it without its hook. A hook of somebody
    else's stays.
    """
    hook = getattr(builtins, "__feature_import__", None)
    before = builtins.__import__
    if before is hook:
        before = getattr(builtins, "__orig_import__", before)

    def importing(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002  as Python calls it
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name == _LIBRARY and _GENERATOR in (fromlist or ()):
            spec = importlib.util.find_spec(f"{_LIBRARY}.{_GENERATOR}")
            if spec is not None:
                sys.modules.setdefault(spec.name, _Later(spec))
        return before(name, globals, locals, fromlist or (), level)

    builtins.__import__ = importing
    try:
        yield
    finally:
        if builtins.__import__ in (importing, getattr(builtins, "__feature_import__", None)):
            builtins.__import__ = before
