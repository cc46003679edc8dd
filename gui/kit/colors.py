"""The colours of the light and the dark scheme, by what they mean.

Every text colour has a contrast of at least 4.5:1 on the surfaces it stands on (WCAG AA); a test
computes it.
"""

from __future__ import annotations

import zlib
from typing import Literal, NamedTuple

Tone = Literal["plain", "muted", "accent", "ok", "warning", "error", "on_accent", "live"]
"""What a piece of text or an icon means."""


class Colors(NamedTuple):  # a dataclass of so many takes a hundredth of the start
    """One scheme. Values are #rrggbb; `*_surface` is the soft background that goes with a tone,
    `field_border` the edge of what can be filled in (3:1 at least), `check_icon` the name of its tick, `down_icon` of
    what says that there is a choice below, `selection` the row that is chosen where the focus is. `live` is what marks
    an account of real customers.
    """

    window: str
    base: str
    alternate: str
    border: str
    field_border: str
    check_icon: str
    down_icon: str
    plain: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    warning: str
    error: str
    live: str
    on_live: str
    selection: str
    accent_surface: str
    ok_surface: str
    warning_surface: str
    error_surface: str
    live_surface: str
    json_key: str
    json_string: str
    json_number: str
    json_constant: str

    def tone(self, tone: Tone) -> str:
        """The colour of text or an icon of this meaning."""
        value: str = getattr(self, tone)
        return value


LIGHT = Colors(
    window="#f4f5f7",
    base="#ffffff",
    alternate="#f8f9fb",
    border="#cfd5dd",
    field_border="#858e99",
    check_icon="check-on-light",
    down_icon="down-on-light",
    plain="#1b1f24",
    muted="#57606a",
    accent="#0b5cad",
    on_accent="#ffffff",
    ok="#176b30",
    warning="#7a4f00",
    error="#a8201a",
    live="#963710",
    on_live="#ffffff",
    selection="#c3dbf5",
    accent_surface="#e3eefa",
    ok_surface="#e2f3e6",
    warning_surface="#fff3d1",
    error_surface="#fde8e6",
    live_surface="#fdece1",
    json_key="#0b5cad",
    json_string="#176b30",
    json_number="#8a3ab0",
    json_constant="#a8201a",
)

DARK = Colors(
    window="#1b1e23",
    base="#22262c",
    alternate="#272c33",
    border="#444c56",
    field_border="#7a8490",
    check_icon="check-on-dark",
    down_icon="down-on-dark",
    plain="#e6e9ed",
    muted="#a9b3be",
    accent="#6cb2fb",
    on_accent="#0d1520",
    ok="#63ca85",
    warning="#e9bb5e",
    error="#ff978d",
    live="#ffb084",
    on_live="#1d0f07",
    selection="#2b5280",
    accent_surface="#22374f",
    ok_surface="#1b3325",
    warning_surface="#3a3017",
    error_surface="#452322",
    live_surface="#46291a",
    json_key="#6cb2fb",
    json_string="#63ca85",
    json_number="#d0a0f0",
    json_constant="#ff978d",
)

MARKS: dict[str, tuple[str, str]] = {
    "blue": ("#1f6fd1", "#5aa5ff"),
    "teal": ("#0b7c7c", "#3fbdbd"),
    "green": ("#2c7d32", "#67c46d"),
    "olive": ("#75700a", "#bcb64a"),
    "orange": ("#b4560a", "#f0954a"),
    "red": ("#b3261e", "#f2857f"),
    "pink": ("#b02a76", "#ec86bd"),
    "purple": ("#7043b8", "#b08cf0"),
    "grey": ("#5b6570", "#a3adb8"),
}
"""The colours that tell connections apart, on light and on dark: dots and lines, at least 3:1, never text."""


SAFE_MARK = "green"
"""What is only tried: the demo's."""


def mark_of(name: str, chosen: str) -> str:
    """A connection's colour: the one that was chosen for it, else one that its name gives, always the same; never
    red, which warns, nor green, which says that nothing can happen: these are somebody's own choice.
    """
    if chosen in MARKS:
        return chosen
    given = zlib.crc32(name.encode("utf-8", "replace"))
    names = tuple(name for name in MARKS if name != "red")
    others = tuple(name for name in names if name != SAFE_MARK)
    mark = names[given % len(names)]  # (those that had another colour before keep it)
    return mark if mark in others else others[given % len(others)]


def mark_color(mark: str, *, dark: bool) -> str:
    """A mark as #rrggbb."""
    return MARKS[mark][dark]
