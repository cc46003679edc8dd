"""CSV, TSV and XLSX as people have them: encodings, delimiters, headings, and what is no order."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from core.errors import UsageError
from core.intake.columns import Suggestion, column_named, column_title, suggest, take
from core.intake.kinds import Holds, Known
from core.intake.read import read_bytes, read_file, read_text, words_of
from core.intake.table import MOST_BYTES, MOST_ROWS, Table

EXPORT = (
    "Order number;Email;Qty;Total\nSO-10042;ada@example.com;3;59,90\nSO-10043;bob@example.com;12;1.200,00\n"
)
ROWS = [["Order number", "Email", "Qty", "Total"], ["SO-10042", "ada@example.com", "3", "59,90"]]
ENCODED = {
    "utf-8": EXPORT.encode(),
    "utf-8 with a mark": EXPORT.encode("utf-8-sig"),
    "utf-16 with a mark": EXPORT.encode("utf-16"),
    "utf-16-le": EXPORT.encode("utf-16-le"),
    "utf-16-be": EXPORT.encode("utf-16-be"),
    "utf-32": EXPORT.encode("utf-32"),
    "windows lines": EXPORT.replace("\n", "\r\n").encode(),
    "old mac lines": EXPORT.replace("\n", "\r").encode(),
    "tabs": EXPORT.replace(";", "\t").encode(),
    "bars": EXPORT.replace(";", "|").encode(),
    "quoted": "\n".join(
        ";".join(f'"{c}"' for c in line.split(";")) for line in EXPORT.split("\n")[:3]
    ).encode(),
    "with its separator named": f"sep=;\r\n{EXPORT}".encode(),
}


def table_of(data: bytes | str, name: str = "orders.csv") -> Table:
    (table,) = read_bytes(data.encode() if isinstance(data, str) else data, name).tables
    return table


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("how", ENCODED)
def test_a_csv_is_read_however_it_was_saved(how: str) -> None:
    table = table_of(ENCODED[how])
    assert [list(row) for row in table.rows[:2]] == ROWS
    assert table.lines == ((2, 3, 4) if "separator" in how else (1, 2, 3))
    assert suggest(table) == Suggestion(0, "number", True)


def test_windows_own_encoding() -> None:
    table = table_of("Bestellnummer;Straße\n4711;Müllergäßchen\n".encode("cp1252"))
    assert table.rows[1] == ("4711", "Müllergäßchen")


HEADINGS = {
    "Transaction ID,Order number,Qty\n55260,SO-1,3": Suggestion(0, "id", True),
    "transaction_id\n55260": Suggestion(0, "id", True),
    "Qty,iPaaS.com ID\n3,55260": Suggestion(1, "id", True),
    "Customer ID,Order #,Phone\n8841,#1001,5551234": Suggestion(1, "number", True),
    "Name,Email,Total\n#1001,ada@example.com,5": Suggestion(0, "number", True),
    "Name,Email\nAda Lovelace,ada@example.com\nBob Ross,bob@example.com": Suggestion(1, "any", True),
    "Qty,Price,Mystery\n3,5,55260\n4,5,55261": Suggestion(2, "any", True),
    "55260,3\n55261,12": Suggestion(0, "any", False),
    "SO-1001,ada@example.com\nSO-1002,bob@example.com": Suggestion(0, "number", False),
    "55260,4471\n55261,4472": Suggestion(None, "any", False),
    "Foo,Bar\nabc,def": Suggestion(None, "any", False),
    "55260\n55261": Suggestion(0, "any", False),
    "Order ID,Order number\n5001,SO-1\n5002,SO-2": Suggestion(None, None, True),
}


@pytest.mark.parametrize("text", HEADINGS)
def test_the_column_of_the_orders_is_found_or_asked_for(text: str) -> None:
    assert suggest(table_of(text)) == HEADINGS[text]


PAIRS = {str(55_260 + n): f"SO-{10_042 + n}" for n in range(20)}
ABROAD = (
    "Order ID",
    "ID",
    "Order",
    "Bestell-ID",
    "Auftrag",
    "Auftrags-ID",
    "Bestellung",
    "ID de pedido",
    "Pedido",
)
NUMBERS_ABROAD = (
    "Order no.",
    "Order number",
    "Auftragsnummer",
    "Bestell-Nr.",
    "Número de pedido",
    "N.º de pedido",
)
IDS_ABROAD = ("Transaction ID", "Transaktions-ID", "ID de transacción", "iPaaS.com ID")


def known(pairs: dict[str, str]) -> Known:
    return Known(frozenset(pairs), frozenset(pairs.values()))


@pytest.mark.parametrize("heading", ABROAD)
def test_a_heading_that_both_systems_use_is_read_by_its_values_or_asked_for(heading: str) -> None:
    whole = table_of(f"Row,{heading},Phone\n1,55260,16175550101\n2,55299,16175550102\n3,56001,16175550103\n")
    marked = table_of(f"Row,{heading},Phone\n1,SO-10042,16175550101\n2,SO-10043,16175550102\n")
    assert suggest(whole) == Suggestion(1, None, True), "nothing tells which of the two"
    assert suggest(whole, known(PAIRS)) == Suggestion(1, "id", True)
    assert suggest(marked) == Suggestion(1, "number", True)
    numbers = {str(8_000_000 + n): f"#{51_000 + n}" for n in range(20)}
    assert suggest(whole, known(numbers)) == Suggestion(1, "number", True)
    # IDs and numbers of as many digits: only the orders themselves tell, and what may be both is asked for.
    alike = {str(55_000 + n): str(61_000 + n) for n in range(20)}
    assert suggest(whole, known(alike)) == Suggestion(1, None, True)
    assert suggest(whole, known(alike | {n: "7" + n[1:] for n in ("55260", "55299", "56001")})).holds == "id"
    assert suggest(whole, known(alike | {"55260": "55299", "55299": "1", "56001": "2"})).holds is None
    # One order number in twenty is a whole one: one value may be such a number, three in a row are not.
    assert suggest(whole, known(PAIRS | {"55279": "61000"})).holds == "id"
    assert suggest(whole, known(PAIRS | {"55279": "55299"})).holds is None, (
        "one of them is the number of an order"
    )
    one = table_of(f"Row,{heading},Phone\n1,55290,16175550101\n")
    assert suggest(one, known(PAIRS | {"55279": "61000"})).holds is None
    assert suggest(whole, known(dict(list(PAIRS.items())[:2]))).holds is None, "two orders have no shape"


@pytest.mark.parametrize("heading", [*NUMBERS_ABROAD, *IDS_ABROAD])
def test_a_heading_that_says_what_it_is_is_believed_unless_its_values_speak_against_it(heading: str) -> None:
    says: Holds = "id" if heading in IDS_ABROAD else "number"
    whole = table_of(f"Qty,{heading}\n1,55260\n2,55299\n3,56001\n")
    assert suggest(whole) == Suggestion(1, says, True)
    assert suggest(whole, known(PAIRS)).holds == ("id" if says == "id" else None)
    marked = table_of(f"Qty,{heading}\n1,SO-10042\n2,SO-10043\n")
    assert suggest(marked).holds == ("number" if says == "number" else None)


def test_numbers_of_other_columns_are_no_orders() -> None:
    table = table_of("Transaction ID,Qty,Phone\n55260,3,5551234\n55261,7,5551235\n")
    taken = take(table, 0, "id", heading=True)
    assert [word.id for word in taken.words] == ["55260", "55261"]
    assert all(word.numbers == () for word in taken.words), "an ID is not looked for as a number as well"
    numbers = take(table, 2, "number", heading=True)
    assert [(word.id, word.numbers) for word in numbers.words] == [("", ("5551234",)), ("", ("5551235",))]


def test_forty_bad_lines_are_named_each_with_its_reason_once() -> None:
    bad = [f"no-{n}" for n in range(38)] + ["0", "5 5"]
    lines = ["Transaction ID,Email"] + [f"{55000 + n},a@example.com" for n in range(60)]
    lines += [f"{word},b@example.com" for word in bad] + ["no-3,c@example.com", ",d@example.com"]
    taken = take(table_of("\n".join(lines)), 0, "id", heading=True)
    assert len(taken.words) == 60
    assert [each.word for each in taken.refused] == bad
    assert [each.lines for each in taken.refused][:4] == [(62,), (63,), (64,), (65, 102)]
    assert all(each.notice.title and each.notice.detail and each.notice.hint for each in taken.refused)
    assert taken.refused[38].notice.detail == "It is zero."
    assert taken.refused[39].notice.detail == "It contains a space."


def test_a_repeated_order_is_taken_once_and_named() -> None:
    taken = take(table_of("id\n55260\n55260\n055260\n55261"), 0, "id", heading=True)
    assert [word.id for word in taken.words] == ["55260", "55261"]
    assert taken.read.repeated == ("55260",)
    assert taken.lines["55261"] == 5


def test_a_hundred_thousand_ids_are_taken_and_one_more_is_not() -> None:
    text = "\n".join(str(n) for n in range(1, MOST_ROWS + 1))
    assert len(take(table_of(text), 0, "id", heading=False).words) == MOST_ROWS
    with pytest.raises(UsageError, match=r"100,000 rows"):
        table_of(f"{text}\n{MOST_ROWS + 1}")
    wide = ",".join("1" * 300)
    with pytest.raises(UsageError, match=r"2,000,000 cells"):
        table_of("\n".join([wide] * 10_000))


def test_a_quote_that_is_not_closed_takes_no_other_line() -> None:
    table = table_of('Order,Note\nSO-1,"never closed\nSO-2,"fine"\nSO-3,5" pipe\n')
    assert [row[0] for row in table.rows] == ["Order", "SO-1", "SO-2", "SO-3"]
    broken = table_of('Order,Note\nSO-1,"two\nlines"\nSO-2,x\n')
    assert broken.rows[1] == ("SO-1", "two\nlines")
    assert broken.lines == (1, 2, 4)


def test_a_column_is_named_by_heading_number_or_letter() -> None:
    table = table_of(EXPORT)
    assert [column_named(table, name) for name in ("email", "2", "B")] == [1, 1, 1]
    assert column_title(table, 1, heading=True) == "B: Email"
    assert column_title(table, 27, heading=False) == "Column AB"
    with pytest.raises(UsageError, match="no column"):
        column_named(table, "5")
    with pytest.raises(UsageError, match="4 columns"):
        take(table, 4, "id", heading=True)


def test_sheets_are_read_with_their_numbers_as_they_are_shown() -> None:
    day = dt.datetime(2026, 5, 3)
    data = workbook(
        [
            ["Transaction ID", "Order", "Day", "Paid"],
            [55260, "SO-1", day, True],
            [],
            [55261.0, 4711, None, False],
        ],
        [],
        [[1.5, 1234567890123456789, dt.datetime(2026, 5, 3, 12, 30)]],
    )
    first, third = read_bytes(data, "orders.xlsx").tables
    assert first.rows[1:] == (("55260", "SO-1", "2026-05-03", "TRUE"), ("55261", "4711", "", "FALSE"))
    assert (first.name, first.where, first.lines) == ("Sheet 1", "row", (1, 2, 4))
    assert suggest(first) == Suggestion(0, "id", True)
    assert third.rows[0][0] == "1.5"
    (refused,) = take(third, 1, "id", heading=False).refused
    assert refused.lines == (1,), "its last digits are gone: it is no ID any more"


def test_numbers_that_a_spreadsheet_spoiled_say_how_to_mend_it() -> None:
    rows = ["5.526E4", "5.526E+04", "1,23457E+11", "55260.0", '="055261"', "55262"]
    quoted = [cell if cell.startswith("=") else f'"{cell}"' for cell in rows]
    taken = take(table_of("\n".join(["Transaction ID", *quoted])), 0, "id", heading=True)
    assert [word.id for word in taken.words] == ["55261", "55262"]
    assert [each.word for each in taken.refused] == rows[:4]
    assert [each.lines for each in taken.refused] == [(2,), (3,), (4,), (5,)]
    assert all("format the column" in str(each.notice.hint) for each in taken.refused)


def test_one_huge_cell_ends_nothing() -> None:
    table = table_of(f"Transaction ID,Note\n55260,{'y' * 300_000}\n55261,b\n")
    assert [word.id for word in take(table, 0, "id", heading=True).words] == ["55260", "55261"]
    (refused,) = take(table_of("x" * 300_000), 0, "any", heading=False).refused
    assert "too long" in refused.notice.title


def test_a_formula_without_its_result_is_named_and_hidden_sheets_are_not_offered() -> None:
    book = openpyxl.Workbook()
    sheet, hidden = book.active, book.create_sheet("Old orders")
    assert sheet is not None
    for row in (["Transaction ID"], ["=55000+260"], [55261]):
        sheet.append(row)
    hidden.append([55299])
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    (table,) = read_bytes(out.getvalue(), "orders.xlsx").tables
    taken = take(table, 0, "id", heading=True)
    assert [word.id for word in taken.words] == ["55261"]
    (refused,) = taken.refused
    assert (refused.lines, refused.word) == ((2,), "=55000+260")
    assert "formula" in refused.notice.detail


def bomb() -> bytes:
    """An .xlsx of a few kilobytes whose texts unpack into hundreds of megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        with packed.open("xl/sharedStrings.xml", "w") as part:
            for _ in range(100):
                part.write(b"0" * 1_000_000)
    return out.getvalue()


def entities() -> bytes:
    """A sheet whose XML doubles itself thirty times."""
    laughs = "".join(f'<!ENTITY l{n} "&l{n - 1};&l{n - 1};">' for n in range(1, 31))
    xml = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><worksheet><sheetData>&l30;</sheetData></worksheet>'
    out = io.BytesIO(workbook([["a"]]))
    made = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in source.infolist():
            packed.writestr(part.filename, xml if part.filename.endswith("sheet1.xml") else source.read(part))
    return made.getvalue()


BROKEN: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (bomb, "too large"),
    "entities": (entities, "can't be read"),
    "another packed file": (lambda: b"PK\x03\x04" + b"x" * 50, "can't be read"),
    "half a workbook": (lambda: workbook([["a"]])[:-200], "can't be read"),
    "an old spreadsheet": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "can't be read"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", "can't be read"),
    "a PDF": (lambda: b"%PDF-1.7\n", "can't be read"),
    "a web page": (lambda: b"\xef\xbb\xbf\n<html><table><tr><td>55260", "can't be read"),
    "nothing": (lambda: b"", "empty"),
    "blank lines": (lambda: b"\n  \n\t\n", "empty"),
    "an empty sheet": (lambda: workbook([]), "empty"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_cannot_be_read_is_said_with_what_to_do(what: str) -> None:
    make, title = BROKEN[what]
    with pytest.raises(UsageError) as raised:
        read_bytes(make(), "orders.xlsx")
    assert title in raised.value.title
    assert raised.value.hint


def test_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    with pytest.raises(UsageError, match="No such file"):
        read_file(path)
    path.write_text(EXPORT, "utf-8")
    (table,) = read_file(path).tables
    assert table.name == "orders.csv"
    with path.open("wb") as large:
        large.truncate(MOST_BYTES + 1)
    with pytest.raises(UsageError, match="50 MB"):
        read_file(path)


PASTED = {
    "55260": False,
    "55260, 55261 55262": False,
    "55260\n55261\n": False,
    "55260,\n55261,\n": False,
    "55260, 55261\n55262": False,
    "Hello,\n\nplease send 55260, thanks": False,
    "55260\tSO-1\t3": True,
    "55260\t3\n55261\t12": True,
    "55260,3\n55261,12": True,
    "Order;Qty\nSO-1;3\nSO-2;1": True,
}


@pytest.mark.parametrize("text", PASTED)
def test_what_is_pasted_is_a_list_or_a_table(text: str) -> None:
    assert bool(read_text(text).tables) is PASTED[text]


def test_words_of_a_block_know_their_lines() -> None:
    taken = words_of("55260, SO-10042\n\n٥٥٢٦٠\n1,234\n٥٥٢٦٠ 55260")
    assert [word.text for word in taken.words] == ["55260", "SO-10042"]
    assert [(each.word, each.lines) for each in taken.refused] == [("٥٥٢٦٠", (3, 5)), ("1,234", (4,))]
    assert taken.read.repeated == ("55260",)
