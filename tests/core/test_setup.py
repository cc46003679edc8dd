"""Making a connection, step by step: what is offered, what is refused, and that all of it only reads."""

from __future__ import annotations

import pytest

from core.errors import (
    ConfigurationError,
    CredentialError,
    InsecureUrl,
    MissingScope,
    NetworkError,
    OtherAccount,
)
from core.http.factory import HttpFactory
from core.ipaas import Subscription
from core.ipaas.errors import SignInRefused
from core.setup import Setup, is_klaviyos
from tests.support.errors import texts_of
from tests.support.sandbox import RunningSandbox


@pytest.fixture
def setup(factory: HttpFactory) -> Setup:
    return Setup(factory)


async def test_by_email_and_password(setup: Setup, sandbox: RunningSandbox) -> None:
    info = sandbox.info
    signed_in = await setup.sign_in(
        url=info.ipaas_url, email=f" {info.ipaas_email} ", password=info.ipaas_password
    )
    assert signed_in.user_name == "Dana Whitfield"
    assert [company.name for company in signed_in.companies] == [
        "Harbor & Pine Outfitters",
        "Harbor & Pine Wholesale",
    ]
    choices = await setup.subscriptions(signed_in, info.company_id)
    assert [(choice.id, choice.is_klaviyo) for choice in choices] == [
        ("1795", True), ("1804", True), ("1801", True), ("1792", False),
    ]  # fmt: skip
    main, _, popup, _ = choices
    assert (main.generate_events, popup.generate_events) == (True, False)
    assert (main.api_url, main.revision, popup.revision) == (info.klaviyo_url, "2026-07-15", "")
    assert await setup.subscriptions(signed_in, signed_in.companies[1].id) == ()
    assert {each["method"] for each in sandbox.requests() if "/sso/" not in each["path"]} == {"GET"}
    assert info.ipaas_password not in repr(signed_in) + repr(choices)
    assert signed_in.session.access_token not in repr(signed_in)


async def test_by_a_company_token(setup: Setup, sandbox: RunningSandbox) -> None:
    signed_in = await setup.check_token(url=sandbox.info.ipaas_url, token=f"{sandbox.info.ipaas_token}\n")
    assert signed_in.by_token
    assert len(signed_in.companies) == 1
    choices = await setup.subscriptions(signed_in, signed_in.companies[0].id)
    assert choices[0].id == "1795"
    assert not any("/sso/" in line for line in sandbox.asked())


async def test_a_wrong_password_and_a_wrong_token(setup: Setup, sandbox: RunningSandbox) -> None:
    url = sandbox.info.ipaas_url
    with pytest.raises(SignInRefused) as by_password:
        await setup.sign_in(url=url, email=sandbox.info.ipaas_email, password="the-wrong-one")
    with pytest.raises(SignInRefused) as by_token:
        await setup.check_token(url=url, token="the-wrong-one")
    for raised in (by_password, by_token):
        assert "the-wrong-one" not in texts_of(raised.value)
        assert raised.value.hint


async def test_a_token_that_no_header_carries(setup: Setup, sandbox: RunningSandbox) -> None:
    for token in ("", "  ", "a b\nc", "ключ"):
        with pytest.raises(CredentialError):
            await setup.check_token(url=sandbox.info.ipaas_url, token=token)
    assert sandbox.requests() == []


async def test_plain_http_is_refused_before_anything_leaves(setup: Setup) -> None:
    with pytest.raises(InsecureUrl):
        await setup.sign_in(url="http://api.ipaas.com", email="a@example.com", password="x")
    with pytest.raises(InsecureUrl):
        await setup.check_klaviyo(url="http://a.klaviyo.com", key="pk_x", revision="")


async def test_a_key_tells_its_account(setup: Setup, sandbox: RunningSandbox) -> None:
    info = sandbox.info
    account = await setup.check_klaviyo(url=info.klaviyo_url, key=f" {info.klaviyo_key}\n", revision="")
    assert account.organization == "Harbor & Pine Outfitters (sandbox)"
    assert account.test_account
    assert account.missing_scopes == ()
    assert {each["method"] for each in sandbox.requests()} == {"GET"}


async def test_scopes_that_are_missing_are_named(setup: Setup, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:403", "/api/events")
    info = sandbox.info
    account = await setup.check_klaviyo(url=info.klaviyo_url, key=info.klaviyo_key, revision="2026-07-15")
    assert account.missing_scopes == ("events:read",)


async def test_a_wrong_key_and_one_that_may_not_read_the_account(
    setup: Setup, sandbox: RunningSandbox
) -> None:
    info = sandbox.info
    with pytest.raises(CredentialError) as wrong:
        await setup.check_klaviyo(url=info.klaviyo_url, key="pk_the_wrong_one", revision="")
    assert "pk_the_wrong_one" not in texts_of(wrong.value)
    sandbox.fault("status:403", "/api/accounts")
    with pytest.raises(MissingScope):
        await setup.check_klaviyo(url=info.klaviyo_url, key=info.klaviyo_key, revision="")


async def test_a_scope_that_can_not_be_told_is_not_called_missing(
    setup: Setup, sandbox: RunningSandbox
) -> None:
    sandbox.fault("reset", "/api/metrics", times=9)
    info = sandbox.info
    with pytest.raises(NetworkError):
        await setup.check_klaviyo(url=info.klaviyo_url, key=info.klaviyo_key, revision="")


async def test_the_account_is_told_by_keys_else_by_what_is_saved(
    setup: Setup, sandbox: RunningSandbox
) -> None:
    info = sandbox.info
    signed_in = await setup.sign_in(url=info.ipaas_url, email=info.ipaas_email, password=info.ipaas_password)

    async def verdict(subscription_id: str) -> str:
        choices = await setup.subscriptions(signed_in, info.company_id)
        found = await setup.compare_account(
            next(choice for choice in choices if choice.id == subscription_id),
            url=info.klaviyo_url,
            key=info.klaviyo_key,
            revision="",
            signed_in=signed_in,
            company_id=info.company_id,
        )
        return found.state

    assert await verdict("1795") == "same"
    with pytest.raises(OtherAccount) as raised:
        await verdict("1804")
    for name in ("Harbor & Pine Outfitters (sandbox)", "Harbor & Pine Outlet (sandbox)"):
        assert name in raised.value.detail
    assert "pk_sandbox_outlet" not in texts_of(raised.value)
    sandbox.put(subscriptions=[{"id": each, "settings": {"API Key": None}} for each in (1795, 1804)])
    # By OAuth: of 1795 iPaaS.com has saved events that are in the account, of 1804 nothing.
    assert await verdict("1795") == "same"
    assert await verdict("1804") == "unproven"


async def test_only_klaviyos_subscriptions_are_compared(setup: Setup, sandbox: RunningSandbox) -> None:
    info = sandbox.info
    signed_in = await setup.check_token(url=info.ipaas_url, token=info.ipaas_token)
    shop = next(each for each in await setup.subscriptions(signed_in, "") if not each.is_klaviyo)
    before = len(sandbox.requests())
    with pytest.raises(ConfigurationError, match="a Klaviyo subscription"):
        await setup.compare_account(shop, url=info.klaviyo_url, key=info.klaviyo_key, revision="")
    assert len(sandbox.requests()) == before


@pytest.mark.parametrize(
    ("name", "settings", "is_klaviyo"),
    [
        ("Email", {"generate_events": "FALSE"}, True),
        ("Email", {"API Revision": ""}, True),
        ("Klaviyo", {}, True),
        ("Klaviyo", {"API URL": "https://a.klaviyo.com"}, True),
        ("Shop for Klaviyo", {"API URL": "https://shop.example.com"}, False),
        ("Klaviyo", {"API URL": "no address"}, False),
        ("BigCommerce", {"API URL": "https://a.klaviyo.com"}, False),
    ],
)
def test_a_subscription_is_klaviyos_by_its_settings_more_than_by_its_name(
    name: str, settings: dict[str, str], is_klaviyo: bool
) -> None:
    record = Subscription(id="1", name=name, type="2", integration_id=None, settings=settings)
    assert is_klaviyos(record) is is_klaviyo
