"""Mappings and orders changed at random places: read, mapped, checked, compared, or told in an error of ours.

Each seed is one document and one order; a failure names its seed.
"""

from __future__ import annotations

import asyncio
import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from core.errors import DeskError
from core.ipaas import Transaction
from core.mapping.document import Document
from core.mapping.edit import differences
from core.mapping.filters import verdict
from core.mapping.lint import check_names
from core.words import encoded
from tests.support.mapping.small_order import mapped, scope
from tests.support.mapping.subscriber import PARENT, full_order

SEEDS = 400
JUNK: list[Any] = [
    None, True, False, 0, -1, 9, 10, "9", "", '"', "null", "Total", "Id", "{", "🎁", "\u202e", "a" * 2000, [], {},
    [None], [{}], {"a": 1}, 1.5, 10**30, "1 / 0", "Lines", 'throw new Exception("🎁");', "Dynamic Formula", "Static",
    "Lookup Translation", "Field", "Delete", " ProfileId", "EventProperties", "*",
]  # fmt: skip
NAMES = [
    "filter", "error_filter", "translations", "values", "translation_values", "children", "mappings", "status",
    "is_active", "sync_type", "direction_id", "key", "unused", "custom_fields", "default_value", "translation_name",
]  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in JSON but the whole."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    for key, item in pairs:
        yield (*path, key)
        yield from places(item, (*path, key))


def changed_at_random(value: Any, chance: random.Random) -> Any:
    """A copy with junk put in, fields left out, renamed or doubled."""
    whole = copy.deepcopy(value)
    for _ in range(chance.choice([1, 1, 2, 3, 6])):
        *above, last = chance.choice(list(places(whole)) or [("x",)])
        inside = whole
        for step in above:
            inside = inside[step]
        what = chance.choice(["junk", "junk", "junk", "more", "less", "twice", "name"])
        if what == "junk":
            inside[last] = chance.choice(JUNK)
        elif what == "less":
            inside.pop(last)
        elif isinstance(inside, list):
            inside.append(copy.deepcopy(inside[last]))
        elif what == "more":
            inside[chance.choice(NAMES)] = chance.choice(JUNK)
        else:
            inside[f"{last}_new"] = inside.pop(last)
    return whole


async def through(raws: list[Any], record: dict[str, Any]) -> str:
    """What becomes of an order with a mapping: a word for it."""
    try:
        document = Document.from_json(json.dumps(raws).encode(), "file")
        order = Transaction.from_json(record, "order")
    except DeskError:
        return "not read"
    assert json.loads(document.to_json()) == (raws[0] if len(raws) == 1 else raws)
    assert differences(document, document) == ()
    differences(Document.built_in(), document)
    outcomes = set()
    for parent in document.parents:
        for collection in (parent, *parent.ordered_children):
            line = 0 if collection is not parent and order.lines else None
            said = await verdict(collection, scope(record, line))
            if said is not None:
                msgspec.json.encode(said.message, enc_hook=encoded)
                outcomes.add("left out")
                continue
            made = await mapped(collection, record, line, time=order.created)
            names = check_names("placed_order", made.draft.properties)
            msgspec.json.encode(
                [(f.message, f.hint, f.field) for f in (*made.findings, *names)], enc_hook=encoded
            )
            json.loads(made.draft.body())
            outcomes.add("errors" if made.errors else "whole")
    return min(outcomes)


def test_nothing_that_comes_in_breaks_the_program() -> None:
    seen: Counter[str] = Counter()
    for seed in range(SEEDS):
        chance = random.Random(seed)  # noqa: S311  (no secret)
        raws, record = [PARENT], full_order()
        if chance.random() < 0.7:
            raws = changed_at_random(raws, chance)
        if chance.random() < 0.6:
            record = changed_at_random(record, chance)
        try:
            seen[asyncio.run(through(raws, record))] += 1
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
    assert set(seen) == {"not read", "left out", "errors", "whole"}
