"""All times of the window are those of this computer's clock, whoever wrote them."""

from __future__ import annotations

import re

import pytest

from gui.orders.past.reconcile_dialog import ReconcileDialog
from tests.support.sandbox import order
from tests.support.window.driver import Driver, all_texts, click

_OF_A_SYSTEM = re.compile(r"\d\d:\d\d(?::\d\d)?(?:\+00:00|Z\b| UTC\b)")


@pytest.mark.usefixtures("in_vienna")
def test_one_moment_is_told_as_one_time_everywhere(window: Driver) -> None:
    """The order was placed at 14:05:09-05:00, and Klaviyo has its times in UTC."""
    window.preview("55260")
    shown = "2026-11-02 20:05"
    written = "2026-11-02 14:05 (UTC-05:00) at the source"
    assert shown in window.view.header.facts.text()
    assert written in window.view.header.facts.toolTip()
    window.show_pane("order")
    assert f"Placed {shown}\n" in f"{all_texts(window.order)}\n"
    model, row = window.page.works.model, window.page.works.model.row_of("55260")
    assert row is not None
    assert written in model.index(row, 0).data(3)
    recent = "\n".join(str(each) for each in _rows(window))
    assert "2026-11-09 18:59" in recent
    assert recent.count("12:59") == recent.count("; 2026-11-09 12:59 (UTC-05:00)")

    # What Klaviyo has: the row, and the words about it.
    window.preview(order("recorded-elsewhere"))
    told = window.view.blocked.text
    (time,) = {row.time for row in window.recorded.model.rows if row.time}
    assert time == "2026-11-17 16:00"
    assert f"{time}:00" in told
    assert not _OF_A_SYSTEM.search(told), told
    window.run("reconcile")
    dialog = window.dialog(ReconcileDialog)
    dialog.first.setDate(dialog.first.date().fromString("2026-11-16", "yyyy-MM-dd"))
    dialog.last.setDate(dialog.first.date().fromString("2026-11-18", "yyyy-MM-dd"))
    click(dialog.start)
    window.until(lambda: not window.place.reconcile.running)
    assert time in all_texts(dialog)
    assert not _OF_A_SYSTEM.search(all_texts(dialog)), all_texts(dialog)
    dialog.close()


def _rows(window: Driver) -> list[object]:
    model = window.page.recent.model
    return [model.index(row, 0).data(3) for row in range(model.rowCount())]
