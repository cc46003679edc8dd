"""Which character separates the columns: with empty cells, quotes, blank lines, ragged rows, decimal commas."""

from __future__ import annotations

import pytest

from core.intake.columns import suggest, take
from core.intake.read import Brought, read_bytes, read_text

SPARSE = "Transaction ID{s}Note\n55261{s}first\n55262{s}\n55263{s}\n55264{s}\n\nhello world{s}text\n"
FILES = {
    "hardly a cell is filled": (SPARSE.format(s=","), ",", 2),
    "semicolons": (SPARSE.format(s=";"), ";", 2),
    "tabs": (SPARSE.format(s="\t"), "\t", 2),
    "bars": (SPARSE.format(s="|"), "|", 2),
    "only the first cells are filled": ("ID,A,B\n55261,,\n55262,,x\n55263,,\n55264,y,\n", ",", 3),
    "no heading": ("55261,first\n55262,\n55263,\n", ",", 2),
    "no heading, and none in the first row": ("55261;\n55262;first\n55263;\n", ";", 2),
    "quoted separators": ('Note,ID\n"one, two",55261\n"three",55262\n"",55263\n', ",", 2),
    "quoted lines": ('ID;Note\n55261;"a, b\n\nc"\n55262;\n', ";", 2),
    "blank lines": ("\n\nID,Note\n\n55261,\n\n\n55262,x\n", ",", 2),
    "text with commas": ("ID;Note\n55261;one, two\n55262;three, four\n55263;\n", ";", 2),
    "commas in every row but the heading": ("ID;Name\n55261;Ross, Bob\n55262;Hall, Ada\n", ";", 2),
    "decimal commas": ("ID;Total\n55261;59,90\n55262;60,10\n55263;\n", ";", 2),
    "decimal commas without a heading": ("55261;1,00;2,00\n55262;3,00;4,50\n", ";", 3),
    "semicolons in a comma file": ("ID,Tags\n55261,a;b\n55262,c;d\n", ",", 2),
    "short rows": ("ID,Note\n55261,first\n55262\n55263\n55264\n", ",", 2),
    "text that is not quoted": ("ID,Note\n55261,a, b, c\n55262,a, b\n55263,\n55264,x\n", ",", 4),
    "one column": ("Transaction ID\n55261\n55262\n", "", 1),
    "one column with commas at the ends": ("55261,\n55262,\n", ",", 1),
    "one column with a comma somewhere": ("Number\nSO-1\nSO-2, gift\nSO-3\nSO-4\nSO-5\n", "", 1),
}
UNCERTAIN = {"short rows", "text that is not quoted", "one column with a comma somewhere"}


def brought(text: str) -> Brought:
    return read_bytes(text.encode(), "orders.csv")


@pytest.mark.parametrize("what", FILES)
def test_a_file_is_split_where_its_columns_are(what: str) -> None:
    text, separator, width = FILES[what]
    read = brought(text)
    assert read.separated is not None
    assert (read.separated.separator.character, read.tables[0].width) == (separator, width)
    assert read.separated.separator.certain is (what not in UNCERTAIN)


def test_two_that_fit_alike_are_asked_about_and_either_can_be_had() -> None:
    read = brought("55261;3,x\n55262;4,y\n")
    assert read.separated is not None
    assert not read.separated.separator.certain
    assert [read.separated.table(by).rows[0] for by in (";", ",", "")] == [
        ("55261", "3,x"),
        ("55261;3", "x"),
        ("55261;3,x",),
    ]


def test_the_sparse_file_gives_its_orders_and_names_every_other_line() -> None:
    text = "Transaction ID,Note\n55261,first\n\n55262,\n,lost\n55261,\n055262,x\nhello world,\n"
    (table,) = brought(text).tables
    found = suggest(table)
    assert (found.column, found.holds, found.heading) == (0, "id", True)
    taken = take(table, 0, "id", heading=True)
    assert [word.id for word in taken.words] == ["55261", "55262"]
    assert taken.repeats == {"55261": (6,), "55262": (7,)}
    assert taken.blank == (3, 5)
    assert [(each.word, each.lines) for each in taken.refused] == [("hello world", (8,))]


def test_a_pasted_list_stays_one_and_a_pasted_sparse_table_is_one() -> None:
    assert read_text(SPARSE.format(s=",")).tables
    for text in (
        "55261,\n55262,55263\n55264,\n",
        "Hello,\n\nplease send 55260, thanks",
        "55261, 55262\n55263",
    ):
        assert not read_text(text).tables
