"""Waits at the terminal: each is told, and a refused sign-in is not tried again for the next order."""

from __future__ import annotations

from core.http.retry import ATTEMPTS
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order


def test_a_preview_tells_each_attempt(sandbox: RunningSandbox, command: Command) -> None:
    sandbox.fault("status:503", "/Transaction/", times=2)
    ran = command("preview", order("linked"), "--json")
    assert ran.code == 0, ran.err
    assert [line["transaction_id"] for line in ran.lines] == [order("linked")]
    told = [line for line in ran.err.splitlines() if "trying again in" in line]
    assert [line.rpartition(", ")[2] for line in told] == [
        f"attempt {number} of {ATTEMPTS}." for number in (2, 3)
    ]
    assert all("answered 503" in line for line in told)


def test_a_send_tells_each_attempt_in_its_step(sandbox: RunningSandbox, command: Command) -> None:
    sandbox.fault("retry_after:0", "/api/events", method="POST", times=1)
    ran = command("send", order("linked"), "--yes", "--json")
    assert ran.code == 0, ran.err
    [attempt] = [line for line in ran.lines if line["type"] == "attempt"]
    assert attempt["step"] == "placed_order"
    assert (attempt["attempt"], attempt["attempts"], attempt["cause"]) == (2, ATTEMPTS, "Too many requests")
    assert attempt["seconds"] > 0
    sandbox.reset()
    sandbox.fault("status:503", "/UpdateExternalId", method="POST", times=1)
    sandbox.fault("status:503", "/api/events", method="GET", times=1)
    plain = command("send", order("linked"), "--yes")
    assert plain.code == 0, plain.err
    assert "trying again in" in plain.out + plain.err


def test_a_wrong_password_is_tried_once_for_twenty_orders(sandbox: RunningSandbox, command: Command) -> None:
    orders = [str(number) for number in range(55260, 55280)]
    changes = {
        "RESEND_DESK_IPAAS_EMAIL": sandbox.info.ipaas_email,
        "RESEND_DESK_IPAAS_PASSWORD": "wrong",
        "RESEND_DESK_COMPANY": sandbox.info.company_id,
        "RESEND_DESK_IPAAS_TOKEN": "",
    }
    ran = command("preview", *orders, "--json", **changes)
    assert ran.code == 3
    assert len(ran.lines) == 20
    assert sandbox.asked("ipaas") == ["POST /sso/v2/Auth/Login"]
    assert "wrong" not in ran.out + ran.err


def test_what_a_key_may_not_read_is_asked_once_for_all_orders(
    sandbox: RunningSandbox, command: Command
) -> None:
    sandbox.fault("status:403", "/api/accounts", times=999)
    sandbox.fault("status:403", "/api/events", method="GET", times=999)
    ran = command("preview", *[order("linked")], "55261", "55262", "55263", "55264", "--json")
    assert len(ran.lines) >= 4
    for kind in ("/api/accounts", "/api/events"):
        asked = [line for line in sandbox.asked() if line.startswith(f"GET {kind}")]
        assert 1 <= len(asked) <= 4, asked  # those that were under way side by side
