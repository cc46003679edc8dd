"""Calibration in the real window: started, stopped, looked at, copied; its score beside Send."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui.connections.calibration.dialog import CalibrationDialog
from gui.words.calibration import NOT_YET
from tests.support.recorded_by_ipaas import collection, recorded, records
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, all_texts, click


def opened(window: Driver) -> CalibrationDialog:
    """The calibration's window, by its command."""
    window.run("calibrate")
    return window.dialog(CalibrationDialog)


def test_a_calibration_from_its_start_to_the_score_beside_send(
    sandbox: RunningSandbox, window: Driver
) -> None:
    orders = [recorded(number) for number in range(4)]
    orders[1].properties["Comment"] = "Another text"
    orders[2].events[1]["properties"]["UnitPrice"] = 12
    orders[3].links.clear()
    sandbox.put(**records(orders))
    presenter = window.place.calibration
    window.preview("60000")
    score = window.view.foot.score
    assert score.text() == NOT_YET.text

    click(score)
    dialog = window.dialog(CalibrationDialog)
    assert not dialog.stop.isEnabled()
    dialog.last.setValue(3)
    dialog.per_minute.setValue(600)
    click(dialog.start)
    assert presenter.running
    assert dialog.stop.isEnabled()
    assert not dialog.start.isEnabled()
    window.until(lambda: not presenter.running)
    found = presenter.found
    assert found is not None
    assert (found.compared, found.state) == (3, "complete")
    assert dialog.verdict.text().startswith("Of the last 3 orders that iPaaS.com itself sent")
    fields = {(row.order.transaction_id, row.difference.field) for row in dialog.differences.rows}
    assert {("60001", "Comment"), ("60002", "UnitPrice")} <= fields
    looked_at = found.compared + len(found.not_compared)
    others = (
        f"{looked_at:,} orders of iPaaS.com's list were checked: 3 compared, {looked_at - 3:,} couldn't be"
    )
    assert others in dialog.facts.text()
    assert "60003" in {order.transaction_id for order in dialog.not_compared.rows}
    assert "Another text" in all_texts(dialog)
    assert sandbox.writes() == []

    assert f"{found.equal} of 3 equal" in score.text()
    assert found.finished_at.astimezone().strftime("%Y-%m-%d") in score.text()
    for whole in (False, True):
        dialog.unmasked.setChecked(whole)
        with window.qtbot.waitSignal(QApplication.clipboard().dataChanged):
            click(dialog.copy)
        copied = QApplication.clipboard().text()
        assert dialog.verdict.text() in copied
        assert ("amir.haddad@example.com" in copied) is whole
    dialog.close()

    changed = collection()
    changed["mappings"][-1]["source_value"] = '"Another formula"'
    sandbox.put(collection=changed)
    window.preview("60000")
    assert "with another mapping" in score.text()


def test_a_stop_and_a_refusal_are_told(sandbox: RunningSandbox, window: Driver) -> None:
    sandbox.put(**records(recorded(number) for number in range(3)))
    presenter = window.place.calibration
    dialog = opened(window)
    assert opened(window) is dialog  # it is there once
    dialog.per_minute.setValue(1)
    with window.qtbot.waitSignal(presenter.changed):
        click(dialog.start)
    window.until(lambda: presenter.shown is not None and presenter.shown.compared == 1)
    click(dialog.stop)
    window.until(lambda: not presenter.running)
    assert dialog.verdict.text().startswith("Stopped early.")
    assert dialog.start.isEnabled()

    sandbox.fault("status:403", "/Transactions", times=20)
    click(dialog.start)
    window.until(lambda: not presenter.running)
    assert dialog.verdict.text() == "No orders could be compared."
    assert "What to do: " in dialog.banner.text
    assert presenter.found is not None
    assert presenter.found.compared == 1  # what was found before is kept
