"""What is read from the journal, in the language of the window: by the templates that the program says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from core.journal import Batches, Journal
from core.transfer.plan.events import EventKind, line_label
from core.transfer.sending.outcome import each_outcome
from core.transfer.sending.progress import SentEvent, State
from core.words import Text, joined, recalled, say, say_count, sentences, stated, when
from core.words.language import in_language
from core.words.recalled import Known, know
from core.words.text import Form, Message
from gui.kit.language import translators
from tests.support.languages.messages import fields
from tests.support.languages.translations import TEMPLATES

KNOWN = tuple(Known.of(each) for each in msgspec.json.decode(TEMPLATES.read_bytes(), type=list[list[str]]))


class Bracketed:
    """Says `⟦Order {order} isn't there.⟧`, so that what was no message shows."""

    def template(self, english: str, about: str, count: int | None) -> str:
        """The English words in brackets."""
        return f"⟦{english}⟧"

    def number(self, value: int | float | Decimal) -> str:
        """With spaces between thousands."""
        return f"{value:,}".replace(",", " ")

    def quotes(self) -> tuple[str, str]:
        return "“", "”"

    def moment(self, moment: date, form: Form) -> str:
        """The day first."""
        return f"{moment:%d.%m.%Y}"


@pytest.fixture(autouse=True)
def templates() -> Iterator[None]:
    """Those of the program, until the test has ended."""
    know(lambda: KNOWN)
    yield
    know(None)


def filled(known: Known) -> str | None:
    """A message with something in each place; None for one with hardly a word of its own, which fits anything."""
    try:
        names = fields(known.template)
    except ValueError:  # braces that are braces
        names = []
    own = known.template
    for name in names:
        own = own.replace(name, "")
    if names and sum(letter.isalpha() for letter in own) < 12:
        return None
    arguments: dict[str, object] = {}
    for place, field in enumerate(names):
        name, _, spec = field.strip("{}").partition(":")
        arguments[name] = 12_345 if spec == "," or name == "n" else f"Sample {place}"
    if known.one is not None:
        arguments["n"] = 12_345
    return Text.of(Message(known.template, arguments, known.about, known.one))


def test_each_message_is_known_again_by_its_english_words() -> None:
    said = [str(text) for known in KNOWN if (text := filled(known)) is not None]
    assert len(said) > 3_000
    assert [text for text in said if not isinstance(recalled(text), Text)] == []
    assert [text for text in said if recalled(text) != text] == []


def test_says_again_what_was_filled_in_and_what_stood_side_by_side() -> None:
    at = when(datetime(2026, 11, 12, 10, 0))
    inner = say("Left out when the batch was confirmed")
    for text in (
        say_count(12_345, "{n} external ID saved.", "{n} external IDs saved."),
        say("It ends on {end}.", end=at),
        say("Still unknown: {line}", line=inner),
        sentences(say("Try again in a few minutes."), say("Check the record that is already there.")),
        joined("\n", (say("Nothing had been sent."), say("iPaaS.com's queue has the order."))),
        stated(inner, say("Try again in a few minutes.")),
        joined("\n", (say("Accepted: {limit}.", limit="5 MB"), say("It ends on {end}.", end=at))),
        joined("\n", (say("It ends on {end}.", end=at), say("Still unknown: {line}", line=inner), inner)),
    ):
        assert in_language(recalled(str(text)), Bracketed()) == in_language(text, Bracketed())


class German(Bracketed):
    """Says numbers with a comma, and `ORDER {order} ISN'T THERE`."""

    def template(self, english: str, about: str, count: int | None) -> str:
        """The English words in capitals."""
        return re.sub(r"[^{}]+(?![^{}]*})", lambda words: words[0].upper(), english)

    def number(self, value: int | float | Decimal) -> str:
        """The decimals behind a comma."""
        return f"{value:,}".replace(",", " ").replace(".", ",")


def test_numbers_and_lists_that_were_filled_in_are_said_in_the_language() -> None:
    several = joined(
        "; ",
        (
            say(
                "value: Klaviyo has {before}, the mapping gives {after}", before=Decimal("1119.00"), after=141
            ),
            say("{path}: only Klaviyo has it", path="Brand"),
        ),
    )
    orders = [
        say("Order {order_number}", order_number="SO-10053"),
        say("Line {line_number}: {sku}", line_number=3, sku="HP-1"),
    ]
    some = say("{some} and {rest} more", some=joined(", ", orders), rest=12)
    again = say("Try again in a few minutes.")
    for text in (
        say("Klaviyo has this event already, with another payload: {differing}", differing=several),
        sentences(
            say(
                "This would send: {event_metric}, unique ID {unique_id}, {value}.",
                event_metric="Placed Order",
                unique_id="55260",
                value=say("value {event_value}", event_value=Decimal("119.00")),
            ),
            again,
        ),
        joined("", ("UniqueId: ", orders[0])),
        joined("", ("UniqueId: ", some)),
    ):
        assert in_language(recalled(str(text)), German()) == in_language(text, German())


def test_what_became_of_an_orders_events_is_said_in_the_language() -> None:
    """With lines that are called anything, and beside a template that only begins with the same word."""
    labels: dict[str | None, str] = {
        str(number): line_label(str(number), f"Mr. Coffee and 3 more, {number} cups: red")
        for number in range(20)
    }

    def event(line: str | None, state: State) -> SentEvent:
        kind: EventKind = "placed_order" if line is None else "ordered_product"
        return SentEvent(kind=kind, line_id=line, unique_id=line or "1", state=state)

    many: list[SentEvent] = [
        event(None, "accepted"),
        *(event(str(number), "accepted" if number < 10 else "skipped") for number in range(20)),
    ]
    no_answer = say("Unknown: there was no response")
    for events, named in (
        (many, labels),
        (many[:4], {}),
        ([event(None, "recorded")], {}),
        ([event(None, "failed"), event("1", "unknown")], labels),
        ([event("1", "skipped")], {}),
    ):
        told = each_outcome(events, unknown=no_answer, labels=named)
        for text in (joined("\n", told), joined("\n", (*told, say("Nothing had been sent."))), told[0]):
            assert in_language(recalled(str(text)), German()) == in_language(text, German())
    for text in ("Accepted: 5 MB.", "Somebody: Line 3: A.", "Accepted: Line: A."):
        assert "ACCEPTED: LINE" not in in_language(recalled(text), German())


def test_what_only_looks_like_a_number_or_an_order_stays() -> None:
    asked = Known("Can't tell whether the event {stored_id} is “{value}”")
    know(lambda: (*KNOWN, asked))
    for text in (
        say("Can't tell whether the event {stored_id} is “{value}”", stored_id="1.2", value="1.20"),
        say(
            "Klaviyo has: {stored_metric} {stored_id} on {profile_id}, unique ID {unique_id}, {value}, {datetime}.",
            stored_metric="Placed Order",
            stored_id="5kQ2r",
            profile_id="01AB",
            unique_id="1.2",
            value=say("no value shown"),
            datetime=say("time not shown"),
        ),
        "Order 12 and more",
        "Somebody: Missing",
        "Line 3: A",
    ):
        assert in_language(recalled(str(text)), German()) == in_language(text, German())


def test_earlier_words_are_said_in_todays() -> None:
    now = Known("{n} answers lack “{name}”", "", "{n} answer lacks “{name}”")
    before = Known("Of “{name}” {n} answers have nothing", "", "Of “{name}” {n} answer has nothing", now)
    know(lambda: (*KNOWN, now, before))
    for text, wanted in (
        ("Of “a, b” 3 answers have nothing", "3 answers lack “a, b”"),
        ("Of “a” 1 answer has nothing", "1 answer lacks “a”"),
        ("Of “a” one answer has nothing", "Of “a” one answer has nothing"),
    ):
        assert recalled(text) == wanted


def test_each_earlier_wording_gives_todays() -> None:
    former = translators.templates()[len(KNOWN) :]
    know(translators.templates)
    assert len(former) > 300
    lost = []
    for each in former:
        assert each.now is not None
        text, now = filled(each), filled(each.now)
        if (
            text is not None
            and now is not None
            and str(recalled(str(text).replace("Sample ", "S"))) != now.replace("Sample ", "S")
        ):
            lost.append((str(text), str(recalled(text))))
    assert lost == []


@pytest.mark.timeout(60)
def test_a_long_text_of_somebody_else_is_soon_given_up() -> None:
    """The journal's thread asks; without a bound each of these takes minutes."""
    for text in (
        "Ab. " * 700,
        "Klaviyo has it on" + " it; it" * 500 + "!",
        "Repeat the comparison: `" + "a = " * 900 + "!",
    ):
        assert recalled(text) == text


def test_somebody_elses_words_stay() -> None:
    for text in (
        "",
        "ValueError: no such host",
        "An older version said so.",
        "{order} {",
        "Bestellung 12",
        "A: B. C",
    ):
        assert recalled(text) == text
        assert in_language(recalled(text), Bracketed()) == text
    mixed = recalled("Somebody wrote this. Try again in a few minutes.")
    assert in_language(mixed, Bracketed()) == "Somebody wrote this. ⟦Try again in a few minutes.⟧"
    know(None)
    assert not isinstance(
        recalled("Try again in a few minutes."), Text
    )  # as the terminal, which tells no templates


async def test_the_journal_gives_messages_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite3")
    batches = Batches(journal, "a target")
    batch = await batches.create("Tuesday", ["1", "2"], source=say("recent orders"), options=b"{}")
    await batches.leave_out(batch.id, ["2"])
    read = await batches.find("Tuesday")
    (left_out,) = [order for order in await batches.orders(batch.id) if order.state == "skipped"]
    (cause,) = await batches.causes(batch.id)
    for text in (read.source, left_out.title, left_out.remedy, cause.title):
        assert in_language(text, Bracketed()).startswith("⟦"), text
    await journal.aclose()
