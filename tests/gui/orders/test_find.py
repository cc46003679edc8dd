"""Finding orders in the real window's one field, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.words.language import ENGLISH
from gui.kit.language import speak
from gui.orders.lists.order_rows import FOUND
from gui.orders.lists.typed_days import day_orders
from gui.orders.page.confirm_send import ConfirmSend
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import Driver, all_texts, click, press


def found_ids(window: Driver) -> list[str]:
    return [each.transaction_id for each in window.page.found.model.rows]


def works(window: Driver) -> list[str]:
    return [work.transaction_id for work in window.orders.works]


def test_an_order_number_leads_to_its_order(window: Driver, sandbox: RunningSandbox) -> None:
    with window.settled("55260"):
        window.type_ids("SO-10042\u00a0")
    assert works(window) == ["55260"]
    assert window.view.work is not None
    window.until(lambda: "transaction 55260 has it as its order number" in window.page.ids.message.text())
    window.until(window.page.ids.looking.isHidden)
    assert window.page.found.isHidden()
    assert sandbox.writes() == []


def test_a_number_that_leads_nowhere_stands_above_those_that_do(window: Driver) -> None:
    with window.settled("55260"):
        window.type_ids("SO-10042 SO-1O042")
    window.until(window.page.ids.looking.isHidden)
    said = window.page.ids.message.text()
    assert said.index("“SO-1O042”: no order was found") < said.index("“SO-10042”: transaction 55260 has it")


def test_what_was_not_found_is_said_until_another_order_is_opened(
    window: Driver, sandbox: RunningSandbox
) -> None:
    said = window.page.ids.message
    for elsewhere in ("55260", order("email-match")):
        window.type_ids("SO-1O042 SO-10042")
        window.until(lambda: "“SO-1O042”: no order was found" in said.text())
        window.until(window.page.ids.looking.isHidden)
        with window.settled(elsewhere):
            window.orders.preview([elsewhere])
        assert "SO-1O042" not in said.text()
        assert "“SO-10042”: transaction 55260 has it" in said.text(), "what was found is still so"
    window.type_ids("SO-1O042")
    window.until(lambda: "“SO-1O042”: no order was found" in said.text())
    window.until(window.page.ids.looking.isHidden)
    record = sandbox.transaction("55260")
    assert record is not None
    sandbox.put(transactions=[{**record, "id": "790003", "transaction_number": "SO-1O042"}])
    with window.settled("790003"):
        window.orders.add(["790003"])
    assert "SO-1O042" not in said.text(), "it came onto the list elsewhere"


def test_the_order_of_before_does_not_stand_beside_what_was_not_found(
    window: Driver, sandbox: RunningSandbox
) -> None:
    window.preview("55260", "55261")
    window.show_order("55260")
    window.type_ids("SO-1O042")
    window.until(lambda: window.page.right.currentIndex() == 0)
    assert "“SO-1O042”: no order was found" in window.page.ids.message.text()
    shown = window.page.right.currentWidget()
    assert shown is not None
    assert "No order was found" in all_texts(shown)
    assert window.view.work is None
    window.run("send")
    assert window.window.findChildren(ConfirmSend) == []
    # It is still listed, and comes back when it is chosen again.
    assert set(works(window)) == {"55260", "55261"}
    table = window.page.works.table
    assert table.count_chosen == 0
    row = window.page.works.model.row_of("55260")
    assert row is not None
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.view.work is not None
    assert window.view.work.transaction_id == "55260"
    assert window.page.right.currentIndex() == 1
    # Nor does it stay said beside what the next word finds.
    window.type_ids("SO-1O042")
    window.until(lambda: window.page.right.currentIndex() == 0)
    assert "No order was found" in all_texts(shown)
    window.type_ids("so-10093")
    window.until(lambda: window.page.found.model.known > 1)
    assert "No order was found" not in all_texts(shown)
    # Where all couldn't be looked through, it isn't said that there is none.
    sandbox.fault("status:400", "/Transactions", times=20)
    window.type_ids("SO-1O043")
    window.until(lambda: window.page.right.currentIndex() == 0)
    assert "No order is open" in all_texts(shown)
    assert sandbox.writes() == []


def test_two_orders_of_one_number_are_offered_and_chosen_by_keyboard(window: Driver) -> None:
    both = {order("same-number"), order("same-number-too")}
    window.page.ids.edit.setFocus()
    window.type_ids("so-10093")
    window.until(lambda: set(found_ids(window)) == both)
    assert works(window) == [], "none is picked"
    table = window.page.found.table
    window.until(lambda: window.window.focusWidget() is table)
    chosen = found_ids(window)[0]
    assert "its order number" in all_texts(window.page.found)
    with window.settled(chosen):
        press(table, Qt.Key.Key_Return)
    assert works(window) == [chosen]
    with window.settled(*both):
        click(window.page.found.all)
    assert set(works(window)) == both
    click(window.page.found.close_button)
    assert window.page.found.isHidden()


def test_a_number_that_is_an_id_too_is_previewed_as_the_id_and_the_other_is_offered(window: Driver) -> None:
    with window.settled("55200"):
        window.type_ids("55200")
    window.until(lambda: found_ids(window) == [order("number-is-id")])
    assert works(window) == ["55200"]
    assert "As an ID it is previewed" in window.page.ids.message.text()


def test_digits_that_are_no_id_lead_to_the_order_of_that_number(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.put(transactions=[{"id": 99001, "transaction_number": "70042"}])
    with window.settled("99001"):
        window.type_ids("70042")
    assert works(window) == ["99001"], "the ID that there isn't has left the list"


def test_an_email_and_a_day_offer_their_orders(window: Driver) -> None:
    window.type_ids("SARAH.MASON@example.com")
    window.until(lambda: "55260" in found_ids(window))
    assert works(window) == []
    window.type_ids("2026-11-02")
    window.until(lambda: "55260" in found_ids(window) and "55261" in found_ids(window))
    assert {each.word for each in window.page.found.model.rows} == {"2026-11-02"}, "the older answer is gone"


def test_a_day_is_taken_as_people_write_it_and_shown_as_what_it_was_taken_for(window: Driver) -> None:
    message = window.page.ids.message
    window.type_ids("2.11.2026")
    window.until(lambda: "55260" in found_ids(window))
    assert "“2.11.2026” is understood as: 2 November 2026." in message.text()
    window.type_ids("yesterday")
    window.until(lambda: "“yesterday” is understood as: " in message.text())
    window.until(window.page.ids.looking.isHidden)
    window.type_ids("02/11/2026")
    window.until(lambda: "“02/11/2026” may be 11 February 2026 or 2 November 2026" in message.text())
    window.until(window.page.ids.looking.isHidden)
    assert found_ids(window) == []
    assert "Enter 2026-02-11 or 2026-11-02." in message.text()


def test_a_day_without_orders_is_said_and_what_was_found_on_a_day_shows_that_day(
    window: Driver, sandbox: RunningSandbox
) -> None:
    message = window.page.ids.message
    window.type_ids("3 May 1999")
    window.until(lambda: "No order came in on 3 May 1999." in message.text())
    assert "2026-05-03" not in message.text(), "it was understood: nothing is taught"
    record = sandbox.transaction("55260")
    assert record is not None
    moments = ("2015-11-17T12:00:00+00:00", "2015-11-17T23:30:00-12:00", "2015-11-17T00:30:00+14:00")
    sandbox.put(
        transactions=[
            {**record, "id": f"79000{n}", "transaction_number": f"D{n}", "created_datetime": moment}
            for n, moment in enumerate(moments)
        ]
    )
    window.type_ids("17 Nov 2015")
    window.until(lambda: len(found_ids(window)) == 3)
    assert "“17 Nov 2015”: 3 orders found." in message.text()
    rows = {each.transaction_id: FOUND.row(each) for each in window.page.found.model.rows}
    assert "in iPaaS.com" not in str(rows["790000"].reason)
    assert str(rows["790001"].state).startswith("2015-11-18 "), "by this computer's clock"
    assert str(rows["790001"].reason).startswith("2015-11-17 23:30 in iPaaS.com")
    assert str(rows["790002"].state).startswith("2015-11-16 ")
    assert str(rows["790002"].reason).startswith("2015-11-17 00:30 in iPaaS.com")


def test_a_day_in_words_puts_no_order_on_the_list(window: Driver, sandbox: RunningSandbox) -> None:
    message = window.page.ids.message
    window.type_ids("2 November 2026")
    window.until(lambda: "55260" in found_ids(window))
    assert works(window) == []
    window.type_ids("55260 to 55275")
    window.until(lambda: "“55260 to 55275” is a range" in message.text())
    assert "Paste the IDs themselves" in message.text()
    assert works(window) == []
    assert sandbox.writes() == []


def test_the_language_and_the_place_say_how_dates_are_written() -> None:
    america, britain = QLocale("en_US"), QLocale("en_GB")
    assert day_orders(QLocale.c()) == ()
    assert day_orders(america) == ("month first",)
    assert day_orders(britain) == ("day first",)
    for code in ("de", "es"):
        speak(ENGLISH, code)
        try:
            assert day_orders(QLocale.c()) == ("day first",)
            assert day_orders(america) == ("day first", "month first")
        finally:
            speak(ENGLISH)


def test_mixed_words_are_each_told_what_they_are(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.list_by(searches=("TransactionNumber",))
    with window.settled("55261", "55260"):
        window.type_ids("55261 SO-10042 SO-99999 ٥٥٢٦٠ SO-10093")
    message = window.page.ids.message
    window.until(lambda: "“SO-99999”: no order was found" in message.text())
    assert "another script" in message.text()
    window.until(lambda: len(found_ids(window)) == 2)
    window.until(window.page.ids.looking.isHidden)


def test_a_search_that_is_not_there_is_said_and_the_rest_works(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.list_by(searches=())
    with window.settled("55260"):
        window.type_ids("SO-10042")
    window.until(
        lambda: "Not checked: iPaaS.com's search for order numbers" in window.page.ids.message.text()
    )
    assert "Checked all " in window.page.ids.message.text()


def test_looking_can_be_stopped_and_a_newer_question_drops_the_older(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.fault("hang", "Transactions", method="GET", times=1)
    field = window.page.ids
    window.type_ids("SO-10042")
    assert not field.looking.isHidden()
    press(field.edit, Qt.Key.Key_Escape)
    assert field.looking.isHidden()
    window.until(lambda: not window.runtime.busy)
    assert works(window) == []
    sandbox.fault("hang", "Transactions", method="GET", times=1)
    window.type_ids("SO-10093")
    with window.settled("55261"):
        window.type_ids("SO-10043")
    QApplication.processEvents()
    assert works(window) == ["55261"]
    assert found_ids(window) == []
    assert "SO-10093" not in field.message.text()


def test_ten_thousand_words_are_refused_at_once(window: Driver) -> None:
    window.type_ids("\n".join(f"SO-{n}" for n in range(10_000)))
    window.until(lambda: "At most 3,000" in window.page.ids.message.text())
    assert window.page.ids.edit.blockCount() == 10_000, "nothing was taken, so nothing is gone"
    assert works(window) == []


def test_recent_says_what_may_be_missing_and_names_odd_records(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.list_by(order="newest_first", header="missing", first_page=0, odd=["no record"])
    pane = window.page.recent
    with window.qtbot.waitSignal(window.place.recent.page_ready):
        pane.reload_requested.emit()
    dates = [each.created for each in pane.model.rows]
    assert dates[0] == max(filter(None, dates))
    assert "expected an object, got str" in pane.banner.text
    pane.show_note("One may be missing.")
    assert not pane.note.isHidden()
    pane.clear()
    assert pane.note.isHidden()


def test_menus_count_nothing_where_nothing_is_chosen(window: Driver) -> None:
    with window.settled("55260"):
        window.type_ids("55260")
    window.page.works.table.choose_none()
    window.page.recent.table.choose_none()
    acts = [*window.page.works.acts, *window.page.recent.acts]
    told = [str(each.words) for each in acts]
    assert "Preview this order again" in told
    assert "Copy this row" in told
    assert not [text for text in told if "0" in text]
