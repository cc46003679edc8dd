"""What menus, tabs and help need to know of a pane of the order's page."""

from __future__ import annotations

from dataclasses import dataclass

from gui.kit.language import translated


@dataclass(frozen=True, kw_only=True)
class PaneFacts:
    """`key` is what everything asks for the pane by; `title` the words in the menu, with its mnemonic; `tab` those on
    the tab, with a mnemonic that nothing else in the window has, if there is room for one; `help_page` a page of
    `resources/help`; `order` its place among the others.
    """

    key: str
    title: str
    tab: str
    help_page: str
    order: int

    @property
    def plain_title(self) -> str:
        """The title without its mnemonic, in the language of the window."""
        return translated(self.title).replace("&", "")

    @property
    def plain_tab(self) -> str:
        """What stands on the tab without its mnemonic, in the language of the window."""
        return self.tab_title.replace("&", "")

    @property
    def tab_title(self) -> str:
        """What stands on the tab, in the language of the window."""
        return translated(self.tab)
