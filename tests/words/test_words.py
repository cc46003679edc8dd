"""A message is an English string everywhere, and something that can be said otherwise at the screen."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from core.errors import DeskError
from core.outward.secrets import KNOWN, MASK
from core.waits import in_words
from core.words import (
    Text,
    changed,
    dated,
    encoded,
    ended,
    figure,
    joined,
    rounded,
    say,
    say_count,
    sentences,
    stated,
)  # fmt: skip
from core.words.language import ENGLISH, English, in_language
from core.words.text import Form


class German(English):
    def template(self, english: str, about: str, count: int | None) -> str | None:
        return {
            "Order {order} is {state}.": "{state} ist Bestellung {order}.",
            "ready": "bereit",
            "{n:,} events": "ein Ereignis" if count == 1 else "{n:,} Ereignisse",
            "Wait.": "Warten Sie.",
        }.get(english)

    def number(self, value: object) -> str:
        return f"{value:,}".translate(str.maketrans(",.", ".,"))

    def moment(self, moment: date, form: Form) -> str:
        return moment.strftime("%d.%m.%Y" if form == "day" else "%d.%m.%Y %H:%M")


def test_a_message_is_its_english_words_and_can_be_said_otherwise() -> None:
    text = say("Order {order} is {state}.", order="5526", state=say("ready"))
    assert text == "Order 5526 is ready."
    assert f"{text} {text!s}" == f"{'Order 5526 is ready.'} Order 5526 is ready."
    assert type(str(text)) is str
    assert hash(text) == hash("Order 5526 is ready.")
    assert in_language(text, German()) == "bereit ist Bestellung 5526."
    for copied in (
        copy.deepcopy(text),
        copy.copy(text),
        msgspec.structs.replace(_Record(text)).text,
    ):
        assert in_language(copied, German()) == "bereit ist Bestellung 5526."


def test_what_is_no_message_stays_as_it_is() -> None:
    assert in_language("ready", German()) == "ready"
    assert in_language(say("Nobody has translated {this}.", this=1), German()) == "Nobody has translated 1."


def test_a_fraction_is_written_as_the_language_does() -> None:
    """Whether it was filled in as a number or as a message; what has no fraction may be a year, a port or an ID."""
    for text, english, german in (
        (say("{value} is {state}.", value=Decimal("12.50"), state="1.5"), "12.50 is 1.5.", "12,50 is 1.5."),
        (say("{value} s", value=2.5), "2.5 s", "2,5 s"),
        (say("Port {port}", port=8080), "Port 8080", "Port 8080"),
        (rounded(60.0), "60", "60"),
        (in_words(0.42), "0.4 s", "0,4 s"),
    ):
        assert (text, in_language(text, German()), in_language(text, ENGLISH)) == (english, german, english)


def test_the_window_sets_thousands_apart_and_the_terminal_does_not() -> None:
    for text, english, window, german in (
        (rounded(1234.5, 2), "1234.50", "1,234.50", "1.234,50"),
        (figure(Decimal("3758.35")), "3758.35", "3,758.35", "3.758,35"),
        (
            say("worth {value}", value=Decimal("3758.350")),
            "worth 3758.350",
            "worth 3,758.350",
            "worth 3.758,350",
        ),
        (
            figure(Decimal("12345678901234567.89")),
            "12345678901234567.89",
            "12,345,678,901,234,567.89",
            "12.345.678.901.234.567,89",
        ),
    ):
        assert (text, in_language(text, ENGLISH), in_language(text, German())) == (english, window, german)


def test_code_stands_in_quotation_marks_in_the_window() -> None:
    """Backticks are for terminals; those of somebody's own words stay."""
    text = say("`{name}` is no field of `{record}`.", name="E`mail", record="Order")
    assert text == "`E`mail` is no field of `Order`."
    assert in_language(text, ENGLISH) == "“E`mail” is no field of “Order”."
    assert in_language(say("Write `null`."), ENGLISH) == "Write “null”."


def test_a_number_has_its_words() -> None:
    for number, english, german in (
        (1, "1 event", "ein Ereignis"),
        (1234, "1,234 events", "1.234 Ereignisse"),
    ):
        text = say_count(number, "{n:,} event", "{n:,} events")
        assert (text, in_language(text, German())) == (english, german)
    untold = say_count(1, "{n} order", "{n} orders")
    assert in_language(untold, German()) == "1 order"


def test_sentences_are_said_one_by_one() -> None:
    text = sentences(say("Wait."), "", "Klaviyo said: {no}.", say("Wait."))
    assert text == "Wait. Klaviyo said: {no}. Wait."
    assert in_language(text, German()) == "Warten Sie. Klaviyo said: {no}. Warten Sie."
    assert in_language(joined("\n", [say("Wait."), "x"]), German()) == "Warten Sie.\nx"


def test_braces_are_braces_where_nothing_is_filled_in() -> None:
    assert say('{"a": 1}') == '{"a": 1}'
    assert say("Order {order}.", order="{order}{0}") == "Order {order}{0}."
    assert (
        in_language(say("Order {order} is {state}.", order="{x}", state=""), German())
        == " ist Bestellung {x}."
    )


class _Record(msgspec.Struct):
    text: str


def test_json_has_the_english_words_and_takes_nothing_else_by_the_way() -> None:
    assert msgspec.json.encode(_Record(say("Wait.")), enc_hook=encoded) == b'{"text":"Wait."}'
    with pytest.raises(NotImplementedError):
        msgspec.json.encode(object(), enc_hook=encoded)


@pytest.fixture
def a_secret() -> Iterator[str]:
    KNOWN.token("the-secret-of-this-test-0815")
    yield "the-secret-of-this-test-0815"
    KNOWN.forget()


def test_a_secret_is_taken_out_of_what_is_filled_in(a_secret: str) -> None:
    error = DeskError(say("Order {order} is {state}.", order=a_secret, state=say("ready")), hint=say("Wait."))
    assert error.detail == f"Order {MASK} is ready."
    assert in_language(error.detail, German()) == f"bereit ist Bestellung {MASK}."
    assert in_language(error.hint, German()) == "Warten Sie."
    # Where one stands across words and what is filled in, the words are given up.
    torn = changed(say("the-secret-of-{this}", this=a_secret[14:]), lambda text: text.replace(a_secret, MASK))
    assert torn == MASK
    assert not isinstance(torn, Text)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2026-05-03T23:12:33+02:00", "03.05.2026 23:12"),  # (in Vienna)
        ("2026-11-03T23:12:33-05:00", "04.11.2026 05:12"),
        ("2026-05-03T08:12:33", "03.05.2026 08:12"),
        ("2026-05-03", "03.05.2026"),
        ("soon", "soon"),
        ("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00+01:00"),
    ],
)
@pytest.mark.usefixtures("in_vienna")
def test_a_moment_that_a_system_wrote_stays_where_no_language_says_it(written: str, told: str) -> None:
    message = joined("", (dated(written), "!"))
    assert message == f"{written}!"
    assert in_language(message, German()) == f"{told}!"
    assert dated(None) == ""


def test_a_title_becomes_a_sentence_and_never_has_two_ends() -> None:
    for title, sentence in (
        ("It failed", "It failed."),
        ("It failed.", "It failed."),
        ("Is it there?", "Is it there?"),
        ("Reading…", "Reading…"),
        ("It said “no.”", "It said “no.”"),
        ("It said “no”", "It said “no”."),
        ("", ""),
    ):
        assert ended(title) == sentence
        told = ended(say("{title}", title=title)) if title else ""
        assert told == sentence
        assert copy.copy(told) == told
    assert stated("It failed.", "", "Wait.") == "It failed. Wait."
    assert stated(say("Wait."), "so") == "Wait. so"
    assert stated("", "so") == "so"


def test_a_sentence_ends_as_its_language_has_it() -> None:
    assert in_language(ended(say("Order {order} is {state}.", order=1, state=say("ready"))), German()) == (
        "bereit ist Bestellung 1."
    )
    assert in_language(stated(say("ready"), say("Wait.")), German()) == "bereit. Warten Sie."
    assert isinstance(changed(ended(say("ready {a}", a="x")), lambda text: text.replace("x", "y")), Text)
