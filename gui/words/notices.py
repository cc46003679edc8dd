"""The core's notices as messages of the window, with the records that they compare."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from core.transfer.plan.notice import ComparedRecord, Notice
from core.words import say, sentences, threaded
from core.words.text import Message as MadeOf
from core.words.text import Row as RowOf
from core.words.text import Text
from gui.kit.message import Action, Comparison, Message, Row, shown_value
from gui.words.plain import short_date

_TERMINAL = re.compile(r",? or (?:by )?(?:resend-desk [a-z-]+|--[a-z-]+ at the terminal)")
"""In words of an older version, which the journal has."""
NOT_CHECKED = "not_checked"
"""The core's name for notices about a question that had no answer."""
_KINDS = {"order": say("Order"), "customer": say("Customer in iPaaS.com"), "profile": say("Klaviyo profile")}
_FIELDS: tuple[tuple[str, Callable[[str], str], Callable[[ComparedRecord], str | None], bool], ...] = (
    (say("ID"), lambda value: say("ID {value}", value=value), lambda record: record.id, False),
    # An order's name is its number.
    (
        say("Number"),
        lambda value: say("number {value}", value=value),
        lambda record: record.name if record.kind == "order" else None,
        False,
    ),
    (
        say("Name"),
        lambda value: say("name {value}", value=value),
        lambda record: record.name if record.kind != "order" else None,
        True,
    ),
    (say("Email"), lambda value: say("email {value}", value=value), lambda record: record.email, True),
    (say("Phone"), lambda value: say("phone {value}", value=value), lambda record: record.phone, True),
    (
        say("Created"),
        lambda value: say("created {value}", value=value),
        lambda record: short_date(record.created),
        False,
    ),
)
"""A field's title, what is said of it in a line, its value, and whether it says something when two records differ in
it.
"""

_OF_ORDERS, _OF_PEOPLE = say("Number"), (say("Name"), say("Phone"))
_NOT_COMPARED, _NO_VALUE = say("not compared"), say("none")
_ACTIONS: dict[str, tuple[Action, ...]] = {
    "mapping_source": (Action("mapping_source", say("Open the mapping's source…")),),
    "interrupted": (
        Action("finish", say("Check and &finish"), writes=True),
        Action("settle", say("&Mark as dealt with…")),
    ),
}
"""What can be done at once against what a notice tells: a command of the window, and the words of its button."""


def message_of(notice: Notice) -> Message:
    """A notice, ready to be shown."""
    return Message(
        title=notice.title,
        detail=notice.detail,
        hint=in_the_window(notice.hint),
        unsure=notice.name == NOT_CHECKED,
        comparison=comparison_of(notice.records) if notice.records else None,
        actions=_ACTIONS.get(notice.name, ()),
    )


def one_line(notice: Notice) -> str:
    """A notice in sentences, one behind the other, where there is no room for a card."""
    end = ":" if notice.detail else "."
    return sentences(threaded("", (notice.title, end)), notice.detail, notice.hint)


def in_the_window(hint: str) -> str:
    """What to do, without what is for the terminal alone."""
    made_of = hint.made_of if isinstance(hint, Text) else None
    if isinstance(made_of, MadeOf) and "terminal" in made_of.arguments:
        return Text.of(made_of._replace(arguments={**made_of.arguments, "terminal": ""}))
    if isinstance(made_of, RowOf):
        return threaded(made_of.between, map(in_the_window, made_of.parts))
    return hint if made_of is not None else _TERMINAL.sub("", hint)


def messages_of(notices: Iterable[Notice]) -> tuple[Message, ...]:
    """Several notices, ready to be shown."""
    return tuple(message_of(notice) for notice in notices)


def comparison_of(records: tuple[ComparedRecord, ...]) -> Comparison:
    """Records side by side: what tells people apart, and where they differ."""
    rows = []
    for title, _, read, compared in _FIELDS:
        values = tuple(read(record) or "" for record in records)
        if any(values):
            shown = tuple(
                value or (_NOT_COMPARED if _is_no_field(title, record) else _NO_VALUE)
                for value, record in zip(values, records, strict=True)
            )
            rows.append(Row(title, shown, differs=compared and _differ(values)))
    return Comparison(tuple(_KINDS[record.kind] for record in records), tuple(rows), _text(records))


def _is_no_field(title: str, record: ComparedRecord) -> bool:
    """Whether a kind of record isn't compared by this field: its number tells an order, name and phone tell people."""
    return title in _OF_PEOPLE if record.kind == "order" else title == _OF_ORDERS


def _text(records: tuple[ComparedRecord, ...]) -> str:
    """The records as text, one a line."""
    lines = []
    for record in records:
        said = [tell(shown_value(value)) for _, tell, read, _ in _FIELDS if (value := read(record))]
        lines.append(threaded(": ", (_KINDS[record.kind], threaded(", ", said))))
    return threaded("\n", lines)


def _differ(values: tuple[str, ...]) -> bool:
    """Whether those that have a value don't have the same one, letter by letter."""
    return len({value for value in values if value}) > 1
