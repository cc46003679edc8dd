"""The examination of a connection in the window, and the network settings that it leads to."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from core.doctor.registry import CHECKS, SECTIONS
from core.network import Network
from gui.connections.examination.dialog import ExaminationDialog
from gui.connections.examination.view import ExaminationView
from gui.connections.network.dialog import NetworkDialog
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.banner import Banner
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click


def opened(window: Driver) -> ExaminationDialog:
    """The window of the examination, which has begun."""
    window.run("examine")
    return window.dialog(ExaminationDialog)


def ended(window: Driver, dialog: ExaminationDialog) -> None:
    """Wait for the end."""
    window.until(lambda: not dialog.view.stop.isVisible())


def rows(view: ExaminationView) -> dict[str, list[tuple[str, str]]]:
    """Titles and results of the checks, by their subjects."""
    found = {}
    for number in range(view.tree.topLevelItemCount()):
        group = view.tree.topLevelItem(number)
        assert group is not None
        items = [group.child(row) for row in range(group.childCount())]
        found[group.text(0)] = [(item.text(0), item.text(1)) for item in items if item is not None]
    return found


def leading(view: ExaminationView) -> list[QPushButton]:
    """The buttons that lead to where a failure is put right."""
    buttons = view.failures.findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.text().endswith("…")]


def test_every_check_is_filled_in_and_the_report_is_for_support(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    dialog = opened(window)
    view = dialog.view
    assert view.progress.isVisible()
    assert not view.copy.isEnabled()
    assert [title for title, _ in chain(*rows(view).values())] == [check.title for check in CHECKS]
    assert view.verdict.text().startswith("Check ")
    ended(window, dialog)
    found = rows(view)
    assert list(found) == [section.subject for section in SECTIONS]
    assert {result for _, result in chain(*found.values())} == {"Confirmed", "Unconfirmed"}
    assert view.verdict.text().startswith("Nothing failed: ")
    assert "What is unconfirmed is all right" in view.verdict.text()
    assert not view.failures.isVisible()
    assert view.detail.isVisible()
    assert CHECKS[0].title in view.detail.text()
    click(view.copy)
    text = QApplication.clipboard().text()
    assert all(check.title in text for check in CHECKS)
    info = sandbox.info
    for secret in (info.ipaas_password, info.klaviyo_key, info.ipaas_email):
        assert secret not in text
    for secret in (info.ipaas_password, info.klaviyo_key):
        assert secret not in all_texts(dialog)
    view.save_requested.emit(str(tmp_path / "report.txt"))
    window.until(lambda: bool(view.done.text().startswith("Saved")))
    assert (tmp_path / "report.txt").read_text("utf-8") == text
    view.save_requested.emit(str(tmp_path / "report.txt" / "nowhere"))
    window.until(lambda: "can't be saved" in view.done.text())
    assert sandbox.writes() == []
    # Another connection is open: what was examined isn't what is shown any more.
    window.run("open_demo")
    window.until(lambda: not window.window.findChildren(ExaminationDialog))
    assert window.window.menus.why_not("examine") == ""
    dialog = opened(window)
    click(dialog.view.stop)
    ended(window, dialog)
    assert dialog.view.verdict.text().startswith("Stopped before the end.")
    assert "Not checked" in {result for _, result in chain(*rows(dialog.view).values())}
    with window.qtbot.waitSignal(dialog.presenter.ended, timeout=TIMEOUT) as whole:
        click(dialog.view.again)
    assert whole.args is not None
    assert whole.args[1] is True


def test_what_failed_stands_first_and_leads_to_where_it_is_put_right(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.put(subscriptions=[{"id": 1795, "settings": {"Generate Events": "FALSE"}}])
    sandbox.fault("status:401", "/api/", times=99)
    dialog = opened(window)
    view = dialog.view
    ended(window, dialog)
    banners = [each for each in view.failures.findChildren(Banner) if each.isVisible()]
    assert ["Generate Events" in banner.text for banner in banners] == [False, True]
    assert all("What to do" in banner.text for banner in banners)
    assert view.verdict.text().startswith("2 failed: ")
    assert "Klaviyo can be reached" in view.detail.text()
    (edit,) = leading(view)
    assert edit.text() == "Edit the connection…"
    click(edit)
    wizard = window.dialog(ConnectionDialog)
    assert wizard.windowTitle() == "Edit the connection"
    wizard.reject()
    for item in view.tree.findItems("Generate Events", Qt.MatchFlag.MatchRecursive):
        view.tree.setCurrentItem(item)
    assert "FALSE" in view.detail.text()


def test_the_examination_is_for_the_keyboard_and_for_screen_readers(window: Driver) -> None:
    window.window.theme.set_percent(200)
    dialog = opened(window)
    ended(window, dialog)
    buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    assert [each.text() for each in buttons if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    letters = sorted(each.text().partition("&")[2][:1].casefold() for each in buttons if "&" in each.text())
    assert letters == sorted(set(letters))
    nameless: list[QWidget] = [
        dialog.view.tree,
        dialog.view.progress,
        dialog.view.verdict,
        dialog.view.detail,
    ]
    assert all(each.accessibleName() for each in nameless)
    item = dialog.view.tree.currentItem()
    assert item is not None
    assert "Confirmed" in str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))
    assert dialog.minimumSizeHint().width() <= 1220
    dialog.close()
    window.window.theme.set_percent(100)


def test_the_network_is_tried_kept_and_used(
    window: Driver, unused_tcp_port: int, keyring_backend: object
) -> None:
    window.run("network")
    dialog = window.dialog(NetworkDialog)
    assert dialog.uses["system"].isChecked()
    assert not dialog.address.isVisible()
    dialog.reject()
    services = window.session.services
    assert services is not None
    services.current = msgspec.structs.replace(services.current, network=Network(proxy="unread"))
    window.run("network")
    dialog = window.dialog(NetworkDialog)
    assert not dialog.save.isEnabled(), "what can't be read is chosen anew"
    assert not any(radio.isChecked() for radio in dialog.uses.values())
    dialog.uses["this"].setChecked(True)
    assert not dialog.save.isEnabled(), "a proxy has an address"
    dialog.address.setText("socks4://proxy.example.com")
    click(dialog.save)
    window.until(lambda: not window.window.findChildren(NetworkDialog))
    assert services.factory.network.address == "socks4://proxy.example.com"
    # This machine is reached without: the connection is opened anew, and works.
    window.until(lambda: not window.session.opening and window.session.target is not None)
    window.run("network")
    dialog = window.dialog(NetworkDialog)
    assert dialog.uses["this"].isChecked()
    dialog.address.setText(f"http://127.0.0.1:{unused_tcp_port}")
    dialog.user.setText("dana")
    dialog.password.setText("s3cret")
    dialog.certificates.setText("/nowhere.pem")
    click(dialog.save)
    window.until(lambda: not window.window.findChildren(NetworkDialog))
    assert services.factory.proxy_password == "s3cret"
    window.until(lambda: not window.session.opening and window.session.target is not None)
    dialog = opened_network_of_first_run(window)
    assert dialog.password.text() == ""
    assert "keep the saved one" in dialog.password.placeholderText()
    assert dialog.form_data().password is None
    dialog.user.setText("other")
    assert dialog.form_data().password == ""
    assert "s3cret" not in all_texts(dialog)
    dialog.reject()


def opened_network_of_first_run(window: Driver) -> NetworkDialog:
    """From the set-up, which is in front of everything else."""
    window.run("new_connection")
    wizard = window.dialog(ConnectionDialog)
    click(wizard.network)
    return wizard.findChildren(NetworkDialog)[-1]


def test_a_network_that_does_not_work_is_named_before_it_is_kept(
    bare_window: Driver, unused_tcp_port: int
) -> None:
    bare_window.open_first_run()
    assert "No connection is open" in bare_window.window.menus.why_not("examine")
    bare_window.run("network")
    dialog = bare_window.dialog(NetworkDialog)
    dialog.uses["this"].setChecked(True)
    dialog.address.setText(f"http://127.0.0.1:{unused_tcp_port}")
    click(dialog.try_out)
    bare_window.until(lambda: bool(dialog.banner.text))
    assert "The proxy couldn't be reached" in dialog.banner.text
    assert "the network settings of this program" in dialog.banner.text
    dialog.certificates.setText("/nowhere.pem")
    click(dialog.try_out)
    bare_window.until(lambda: "certificates can't be read" in dialog.banner.text)
    assert dialog.try_out.isEnabled()
    dialog.reject()
