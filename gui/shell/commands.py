"""The commands of the window: their keys, words, shortcuts and places in the menus. All of them, in one list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from core.words import say
from gui.panes.registry import PANES

Shortcut = str | QKeySequence.StandardKey

FILE, ORDER, VIEW, HELP = say("&File"), say("&Order"), say("&View"), say("&Help")


@dataclass(frozen=True)
class Command:
    """Something that can be done. `key` is what everything asks for it by; `separated`: a line stands above;
    `checkable`: it is on or off; `writes`: it is grey wherever nothing may be written. `also`: words by which it is
    found, too. `within`: the submenu of its menu that it stands in.
    """

    key: str
    menu: str
    text: str
    shortcuts: tuple[Shortcut, ...] = ()
    separated: bool = False
    checkable: bool = False
    writes: bool = False
    also: str = ""
    within: str = ""


@dataclass(frozen=True)
class Submenu:
    """A menu inside a menu: of commands, or of entries that are filled in later."""

    key: str
    menu: str
    text: str
    separated: bool = False


def pane_command(key: str) -> str:
    """The key of the command that shows a pane."""
    return f"pane:{key}"


_STANDARD = QKeySequence.StandardKey
_OPEN = "open_or_copy"

ENTRIES: tuple[Command | Submenu, ...] = (
    Command("new_connection", FILE, say("&New connection…"), (_STANDARD.New,)),
    Submenu("switch", FILE, say("&Switch connection")),
    Submenu("edit", FILE, say("&Edit connection")),
    Submenu("delete", FILE, say("&Delete connection")),
    Command("open_demo", FILE, say("&Try the demo")),
    Command(
        "safety",
        FILE,
        say("Co&lour and safe mode…"),
        separated=True,
        also=say("read only, read-only, color, live, safety, protect, account's name"),
    ),
    Command("mapping_source", FILE, say("&Mapping source…")),
    Command("examine", FILE, say("E&xamine this connection…"), ("Ctrl+Shift+D",)),
    Command("calibrate", FILE, say("Cali&brate: compare with recorded orders…"), ("Ctrl+Shift+B",)),
    Command(
        "history",
        FILE,
        say("&History: everything that was sent…"),
        ("Ctrl+H",),
        separated=True,
        also=say("unresolved"),
    ),
    Command("reconcile", FILE, say("Re&concile days with Klaviyo…"), ("Ctrl+Shift+R",)),
    Command("watch", FILE, say("&Watch new orders"), ("Ctrl+Shift+W",), checkable=True),
    Command("network", FILE, say("Net&work settings…")),
    Command("history_settings", FILE, say("Histor&y settings…")),
    Command("open_data", FILE, say("&Open data folder"), separated=True),
    Command("quit", FILE, say("&Quit"), (_STANDARD.Quit,), separated=True),
    Command("type_ids", ORDER, say("F&ind orders"), ("Ctrl+L",)),
    Command("open_file", ORDER, say("Import orders from a &file…"), ("Ctrl+O",)),
    Command("preview", ORDER, say("&Preview again"), ("F5",)),
    Command("send", ORDER, say("&Send…"), ("Ctrl+Return",), writes=True),
    Command("send_all", ORDER, say("Send &all ready…"), ("Ctrl+Shift+Return",), writes=True),
    Command("stop", ORDER, say("S&top"), ("Ctrl+.",)),
    Command("make_batch", ORDER, say("Make a &batch…"), ("Ctrl+Shift+A",), separated=True),
    Command("batches", ORDER, say("Batches…"), ("Ctrl+B",)),
    Command("verify", ORDER, say("&Verify: run the checklist"), ("Ctrl+Shift+V",), separated=True),
    Command("look_again", ORDER, say("Look a&gain for accepted events"), ("Ctrl+Shift+L",), writes=True),
    Command("failed_request", ORDER, say("Show the request that failed"), ("Ctrl+Shift+F",)),
    Command("keep_recorded", ORDER, say("&Keep what Klaviyo has")),
    Command("preview_hit", ORDER, say("Retry all orders &hit by an outage")),
    Command("make_up", ORDER, say("C&orrect this order…"), ("Ctrl+Shift+M",), writes=True),
    Command("edit_mapping", ORDER, say("&Edit a copy of the mapping"), ("Ctrl+E",), separated=True),
    Command(
        "event_time",
        ORDER,
        say("Event time and backfill…"),
        also=say("order's own date, as of now, historic, start no flows, no mail, email, options"),
    ),
    Command("options_to_all", ORDER, say("&Use these options for all orders")),
    Submenu(_OPEN, ORDER, say("Open or copy"), separated=True),
    Command("open_profile", ORDER, say("Open the profile in Klaviyo"), within=_OPEN),
    Command("open_event", ORDER, say("Open the event in Klaviyo"), within=_OPEN),
    Command("open_metric", ORDER, say("Open the metric in Klaviyo"), within=_OPEN),
    Command("open_flow", ORDER, say("Open the flow in Klaviyo"), within=_OPEN),
    Command("open_order", ORDER, say("Open the order in iPaaS.com"), within=_OPEN),
    Command("copy_summary", ORDER, say("Copy a summary as text"), separated=True, within=_OPEN),
    Command("copy_markdown", ORDER, say("Copy a summary as Markdown"), within=_OPEN),
    Command("copy_items", ORDER, say("Copy the items as CSV"), within=_OPEN),
    Command("copy_payload", ORDER, say("&Copy the payload"), ("Ctrl+Shift+C",), within=_OPEN),
    Command("remove", ORDER, say("&Remove from the list"), separated=True),
    Command("clear_list", ORDER, say("C&lear the list")),
    Command("undo_remove", ORDER, say("&Undo remove"), ("Ctrl+Z",)),
    Submenu("colours", VIEW, say("&Colours")),
    Submenu("language", VIEW, say("Lan&guage")),
    Command("larger", VIEW, say("&Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", VIEW, say("S&maller text"), ("Ctrl+-",)),
    Command("normal", VIEW, say("&Normal text"), ("Ctrl+0",)),
    *(
        Command(pane_command(spec.key), VIEW, spec.title, (f"Ctrl+{number}",), separated=number == 1)
        for number, spec in enumerate(PANES, start=1)
    ),
    Command("palette", VIEW, say("&Quick search…"), ("Ctrl+K",), separated=True),
    Command("my_list", VIEW, say("&My list"), ("Ctrl+M",)),
    Command("recent", VIEW, say("&Recent orders"), ("Ctrl+R",)),
    Command("help", HELP, say("&Help on this"), ("F1",)),
    Command("keys", HELP, say("&Keyboard shortcuts")),
    Command("open_log", HELP, say("Open &log folder"), separated=True),
    Command("bundle", HELP, say("Support &bundle…")),
    Command("about", HELP, say("&About Resend Desk"), separated=True),
)
