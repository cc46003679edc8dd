"""The right account: nothing is created in another one, and both are named; by OAuth it is proven otherwise."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest

from core.desk import Desk
from core.errors import ConfigurationError, OtherAccount
from core.http.factory import HttpFactory
from core.setup import Setup, SubscriptionChoice
from core.transfer.plan.plan import Plan
from core.transfer.planning.compensation import Compensation
from tests.support.command import Command
from tests.support.edge import Answer, Edge, desk_on
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send, send

OURS, OUTLET = "Harbor & Pine Outfitters (sandbox)", "Harbor & Pine Outlet (sandbox)"
OUTLET_KEY = "pk_sandbox_outlet"
NAMED = "klaviyo.example.com"


def by_oauth(sandbox: RunningSandbox) -> None:
    """The subscription has no API key in its settings any more."""
    sandbox.put(subscriptions=[{"id": 1795, "settings": {"API Key": None}}])


def as_outlet(request: httpx.Request) -> httpx.Response | None:
    """Answers as the account of another company's."""
    if not request.url.path.startswith("/api/accounts") or request.url.host != NAMED:
        return None
    attributes = {"test_account": False, "contact_information": {"organization_name": "Somebody Else Ltd"}}
    document = {"data": [{"type": "account", "id": "Oth3rs", "attributes": attributes}]}
    return httpx.Response(200, json=document, request=request)


@contextlib.asynccontextmanager
async def desk_through(
    sandbox: RunningSandbox,
    folder: Path,
    answer: Answer = lambda request: None,
    key: str = "",
    **changes: Any,
) -> AsyncIterator[Desk]:
    """A desk whose Klaviyo stands behind a name of its own; `answer` may speak in its place."""
    klaviyo = sandbox.info.klaviyo_url
    netloc = {urlsplit(url).netloc: url for url in (klaviyo, sandbox.info.ipaas_url)}
    edge = Edge({NAMED: klaviyo, **netloc}, answer)
    connection = msgspec.structs.replace(
        sandbox.connection(), klaviyo_url=f"https://{NAMED}", confirmed_hosts=(NAMED,), **changes
    )
    secrets = sandbox.secrets()
    if key:
        secrets = replace(secrets, klaviyo_key=key)
    async with desk_on(edge, connection, secrets, folder) as desk:
        yield desk


def said(plan: Plan, name: str) -> str:
    return next(f"{notice.title} {notice.detail}" for notice in plan.blocked_by if notice.name == name)


async def test_a_proxy_that_answers_as_another_account_creates_nothing(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    before = sandbox.state()
    async with desk_through(sandbox, tmp_path, as_outlet) as desk:
        for story in ("linked", "new-customer", "email-match", "partly-there", "guest"):
            plan = await desk.plan(order(story))
            assert plan.state == "blocked"
            assert "Somebody Else Ltd" in said(plan, "other_account")
            assert OURS in said(plan, "other_account")
            summary, _ = await send(desk, plan)
            assert summary.state == "failed"
    after = sandbox.state()
    assert {part: after[part] for part in ("profiles", "events", "external_ids")} == {
        part: before[part] for part in ("profiles", "events", "external_ids")
    }
    assert sandbox.writes() == []


async def test_the_same_account_by_another_way_is_the_same(sandbox: RunningSandbox, tmp_path: Path) -> None:
    async with desk_through(sandbox, tmp_path) as desk:
        assert (await plan_and_send(desk, order("linked"))).state == "recorded"


def test_another_key_of_the_same_account_is_the_same(sandbox: RunningSandbox, command: Command) -> None:
    key = sandbox.info.klaviyo_read_only_key
    assert command("preview", "55260", "--json", RESEND_DESK_KLAVIYO_KEY=key).last["ready"] is True


def test_a_key_of_another_account_is_refused_with_both_names(
    sandbox: RunningSandbox, command: Command
) -> None:
    before = sandbox.state()["profiles"]
    for words in (("preview",), ("send", "--yes"), ("compensate", "--yes")):
        for transaction_id in ("55260", "55262") if words[0] != "compensate" else ("55260",):
            ran = command(*words, transaction_id, "--json", RESEND_DESK_KLAVIYO_KEY=OUTLET_KEY)
            assert ran.code == 1
            assert OURS in ran.out
            assert OUTLET in ran.out
    assert sandbox.state()["profiles"] == before
    assert sandbox.writes() == []


async def test_an_order_of_another_subscription_is_judged_by_that_one(desk: Desk) -> None:
    plan = await desk.plan(order("wrong-account"))
    assert OURS in said(plan, "other_account")
    assert OUTLET in said(plan, "other_account")


async def test_that_accounts_cannot_be_compared_is_no_proof(sandbox: RunningSandbox, tmp_path: Path) -> None:
    """The other key is refused: the order of the outlet store stays where it is."""
    sandbox.put(subscriptions=[{"id": 1804, "settings": {"API Key": "pk_nobody_has_this"}}])
    async with desk_through(sandbox, tmp_path) as desk:
        plan = await desk.plan(order("wrong-account"))
        assert plan.blocked_by[0].name == "account_unproven"
        assert OURS in said(plan, "account_unproven")
        assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []


# OAuth ---------------------------------------------------------------------------------------------


async def test_by_oauth_a_linked_profile_or_a_receipt_proves_the_account(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    by_oauth(sandbox)
    for story in ("linked", "receipt"):
        plan = await desk.plan(order(story))
        assert plan.ready or plan.state == "in_klaviyo", plan.blocked_by
        assert any("OAuth" in problem.message for problem in plan.warnings)
    assert (await desk.plan(order("linked"))).state == "look_first"


async def test_by_oauth_a_new_customer_s_order_is_proven_by_what_the_company_has_saved(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    by_oauth(sandbox)
    plan = await desk.plan(order("new-customer"))
    assert plan.ready, plan.blocked_by
    assert (await send(desk, plan))[0].state == "recorded"


@pytest.mark.parametrize("story", ["linked", "new-customer", "email-match", "receipt", "guest"])
async def test_by_oauth_a_stranger_s_account_gets_nothing(
    sandbox: RunningSandbox, tmp_path: Path, story: str
) -> None:
    by_oauth(sandbox)
    async with desk_through(sandbox, tmp_path, key=OUTLET_KEY) as desk:
        plan = await desk.plan(order(story))
        assert not plan.ready
        assert OUTLET in said(plan, "account_unproven")
        assert (await send(desk, plan))[0].state == "failed"
    assert sandbox.writes() == []


async def test_by_oauth_without_anything_saved_the_account_has_to_be_confirmed(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """The first order of a company: nothing of it is anywhere. Confirmed is the account by its id, and no other."""
    by_oauth(sandbox)
    state = sandbox.state()
    sandbox.put(
        remove={
            "customers": [str(each["internal_id"]) for each in state["external_ids"]],
            "transactions": [str(n) for n in range(55260, 55320) if n not in (55261, 55263)],
        }
    )
    async with desk_through(sandbox, tmp_path / "1") as desk:
        plan = await desk.plan(order("guest"))
        assert "saved no event or profile" in said(plan, "account_unproven")
    async with desk_through(sandbox, tmp_path / "2", account_id="Another") as desk:
        assert not (await desk.plan(order("guest"))).ready
    async with desk_through(sandbox, tmp_path / "3", account_id="SbxHP1") as desk:
        assert (await desk.plan(order("guest"))).ready


# The set-up ----------------------------------------------------------------------------------------


async def choice_of(setup: Setup, sandbox: RunningSandbox, subscription_id: str) -> SubscriptionChoice:
    signed_in = await setup.check_token(url=sandbox.info.ipaas_url, token=sandbox.info.ipaas_token)
    return next(c for c in await setup.subscriptions(signed_in, "") if c.id == subscription_id)


async def test_the_set_up_compares_without_asking_where_all_is_the_same(sandbox: RunningSandbox) -> None:
    setup, info = Setup(HttpFactory(timeout=10)), sandbox.info
    choice = await choice_of(setup, sandbox, "1795")
    sandbox.reset()
    verdict = await setup.compare_account(
        choice, url=info.klaviyo_url, key=f" {info.klaviyo_key}\n", revision="2026-07-15"
    )
    assert verdict.state == "same"
    assert sandbox.requests() == []
    assert info.klaviyo_key not in repr(choice)


async def test_the_set_up_says_both_names(sandbox: RunningSandbox) -> None:
    setup, info = Setup(HttpFactory(timeout=10)), sandbox.info
    choice = await choice_of(setup, sandbox, "1804")
    with pytest.raises(OtherAccount) as other:
        await setup.compare_account(choice, url=info.klaviyo_url, key=info.klaviyo_key, revision="")
    assert OURS in other.value.detail
    assert OUTLET in other.value.detail
    same = await setup.compare_account(choice, url=info.klaviyo_url, key=OUTLET_KEY, revision="")
    assert same.state == "same"


async def test_the_set_up_takes_no_shop_for_klaviyo(sandbox: RunningSandbox) -> None:
    setup, info = Setup(HttpFactory(timeout=10)), sandbox.info
    shop = await choice_of(setup, sandbox, "1792")
    assert not shop.is_klaviyo
    sandbox.reset()
    with pytest.raises(ConfigurationError):
        await setup.compare_account(shop, url=info.klaviyo_url, key=info.klaviyo_key, revision="")
    assert sandbox.requests() == []
    by_oauth(sandbox)
    choice = await choice_of(setup, sandbox, "1795")
    verdict = await setup.compare_account(choice, url=info.klaviyo_url, key=info.klaviyo_key, revision="")
    assert (verdict.state, "OAuth" in verdict.why) == ("unproven", True)


async def test_what_another_account_has_is_neither_made_up_for_nor_verified(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    async with desk_through(sandbox, tmp_path, as_outlet) as desk:
        for story in ("deleted", "already-recorded"):
            plan = await desk.plan(order(story))
            assert plan.blocked_by[0].name == "other_account"
            assert "Somebody Else Ltd" in plan.blocked_by[0].detail
            assert not (await desk.compensation(order(story), Compensation(reason="cancelled"))).ready
            verification = await desk.verify(order(story))
            assert verification.state == "could_not_tell"
            assert verification.blocked_by[0].name == "other_account"
    assert not sandbox.writes()


async def test_an_account_that_was_read_a_moment_ago_is_waited_for_and_no_longer(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    """One look a second is Klaviyo's limit, and a set-up has looked just before; who would be written to is asked."""
    sandbox.fault("retry_after:1", "^/api/accounts")
    assert (await desk.target()).test_account is not None
    assert sandbox.faults_left() == 0


async def test_a_minute_is_not_waited_for_an_account(desk: Desk, sandbox: RunningSandbox) -> None:
    sandbox.fault("retry_after:50", "^/api/accounts", times=9)
    async with asyncio.timeout(40):
        assert (await desk.target()).test_account is None
