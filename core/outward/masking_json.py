"""Takes personal data out of JSON that leaves for somebody who needn't see it: an assistant.

What is personal is known by its form (emails, phones), by its place (a field named `first_name`, a mapping that reads
one, an address), and by being the same as what stood in such a place: so a name is masked in a sentence as well. Ids,
numbers, names of metrics, mappings and products stay, since without them nobody can look anything up.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from core.outward.masking import Masking, mask_name, mask_phone

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_A-Za-z]+")
_PERSONAL = frozenset((
    "email", "emails", "mail", "phone", "phones", "mobile", "fax", "firstname", "lastname", "fullname", "surname",
    "street", "city", "town", "zip", "postal", "postcode", "postalcode", "birthday", "birthdate", "birth", "dob",
    "gender", "ip", "latitude", "longitude", "address", "addresses", "address1", "address2", "billing", "shipping",
    "recipient", "buyer", "contact", "note", "notes", "comment", "comments", "shipto", "billto", "attn", "attention",
))  # fmt: skip
"""Words of a field's name, inside payloads and mappings."""
_ELSEWHERE = re.compile(
    # Names, as they are called in German, Dutch, the Nordic languages, Finnish, French, Spanish, Portuguese, Italian,
    # Polish, Czech, Turkish, Russian, Chinese and Japanese; then streets and towns, phones, birthdays, remarks.
    "vorname|nachname|familienname|kundenname|voornaam|achternaam|forn[ae](?:mn|vn)|et?fternavn|etternavn|efternamn"
    "|etunimi|sukunimi|prenom|nomdefamille|nomclient|nomcomplet|apellido|nombrecompleto|nombrecliente|nombredepila"
    "|sobrenome|apelido|cognome|nomecompleto|nomecliente|imie|nazwisko|jmeno|prijmeni|soyad|adsoyad|фамилия|отчество"
    "|имя|姓|氏名|名前|お名前"
    "|strasse|straat|hausnummer|huisnummer|anschrift|adress|adres|adrs|indirizzo|direccion|domicilio|endereco|morada"
    "|osoite|ulica|ulice|sokak|calle|plz|postleitzahl|postnummer|postnr|postinumero|codepostal|codigopostal|^cep$"
    "|kodpocztowy|^psc$|wohnort|^ort$|^stadt$|woonplaats|^stad$|^ville$|^rue$|ciudad|^rua$|cidade|^citta$|miasto"
    "|^mesto$|kaupunki|sehir|адрес|улица|город|индекс|住所|地址|郵便番号|邮编"
    "|telefo|telepho|handynummer|^handy$|mobil|^movil|celular|cellulare|puhelin|телефон|電話|电话|手机"
    "|geburt|geboorte|naissance|nacimiento|nascimento|nascita|urodzen|narozen|fodel|fodsel|anniversaire|cumpleanos"
    "|compleanno|рожден|生年月日|生日"
    "|^anrede|empfanger|destinatari|destinataire|bemerkung|^notiz|kommentar|opmerking|remarque|commentaire|comentario"
    "|^correo|^courriel"
)
"""The same in other languages, in a name without spaces, marks and accents."""
_PERSONS = frozenset(
    ("first", "last", "full", "middle", "given", "family", "customer", "user", "nick", "card")
)
"""Before `name`."""
_RATHER_NOT = frozenset(
    ["amount", "total", "tax", "cost", "method", "status", "carrier", "count", "id", "ids"]
)
"""Words with which the others are about no person: `shipping_amount`, `customer_id`."""
_MADE = frozenset(("value", "before", "after"))
"""What a mapping made, and what stood in a payload before and after."""
_IDS = frozenset(("ProfileId", "UniqueId"))
"""What is made of an email all the same, and stays: an email in it is known by its form."""
_DIGITS = 7
"""As many as a phone number has at least."""
_SYLLABLES = "\u2e80"
"""From here on a letter is a syllable or a word, and two are a whole name."""
_ANYWHERE = frozenset(("email", "email_address", "phone", "phone_number", "customer_name", "addresses"))
"""Fields of our own records."""


def masked(record: Any) -> Any:
    """JSON without personal data."""
    names, others = set[str](), set[str]()
    for key, value in _personal(record, payload=False):
        (names if "name" in key.casefold() else others).add(value)
    known = {value for value in names | others if _tells(value)}
    return _rewritten(record, Masking(names & known, others & known), payload=False)


def _tells(value: str) -> bool:
    """Whether a value can be known by sight: a few digits, or a letter or two of an alphabet, stand in any text."""
    letters = [char for char in value if char.isalpha()]
    if not letters:
        return sum(map(str.isdigit, value)) >= _DIGITS
    return len(value.strip()) > 2 or (len(letters) == 2 and min(letters) >= _SYLLABLES)


def _personal(value: Any, *, payload: bool, inside: str = "") -> Iterator[tuple[str, str]]:
    """The texts that stand in a personal place, each with the name of the place."""
    if isinstance(value, dict):
        named = _mapping(value)
        for key, each in value.items():
            place = _inherited(inside, key) or _place(key, each, value, named, payload=payload)
            yield from _personal(each, payload=payload or _is_payload(key, named), inside=place)
    elif isinstance(value, list):
        for each in value:
            yield from _personal(each, payload=payload, inside=inside)
    elif isinstance(value, str) and inside:
        yield inside, value
    elif isinstance(value, int | Decimal) and not isinstance(value, bool) and inside:
        yield inside, str(value)


def _rewritten(value: Any, masking: Masking, *, payload: bool, inside: str = "") -> Any:
    if isinstance(value, dict):
        named = _mapping(value)
        done = {}
        for key, each in value.items():
            place = _inherited(inside, key) or _place(key, each, value, named, payload=payload)
            done[masking.email(key)] = _rewritten(
                each, masking, payload=payload or _is_payload(key, named), inside=place
            )
        return done
    if isinstance(value, list):
        return [_rewritten(each, masking, payload=payload, inside=inside) for each in value]
    if isinstance(value, str):
        return _hidden(inside, value, masking) if inside else masking(value)
    if inside and isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return "…"  # a phone, a postal code or a latitude that a mapping gave as a number
    return value


def _hidden(place: str, value: str, masking: Masking) -> str:
    """A text that stands in a personal place."""
    if "@" in value:
        shorter = masking.email(value)
        return shorter if shorter != value else "…"
    if value.startswith("+"):
        return mask_phone(value) if mask_phone(value) != value else "…"
    return mask_name(value) if "name" in place.casefold() else "…" * bool(value)


def _inherited(inside: str, key: str) -> str:
    """The place that a value shares with what it stands in. Of an address, what it is for tells of nobody."""
    if inside == "addresses" and key in ("kind", "name", "phone"):
        return "" if key == "kind" else key
    return inside


def _place(key: str, value: Any, among: dict[str, Any], named: str, *, payload: bool) -> str:
    """The personal name of the place that a value stands in; empty where it is about no person. What a mapping made
    has the mapping's, unless it has names of its own inside.
    """
    if key in _MADE:
        return "" if isinstance(value, dict) else named
    return _is_personal(key, among, payload=payload)


def _is_payload(key: str, named: str) -> bool:
    return key == "body" or (key in _MADE and bool(named))


def _mapping(row: dict[str, Any]) -> str:
    """The personal name in the row of a mapping, or in a difference between payloads; empty where it has none."""
    told = [row.get(key) for key in ("destination", "source", "path") if key in row] + list(
        row.get("reads") or ()
    )
    if not _MADE & row.keys() or row.get("destination") in _IDS:
        return ""
    return next((name for text in told if isinstance(text, str) for name in _names(text)), "")


def _names(text: str) -> Iterator[str]:
    """The personal names in a field's name or a formula."""
    for part in re.findall(r"[^\W\d][\w ]*", text):
        if _in_words(part):
            yield part


def _is_personal(key: str, among: dict[str, Any], *, payload: bool) -> str:
    """The key, if what stands there is personal; else nothing."""
    if key in _ANYWHERE or key == "sent_by":
        return "name" if key == "sent_by" else key
    if key == "name" and {"email", "phone"} & among.keys() and among.get("kind") != "order":
        return key  # (of a profile or a customer)
    return key if payload and _in_words(key) else ""


def _in_words(name: str) -> bool:
    found = [word.casefold() for word in _WORD.findall(name)]
    pairs = ("".join(pair) for pair in itertools.pairwise(found))
    words = {*found, *pairs, name.casefold().strip()}
    if words & _RATHER_NOT:
        return False
    if words & _PERSONAL or ("name" in words and words & _PERSONS):
        return True
    return _ELSEWHERE.search(_plain(name)) is not None


def _plain(name: str) -> str:
    """A name's letters, small and without accents."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in apart if char.isalnum())
