"""The codes of what keeps orders back: one a reason."""

from __future__ import annotations

import ast
import contextlib
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

import pytest

from core.batch.causes import cause_of
from core.journal import Journal
from core.journal.batch_records import BatchOrder
from core.journal.batches import Batches
from core.journal.causes import PARTS, kept_code
from core.journal.reworded import CODES
from core.transfer.plan.notice import Notice, NoticeName
from core.transfer.planning.doubles import TITLES
from core.words import filled, say, without_values
from tests.support.child import ROOT, TARGET

_LINK, _MAPPING = say("link"), say("ProfileId mapping")


def _named(title: str, name: str = "") -> str:
    return cause_of(Notice(title=title, name=cast("NoticeName", name)))


def test_reasons_that_share_a_name_have_codes_of_their_own() -> None:
    """Each way in which Klaviyo has an order already is a group, and is a part of the name that programs know."""
    codes = {why: _named(title, "recorded_already") for why, title in TITLES.items() if why != "likely"}
    assert codes == {why: f"recorded_already.{why}" for why in codes}


def test_a_message_that_is_filled_in_may_be_the_reason() -> None:
    titles = [
        say("The {source} points to a profile that Klaviyo doesn't have", source=each)
        for each in (_LINK, _MAPPING)
    ]
    assert [_named(each, "profile_missing") for each in titles] == [
        "profile_missing.link",
        "profile_missing.profileid_mapping",
    ]


def test_a_title_that_is_worded_anew_keeps_its_code() -> None:
    assert _named(say("The order is already being sent")) == "the_order_is_being_sent_already"
    assert _named(say("No response from {system}", system="Klaviyo")) == "no_answer_from"
    said = {re.sub("{[^}]*}", "…", each) for each in _templates()}
    assert CODES.keys() <= said, "a title that nothing says any more"


def _templates() -> list[str]:
    path = ROOT / "resources" / "translations" / "templates.json"
    return [each for template, _, *one in json.loads(path.read_text("utf-8")) for each in (template, *one)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            say("The order has no email, so nothing is sent"),
            say("The order has no email, so the event lacks it"),
        ),
        (say("The order is there"), say("The order isn't there")),
    ],
)
def test_titles_that_begin_alike_are_two_reasons(one: str, other: str) -> None:
    assert _named(one) != _named(other)


def test_ids_and_names_make_no_reason_of_their_own() -> None:
    template = "There is no transaction {each}"
    assert {_named(filled(template, each=each)) for each in ("55250", "ada", say("“{t}”", t="x"))} >= {
        "there_is_no_transaction"
    }
    assert _named(filled(template, each="1")) == _named(filled(template, each="ada"))


def test_each_name_of_several_titles_has_parts() -> None:
    """A name that is given to another title without them would put two reasons into one group."""
    titles = defaultdict[str, set[str]](set)
    for name, title in _literal_notices():
        titles[name].add(title)
    shared = {name: each for name, each in titles.items() if len(each) > 1}
    assert shared
    for name, each in shared.items():
        lacking = each - PARTS.get(name, {}).keys() - _SAID_BY_WHAT_IS_FILLED_IN
        assert not lacking, f"{name}: {lacking}"
    assert PARTS.keys() <= set(get_args(NoticeName))


_SAID_BY_WHAT_IS_FILLED_IN = frozenset(
    {"Couldn't check whether …", "…, was interrupted", "…, ended unattended: …"}
)


def _literal_notices() -> Iterator[tuple[str, str]]:
    """Name and title, without what is filled in, of each notice that has both as literals."""
    for path in sorted((ROOT / "core").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            given = _keywords_of(node, "Notice")
            name = given.get("name")
            if isinstance(name, ast.Constant) and "title" in given:
                for said in ast.walk(given["title"]):
                    fields = dict.fromkeys(_keywords_of(said, "say"), 0)
                    if isinstance(said, ast.Call) and said.args and isinstance(said.args[0], ast.Constant):
                        yield str(name.value), without_values(filled(str(said.args[0].value), **fields))


def _keywords_of(node: ast.AST, function: str) -> dict[str, ast.expr]:
    """The keyword arguments of a call of this function; none of anything else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function:
        return {each.arg: each.value for each in node.keywords if each.arg is not None}
    return {}


async def test_a_batch_tells_its_groups_by_what_they_are(tmp_path: Path) -> None:
    """Also those of an earlier version, which noted one name for several reasons; that name takes all of them."""
    path = tmp_path / "journal.sqlite3"
    titles = [TITLES["other_profile"], TITLES["other_metric"], TITLES["other_metric"]]
    gone = [say("There is no transaction {each}", each=each) for each in (4, 5)]
    async with contextlib.aclosing(Journal(path)) as journal:
        batches = Batches(journal, TARGET)
        made = await batches.create("May", ["1", "2", "3", "4", "5"], source="", options=b"{}")
        for order, title in enumerate([*titles, *gone], 1):
            name = "recorded_already" if order < 4 else ""
            await batches.ended(
                made.id,
                BatchOrder(transaction_id=str(order), state="failed", cause=_named(title, name), title=title),
            )
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE batch_order SET cause = 'recorded_already' WHERE transaction_id IN ('1', '2')")
        db.commit()
    async with contextlib.aclosing(Journal(path)) as journal:
        batches = Batches(journal, TARGET)
        causes = await batches.causes(made.id)
        assert [(each.cause, each.count, each.title) for each in causes] == [
            ("recorded_already.other_metric", 2, TITLES["other_metric"]),
            ("there_is_no_transaction", 2, "There is no transaction …"),
            ("recorded_already.other_profile", 1, TITLES["other_profile"]),
        ]
        assert [order.cause for order in await batches.orders(made.id)][:2] == [
            "recorded_already.other_profile",
            "recorded_already.other_metric",
        ]
        assert await batches.again(made.id, "recorded") == 0
        assert await batches.again(made.id, "recorded_already.other_metric") == 2
        assert [order.transaction_id for order in await batches.waiting(made.id)] == ["2", "3"]
        assert await batches.again(made.id, "recorded_already") == 1
        assert [order.transaction_id for order in await batches.waiting(made.id)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("code", "title", "told"),
    [
        ("stopped", "Stopped before 1 external ID was saved", "stopped.before_links"),
        ("stopped", "Stopped before 12 external IDs were saved", "stopped.before_links"),
        ("stopped", "Stopped before all was sent", "stopped"),
        ("profile_missing", "The link points to a profile that Klaviyo doesn't have", "profile_missing.link"),
        ("stopped.before_links", "Stopped before 12 external IDs were saved", "stopped.before_links"),
    ],
)
def test_what_is_filled_in_does_not_hide_the_reason_in_an_older_journal(
    code: str, title: str, told: str
) -> None:
    assert kept_code(code, title) == told


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("profile_missing", "The {source} points to a profile that Klaviyo doesn't have"),
        ("merged_profile", "The {source} points to a profile that was merged into another one"),
        ("link_and_email", "The {source} and the email point to different people"),
    ],
)
def test_an_older_journals_conflicts_are_in_todays_groups(name: str, title: str) -> None:
    """What is filled in is the reason here; the journal has it as plain words."""
    for source in (_LINK, _MAPPING, say("email")):
        told = filled(title, source=source)
        assert kept_code(name, str.__str__(told)) == _named(told, name) != name
