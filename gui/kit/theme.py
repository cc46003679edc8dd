"""The theme: light or dark, the size of the text, and the icons that go with them.

The window's frame is painted by it, so nothing here loads Qt's names (`PySide6.QtCore.Qt`) before that: PySide6 makes
all of their 130 enumerations at once, which takes an eighth of the time to an empty window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui.kit.colors import DARK, LIGHT, Colors, Tone
from gui.kit.icons import draw_icon
from gui.kit.sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

Scheme = Literal["system", "light", "dark"]
MIN_PERCENT, MAX_PERCENT, STEP_PERCENT = 80, 250, 10
_HALF = 128
"""Of the lightness of a colour."""
_PRESSES_MS = 200
"""A press of the keys that comes sooner after the last one belongs to the same change of the text's size."""
_FADED = 210
"""The alpha of text that is of no use at the moment: paler than what is, and still read (at least 3:1 everywhere)."""


class Theme(QObject):
    """Applies the look to the application, and gives out colours, fonts and icons.

    Signals: `changed()` after the scheme or the text size changed; whoever holds an icon or a colour
    takes it anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        # Once: set again over a style sheet, it gives texts the sizes that they had before.
        style = QStyleFactory.create("Fusion")
        # Its own colours are those of the system's scheme, which the application's hints tell by Qt's names.
        self._system_dark = style.standardPalette().color(QPalette.ColorRole.Window).lightness() < _HALF
        app.setStyle(style)
        # Not the application's font, which an earlier theme may have made larger.
        self._base_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._scheme: Scheme = "system"
        self._percent = 100
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._applied: tuple[QFont, Colors] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PRESSES_MS)
        self._soon.timeout.connect(self.apply)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self._scheme == "system":
            return self._system_dark
        return self._scheme == "dark"

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    @property
    def percent(self) -> int:
        """The size of the text in percent of the system's, as it was chosen."""
        return self._percent

    @property
    def colors(self) -> Colors:
        """The colours in use."""
        return DARK if self.dark else LIGHT

    def color(self, tone: Tone) -> QColor:
        """The colour of text with this meaning."""
        return QColor(self.colors.tone(tone))

    def icon(self, name: str, tone: Tone = "plain") -> QIcon:
        """An icon of `resources/icons` in the colour of its meaning; drawn once."""
        key = (name, self.colors.tone(tone))
        if key not in self._icons:
            self._icons[key] = draw_icon(*key)
        return self._icons[key]

    def mono_font(self) -> QFont:
        """The fixed-width font, as large as the rest of the text."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._app.font().pointSizeF())
        return font

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the light or the dark colours, or those of the system."""
        self._scheme = scheme
        self.apply()

    def set_percent(self, percent: int, *, soon: bool = False) -> None:
        """Set the size of the text, within what is sensible; `soon`: seen once no other one follows, since the whole
        window is laid out for each.
        """
        self._percent = max(MIN_PERCENT, min(MAX_PERCENT, percent))
        if soon:
            self._soon.start()
        else:
            self.apply()

    def apply(self) -> None:
        """Put palette, font and style sheet on the application."""
        self._soon.stop()
        font = QFont(self._base_font)
        size = self._base_font.pointSizeF()
        font.setPointSizeF((size if size > 0 else 10.0) * self._percent / 100)
        look = (font, self.colors)
        if look == self._applied:
            return  # it takes a second where many widgets are
        self._applied = look
        self._app.setFont(font)
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(style_sheet(self.colors))
        self.changed.emit()

    def _on_system_scheme_changed(self) -> None:
        from PySide6.QtCore import Qt  # not at the start

        self._system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._scheme == "system":
            self.apply()


def current_theme() -> Theme:
    """The application's theme, for what is made far from whoever holds it."""
    app = QApplication.instance()
    assert app is not None
    return app.findChildren(Theme)[-1]


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.plain),
        (role.Base, colors.base),
        (role.AlternateBase, colors.alternate),
        (role.Text, colors.plain),
        (role.PlaceholderText, colors.muted),
        (role.Button, colors.window),
        (role.ButtonText, colors.plain),
        (role.ToolTipBase, colors.base),
        (role.ToolTipText, colors.plain),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Mid, colors.border),
        (role.Accent, colors.accent),
    ):
        palette.setColor(target, QColor(value))
    for target in (role.Text, role.WindowText, role.ButtonText):
        faded = QColor(colors.muted)
        faded.setAlpha(_FADED)
        palette.setColor(QPalette.ColorGroup.Disabled, target, faded)
    return palette
