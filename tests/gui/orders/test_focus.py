"""Where the focus goes by itself: to what is next, never to whatever stands first in the window."""

from __future__ import annotations

from core.sandbox import stories
from tests.support.sandbox import order
from tests.support.window.driver import Driver, click


def test_after_a_send_the_focus_is_on_what_tells_of_it(window: Driver) -> None:
    """Send is grey then; Qt would go on to whatever comes next in the window, which begins at its top again."""
    window.preview("55260")
    send = window.view.foot.send
    send.setFocus()
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    with window.settled("55260"):
        click(dialog.send)
        window.until(lambda: window.work("55260").state == "sending")
        assert window.window.focusWidget() is window.steps.focused
    window.until(lambda: not window.orders.sending)
    assert not send.isEnabled()
    front = window.view.front
    assert front is not None
    assert window.window.focusWidget() is front.focused
    # Its own button is hidden while an order is planned again: the focus stays on the page.
    window.view.foot.again.setFocus()
    with window.settled("55260"):
        click(window.view.foot.again)
    focus = window.window.focusWidget()
    assert focus is not None
    assert window.view.isAncestorOf(focus)


def test_after_send_all_the_focus_is_on_the_list(window: Driver) -> None:
    ids = ("55260", order("email-match"))
    window.preview(*ids)
    window.page.works.send_all.setFocus()
    with window.settled(*ids):
        window.orders.send([window.plan(each) for each in ids])
    window.until(lambda: not window.orders.sending)
    assert not window.page.works.send_all.isEnabled()
    assert window.window.focusWidget() is window.page.works.table


def test_options_that_lie_out_of_sight_are_led_to(window: Driver) -> None:
    """With large text the page scrolls while Send stays; what decides how it is sent must be found."""
    window.window.resize(1366, 730)
    window.assembly.theme.set_percent(150)
    window.preview("55260")
    view = window.view
    window.until(view.foot.options.isVisible)
    assert view.options.visibleRegion().isEmpty()
    click(view.foot.options)
    window.until(lambda: not view.options.visibleRegion().isEmpty())
    assert window.window.focusWidget() is view.options.time
    assert not view.foot.options.isVisible()
    # Where they are in sight from the start, nothing leads to them.
    window.assembly.theme.set_percent(100)
    window.window.resize(1600, 1400)
    window.until(lambda: not view.options.visibleRegion().isEmpty())
    assert not view.foot.options.isVisible()


def test_an_option_leaves_the_tab_that_it_was_ticked_at(window: Driver) -> None:
    faulty = next(story.id for story in stories() if story.story == "wrong-link")
    window.preview(faulty)
    window.show_pane("requests")
    with window.settled(faulty):
        window.view.options.backfill.click()
    assert window.view.tabs.front is window.requests
