"""Preparing a body for the screen: exact, coloured, and never too much."""

from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gui.kit.code.payload import prepare_payload
from gui.kit.code.view import CodeView
from gui.kit.theme import Theme
from tests.support.window import examples

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_exact_is_what_leaves_and_formatted_keeps_every_digit() -> None:
    prepared = prepare_payload(examples.BODY)
    assert prepared.exact.encode() == examples.BODY
    assert '"value": 141.10' in prepared.formatted
    assert '"Weight": 1.10' in prepared.formatted
    assert not prepared.cut
    assert "".join(prepared.formatted.split()) == "".join(prepared.exact.split())


@given(VALUES)
def test_the_spans_cover_what_they_name(value: object) -> None:
    prepared = prepare_payload(json.dumps({"key": value}, ensure_ascii=False).encode())
    lines = prepared.shown.split("\n")
    assert len(prepared.spans) == len(lines)
    for line, spans in zip(lines, prepared.spans, strict=True):
        units = line.encode("utf-16-le")
        for span in spans:
            text = units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")
            match span.kind:
                case "key" | "string":
                    assert text.startswith('"')
                    assert text.endswith('"')
                case "number":
                    Decimal(text)
                case "constant":
                    assert text in {"true", "false", "null"}


def test_a_large_body_is_cut_at_a_line_on_the_screen_only() -> None:
    body = json.dumps({"Items": [{"SKU": f"A{n}", "n": n} for n in range(120_000)]}).encode()
    assert len(body) > 2_000_000
    prepared = prepare_payload(body)
    assert prepared.cut
    assert prepared.shown.endswith("\n")
    assert len(prepared.shown) <= 200_000
    assert prepared.formatted.startswith(prepared.shown)
    assert prepared.exact.encode() == body


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(msgspec.DecodeError):
        prepare_payload(b'{"cut": ')


def test_only_visible_lines_are_coloured(qtbot: QtBot, theme: Theme) -> None:
    view = CodeView(theme, "JSON")
    qtbot.addWidget(view)
    view.resize(300, 200)
    prepared = prepare_payload(json.dumps({"Items": list(range(5000))}).encode())
    view.show_text(prepared.shown, prepared.spans)
    view.show()
    qtbot.waitExposed(view)
    document = view.document()
    number = document.findBlockByNumber(2)
    qtbot.waitUntil(lambda: bool(number.layout().formats()))
    assert not document.findBlockByNumber(4000).layout().formats()
    view.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: bool(document.findBlockByNumber(5000).layout().formats()))
    assert number.layout().formats()[0].format.foreground().color().name() == theme.colors.json_number
