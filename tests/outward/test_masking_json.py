"""JSON without personal data: by form, by place, and by being the same as what stood in such a place."""

from __future__ import annotations

import pytest

from core.outward.masking_json import masked

BODY = {
    "FirstName": "Ada", "BillingAddress": {"Street": "12 Mill Lane", "Country": "GB"}, "Phone": "020 7946 0018",
    "ProductName": "Crew tee", "Items": [{"SKU": "TEE", "ItemPrice": 2.5}], "Greeting": "Dear Ada,", "Email": "a@b.co",
    "ShippingAmount": "4.95", "billing_id": "77", "Postal Code": "02139", "Note": "ring twice", "City": "Leeds",
}  # fmt: skip


def test_places_in_a_payload() -> None:
    plan = {
        "title": "Ada has no order 02139",
        "body": BODY,
        "order": {"number": "SO-1", "email": "a@b.co"},
        "note": "of 12 Mill Lane",
    }
    assert masked(plan) == {
        "title": "A… has no order 02139",
        "order": {"number": "SO-1", "email": "a…@b.co"},
        "note": "of …",
        "body": {
            "FirstName": "A…", "BillingAddress": {"Street": "…", "Country": "…"}, "Phone": "…",
            "ProductName": "Crew tee", "Items": [{"SKU": "TEE", "ItemPrice": 2.5}], "Greeting": "Dear A…,",
            "Email": "a…@b.co", "ShippingAmount": "4.95", "billing_id": "77", "Postal Code": "…", "Note": "…",
            "City": "…",
        },
    }  # fmt: skip


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ({"destination": "Greeting", "source": '"Dear " + FirstName', "value": "Dear Ada"}, "D… A…"),
        ({"destination": "x", "source": "f(1)", "reads": ["LastName"], "value": "Lovelace"}, "L…"),
        ({"destination": "ProfileId", "source": "GetCustomerIdByEmail(EmailAddress)", "value": "01HX"}, "01HX"),
        ({"destination": "Order", "source": "TransactionNumber", "value": "SO-1"}, "SO-1"),
        ({"destination": "All", "source": "EmailAddress + 1", "value": {"Email": "a@b.co", "Order": "SO-1"}},
         {"Email": "a…@b.co", "Order": "SO-1"}),
    ],
)  # fmt: skip
def test_what_a_mapping_made(row: dict[str, object], value: object) -> None:
    assert masked({"mappings": [row]})["mappings"][0]["value"] == value


def test_differences_and_people() -> None:
    change = {"path": "properties.FirstName", "change": "changed", "before": "Adah", "after": "Ada"}
    record = {
        "changes": [change],
        "differences": ["FirstName was Adah"],
        "candidates": [
            {"kind": "profile", "name": "Ada Lovelace", "email": None, "phone": "+442079460018"},
            {"kind": "order", "name": "SO-1", "email": "x@y.z"},
        ],
        "metric": {"name": "Placed Order"},
    }
    told = masked(record)
    assert (told["changes"][0]["before"], told["changes"][0]["after"]) == ("A…", "A…")
    assert told["differences"] == ["FirstName was A…"]
    assert told["candidates"][0] == {"kind": "profile", "name": "A… L…", "email": None, "phone": "+…18"}
    assert told["candidates"][1]["name"] == "SO-1"
    assert told["metric"] == {"name": "Placed Order"}


def test_an_orders_people_and_places_are_masked_and_its_items_stay() -> None:
    order = {
        "customer_name": "Sarah Mason",
        "items": [{"sku": "TEE", "name": "Crew tee"}],
        "addresses": [
            {
                "kind": "Billing",
                "name": "Zoë O'Neil",
                "lines": ["Marienplatz 1", "DE"],
                "phone": "+16175550123",
            }
        ],
    }
    told = masked({"order": order, "detail": "Billing goes to Sarah Mason, Marienplatz 1"})
    assert told["order"]["items"] == order["items"]
    assert told["order"]["customer_name"] == "S… M…"
    (address,) = told["order"]["addresses"]
    assert (address["kind"], address["name"], address["lines"]) == ("Billing", "Z… O…", ["…", "…"])
    assert "6175" not in address["phone"]
    assert told["detail"] == "Billing goes to S… M…, …"


def test_numbers_keys_and_ways_to_write() -> None:
    """What is personal is masked whatever it is written as, and what isn't stays a number."""
    told = masked(
        {
            "body": {
                "Phone": 6175550123, "Zip": 2139, "latitude": 42.36, "Total": 6175550, "accepts_email": True,
                "ShipTo": "12 Elm Street", "bill_to": "Sarah M", "ShipToName": "Q R", "nameOnCard": "S M",
                "sarah@example.com": 1, "ShipDate": "2026-05-03",
            },
            "profile": {"phone": "(617) 555-0199", "name": "王芳", "email": "w@x.co"},
            "detail": "(617) 555-0199 is no number, nor +1 (617) 555-0123; 6175550123 of 王芳, for 6175550",
        }
    )  # fmt: skip
    assert told["body"] == {
        "Phone": "…", "Zip": "…", "latitude": "…", "Total": 6175550, "accepts_email": True,
        "ShipTo": "…", "bill_to": "…", "ShipToName": "Q… R…", "nameOnCard": "S… M…",
        "s…@example.com": 1, "ShipDate": "2026-05-03",
    }  # fmt: skip
    assert told["detail"] == "… is no number, nor +…23; … of 王…, for 6175550"


@pytest.mark.parametrize(
    ("field", "value", "hidden"),
    [("phone", "555 0199", True), ("phone", "55 0199", False), ("name", "Bo", False), ("name", "Bob", True)],
)
def test_a_few_digits_or_letters_stand_in_any_text(field: str, value: str, hidden: bool) -> None:
    told = masked({"profile": {"email": None, field: value}, "detail": f"{value} was told"})
    assert (value not in told["detail"]) is hidden


PERSONAL = """
Vorname Nachname Kundenname Straße Hausnummer PLZ Ort Lieferadresse Telefonnummer Geburtsdatum Bemerkung Empfänger
prénom nom_client Rue Ville code_postal téléphone adresse_livraison date_naissance Apellidos NombreCompleto dirección
ciudad Teléfono códigoPostal Cognome indirizzo città voornaam Achternaam woonplaats telefoon Förnamn Efternamn fornavn
etternavn Etunimi puhelin imię Nazwisko ulica Příjmení Soyadı şehir Фамилия Телефон Адрес 氏名 住所 電話番号 地址
"""
OTHERS = """
Artikelname Bestellnummer Gesamtpreis Menge Lieferart nom_produit NombreProducto Prezzo quantité Ordernummer Währung
Versandkosten ProductName Sortiment Transport Export Kategorie 商品名 数量 Цена Hersteller Adapter Zone Zustand Rabatt
"""


def test_places_in_other_languages() -> None:
    """A subscriber names the fields of its events as it likes."""
    personal, others = PERSONAL.split(), OTHERS.split()
    body = {name: f"what {number} is" for number, name in enumerate(personal + others)}
    told = masked({"body": body})["body"]
    assert [name for name in personal if told[name] == body[name]] == []
    assert [name for name in others if told[name] != body[name]] == []
