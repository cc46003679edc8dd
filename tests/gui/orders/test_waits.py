"""Waits in the window: each is seen while it lasts, and Stop ends it."""

from __future__ import annotations

from core.http.retry import ATTEMPTS
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click


def test_what_a_preview_waits_for_is_seen(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:503", "/Transaction/55260", times=2)
    (work,) = window.preview("55260")
    assert work.state == "ready"
    assert len(work.pauses) == 2
    rows = window.steps.model.rows
    assert [row.state for row in rows] == ["waited"] * 2
    assert all("answered 503" in row.detail for row in rows)
    assert f"attempt 3 of {ATTEMPTS}" in rows[-1].detail


def test_a_wait_is_shown_while_it_lasts_and_stopped_at_once(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("retry_after:50", "/Transaction/55260", times=9)
    window.type_ids("55260")
    window.until(lambda: bool(window.work("55260").pauses))
    assert "Waiting for iPaaS.com's limit, 5" in window.view.header.state.text()
    assert "Waiting for iPaaS.com's limit, 5" in window.window.status.currentMessage()
    with window.settled("55260"):
        click(window.view.foot.stop)
    assert window.work("55260").state == "cancelled"


def test_what_a_send_waits_for_is_seen(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("retry_after:0", "/api/events", method="POST", times=1)
    work = window.send("55260")
    assert work.state == "recorded"
    assert any("Waiting for Klaviyo's limit" in getattr(told, "detail", "") for told in work.progress)
