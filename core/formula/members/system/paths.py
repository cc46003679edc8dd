"""Path: names of files taken apart and put together, as on Linux."""

from __future__ import annotations

import posixpath
from functools import cache

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.declared import static
from core.formula.values.objects.exceptions import argument_null

PATH = static("Path")


def _split(path: str) -> tuple[str, str]:
    """The name without its extension, and that with its dot; a dot at the end is none."""
    name = path.rsplit("/", 1)[-1]
    stem, dot, extension = name.rpartition(".")
    return (stem, dot + extension if extension else "") if dot else (name, "")


def _extension(path: str | None) -> str | None:
    return None if path is None else _split(path)[1]


def _stem(path: str | None) -> str | None:
    return None if path is None else _split(path)[0]


def _name(path: str | None) -> str | None:
    return None if path is None else path.rsplit("/", 1)[-1]


def _folder(path: str | None) -> str | None:
    if not path:
        return None
    folder = posixpath.dirname(path)
    return None if path == "/" else folder


def _changed(path: str | None, extension: str | None) -> str | None:
    if path is None:
        return None
    old = _split(path)[1]
    base = path[: len(path) - len(old)] if old else path.removesuffix(".")
    if extension is None:
        return base
    return base + (extension if extension.startswith(".") else f".{extension}")


def _combined(*parts: str | None) -> str:
    found = ""
    for index, part in enumerate(parts, 1):
        if part is None:
            raise argument_null(f"path{index}")
        found = (
            part if part.startswith("/") or not found else found.rstrip("/") + "/" + part if part else found
        )
    return found


@cache
def path_table() -> Table:
    """The members of Path."""
    names = ("path1", "path2", "path3", "path4")
    return table(
        Method("static string GetExtension(string path)", _extension),
        Method("static string GetFileName(string path)", _name),
        Method("static string GetFileNameWithoutExtension(string path)", _stem),
        Method("static string GetDirectoryName(string path)", _folder),
        Method("static string ChangeExtension(string path, string extension)", _changed),
        Method("static bool HasExtension(string path)", lambda path: bool(_extension(path))),
        Method("static bool IsPathRooted(string path)", lambda path: bool(path) and path.startswith("/")),
        *(
            Method(
                f"static string Combine({', '.join(f'string {name}' for name in names[:count])})", _combined
            )
            for count in range(2, 5)
        ),
        Method("static string Combine(params string[] paths)", lambda paths: _combined(*paths)),
        Property("static char DirectorySeparatorChar", lambda: "/"),
    )
