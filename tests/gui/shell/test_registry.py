"""The panes are asked for by their keys: menus, tabs, help, focus and commands agree with the one list of them."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

import gui.panes
from core.sandbox import stories
from gui.panes.base.pane_spec import PaneSpec
from gui.panes.registry import PANES
from gui.shell.commands import ENTRIES, Command, pane_command
from gui.shell.help import read_page
from tests.support.window.driver import Driver

STORIES = {story.story: story.id for story in stories()}


def test_every_folder_of_a_pane_is_listed_once() -> None:
    folders = {path.parent.name for path in Path(gui.panes.__path__[0]).glob("*/spec.py")}
    assert sorted(spec.key for spec in PANES) == sorted(folders)
    orders = [spec.order for spec in PANES]
    assert orders == sorted(set(orders))


@pytest.mark.parametrize("spec", PANES, ids=lambda spec: spec.key)
def test_a_pane_has_a_help_page_of_its_own(spec: PaneSpec) -> None:
    page = files("resources").joinpath("help", "en", f"{spec.help_page}.md")
    assert page.is_file()
    assert page.name in read_page("index")


def test_tabs_and_menu_show_the_panes_in_their_order(window: Driver) -> None:
    window.preview("55260")
    tabs = window.view.tabs
    titles = [tabs.tabText(n).replace("&", "") for n in range(tabs.count())]
    assert [re.sub(r" \d+$", "", title) for title in titles] == [s.plain_title for s in PANES]
    assert titles[1] == "Events 4"
    commands = [entry for entry in ENTRIES if isinstance(entry, Command) and entry.key.startswith("pane:")]
    assert [entry.text for entry in commands] == [spec.title for spec in PANES]
    assert [entry.shortcuts for entry in commands] == [(f"Ctrl+{n}",) for n in range(1, len(PANES) + 1)]


def test_a_number_on_a_tab_counts_what_is_there_and_a_mark_what_is_to_be_checked(window: Driver) -> None:
    """For the eye, as a tip, and for who hears it."""
    window.preview(STORIES["two-customers"])
    tabs, keys = window.view.tabs, [spec.key for spec in PANES]

    def told(key: str) -> tuple[str, bool, str, str]:
        at = keys.index(key)
        text, name = tabs.tabText(at).replace("&", ""), tabs.tabBar().accessibleTabName(at)
        return text, tabs.tabIcon(at).isNull(), tabs.tabToolTip(at), name

    assert told("events") == ("Events 2", True, "2 events\nCtrl+2", "Events, 2 events")
    assert told("profile") == ("Profile", False, "1 thing to check\nCtrl+3", "Profile, 1 thing to check")
    assert told("steps") == ("Steps", True, "Ctrl+5", "Steps")
    window.preview("55260")
    assert told("profile") == ("Profile", True, "Ctrl+3", "Profile")


def test_a_panes_command_brings_it_forward_and_gives_it_the_focus(window: Driver) -> None:
    window.preview("55260")
    window.in_front(window.window)
    for spec in reversed(PANES):
        window.show_pane(spec.key)
        pane = window.view.tabs.pane(spec.key)
        assert window.view.front is pane
        assert window.window.focusWidget() is pane.focused or not pane.focused.isVisible()


def test_without_an_order_a_panes_command_does_nothing(window: Driver) -> None:
    window.run(pane_command("proof"))
    assert window.view.front is None
    assert window.page.right.currentIndex() == 0


def test_every_command_is_carried_out_by_somebody(window: Driver) -> None:
    assert window.window.menus.unhandled == set()


def test_every_shortcut_is_in_the_help() -> None:
    page = read_page("keys")
    single = [
        key for spec in ENTRIES if isinstance(spec, Command) for key in spec.shortcuts if isinstance(key, str)
    ]
    panes = {f"Ctrl+{number}" for number in range(1, len(PANES) + 1)}
    missing = [key for key in single if key not in panes | {"Ctrl+="} and f"{key}" not in page]
    assert missing == []
    assert f"Ctrl+1 … Ctrl+{len(PANES)}" in page
    assert ", ".join(spec.plain_title for spec in PANES) in page


@pytest.mark.parametrize(
    ("story", "key"), [("email-match", "order"), ("wrong-link", "profile"), ("no-order-number", "events")]
)
def test_the_pane_that_an_order_needs_comes_forward(window: Driver, story: str, key: str) -> None:
    window.preview(STORIES[story])
    assert window.view.front is window.view.tabs.pane(key)


def test_a_sent_order_shows_its_steps_and_another_one_what_is_worked_in(window: Driver) -> None:
    window.preview("55260", STORIES["email-match"])
    window.show_order("55260")
    window.show_pane("history")
    window.send("55260")
    fronts = [window.view.front]
    for order in (STORIES["email-match"], "55260"):
        window.show_order(order)
        fronts.append(window.view.front)
    assert fronts == [window.steps, window.history, window.steps]


def test_a_pane_that_is_in_front_stays_there_while_its_order_is_planned_again(window: Driver) -> None:
    window.preview("55260")
    window.show_pane("proof")
    window.preview("55260")
    assert window.view.front is window.proof
