"""Tabs, alone and with their pages."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from gui.kit.choices.wheel import LeavesWheel


class TabRow(LeavesWheel, QTabBar):
    """Tabs without pages of their own."""


class Tabs(QTabWidget):
    """Tabs with a page each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(TabRow(self))
