"""Whether Qt can open a window here, found out before Qt tries: where it can't, it ends the process.

Linux alone asks such questions: which display server there is, and whether the shared libraries of the system are
there that Qt's own packages don't bring. `python -m gui.display PLATFORM…` asks for `installer/system-packages.sh`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from core.errors import ConfigurationError, DeskError, UsageError
from gui.imports import lean

OFFSCREEN = "offscreen"
_ELSEWHERE = "Use the commands preview, send and trace, which need none; or log in with a display."
_LIBRARIES = (
    "Install the shared libraries that Qt needs: in a clone, installer/system-packages.sh does it or says how. "
    "The commands preview, send and trace work without."
)


def choose_platform(environ: MutableMapping[str, str], system: str, *, offscreen_will_do: bool) -> None:
    """Make sure that there is something to paint on, and that Qt takes it.

    Raises UsageError where there is no display and pictures were not all that was asked for, and
    ConfigurationError where Qt can't be loaded.
    """
    if not system.startswith("linux"):
        return
    wanted = _wanted(environ)
    refusals = {platform: refusal for platform in wanted if (refusal := _refusal(platform, environ))}
    usable = [platform for platform in wanted if platform not in refusals]
    if usable:
        if refusals:  # of these Qt would end the process, did it try them first
            environ["QT_QPA_PLATFORM"] = ";".join(usable)
    elif offscreen_will_do:
        environ["QT_QPA_PLATFORM"] = OFFSCREEN
    elif refusals:
        raise _worst(list(refusals.values()))
    else:
        raise _no_display("Neither DISPLAY nor WAYLAND_DISPLAY is set.")


def _wanted(environ: MutableMapping[str, str]) -> list[str]:
    """The platforms that Qt would try, as QT_QPA_PLATFORM has them: `xcb`, `wayland;xcb`, `vnc:size=800x600`."""
    if environ.get("QT_QPA_PLATFORM"):
        return [each for each in environ["QT_QPA_PLATFORM"].split(";") if each]
    return [
        platform
        for platform, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if environ.get(variable)
    ]


def _refusal(platform: str, environ: MutableMapping[str, str]) -> DeskError | None:
    """Why Qt can't paint by this platform; None when it can."""
    name = platform.partition(":")[0].partition("-")[0]
    missing = missing_library(name)
    if missing:
        return _cant_load(missing)
    if name == "xcb" and not x_server_answers():
        shown = environ.get("DISPLAY")
        return _no_display(f"No X server answers at DISPLAY={shown}." if shown else "DISPLAY is not set.")
    if name == "wayland" and not wayland_answers():
        shown = environ.get("WAYLAND_DISPLAY")
        return _no_display(
            f"No compositor answers at WAYLAND_DISPLAY={shown}." if shown else "WAYLAND_DISPLAY is not set."
        )
    return None


def missing_library(platform: str) -> str:
    """What of Qt's part for a platform can't be loaded, in the loader's words; empty when all is there."""
    try:
        with lean():
            from PySide6.QtCore import QLibrary, QLibraryInfo

        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    except ImportError as error:
        return str(error)
    plugin = folder / f"libq{platform}.so"
    if not plugin.exists():
        # Where plugins come from elsewhere as well, Qt is to judge.
        if os.environ.get("QT_PLUGIN_PATH") or os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
            return ""
        known = sorted(each.name.removeprefix("libq").removesuffix(".so") for each in folder.glob("libq*.so"))
        return f"Qt has no platform {platform}; it has {', '.join(known)}."
    library = QLibrary(str(plugin))
    return "" if library.load() else library.errorString()


def x_server_answers() -> bool:
    """Whether the X server of DISPLAY takes us: by the library that Qt's plugin uses, which also knows the way to
    be let in.
    """
    import ctypes  # here and below: where there is no X server, the window's first paint needs none

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def wayland_answers() -> bool:
    """Whether the compositor of WAYLAND_DISPLAY takes us, by the library that Qt's plugin uses."""
    import ctypes

    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = (ctypes.c_char_p,)
    wayland.wl_display_disconnect.argtypes = (ctypes.c_void_p,)
    display = wayland.wl_display_connect(None)
    if display is None:
        return False
    wayland.wl_display_disconnect(display)
    return True


def _no_display(detail: str) -> UsageError:
    return UsageError(detail, title="There is no display to open the window on", hint=_ELSEWHERE)


def _cant_load(detail: str) -> ConfigurationError:
    return ConfigurationError(
        detail, title="Qt can't be loaded, so the window can't be opened", hint=_LIBRARIES
    )


def _worst(refusals: list[DeskError]) -> DeskError:
    """One error for all platforms that were tried: a library that is missing can be had, a display often can't."""
    detail = "\n".join(refusal.detail for refusal in refusals)
    loading = any(isinstance(refusal, ConfigurationError) for refusal in refusals)
    return _cant_load(detail) if loading else _no_display(detail)


def check_qt() -> None:
    """Load Qt, and say plainly what is missing where it can't be loaded. Raises ConfigurationError."""
    try:
        with lean():
            import PySide6.QtWidgets  # noqa: F401 - only whether it loads
    except ImportError as error:
        raise _cant_load(str(error)) from error


def main(platforms: list[str]) -> int:
    """Whether Qt loads for each of these platforms and finds a font. 0 for yes; says what is missing."""
    try:
        check_qt()
    except ConfigurationError as error:
        sys.stderr.write(f"{error.detail}\n")
        return 1
    missing = [text for platform in platforms if (text := missing_library(platform))]
    if not missing:
        from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

        os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
        _app = QGuiApplication([])
        # The list of families has names in it that stand for others, also where there is none.
        missing = [] if QFontMetrics(QFont()).inFontUcs4(ord("A")) else ["There is no font."]
    sys.stderr.write("".join(f"{text}\n" for text in missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
