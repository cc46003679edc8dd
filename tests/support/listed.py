"""An iPaaS.com that lists orders in one of the sandbox's ways, without all that else belongs to it: for long lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from core.http.factory import Access, HttpFactory
from core.ipaas import IpaasReader
from core.ipaas.errors import IPAAS
from core.sandbox.ipaas.answers import Refused
from core.sandbox.ipaas.lists import Lists, ordered, page_of
from core.sandbox.wire import dump

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def orders(count: int, *, first: int = 1, minutes: int = 1) -> list[dict[str, Any]]:
    """Orders some minutes apart, by ascending id and date."""
    return [
        {
            "id": str(first + n),
            "transaction_number": f"SO-{first + n}",
            "email_address": f"c{n % 7}@example.com",
            "created_datetime": (BEGIN + timedelta(minutes=n * minutes)).isoformat(),
            "lines": [],
        }
        for n in range(count)
    ]


class ListedOrders:
    """Answers for the list of transactions alone. `asked` counts the pages by their number; `zero` is the page that is
    given for page 0, where that is an index from the end.
    """

    def __init__(self, records: Sequence[dict[str, Any]], **ways: Any) -> None:
        self.lists = Lists(**ways)
        self.records = ordered(records, self.lists)
        self.asked: Counter[str | None] = Counter()
        self.failing: dict[str, int] = {}
        self.zero = "0"

    def reader(self) -> IpaasReader:
        """A reader that asks it."""
        factory = HttpFactory(transport=httpx.MockTransport(self._answer))
        return IpaasReader(factory.client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        number = request.url.params.get("pageNumber")
        self.asked[number] += 1
        if number in self.failing:
            return httpx.Response(self.failing[number], json={"message": "no"})
        if not request.url.path.endswith("/Transactions") or "action" in request.url.params:
            return httpx.Response(404, json={"message": "There is no such call."})
        if number == "0":
            number = self.zero
        try:
            shown, told = page_of(self.records, self.lists, number)
        except Refused as refused:
            return httpx.Response(refused.status, json={"message": str(refused)})
        odd = self.lists.odd if number in (None, str(self.lists.first_page)) else ()
        headers = {"Content-Type": "application/json"}
        if told is not None:
            headers["X-Pagination"] = told if isinstance(told, str) else dump(told).decode()
        return httpx.Response(200, content=dump([*odd, *shown]), headers=headers)
