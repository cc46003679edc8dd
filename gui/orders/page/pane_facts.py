"""What menus, tabs and help need to know of a pane of the order's page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PaneFacts:
    """`key` is what everything asks for the pane by; `title` the words on its tab and in the menu, with the
    menu's mnemonic; `tab_mnemonic` the letter on the tab, if it has one there; `help_page` a page of
    `resources/help`; `order` its place among the others.
    """

    key: str
    title: str
    help_page: str
    order: int
    tab_mnemonic: str = ""

    @property
    def plain_title(self) -> str:
        """The title without its mnemonic."""
        return self.title.replace("&", "")

    @property
    def tab_title(self) -> str:
        """The title with the tab's own mnemonic."""
        letter, title = self.tab_mnemonic, self.plain_title
        return title.replace(letter, f"&{letter}", 1) if letter else title
