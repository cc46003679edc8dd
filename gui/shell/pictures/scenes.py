"""The scenes of the pictures, in the order in which they are played."""

from __future__ import annotations

from collections.abc import Callable

from core.log.faults import Fault, told
from gui.connections.calibration.dialog import CalibrationDialog
from gui.orders.making_up import MakingUp
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.make_up import MakeUp
from gui.orders.work import OrderProof
from gui.panes.events.pane import EventsPane
from gui.panes.profile.confirm_link import ConfirmLink
from gui.panes.profile.pane import ProfilePane
from gui.panes.what_if.controller import WhatIfController
from gui.panes.what_if.pane import WhatIfPane
from gui.shell.about import AboutDialog
from gui.shell.help import HelpWindow
from gui.shell.pictures import around, connecting, many_orders, sends
from gui.shell.pictures.stage import Stage, story_id
from gui.shell.support.bundle_dialog import BundleDialog
from gui.shell.support.crash_dialog import CrashDialog

_PROPERTIES, _VALUE = "/0/mappings/1", "/0/mappings/4"
"""Two mappings of the demo's own collection."""
_ORDER = "55260"
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
        connecting.first_run,
        connecting.opened,
        connecting.examination,
        connecting.settings,
        _preview,
        _what_if,
        _conflict_and_block,
        sends.send,
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
        around.found,
        around.refused,
        around.past,
        sends.under_way,
        sends.failed,
        sends.interrupted,
        _support,
        connecting.set_up,
        connecting.live,
    ):
        scene(stage)


def _preview(stage: Stage) -> None:
    stage.plan(_ORDER)
    stage.run("pane:order")
    stage.shoot("preview")
    stage.run("pane:events")
    stage.shoot("preview-events")
    payload = stage.pane("events", EventsPane).payload
    payload.mappings.table.selectRow(2)
    payload.tabs.setCurrentWidget(payload.body)
    stage.scroll_to(payload.body)
    stage.shoot("preview-json")
    payload.tabs.setCurrentWidget(payload.mappings)
    stage.scroll_to(payload.mappings)
    stage.shoot("preview-mappings")
    stage.scroll_to(stage.page.header)
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
    stage.plan(story_id("wrong-link"))
    stage.shoot("profile-conflict")
    stage.plan(story_id("new-customer"))
    stage.run("pane:profile")
    stage.shoot("profile-would-be-created")
    stage.plan(story_id("no-order-number"))
    stage.run("pane:events")
    stage.shoot("blocked")


def _prove(stage: Stage) -> None:
    proofs = stage.place.proofs

    def checked(proof: OrderProof) -> bool:
        return proof.verification is not None and not proof.checking

    # An order that was sent is checked when the pane is opened.
    stage.until(proofs.changed, checked, lambda: stage.run("pane:proof"))
    stage.shoot("proof")
    stage.plan(story_id("sent-by-others"))
    stage.until(proofs.changed, checked, lambda: stage.run("verify"))
    stage.shoot("proof-of-an-order-that-others-sent")
    stage.plan(story_id("email-match"))
    stage.run("pane:profile")
    stage.shoot("profile-link-missing")
    stage.pane("profile", ProfilePane).link.click()
    dialog = stage.dialog(ConfirmLink)
    stage.shoot("save-link", dialog)
    dialog.reject()
    stage.plan(story_id("two-customers"))
    stage.run("pane:profile")
    stage.shoot("profile-records-side-by-side")


def _recorded(stage: Stage) -> None:
    order = story_id("app-metric")
    stage.plan(order)
    stage.shoot("recorded-already")
    stage.until_done(order, lambda: stage.page.decisions.again.setChecked(True))
    stage.shoot("recorded-again-by-name")
    stage.until_done(order, lambda: stage.page.decisions.again.setChecked(False))
    stage.plan(story_id("already-recorded"))
    stage.run("pane:order")
    stage.shoot("in-klaviyo-already")
    stage.plan(story_id("partly-there"))
    stage.run("pane:order")
    stage.shoot("partly-there")
    stage.plan(story_id("receipt-gone"))
    stage.run("pane:order")
    stage.shoot("look-first")
    stage.plan(story_id("recorded-differently"))
    stage.shoot("recorded-differently")
    stage.plan(story_id("deleted"))
    stage.shoot("deleted-order")


def _make_up(stage: Stage) -> None:
    order = story_id("already-recorded")
    stage.plan(order)
    stage.run("make_up")
    dialog = stage.dialog(MakeUp)
    making_up = dialog.findChild(MakingUp)
    assert making_up is not None
    stage.until(making_up.planned, lambda *_: True, lambda: None)
    stage.shoot("make-up-why", dialog)
    stage.until(making_up.planned, lambda *_: True, dialog.reasons["refunded"].click)
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
    stage.plan(*(story_id(name) for name in _MANY))
    stage.place.display.show_order(_ORDER)
    stage.run("pane:events")
    stage.shoot("many-orders")
    payload = stage.pane("events", EventsPane).payload
    payload.tabs.setCurrentWidget(payload.compare)
    stage.scroll_to(payload.compare)
    stage.shoot("versions-side-by-side")
    payload.tabs.setCurrentWidget(payload.tree)


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
    stage.run("about")
    about = stage.dialog(AboutDialog)
    stage.shoot("about", about)
    about.reject()
    stage.run("help")
    help_window = stage.dialog(HelpWindow)
    stage.shoot("help", help_window)
    help_window.close()
