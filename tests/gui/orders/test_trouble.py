"""What goes wrong, in the real window: bad IDs, blocked orders, conflicts, no answer, closing early."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from core.connections import Connection, Secrets
from core.sandbox import stories
from gui.kit.banner import Banner
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click
from tests.support.window.fixtures import SaveConnection

STORIES = {story.story: story.id for story in stories()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("abc", "“abc”: no order was found."),
        ("", "No ID was given. Type or paste"),
        ("   \n\t ", "No ID was given"),
        ("9" * 10_000, "10,000 characters"),
        ("-5", "“-5”: no order was found."),
        ("55260.0", "“55260.0”: no order was found."),
    ],
)
def test_bad_ids_are_refused_at_the_field(window: Driver, text: str, said: str) -> None:
    field = window.page.ids
    window.type_ids(text)
    window.until(lambda: said in field.message.text())
    assert not field.message.isHidden()
    assert window.orders.works == ()
    field.edit.setPlainText("5")
    assert field.message.isHidden()


def test_good_ids_beside_bad_ones_are_planned(window: Driver) -> None:
    with window.settled("55260"):
        window.type_ids("55260\n55260,\tx55261")
    message = window.page.ids.message
    window.until(lambda: "“x55261”: no order was found." in message.text())
    assert "Line 2: 55260 repeated; used once" in message.text()
    assert [work.transaction_id for work in window.orders.works] == ["55260"]


def test_an_unknown_id_is_blocked_and_says_what_to_do(window: Driver) -> None:
    (work,) = window.preview("99999999")
    assert work.state == "blocked"
    assert not window.view.foot.send.isEnabled()
    assert window.view.header.state.text().startswith("Blocked")
    assert "What to do:" in window.view.blocked.text


def test_a_blocked_story_cannot_be_sent(window: Driver, sandbox: RunningSandbox) -> None:
    """Each has its cause on one card. What only follows from it, such as a ProfileId without a value, has none."""
    guest = sandbox.transaction(STORIES["guest-no-profile"])
    assert guest is not None
    sandbox.put(transactions=[{**guest, "id": "790001", "email_address": None}])
    told = {
        STORIES["no-order-number"]: "order number",
        STORIES["dangling-link"]: "link",
        STORIES["guest-no-profile"]: "The order is a guest's, and no profile has its email.",
        "790001": "The order is a guest's and has no email, so no profile can be found for it.",
    }
    window.preview(*told)
    view = window.view
    for transaction_id, words in told.items():
        window.show_order(transaction_id)
        assert window.work(transaction_id).state == "blocked"
        assert not view.foot.send.isEnabled()
        (card,) = view.blocked.banners
        assert words in card.text
        assert "What to do:" in card.text
        window.run("send")
        window.orders.send((window.plan(transaction_id),))
        assert not window.orders.sending
    assert sandbox.state()["hooks"] == []


def test_a_conflict_is_settled_by_the_user(window: Driver, sandbox: RunningSandbox) -> None:
    transaction_id = STORIES["wrong-link"]
    (work,) = window.preview(transaction_id)
    view = window.view
    assert work.state == "blocked"
    assert view.tabs.currentWidget() is window.profile
    radios = window.profile.candidates.radios
    assert len(radios) == 2
    assert not window.profile.candidates.apply.isEnabled()
    resolution = window.plan(transaction_id).profile
    assert resolution is not None
    by_email = next(each.profile_id for each in resolution.candidates if each.source == "email")
    radios[by_email].setChecked(True)
    with window.settled(transaction_id):
        click(window.profile.candidates.apply)
    plan = window.plan(transaction_id)
    assert plan.ready
    assert plan.profile is not None
    assert (plan.profile.profile_id, plan.profile.rule, plan.profile.chosen) == (by_email, "email", True)
    assert not window.profile.candidates.apply.isEnabled(), "it is used already"
    assert by_email in all_texts(window.confirm_send(transaction_id))
    assert window.send(transaction_id).state == "recorded"
    assert {
        event["profile_id"] for event in sandbox.state()["events"] if event["unique_id"] == transaction_id
    } == {by_email}


def test_a_customer_who_would_be_created_is_shown_with_the_body(window: Driver) -> None:
    transaction_id = STORIES["new-customer"]
    (work,) = window.preview(transaction_id)
    profile = window.profile
    assert work.state == "ready"
    assert "Will be created" in profile.verdict.text()
    assert not profile.body.isHidden()
    window.until(lambda: '"type": "profile"' in profile.body.text.toPlainText())
    assert "Will be created" in all_texts(window.confirm_send(transaction_id))


def test_generate_events_off_sends_nothing(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    off = next(story for story in stories() if story.story == "events-off")
    save_connection(msgspec.structs.replace(connection, subscription_id=off.subscription_id), secrets)
    bare_window.open()
    (work,) = bare_window.preview(off.id)
    assert work.state == "skipped"
    view = bare_window.view
    assert view.header.state.text() == "Nothing will be sent"
    assert not view.foot.send.isEnabled()
    assert "Generate Events" in view.blocked.text


def test_no_network_is_told_and_can_be_tried_again(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:503", "/transactions/", times=50)
    (work,) = window.preview("55260")
    assert work.state == "blocked"
    assert "What to do:" in window.view.blocked.text
    sandbox.reset()
    with window.settled("55260"):
        click(window.view.foot.again)
    assert window.work("55260").state == "ready"


def test_an_outage_is_told_once_and_tried_again_at_once(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    """Names, recent orders, a search and two previews fail alike: one card, and one button when it is over."""
    window, side = bare_window, bare_window.page.side
    save_connection(connection, secrets)
    for method in ("GET", "POST"):
        sandbox.fault("html", "^/(?!sso/)", method=method, times=10_000)
    window.open_without_waiting()
    window.until(lambda: "the names of company and account" in side.outage.text)
    window.until(lambda: "the recent orders" in side.outage.text)
    assert not window.page.recent.banner.isVisible()
    window.type_ids("SO-10044")
    window.until(lambda: "the search" in side.outage.text)
    assert not window.page.ids.message.isVisible()
    (card,) = side.outage.banners
    assert not side.banner.isVisible()

    def shown() -> str:
        return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())

    assert "iPaaS.com" not in shown(), "what each read said is folded"
    click(card.details)
    assert "iPaaS.com" in shown()
    assert "iPaaS.com" in card.text, "Copy has it"

    window.preview("55260", "55261")
    wanted = ["Try all 2 orders again", "Show the request"]
    window.until(lambda: [b.text() for each in window.view.blocked.banners for b in each.deeds] == wanted)
    window.until(lambda: not side.outage.isVisible())
    told = [banner for banner in window.window.findChildren(Banner) if banner.isVisible()]
    assert told == window.view.blocked.banners, "the page tells it now, and nothing else does"
    window.type_ids("SO-10044")
    window.until(lambda: not window.runtime.busy)

    sandbox.reset()
    with window.settled("55260", "55261"):
        click(told[0].action)
    window.until(lambda: window.orders.work("55262") is not None)
    window.until(lambda: window.session.target is not None)
    window.until(lambda: window.page.recent.model.known > 0 and not window.orders.hit)
    window.until(lambda: not any(b.isVisible() for b in window.window.findChildren(Banner)))
    assert window.work("55260").state == "ready"
    assert window.view.is_of("55262"), "what was looked for last is shown"


def test_the_recent_list_says_why_it_is_empty(window: Driver, sandbox: RunningSandbox) -> None:
    pane, recent = window.page.recent, window.place.recent
    sandbox.fault("status:403", "/Transactions", times=5)
    with window.qtbot.waitSignal(recent.failed, timeout=TIMEOUT):
        recent.reload()
    assert pane.banner.text
    sandbox.reset()
    with window.qtbot.waitSignal(recent.page_ready, timeout=TIMEOUT):
        pane.banner.retry_requested.emit()
    assert pane.banner.isHidden()


def test_a_failed_send_shows_the_error_and_its_hint(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("status:400", "/api/events", method="POST", times=50)
    work = window.send("55260")
    assert work.state == "failed"
    steps = window.steps
    assert any(row.state == "failed" for row in steps.model.rows)
    assert "What to do:" in window.view.blocked.text
    assert "Of 4 events: " in window.view.blocked.text, "what was and was not sent"
    assert window.view.blocked.isVisible()


def test_stopping_a_send_leaves_the_order_unknown(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("hang", "/api/events", method="POST", times=5)
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    with window.qtbot.waitSignal(
        window.orders.step_arrived,
        check_params_cb=lambda work: work.progress[-1].step == "placed_order",
        timeout=TIMEOUT,
    ):
        dialog.accept()
    assert not window.view.foot.send.isEnabled()
    assert not window.view.options.isEnabled()
    window.until(lambda: "POST /api/events" in sandbox.asked())
    with window.settled("55260"):
        click(window.view.foot.stop)
    assert window.work("55260").state == "unknown"
    assert "Preview again" in window.view.blocked.text


def test_closing_while_sending_asks_first(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("hang", "/api/events", method="POST", times=5)
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    with window.qtbot.waitSignal(window.orders.step_arrived, timeout=TIMEOUT):
        dialog.accept()
    answer_box(window, keep=True, says="At the next start, the program lists these orders")
    assert not window.window.close()
    assert window.window.isVisible()
    window.session.session_only = True  # such a connection is in memory alone: no later start can know it
    answer_box(window, keep=False, says="Set it up again after the next start")
    with window.qtbot.waitSignal(window.runtime.stopped, timeout=TIMEOUT):
        assert window.window.close()
    assert window.runtime.join(10)


def answer_box(window: Driver, *, keep: bool, says: str) -> None:
    """Answer the question that the next event loop shows."""

    def answer() -> None:
        box = window.window.findChildren(QMessageBox)[-1]
        assert says in box.informativeText()
        wanted = "Keep" if keep else "Stop"
        buttons: list[QAbstractButton] = box.buttons()
        next(each for each in buttons if wanted in each.text()).click()

    QTimer.singleShot(0, answer)


def test_closing_while_planning_just_closes(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("hang", "/transactions/", times=5)
    window.type_ids("55260")
    window.until(lambda: window.work("55260").state == "planning")
    with window.qtbot.waitSignal(window.runtime.stopped, timeout=TIMEOUT):
        assert window.window.close()


def test_stopping_a_preview(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("hang", "/transactions/", times=5)
    window.type_ids("55260")
    window.until(lambda: window.work("55260").state == "planning")
    with window.settled("55260"):
        click(window.view.foot.stop)
    assert window.work("55260").state == "cancelled"


def test_no_secret_is_in_any_text(
    window: Driver, sandbox: RunningSandbox, keyring_backend: MemoryKeyring
) -> None:
    window.preview("55260", STORIES["new-customer"])
    window.send(STORIES["new-customer"])
    window.connections.edit("Sandbox")
    window.until(lambda: not window.runtime.busy)
    said = all_texts(window.window)
    secrets = sandbox.secrets()
    for secret in (secrets.ipaas_password, secrets.ipaas_token, secrets.klaviyo_key):
        assert secret
        assert secret not in said
    assert keyring_backend.entries
