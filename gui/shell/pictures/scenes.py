"""The scenes of the pictures, in the order in which they are played."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import msgspec

from core.doctor.check import Finding
from core.log.faults import Fault, told
from core.transfer.sending.progress import StepFinished
from gui.connections.calibration.dialog import CalibrationDialog
from gui.connections.examination.dialog import ExaminationDialog, connect
from gui.connections.examination.presenter import ExaminationPresenter
from gui.connections.network.dialog import NetworkDialog
from gui.connections.wish import Wish
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.theme import Scheme
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.make_up import MakeUp
from gui.orders.work import OrderProof
from gui.panes.events.pane import EventsPane
from gui.panes.profile.confirm_link import ConfirmLink
from gui.panes.profile.pane import ProfilePane
from gui.panes.what_if.controller import WhatIfController
from gui.panes.what_if.pane import WhatIfPane
from gui.shell.pictures import around, many_orders
from gui.shell.pictures.stage import Stage
from gui.shell.support.bundle_dialog import BundleDialog
from gui.shell.support.crash_dialog import CrashDialog

_PROPERTIES, _VALUE = "/0/mappings/1", "/0/mappings/4"
"""Two mappings of the demo's own collection."""
_ORDER = "55260"
_CLOSED = "1801"
"""The demo's subscription with Generate Events off."""
_MANY = (
    "email-match",
    "new-customer",
    "unicode",
    "return",
    "zero-total",
    "no-email",
    "dangling-link",
    "partly-there",
)


def play(stage: Stage) -> None:
    """All scenes."""
    for scene in (
        _first_run,
        _recent,
        _examination,
        _preview,
        _what_if,
        _conflict_and_block,
        _send,
        _prove,
        _recorded,
        _make_up,
        _calibrate,
        _many,
        around.many,
        many_orders.batch,
        many_orders.watch,
        around.requests,
        around.palette,
        around.column,
        around.past,
        around.safe_modes,
        _interrupted,
        _support,
        _dark,
    ):
        scene(stage)


def _first_run(stage: Stage) -> None:
    session = stage.place.session
    stage.until(session.first_run_needed, lambda: True, lambda: stage.assembly.show(Wish(), stage.look.shape))
    stage.window.resize(stage.look.width, stage.look.height)
    stage.shoot("first-run")
    stage.run("new_connection")
    dialog = stage.dialog(ConnectionDialog)
    stage.shoot("new-connection", dialog)
    dialog.reject()


def _recent(stage: Stage) -> None:
    def demo() -> None:
        stage.until(stage.place.session.target_known, lambda _target: True, lambda: stage.run("open_demo"))

    stage.until(stage.place.recent.page_ready, lambda *_: True, demo)
    stage.shoot("recent")


def _examination(stage: Stage) -> None:
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
        async for finding in desk.examine("the sandbox"):
            yield finding
        await desk.aclose()

    wizard.show_page(6)
    stage.until(presenter.ended, lambda _said, whole: whole, lambda: presenter.examine(connection, findings))
    stage.shoot("set-up-ends", wizard)
    looks: tuple[tuple[Scheme, int], ...] = (("dark", 100), ("light", 200), ("dark", 200))
    for scheme, percent in looks:
        stage.take_look(scheme, percent)
        stage.shoot(f"set-up-ends-{scheme}-{percent}", wizard)
    stage.take_look()
    wizard.reject()
    stage.run("network")
    network = stage.dialog(NetworkDialog)
    network.uses["this"].setChecked(True)
    stage.shoot("network-settings", network)
    network.reject()


def _preview(stage: Stage) -> None:
    stage.plan(_ORDER)
    stage.shoot("preview")
    stage.run("pane:events")
    stage.shoot("preview-events")
    payload = stage.pane("events", EventsPane).payload
    payload.mappings.table.selectRow(2)
    payload.tabs.setCurrentWidget(payload.body)
    stage.shoot("preview-json")
    payload.tabs.setCurrentWidget(payload.mappings)
    stage.shoot("preview-mappings")
    stage.run("pane:profile")
    stage.shoot("profile-trace")
    stage.run("pane:requests")
    stage.shoot("preview-requests")


def _what_if(stage: Stage) -> None:
    presenter = stage.controller("what_if", WhatIfController).presenter

    def edit(act: Callable[[], object]) -> None:
        stage.until_done(_ORDER, act)

    stage.run("pane:events")
    stage.until(
        presenter.changed,
        lambda _order: presenter.editing(_ORDER) is not None,
        lambda: stage.run("edit_mapping"),
    )
    pane = stage.pane("what_if", WhatIfPane)
    stage.shoot("what-if")
    pane.choose(_VALUE, 0)
    edit(lambda: pane.editor.source.setPlainText("Subtotal"))
    stage.shoot("what-if-edited")
    pane.choose(_PROPERTIES, 0)
    formula = pane.editor.source.toPlainText()
    broken = formula.replace("EmailAddress", "EmailAdress")
    edit(lambda: pane.editor.source.setPlainText(broken))
    stage.shoot("what-if-error")
    edit(lambda: pane.editor.source.setPlainText(formula))
    edit(lambda: stage.page.edited.allow.setChecked(True))
    stage.run("send")
    dialog = stage.dialog(ConfirmSend)
    stage.shoot("what-if-confirmation", dialog)
    dialog.reject()
    edit(lambda: presenter.give_up(_ORDER))


def _conflict_and_block(stage: Stage) -> None:
    stage.plan(_story("wrong-link"))
    stage.shoot("profile-conflict")
    stage.plan(_story("new-customer"))
    stage.run("pane:profile")
    stage.shoot("profile-would-be-created")
    stage.plan(_story("no-order-number"))
    stage.run("pane:events")
    stage.shoot("blocked")


def _send(stage: Stage) -> None:
    stage.plan(_ORDER)
    stage.run("send")
    dialog = stage.dialog(ConfirmSend)
    stage.shoot("confirmation", dialog)
    dialog.confirmed.setChecked(True)
    stage.until_done(_ORDER, dialog.accept)
    stage.shoot("steps-after-send")


def _prove(stage: Stage) -> None:
    proofs = stage.place.proofs

    def checked(proof: OrderProof) -> bool:
        return proof.verification is not None and not proof.checking

    # An order that was sent is checked when the pane is opened.
    stage.until(proofs.changed, checked, lambda: stage.run("pane:proof"))
    stage.shoot("proof")
    stage.plan(_story("sent-by-others"))
    stage.until(proofs.changed, checked, lambda: stage.run("verify"))
    stage.shoot("proof-of-an-order-that-others-sent")
    stage.plan(_story("email-match"))
    stage.run("pane:profile")
    stage.shoot("profile-link-missing")
    stage.pane("profile", ProfilePane).link.click()
    dialog = stage.dialog(ConfirmLink)
    stage.shoot("save-link", dialog)
    dialog.reject()
    stage.plan(_story("two-customers"))
    stage.run("pane:profile")
    stage.shoot("profile-records-side-by-side")


def _recorded(stage: Stage) -> None:
    order = _story("app-metric")
    stage.plan(order)
    stage.shoot("recorded-already")
    stage.until_done(order, lambda: stage.page.decisions.again.setChecked(True))
    stage.shoot("recorded-again-by-name")
    stage.until_done(order, lambda: stage.page.decisions.again.setChecked(False))
    stage.plan(_story("deleted"))
    stage.shoot("deleted-order")


def _make_up(stage: Stage) -> None:
    order = _story("already-recorded")
    stage.plan(order)
    stage.until_done(order, lambda: stage.run("make_up"))
    dialog = stage.dialog(MakeUp)
    stage.shoot("make-up", dialog)
    dialog.show_it.click()
    stage.shoot("make-up-event")


def _calibrate(stage: Stage) -> None:
    presenter = stage.place.calibration
    stage.run("calibrate")
    dialog = stage.dialog(CalibrationDialog)
    dialog.per_minute.setValue(600)
    stage.until(presenter.changed, lambda: not presenter.running, dialog.start.click)
    stage.shoot("calibration", dialog)
    dialog.close()
    stage.shoot("calibrated")


def _many(stage: Stage) -> None:
    stage.plan(*(_story(name) for name in _MANY))
    stage.place.display.show_order(_ORDER)
    stage.run("pane:events")
    stage.shoot("many-orders")
    payload = stage.pane("events", EventsPane).payload
    payload.tabs.setCurrentWidget(payload.compare)
    stage.shoot("versions-side-by-side")
    payload.tabs.setCurrentWidget(payload.tree)


def _interrupted(stage: Stage) -> None:
    """A send that was ended from outside when its first event had left, as the next start names it."""
    order, interrupted = _story("twenty-lines"), stage.place.interrupted  # which no scene before has sent
    stage.plan(order)
    desk, work = stage.place.session.desk.current, stage.place.orders.work(order)
    assert desk is not None
    assert work is not None
    plan = work.plan
    assert plan is not None

    async def broken_off() -> None:
        async with aclosing(desk.send(plan)) as run:
            async for progress in run:
                if isinstance(progress, StepFinished) and progress.step == "placed_order":
                    return

    ended = stage.place.runtime.run(broken_off, "a send that is broken off")
    stage.until(ended.finished, lambda *_: True, lambda: None)
    stage.until(interrupted.changed, bool, interrupted.read)
    stage.shoot("interrupted")
    (found,) = interrupted.found
    stage.until(interrupted.changed, lambda left: not left, lambda: interrupted.settle(found))


def _support(stage: Stage) -> None:
    stage.run("bundle")
    bundle = stage.dialog(BundleDialog)
    stage.shoot("support-bundle", bundle)
    bundle.reject()
    try:
        raise KeyError(_ORDER)
    except KeyError as error:
        fault = Fault(kind="KeyError", place="scenes.py", text=told(error), where="the window", count=1)
    crash = CrashDialog(fault, (), stage.window)
    crash.show()
    stage.shoot("defect", crash)
    crash.accept()


def _dark(stage: Stage) -> None:
    stage.window.menus.scheme_chosen.emit("dark")
    stage.shoot("dark-mode")
    stage.place.display.show_order(_story("dangling-link"))
    stage.run("pane:profile")
    stage.shoot("dark-mode-profile")


def _story(name: str) -> str:
    """The transaction ID of one of the sandbox's stories."""
    from core.sandbox import stories

    return next(story.id for story in stories() if story.story == name)
