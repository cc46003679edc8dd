"""The secrets of the process, by value: found in every spelling, and nothing else taken for one."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DeskError
from core.outward.data import safe_json
from core.outward.secrets import MASK, KnownSecrets, hide
from tests.support.errors import texts_of
from tests.support.quoting import SPELLINGS

ODD = "pä+ss/\"w\\o<r>d&'7%"
TOKEN = "tok-7f3a9c1e55d24b86a0c9f1e2d3b4a596"


@pytest.mark.parametrize("secret", [ODD, TOKEN, "Sommer2024", "correct horse battery 9", "geheimnis-ßtraße"])
def test_a_secret_is_found_however_it_is_spelled(secret: str) -> None:
    known = KnownSecrets()
    known.password(secret)
    for number, spell in enumerate(SPELLINGS):
        spelled = spell(secret)
        for text in (spelled, f"the server said: <{spelled}>.", f"x={spelled}&y=1", f"{spelled}\n{spelled}"):
            hidden = known.hide(text)
            assert MASK in hidden, (number, text)
            assert spelled not in hidden
            assert secret not in hidden


@settings(max_examples=60)
@given(st.text(min_size=8, max_size=40), st.sampled_from(SPELLINGS))
def test_any_password_of_eight_characters_that_is_no_word_is_found(
    secret: str, spell: Callable[[str], str]
) -> None:
    secret = f"{secret}-9"
    known = KnownSecrets()
    known.password(secret)
    spelled = spell(secret)
    if spell(spelled.lower()) == spell(spelled):  # (capitals of some alphabets have no way back)
        assert spelled not in known.hide(f"[{spelled}]")


@given(st.integers(0, len(TOKEN) - 12), st.integers(12, len(TOKEN)), st.text("xyz \n", max_size=30))
def test_of_a_token_every_piece_of_twelve_characters_is_found(start: int, length: int, before: str) -> None:
    known = KnownSecrets()
    known.token(TOKEN)
    piece = TOKEN[start : start + length]
    text = f"{before}{piece}…"
    assert known.hide(text) == f"{before}{MASK}…"
    assert known.hide(f"{before}{piece[:7]}…") == f"{before}{piece[:7]}…"


@pytest.mark.parametrize("secret", [TOKEN, 'Sömmer"Pä\\ss/+& 9ß', "correct horse battery"])
@pytest.mark.parametrize(
    "between", ["\n", "\r\n  ", " ", "-", "\u200b", "\u00ad", '" + "', "\\n", "\\u200b", "=\n", "***"]
)
def test_a_secret_that_is_broken_up_is_found(secret: str, between: str) -> None:
    """By whoever breaks lines, or writes a mark between so that it isn't found."""
    known = KnownSecrets()
    known.password(secret)
    for every in (1, 4, 7):
        broken = between.join(secret[at : at + every] for at in range(0, len(secret), every))
        hidden = known.hide(f"Bad <{broken}>, and <{broken}> or {secret}.")
        assert hidden.count(MASK) == 3, (hidden, every)
        assert not {"horse", "mmer", "b86a0"} & {*hidden.split()}


def test_what_only_has_the_same_digits_is_no_secret_broken_up() -> None:
    known = KnownSecrets()
    known.password("202611281234", "summertime")
    text = "2026-11-28 12:34, sum mer time"
    assert known.hide(text) == text


def test_a_piece_of_a_token_in_base64_goes_with_all_that_is_around_it() -> None:
    known = KnownSecrets()
    known.token(TOKEN)
    basic = base64.b64encode(f"api:{TOKEN}".encode()).decode()
    assert known.hide(f"Basic {basic[:40]}") == f"Basic {MASK}"


@pytest.mark.parametrize(
    ("secret", "text", "hidden"),
    [
        ("demo", "the demo of demo", None),  # a word below eight letters is left alone
        ("55260", "order 55260", None),
        ("abc", "abc", None),
        ("pw12", "is pw12, not spw12 or pw123", f"is {MASK}, not spw12 or pw123"),
        ("summertime", "summertime, summertimes", f"{MASK}, summertimes"),
        ("20417551", "no 20417551, no 204175512", f"no {MASK}, no 204175512"),
        ("Boston-1", "xBoston-1x", f"x{MASK}x"),
    ],
)
def test_what_stands_in_any_text_is_not_taken_for_a_secret(
    secret: str, text: str, hidden: str | None
) -> None:
    known = KnownSecrets()
    known.password(secret)
    assert known.hide(text) == (hidden or text)


def test_a_short_one_is_hidden_in_the_answer_to_its_own_request() -> None:
    assert hide("wrong password demo", also=["demo"]) == f"wrong password {MASK}"
    assert hide("wrong password abc", also=["abc"]) == "wrong password abc"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abc.DEF-123",
        "authorization: basic YWJjOmRlZg==",
        "Klaviyo-API-Key abc.DEF-123",
        'key "pk_abcDEF123456"',
        "eyJabcDEF.eyJabcDEF.abcDEF",
        "https://ann:abcdef@proxy.example.com:8080/",
    ],
)
def test_what_looks_like_a_secret_is_taken_out_of_messages(text: str) -> None:
    assert "abc" not in hide(text)
    assert MASK in hide(text)


def test_what_the_environment_holds_is_known_by_the_names_of_its_variables() -> None:
    known = KnownSecrets()
    known.environment(
        {
            "RESEND_DESK_IPAAS_PASSWORD": " Secret-One ",
            "RESEND_DESK_IPAAS_TOKEN": "token-of-sixteen-1",
            "RESEND_DESK_KLAVIYO_KEY": "key-of-sixteen-22",
            "HTTPS_PROXY": "http://joe:Secret%2DTwo@proxy.example.com:1",
            "RESEND_DESK_IPAAS_URL": "https://joe:Secret-Four@ipaas.example.com",
            "HOME": "/home/somebody",
            "RESEND_DESK_SUBSCRIPTION": "subscription-1795",
        }
    )
    for text in (
        "Secret-One",
        "token-of-sixteen",
        "key-of-sixte",
        "Secret%2DTwo",
        "Secret-Two",
        "Secret-Four",
    ):
        assert known.hide(text) == MASK, text
    for text in ("/home/somebody", "subscription-1795", "proxy.example.com"):
        assert known.hide(text) == text


def test_what_a_record_has_under_the_names_of_secrets_is_known() -> None:
    known = KnownSecrets()
    known.record(
        {
            "id": 1795,
            "name": "Klaviyo for everybody",
            "settings": {"API Key": "pk_1234567890abcdef", "Public API Key": "PUBLIC-1234567"},
            "hooks": [{"webhook_api_key": "hook-1234567890abcdef", "url": "https://hooks.example.com/in"}],
        }
    )
    assert known.hide("pk_1234567890abcdef hook-1234567890abcdef") == f"{MASK} {MASK}"
    for text in ("PUBLIC-1234567", "https://hooks.example.com/in", "Klaviyo for everybody"):
        assert known.hide(text) == text


def test_an_error_never_holds_a_secret() -> None:
    from core.outward.secrets import KNOWN

    KNOWN.token(TOKEN)
    error = DeskError(f"detail {TOKEN}", title=f"title {TOKEN}", hint=f"hint {TOKEN}")
    assert TOKEN[:12] not in texts_of(error) + str(error) + repr(error)


def test_json_stays_json_and_only_texts_with_a_secret_change() -> None:
    from core.outward.secrets import KNOWN

    KNOWN.password('a"b\\c-12345')
    KNOWN.token("nabcdef-1234567890")
    data = {
        "a": 'x a"b\\c-12345 y',
        "\\nabc": "\\nabcdef-1234567890",
        "n": [1.10, "ré\u202esum\u2028é", "\x9b\U000e0061"],
    }
    text = json.dumps(data, ensure_ascii=False).replace("1.1", "1.10")
    safe = safe_json(text)
    assert '"n": [1.10, ' in safe
    assert json.loads(safe) == {**data, "a": f"x {MASK} y", "\\nabc": f"\\{MASK}"}
    for escape in (r"\u202e", r"\u2028", r"\u009b", r"\udb40\udc61"):
        assert escape in safe
    assert "\u202e" not in safe
    untouched = '{"a": "1\\u00e9 \\"", "b": 1E+2}'
    assert safe_json(untouched) == untouched


def test_no_text_makes_it_slow() -> None:
    """Quadratic would be minutes of computing."""
    begun = time.thread_time()
    known = KnownSecrets()
    known.token(*(f"{number:04}-{TOKEN}-{number * 7919}" for number in range(5)))
    known.password(ODD, "Sommer2024", "pw12")
    for piece in ("a", TOKEN[:9], TOKEN[:11] + " ", "ab\u0130", "QUJD", "eyJ", "://a:", "Bearer "):
        text = piece * (500_000 // len(piece))
        assert known.hide(text)
        assert hide(text)
    assert time.thread_time() - begun < 60


def test_when_a_token_ends_is_no_secret() -> None:
    """Its day would be taken out of every moment that is told on that day."""
    known = KnownSecrets()
    known.record(
        {"access_token": TOKEN, "access_token_expiration": "2026-11-27T21:23:01Z", "public_key": "AbC123"}
    )
    assert (
        known.hide(f"at 2026-11-27T20:00:00Z, {TOKEN}, AbC123") == f"at 2026-11-27T20:00:00Z, {MASK}, AbC123"
    )


def test_a_megabyte_that_a_server_calls_a_token_is_known_by_its_beginning() -> None:
    known, token = KnownSecrets(), "".join(f"{n:x}k" for n in range(200_000))
    known.token(token)
    assert known.longest < 200_000
    for quoted in (token[:40], token[100:160], token[4_000:4_020]):
        assert known.hide(f"Bearer {quoted} is not valid") == f"Bearer {MASK} is not valid"
