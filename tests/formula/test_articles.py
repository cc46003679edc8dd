"""Formulas of iPaaS.com's and Red Rook's articles, and of iPaaS.com's published functions and sample: those that an
order can answer run, the others have a message that names what stands against it.

`articles.json` has them as they are printed, mistakes included (brackets that are never closed, a text that ends too
early), `own` ones in the same shapes over fields that an order has. `gives` is the value, `type` where it is the
clock's; `fails` the error's kind and `says` the word of the formula that its message names; `takes` the deviations
from C#.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.formula.casefiles import HERE
from tests.formula.test_dialect import outcome

ARTICLES: list[dict[str, Any]] = msgspec.json.decode((HERE / "articles.json").read_bytes())


@pytest.mark.parametrize("source", sorted({one["source"] for one in ARTICLES}))
async def test_what_articles_show_runs_or_says_why_not(source: str) -> None:
    wrong = []
    for one in ARTICLES:
        if one["source"] != source:
            continue
        found, taken = await outcome(one["formula"], one.get("record", "transaction"))
        if "fails" in one:
            good = found.get("error") == one["fails"] and one.get("says", "") in found["message"] != ""
        else:
            good = found == one["gives"] if "gives" in one else found["type"] == one["type"]
        if not good or taken != set(one.get("takes", ())):
            wrong.append((one, found, taken))
    assert not wrong


def test_sixty_of_them_are_others() -> None:
    assert len([one for one in ARTICLES if one["source"] != "own"]) >= 60
