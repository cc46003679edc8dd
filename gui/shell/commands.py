"""The commands of the window: their keys, words, shortcuts and places in the menus. All of them, in one list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from core.words import say
from gui.panes.registry import PANES

Shortcut = str | QKeySequence.StandardKey

FILE, ORDER, VIEW, HELP = "&File", "&Order", "&View", "&Help"


@dataclass(frozen=True)
class Command:
    """Something that can be done. `key` is what everything asks for it by; `separated`: a line stands above;
    `checkable`: it is on or off.
    """

    key: str
    menu: str
    text: str
    shortcuts: tuple[Shortcut, ...] = ()
    separated: bool = False
    checkable: bool = False


@dataclass(frozen=True)
class Submenu:
    """A menu inside a menu, whose entries are filled in later."""

    key: str
    menu: str
    text: str


def pane_command(key: str) -> str:
    """The key of the command that shows a pane."""
    return f"pane:{key}"


_STANDARD = QKeySequence.StandardKey

ENTRIES: tuple[Command | Submenu, ...] = (
    Command("new_connection", FILE, "&New connection…", (_STANDARD.New,)),
    Submenu("switch", FILE, "&Switch connection"),
    Submenu("edit", FILE, "&Edit connection"),
    Submenu("delete", FILE, "&Delete connection"),
    Command("open_demo", FILE, "&Try the demo"),
    Command("safety", FILE, "Co&lour and safe mode…", separated=True),
    Command("mapping_source", FILE, "&Mapping source…"),
    Command("examine", FILE, "E&xamine this connection…", ("Ctrl+Shift+D",)),
    Command("calibrate", FILE, "Cali&brate: compare with recorded orders…", ("Ctrl+Shift+B",)),
    Command("history", FILE, "&History: all that was sent…", ("Ctrl+H",), separated=True),
    Command("reconcile", FILE, "Re&concile days with Klaviyo…", ("Ctrl+Shift+R",)),
    Command("watch", FILE, "&Watch new orders", ("Ctrl+Shift+W",), checkable=True),
    Command("network", FILE, "Net&work settings…"),
    Command("history_settings", FILE, "Histor&y settings…"),
    Command("open_data", FILE, "&Open data folder", separated=True),
    Command("quit", FILE, "&Quit", (_STANDARD.Quit,), separated=True),
    Command("type_ids", ORDER, "F&ind orders", ("Ctrl+L",)),
    Command("open_file", ORDER, "Take the orders of a &file…", ("Ctrl+O",)),
    Command("preview", ORDER, "&Preview again", ("F5",)),
    Command("send", ORDER, "&Send…", ("Ctrl+Return",)),
    Command("send_all", ORDER, "Send &all ready…", ("Ctrl+Shift+Return",)),
    Command("stop", ORDER, "S&top", ("Ctrl+.",)),
    Command("make_batch", ORDER, "Make a &batch…", ("Ctrl+Shift+A",), separated=True),
    Command("batches", ORDER, "Batches…", ("Ctrl+B",)),
    Command("verify", ORDER, "&Verify: go through the checklist", ("Ctrl+Shift+V",), separated=True),
    Command("look_again", ORDER, "Look a&gain for accepted events", ("Ctrl+Shift+L",)),
    Command("failed_request", ORDER, "Show the request that failed", ("Ctrl+Shift+F",)),
    Command("keep_recorded", ORDER, "&Keep what Klaviyo has"),
    Command("preview_hit", ORDER, "Try all orders again that an outage &hit"),
    Command("make_up", ORDER, "&Make up for this order…", ("Ctrl+Shift+M",)),
    Command("edit_mapping", ORDER, "&Edit a copy of the mapping", ("Ctrl+E",), separated=True),
    Command("options_to_all", ORDER, "&Use these options for all orders"),
    Command("open_profile", ORDER, "Open the profile in Klaviyo", separated=True),
    Command("open_metric", ORDER, "Open the metric in Klaviyo"),
    Command("copy_summary", ORDER, "Copy a summary as text"),
    Command("copy_markdown", ORDER, "Copy a summary as Markdown"),
    Command("copy_items", ORDER, "Copy the items as CSV"),
    Command("copy_payload", ORDER, "&Copy the payload", ("Ctrl+Shift+C",)),
    Command("remove", ORDER, "&Take off the list", separated=True),
    Command("clear_list", ORDER, "C&lear the list"),
    Command("undo_remove", ORDER, "&Undo taking off", ("Ctrl+Z",)),
    Submenu("colours", VIEW, say("&Colours")),
    Submenu("language", VIEW, say("Lan&guage")),
    Command("larger", VIEW, "&Larger text", ("Ctrl++", "Ctrl+=")),
    Command("smaller", VIEW, "S&maller text", ("Ctrl+-",)),
    Command("normal", VIEW, "&Normal text", ("Ctrl+0",)),
    *(
        Command(pane_command(spec.key), VIEW, spec.title, (f"Ctrl+{number}",), separated=number == 1)
        for number, spec in enumerate(PANES, start=1)
    ),
    Command("palette", VIEW, "Find or &do…", ("Ctrl+K",), separated=True),
    Command("my_list", VIEW, "&My list", ("Ctrl+M",)),
    Command("recent", VIEW, "&Recent orders", ("Ctrl+R",)),
    Command("help", HELP, "&Help on this", ("F1",)),
    Command("keys", HELP, "&Keyboard shortcuts"),
    Command("open_log", HELP, "Open &log folder", separated=True),
    Command("bundle", HELP, "Support &bundle…"),
    Command("about", HELP, "&About Resend Desk", separated=True),
)
