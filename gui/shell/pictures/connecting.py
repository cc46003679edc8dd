"""Scenes of connections: the first run, the set-up page by page, the examination, settings, a live account."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import msgspec

from core.connections import Connection, Secrets
from core.doctor.check import Finding
from core.words import say
from gui.connections.examination.dialog import ExaminationDialog, connect
from gui.connections.examination.presenter import ExaminationPresenter
from gui.connections.history.dialog import HistorySettingsDialog
from gui.connections.mapping_dialog import MappingDialog
from gui.connections.network.dialog import NetworkDialog
from gui.connections.safety import SafetyDialog
from gui.connections.wish import Wish
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.question import Question
from gui.orders.page.confirm_send import ConfirmSend
from gui.shell.pictures.stage import Stage, story_id

_CLOSED = "1801"
"""The demo's subscription with Generate Events off."""
_SIGN_IN, _COMPANY, _SUBSCRIPTION, _KEY, _MAPPING, _SAVE, _EXAMINATION = range(7)
_OTHER_ADDRESS = 2


def first_run(stage: Stage) -> None:
    session = stage.place.session
    stage.until(session.first_run_needed, lambda: True, lambda: stage.assembly.show(Wish(), stage.look.shape))
    stage.window.resize(stage.look.width, stage.look.height)
    stage.shoot("first-run")
    stage.run("new_connection")
    dialog = stage.dialog(ConnectionDialog)
    stage.shoot("new-connection", dialog)
    dialog.reject()


def opened(stage: Stage) -> None:
    """The demo, before any order of it was looked at."""

    def demo() -> None:
        stage.until(stage.place.session.target_known, lambda _target: True, lambda: stage.run("open_demo"))

    stage.until(stage.place.recent.page_ready, lambda *_: True, demo)
    stage.shoot("empty")
    stage.run("recent")
    stage.shoot("recent")
    stage.run("my_list")


def set_up(stage: Stage) -> None:
    """The set-up, page by page, of an account that isn't for tests; the connection that is made stays in memory, and
    is opened.
    """
    demo, secrets = _demo(stage)
    stage.tell_sandbox("records", {"account": {"test_account": False}})
    stage.tell_sandbox(
        "limits"
    )  # (the scenes before have read the account more often than people do in a minute)
    stage.run("new_connection")
    wizard = stage.dialog(ConnectionDialog)
    page = wizard.sign_in_page
    page.place.setCurrentIndex(_OTHER_ADDRESS)
    page.url.setText(demo.ipaas_url)
    page.email.setText(demo.email)
    page.password.setText(secrets.ipaas_password)
    stage.shoot("set-up-sign-in", wizard)
    for number, name in ((_COMPANY, "company"), (_SUBSCRIPTION, "subscription"), (_KEY, "key")):
        stage.until(wizard.pages.currentChanged, lambda at, to=number: at == to, wizard.next.click)
        stage.shoot(f"set-up-{name}", wizard)
    key = wizard.klaviyo_page
    key.key.setText(secrets.klaviyo_key)
    stage.until(wizard.klaviyo_page.complete_changed, lambda: key.card.isVisibleTo(key), key.check.click)
    stage.shoot("set-up-key-checked", wizard)
    wizard.next.click()
    stage.shoot("set-up-mapping", wizard)
    stage.until(wizard.pages.currentChanged, lambda at: at == _SAVE, wizard.next.click)
    wizard.save_page.name.setText("Northwind, live")
    wizard.save_page.session_only.setChecked(True)
    stage.shoot("set-up-save", wizard)
    stage.until(wizard.pages.currentChanged, lambda at: at == _EXAMINATION, wizard.next.click)
    stage.shoot("set-up-examination", wizard)

    def open_it() -> None:
        wizard.next.click()
        stage.dialog(Question).act.click()  # (orders leave the list for it)

    stage.until(stage.place.session.target_known, lambda _target: True, open_it)


def examination(stage: Stage) -> None:
    """Of the demo, where all is well, and of a subscription whose gate is closed: beside the window, and as the end of
    the set-up.
    """
    stage.run("examine")
    dialog = stage.dialog(ExaminationDialog)
    stage.until(dialog.presenter.ended, lambda _said, whole: whole, dialog.view.run_requested.emit)
    stage.shoot("examination", dialog)
    dialog.close()
    stage.run("new_connection")
    wizard = stage.dialog(ConnectionDialog)
    presenter = ExaminationPresenter(stage.place.runtime, wizard)
    connect(wizard.examination_page.view, presenter)
    services, connection = stage.place.session.services, stage.place.session.connection
    assert services is not None
    assert connection is not None

    async def findings() -> AsyncGenerator[Finding, None]:
        demo, secrets = await services.start_demo()
        desk = services.open_desk(msgspec.structs.replace(demo, subscription_id=_CLOSED), secrets)
        async for finding in desk.examine(say("the sandbox")):
            yield finding
        await desk.aclose()

    wizard.show_page(_EXAMINATION)
    stage.until(presenter.ended, lambda _said, whole: whole, lambda: presenter.examine(connection, findings))
    stage.shoot("set-up-ends", wizard)
    wizard.reject()


def settings(stage: Stage) -> None:
    """Dialogs of settings, and a question."""
    stage.run("network")
    network = stage.dialog(NetworkDialog)
    network.uses["this"].setChecked(True)
    stage.shoot("network-settings", network)
    network.reject()
    stage.run("history_settings")
    history = stage.dialog(HistorySettingsDialog)
    stage.shoot("history-settings", history)
    history.reject()
    stage.run("mapping_source")
    mapping = stage.dialog(MappingDialog)
    stage.shoot("mapping-source", mapping)
    mapping.reject()
    stage.place.connection_commands.delete("Northwind")
    question = stage.dialog(Question)
    stage.shoot("question", question)
    question.reject()


def live(stage: Stage) -> None:
    """The connection that the set-up has made, behind which real customers are; an order is cancelled."""
    stage.run("safety")
    safety = stage.dialog(SafetyDialog)
    stage.shoot("safe-modes", safety)
    safety.reject()
    stage.plan(story_id("cancelled"))
    stage.run("pane:order")
    stage.shoot("live")
    stage.run("send")
    dialog = stage.dialog(ConfirmSend)
    stage.shoot("confirmation-with-a-warning", dialog)
    dialog.reject()


def _demo(stage: Stage) -> tuple[Connection, Secrets]:
    services = stage.place.session.services
    assert services is not None
    return stage.answer(services.start_demo)
