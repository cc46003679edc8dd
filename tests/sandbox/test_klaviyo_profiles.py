"""Profiles: created, changed, imported, in conflict, in pages."""

from __future__ import annotations

import httpx
import pytest

from core.sandbox.seed import load_seed
from tests.support.requests import SARAH, only_error, patch, post, profile_body, state

AT = "/data/attributes"


def profiles_of_the_account(client: httpx.Client) -> int:
    """How many profiles the company's own account has."""
    return sum(profile["account"] == "SbxHP1" for profile in state(client)["profiles"])


def test_a_profile_is_created_and_read(klaviyo: httpx.Client) -> None:
    body = profile_body(
        email="Priya.Raman@Example.com",
        phone_number="+12125550147",
        first_name="Priya",
        location={"city": "New York", "zip": "10011"},
        properties={"Tier": "gold"},
    )
    answer = post(klaviyo, "/api/profiles", body)
    assert answer.status_code == 201
    created = answer.json()["data"]
    assert created["attributes"]["email"] == "priya.raman@example.com"
    assert created["attributes"]["location"] == {"city": "New York", "zip": "10011"}
    assert len(created["id"]) == 26
    assert klaviyo.get(f"/api/profiles/{created['id']}").json()["data"] == created


@pytest.mark.parametrize(
    "identifier",
    [
        {"email": "SARAH.mason@example.com"},
        {"phone_number": "+16175550123"},
        {"email": "other@example.com", "phone_number": "+16175550123"},
    ],
)
def test_an_identifier_in_use_gets_409_with_the_other_profile(
    klaviyo: httpx.Client, identifier: dict[str, str]
) -> None:
    answer = post(klaviyo, "/api/profiles", profile_body(**identifier))
    assert answer.status_code == 409
    error = only_error(answer)
    assert error["code"] == "duplicate_profile"
    assert error["source"] == {"pointer": AT}
    assert error["meta"] == {"duplicate_profile_id": SARAH}
    assert profiles_of_the_account(klaviyo) == len(load_seed().profiles)


@pytest.mark.parametrize(
    ("attributes", "pointer"),
    [
        ({}, AT),
        ({"first_name": "Nobody"}, AT),
        ({"email": ""}, f"{AT}/email"),
        ({"email": "not an email"}, f"{AT}/email"),
        ({"email": "two words@example.com"}, f"{AT}/email"),
        ({"email": "a@b"}, f"{AT}/email"),
        ({"email": 'x"y@example.com'}, f"{AT}/email"),
        ({"email": "a@example.com", "phone_number": "(030) 555 12"}, f"{AT}/phone_number"),
        ({"phone_number": "6175550123"}, f"{AT}/phone_number"),
        ({"phone_number": "+1 617 555 0123"}, f"{AT}/phone_number"),
        ({"phone_number": "+1617555"}, f"{AT}/phone_number"),
        ({"email": 5}, f"{AT}/email"),
        ({"email": "a@example.com", "name": "A"}, f"{AT}/name"),
        ({"email": "a@example.com", "location": {"street": "x"}}, f"{AT}/location/street"),
        ({"email": "a@example.com", "location": {"city": 5}}, f"{AT}/location/city"),
        ({"email": "a@example.com", "properties": []}, f"{AT}/properties"),
    ],
)
def test_wrong_attributes_get_400_with_the_place(
    klaviyo: httpx.Client, attributes: dict[str, object], pointer: str
) -> None:
    answer = post(klaviyo, "/api/profiles", profile_body(None, **attributes))
    assert answer.status_code == 400
    assert only_error(answer)["source"] == {"pointer": pointer}
    assert profiles_of_the_account(klaviyo) == len(load_seed().profiles)


def test_a_quoted_local_part_is_an_email(klaviyo: httpx.Client) -> None:
    body = profile_body(email='"o\'neil sr \\"y\\""@example.com')
    assert post(klaviyo, "/api/profiles", body).status_code == 201


def test_more_than_100_kb_gets_413(klaviyo: httpx.Client) -> None:
    body = profile_body(email="a@example.com", properties={"Text": "x" * 102_400})
    assert post(klaviyo, "/api/profiles", body).status_code == 413


def test_a_change_clears_nulls_and_leaves_the_rest(klaviyo: httpx.Client) -> None:
    body = profile_body(SARAH, first_name="Sara", phone_number=None, location={"city": "Salem"})
    answer = patch(klaviyo, f"/api/profiles/{SARAH}", body)
    assert answer.status_code == 200
    attributes = answer.json()["data"]["attributes"]
    assert attributes["first_name"] == "Sara"
    assert attributes["last_name"] == "Mason"
    assert attributes["phone_number"] is None
    assert attributes["location"]["city"] == "Salem"
    assert attributes["location"]["zip"] == "02110"


def test_a_change_can_conflict_and_must_name_the_same_id(klaviyo: httpx.Client) -> None:
    path = f"/api/profiles/{SARAH}"
    taken = patch(klaviyo, path, profile_body(SARAH, email="marcus.bell@example.com"))
    assert taken.status_code == 409
    assert only_error(taken)["meta"] == {"duplicate_profile_id": "01HB1M0000000000000MARCVSB"}
    assert patch(klaviyo, path, profile_body(SARAH, email="sarah.mason@example.com")).status_code == 200
    for body in (profile_body("other", title="x"), profile_body(title="x")):
        answer = patch(klaviyo, path, body)
        assert answer.status_code == 400
        assert only_error(answer)["source"] == {"pointer": "/data/id"}
    missing = patch(klaviyo, "/api/profiles/none", profile_body("none", title="x"))
    assert missing.status_code == 404


def test_an_import_creates_or_updates(klaviyo: httpx.Client) -> None:
    created = post(klaviyo, "/api/profile-import", profile_body(email="new@example.com", title="A"))
    assert created.status_code == 201
    updated = post(klaviyo, "/api/profile-import", profile_body(email="NEW@example.com", title=None))
    assert updated.status_code == 200
    assert updated.json()["data"]["id"] == created.json()["data"]["id"]
    assert updated.json()["data"]["attributes"]["title"] is None
    by_id = post(klaviyo, "/api/profile-import", profile_body(SARAH, title="Director"))
    assert by_id.status_code == 200
    assert by_id.json()["data"]["attributes"]["email"] == "sarah.mason@example.com"
    assert post(klaviyo, "/api/profile-import", profile_body("none", title="x")).status_code == 404


def test_an_import_whose_identifiers_mean_two_profiles_gets_409(klaviyo: httpx.Client) -> None:
    body = profile_body(email="grace.tan@example.com", phone_number="+16175550123")
    answer = post(klaviyo, "/api/profile-import", body)
    assert answer.status_code == 409
    assert only_error(answer)["code"] == "duplicate_profile"


def test_profiles_come_in_pages_of_20(klaviyo: httpx.Client) -> None:
    first = klaviyo.get("/api/profiles").json()
    assert len(first["data"]) == 20
    second = klaviyo.get(first["links"]["next"]).json()
    third = klaviyo.get(second["links"]["next"]).json()
    assert len(third["data"]) == len(load_seed().profiles) - 40
    assert third["links"]["next"] is None
    ids = [profile["id"] for profile in first["data"] + second["data"] + third["data"]]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(load_seed().profiles)


def test_sorting_and_sparse_fields(klaviyo: httpx.Client) -> None:
    answer = klaviyo.get("/api/profiles?sort=-email&fields[profile]=email&page[size]=100").json()
    emails = [profile["attributes"]["email"] or "" for profile in answer["data"]]
    assert emails == sorted(emails, reverse=True)
    assert all(profile["attributes"].keys() == {"email"} for profile in answer["data"])


def test_a_profile_that_is_not_there_gets_404(klaviyo: httpx.Client) -> None:
    answer = klaviyo.get("/api/profiles/01HAZZZZ00NOSUCHPR0F11E000")
    assert answer.status_code == 404
    assert only_error(answer)["code"] == "not_found"
