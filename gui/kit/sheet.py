"""The style sheet: what the palette can't say. Sizes are in ex and em, so they grow with the text."""

from __future__ import annotations

from gui.kit.colors import DARK, MARKS, Colors, mark_color
from gui.kit.icons import icon_path


def style_sheet(c: Colors) -> str:
    """The application's style sheet in the colours of one scheme.

    Widgets are picked by the dynamic property `role`, and told apart by `tone`.
    """
    tones = "".join(
        f'QFrame[role="card"][tone="{tone}"] {{ background: {surface}; border-color: {line}; }}'
        f'QLabel[role="badge"][tone="{tone}"] {{ background: {surface}; color: {line};'
        f" border: 1px solid {line}; }}"
        f'QLabel[tone="{tone}"] {{ color: {line}; }}'
        for tone, surface, line in (
            ("accent", c.accent_surface, c.accent),
            ("ok", c.ok_surface, c.ok),
            ("warning", c.warning_surface, c.warning),
            ("error", c.error_surface, c.error),
            ("live", c.live_surface, c.live),
            ("muted", c.alternate, c.muted),
        )
    )
    marks = "".join(
        f'QFrame[role="bar"][mark="{mark}"] {{ border-bottom: 3px solid {mark_color(mark, dark=c is DARK)}; }}'
        for mark in MARKS
    )
    tick, down, up, left, right = (
        icon_path(name).as_posix()
        for name in (
            c.check_icon, c.down_icon, *(c.down_icon.replace("down", way) for way in ("up", "left", "right"))
        )
    )  # fmt: skip
    return f"""
QToolTip {{ background: {c.base}; color: {c.plain}; border: 1px solid {c.border}; padding: 4px; }}
QFrame[role="card"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
QFrame[role="header"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
QFrame[role="bar"] {{ background: {c.base}; border: none; border-bottom: 3px solid {c.border}; }}
{marks}
QFrame[role="bar"][tone="live"] {{ background: {c.live_surface}; }}
QFrame[role="bar"] QLabel {{ background: transparent; }}
QFrame[role="card"] QLabel, QFrame[role="header"] QLabel {{ background: transparent; }}
QLabel[role="badge"] {{ border-radius: 4px; padding: 1px 6px; font-weight: bold; }}
QLabel[role="field"] {{ color: {c.muted}; }}
{tones}
QPushButton {{ background: {c.base}; color: {c.plain}; border: 1px solid {c.field_border};
  border-radius: 4px; padding: 0.3em 0.8em; }}
QPushButton:hover {{ background: {c.alternate}; border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.accent_surface}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0.22em 0.72em; outline: none; }}
QPushButton:default {{ border-color: {c.accent}; }}
QPushButton:disabled {{ background: {c.window}; color: {c.muted}; border-color: {c.border}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent};
  border-color: {c.accent}; font-weight: bold; }}
QPushButton[role="primary"][tone="live"] {{ background: {c.live}; color: {c.on_live};
  border-color: {c.live}; }}
QPushButton[role="primary"]:hover {{ border-color: {c.plain}; }}
QPushButton[role="primary"]:focus {{ border: 3px double {c.on_accent}; padding: 0.14em 0.64em; }}
QPushButton[role="primary"][tone="live"]:focus {{ border-color: {c.on_live}; }}
QPushButton[role="primary"]:disabled {{ background: {c.alternate}; color: {c.muted};
  border-color: {c.border}; font-weight: normal; }}
QPushButton[role="quiet"] {{ background: transparent; color: {c.accent}; border-color: transparent; }}
QPushButton[role="quiet"]:hover {{ background: {c.accent_surface}; }}
QPushButton[role="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="quiet"]:disabled {{ background: transparent; color: {c.muted}; }}
QTabBar::tab {{ padding: 0.45em 0.8em; border: none; border-bottom: 3px solid transparent;
  color: {c.muted}; background: transparent; }}
QMenu {{ menu-scrollable: 1; }}
QTabBar::tab:selected {{ color: {c.plain}; border-bottom-color: {c.accent}; font-weight: bold; }}
QTabBar::tab:hover {{ color: {c.plain}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; border-bottom-width: 3px; border-radius: 4px;
  padding: 0.32em 0.87em 0.45em 0.87em; }}
QTabBar::scroller {{ width: 3.2em; }}
QTabBar QToolButton {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 4px; }}
QTabBar QToolButton:hover {{ border-color: {c.accent}; }}
QTabBar QToolButton:disabled {{ background: {c.window}; }}
QTabBar QToolButton::left-arrow {{ image: url("{left}"); width: 0.9em; height: 0.9em; }}
QTabBar QToolButton::right-arrow {{ image: url("{right}"); width: 0.9em; height: 0.9em; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.border}; padding: 4px 6px; }}
QTableView::item {{ padding: 0 3px; }}
QTableView, QTreeView, QListView {{ outline: 0; }}
QTreeView::branch:has-children {{ padding: 0.18em; image: url("{right}"); }}
QTreeView::branch:has-children:open {{ image: url("{down}"); }}
QTableView, QTreeView, QListView {{ border: 1px solid {c.border}; border-radius: 4px; }}
QTableView:focus, QTreeView:focus, QListView:focus, QPlainTextEdit:focus, QTextBrowser:focus {{
  border: 1px solid {c.accent}; }}
QTableView, QTreeView, QListView {{ selection-background-color: {c.accent_surface};
  selection-color: {c.plain}; }}
QTableView:focus, QTreeView:focus, QListView:focus {{ selection-background-color: {c.selection}; }}
QPlainTextEdit, QTextBrowser {{ border: 1px solid {c.border}; border-radius: 4px; background: {c.base}; }}
QLineEdit {{ border: 1px solid {c.field_border}; border-radius: 4px; background: {c.base};
  padding: 0.25em 0.4em; }}
QLineEdit:focus, QPlainTextEdit[role="field"]:focus {{ border: 2px solid {c.accent}; }}
QLineEdit:focus {{ padding: 0.17em 0.32em; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {c.alternate}; border-color: {c.border}; }}
QComboBox {{ combobox-popup: 0; border: 1px solid {c.field_border}; border-radius: 4px; background: {c.base};
  padding: 0.25em 0.4em; }}
QComboBox:hover {{ border-color: {c.accent}; }}
QComboBox:focus {{ border: 2px solid {c.accent}; padding: 0.17em 0.32em; }}
QAbstractSpinBox {{ border: 1px solid {c.field_border}; border-radius: 4px; background: {c.base};
  padding: 0.18em 0.4em; }}
QAbstractSpinBox:hover {{ border-color: {c.accent}; }}
QAbstractSpinBox:focus {{ border: 2px solid {c.accent}; padding: 0.1em 0.32em; }}
QAbstractSpinBox:disabled {{ background: {c.alternate}; border-color: {c.border}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: padding; width: 1.6em;
  border: none; background: transparent; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; right: 0px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 0.7em; height: 0.7em; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 0.7em; height: 0.7em; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 1.6em; }}
QDateEdit::down-arrow {{ image: url("{down}"); width: 0.8em; height: 0.8em; }}
QComboBox::down-arrow, QPushButton::menu-indicator {{ image: url("{down}"); width: 0.8em; height: 0.8em; }}
QPushButton[menu="true"] {{ padding-right: 1.4em; }}
QPushButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 0.6em; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator {{
  width: 1.05em; height: 1.05em; background: {c.base};
  border: 1px solid {c.field_border}; }}
QListWidget::item {{ padding: 0.15em 0.2em; }}
QTreeView::indicator, QListView::indicator {{ width: 0.8em; height: 0.8em; }}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 0.55em; }}
QCheckBox::indicator, QRadioButton::indicator {{ margin: 1px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {c.accent}; margin: 0; }}
QRadioButton::indicator:focus {{ border-radius: 0.58em; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {{
  background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QTreeView::indicator:indeterminate {{ background: qlineargradient(x1:0, y1:0, x2:0, y2:1,
    stop:0 {c.base}, stop:0.35 {c.base}, stop:0.36 {c.accent}, stop:0.64 {c.accent}, stop:0.65 {c.base}); }}
QRadioButton::indicator:checked {{ border-color: {c.accent};
  background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
    stop:0 {c.accent}, stop:0.5 {c.accent}, stop:0.6 {c.base}, stop:1 {c.base}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.border};
  background: {c.alternate}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.muted}; border-color: {c.muted}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {c.muted};
  background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
    stop:0 {c.muted}, stop:0.5 {c.muted}, stop:0.6 {c.alternate}, stop:1 {c.alternate}); }}
QPlainTextEdit[role="field"] {{ border-color: {c.field_border}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }}
QMessageBox {{ button-layout: 3; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.field_border}; border-radius: 3px; margin: 2px; }}
QScrollArea > QWidget > QScrollBar:vertical {{ width: 14px; }}
QScrollArea > QWidget > QScrollBar::handle:vertical {{ margin: 2px 2px 2px 6px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::handle:vertical {{ min-height: 24px; }}
QScrollBar::handle:horizontal {{ min-width: 24px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {c.window}; }}
QSplitter::handle:hover {{ background: {c.border}; }}
QStatusBar {{ border-top: 1px solid {c.border}; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{ border: none; background: {c.border}; max-height: 3px; }}
QProgressBar::chunk {{ background: {c.accent}; }}
"""
