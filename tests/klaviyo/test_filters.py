"""The filter's encoding: what Klaviyo decodes is what was asked for."""

from __future__ import annotations

import asyncio
import contextlib
from urllib.parse import parse_qs

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.clients.writers import Clients
from core.http.factory import HttpFactory
from core.sandbox.klaviyo.filters import parse_filter
from tests.support.sandbox import REVISION, RunningSandbox

pieces = st.sampled_from(
    ["+", '"', "\\", " ", "'", ",", ")", "(", "&", "#", "%", "%2B", "=", "?", "/", "@", ";", "é", "ß", "日本",
     "عربي", "🦊", "e\u0301", "\t", "\n", "\u2028", "a", "b.c", '\\"', "equals(email,", "]", "\x7f"]
)  # fmt: skip
emails = st.one_of(
    st.lists(pieces, min_size=1, max_size=20).map("".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=60),
    st.just("x" * 242 + "@example.com"),
    st.just('"o\'neil jr \\"x\\""@example.com'),
    st.emails(),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(asked=st.lists(emails, min_size=8, max_size=8))
def test_what_is_decoded_is_what_was_asked(worker_sandbox: RunningSandbox, asked: list[str]) -> None:
    worker_sandbox.reset()

    async def ask() -> None:
        connection = worker_sandbox.connection(sign_in="token")
        made = Clients(connection, worker_sandbox.secrets(), HttpFactory())
        async with contextlib.aclosing(made) as clients:
            reader = clients.klaviyo_reader(REVISION)
            for email in asked:
                await reader.profiles_by_email(email)
                async for _ in reader.events(email):
                    raise AssertionError("nobody has this id")

    asyncio.run(ask())
    requests = worker_sandbox.requests("klaviyo")
    assert {each["status"] for each in requests} == {200}
    decoded = []
    for each in requests:
        [text] = parse_qs(each["query"], strict_parsing=True)["filter"]
        [condition] = parse_filter(text)
        decoded.append((condition.operator, condition.field, condition.value))
    assert decoded == [
        triple for email in asked for triple in (("equals", "email", email), ("equals", "profile_id", email))
    ]
    assert not any("+" in each["query"] for each in requests)
