"""Colours that can be read, icons that exist, help pages that lead somewhere."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gui
from gui.kit.colors import DARK, LIGHT, Colors
from gui.kit.labels import refresh_sizes, set_look, set_size, text_label
from gui.kit.theme import Scheme, Theme
from gui.shell.about import version_text
from gui.shell.help import read_page
from gui.words import looks as words
from tests.support.contrast import contrast

SURFACES = ("window", "base", "alternate")
TEXTS = ("plain", "muted", "accent", "ok", "warning", "error", "live")
JSON = ("json_key", "json_string", "json_number", "json_constant")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_box_without_a_tick_is_seen_in_a_tree(qtbot: QtBot, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    item = QTreeWidgetItem(tree, [""])
    item.setCheckState(0, Qt.CheckState.Unchecked)
    tree.resize(200, 100)
    tree.show()
    qtbot.waitExposed(tree)
    picture = tree.viewport().grab(tree.visualItemRect(item)).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(40) for y in range(picture.height())}
    assert theme.colors.field_border.lower() in seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_chosen_is_seen_where_it_cannot_be_changed(
    qtbot: QtBot, theme: Theme, scheme: Scheme, kind: type[QCheckBox | QRadioButton]
) -> None:
    theme.set_scheme(scheme)
    seen = dict[bool, set[str]]()
    for chosen in (False, True):
        box = kind()
        qtbot.addWidget(box)
        box.setChecked(chosen)
        box.setEnabled(False)
        box.show()
        qtbot.waitExposed(box)
        picture = box.grab().toImage()
        seen[chosen] = {
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
        }
    window = theme.colors.window
    assert all(contrast(color, window) < 2 for color in seen[False])
    assert max(contrast(color, window) for color in seen[True]) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(colors: Colors) -> None:
    pairs = [(text, surface) for text in TEXTS for surface in SURFACES]
    pairs += [(tone, f"{tone}_surface") for tone in ("accent", "ok", "warning", "error", "live")]
    pairs += [("plain", f"{tone}_surface") for tone in ("accent", "ok", "warning", "error", "live")]
    pairs += [("plain", "selection")]
    pairs += [(text, "base") for text in JSON] + [("on_accent", "accent"), ("on_live", "live")]
    poor = {
        pair: round(contrast(getattr(colors, pair[0]), getattr(colors, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(colors, pair[0]), getattr(colors, pair[1])) < 4.5
    }
    assert poor == {}
    assert contrast(colors.field_border, colors.base) >= 3
    assert contrast(colors.field_border, colors.window) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_of_no_use_now_can_still_be_read(theme: Theme, qapp: QApplication, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        color = qapp.palette().color(QPalette.ColorGroup.Disabled, role)
        for surface in (*SURFACES, "selection"):
            behind = getattr(theme.colors, surface)
            assert contrast(_over(color, QColor(behind)), behind) >= 3, surface


def _over(color: QColor, behind: QColor) -> str:
    """What a colour that lets some of another one through looks like before it."""
    share = color.alphaF()
    pairs = ((color.red(), behind.red()), (color.green(), behind.green()), (color.blue(), behind.blue()))
    mixed = [round(share * a + (1 - share) * b) for a, b in pairs]
    return QColor(*mixed).name()


def test_every_state_has_an_icon(theme: Theme) -> None:
    looks = [*words.WORK.values(), *words.TRACE_OUTCOMES.values(), *words.SEVERITIES.values()]
    for look in looks:
        assert not theme.icon(look.icon, look.tone).pixmap(24, 24).toImage().isNull()


def test_every_icon_draws_something(theme: Theme) -> None:
    names = [
        icon.name for icon in files("resources").joinpath("icons").iterdir() if icon.name.endswith(".svg")
    ]
    assert "resend-desk.svg" in names
    for name in names:
        image = theme.icon(name.removesuffix(".svg")).pixmap(32, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_the_text_size_stays_within_what_is_sensible(theme: Theme, qapp: QApplication) -> None:
    normal = qapp.font().pointSizeF()
    theme.set_percent(200)
    assert qapp.font().pointSizeF() == pytest.approx(2 * normal)
    theme.set_percent(5000)
    assert theme.percent == 250
    theme.set_percent(1)
    assert theme.percent == 80


def test_a_heading_keeps_its_size_when_the_colours_change(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    heading, body = text_label("Heading", size="title", strong=True), text_label("Body")
    rows.addWidget(heading)
    rows.addWidget(body)
    page.show()
    theme.changed.connect(lambda: refresh_sizes(page))
    for scheme, percent in (("light", 100), ("dark", 100), ("light", 200), ("dark", 200), ("dark", 100)):
        theme.set_scheme(cast("Scheme", scheme))
        theme.set_percent(percent)
        QApplication.processEvents()
        assert heading.fontInfo().pointSizeF() > body.fontInfo().pointSizeF(), (scheme, percent)


def test_a_text_keeps_its_size_when_it_gets_another_tone(theme: Theme, qtbot: QtBot) -> None:
    state = text_label("State", tone="ok")
    set_size(state, "body")
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(state)
    page.show()
    theme.changed.connect(lambda: refresh_sizes(page))
    theme.set_percent(150)
    set_look(state, tone="warning")
    QApplication.processEvents()
    assert state.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF())


def test_a_second_theme_begins_at_the_size_of_the_system(theme: Theme, qapp: QApplication) -> None:
    normal = qapp.font().pointSizeF()
    theme.set_percent(150)
    second = Theme(qapp)
    second.apply()
    second.deleteLater()
    assert qapp.font().pointSizeF() == pytest.approx(normal)


def test_spaces_and_icons_are_the_windows_own() -> None:
    spaces = re.compile(r"(?:setContentsMargins|set\w*Spacing|addSpacing)\([^)]*[1-9]|gap=[1-9]")
    found = [
        f"{path.name}: {line.strip()}"
        for path in Path(gui.__path__[0]).rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if spaces.search(line) or "QMessageBox.Icon" in line or "standardIcon" in line
    ]
    assert found == [], "spaces are those of gui/kit/measures.py, icons those of resources/icons"


def test_help_pages_lead_to_pages_that_are_there() -> None:
    folder = files("resources").joinpath("help", "en")
    pages = [page.name for page in folder.iterdir() if page.name.endswith(".md")]
    assert len(pages) >= 7
    for page in pages:
        for link in re.findall(r"\]\(([^)]+)\)", folder.joinpath(page).read_text("utf-8")):
            assert link in pages, f"{page} leads to {link}"
    assert read_page("no such page") == read_page("index")


def test_about_names_the_versions() -> None:
    assert re.search(r"resend-desk \d.*, commit ", version_text())
    assert re.search(r"Qt 6\.", version_text())
