"""A record's links: its external IDs in other systems, as look-ups give them and as the record carries them."""

from __future__ import annotations

from dataclasses import dataclass

from core.coerce import LONGEST_TEXT
from core.ipaas.fields import FieldReader, Raw
from core.words import say

DELETED_PREFIX = "DELETED:"
"""A link's value that begins so is a deleted link. (docs/facts.md#ipaas-external-id)"""


@dataclass(frozen=True)
class ExternalLink:
    """What LookupExternal said: `external_id` is None when there is no link (or it was deleted). `quoted`: it came as
    a JSON string, and not bare.

    `confirmed` is False where the look-up found nothing, and no link is known by which it could be tried whether it
    finds any.
    """

    external_id: str | None
    deleted: str | None = None
    quoted: bool = False
    confirmed: bool = True


def external_id_of(raw: Raw, system_id: str) -> str | None:
    """The link that a record itself carries for one system; None when there is none or it is deleted."""
    return external_link_of(raw, system_id).external_id


def external_link_of(raw: Raw, system_id: str) -> ExternalLink:
    """The same, with the deleted link where there is no other."""
    found = [link for system, link in external_links_of(raw) if system == system_id]
    there = next((link for link in found if link.external_id is not None), None)
    return there or next((link for link in found if link.deleted), ExternalLink(None))


def external_links_of(raw: Raw) -> list[tuple[str, ExternalLink]]:
    """Every system that a record is linked to, or was, with the link."""
    return [(system, link_of(value)) for system, value in external_ids_of(raw)]


def link_of(value: str) -> ExternalLink:
    """A link by its text."""
    if value.startswith(DELETED_PREFIX):
        return ExternalLink(None, deleted=value[len(DELETED_PREFIX) :].strip())
    return ExternalLink(value)


def external_ids_of(raw: Raw) -> list[tuple[str, str]]:
    """Every system that a record is linked to, with its external ID there, as they are written."""
    links = raw.get("external_ids")
    found = []
    for link in links if isinstance(links, list) else ():
        reader = FieldReader(link if isinstance(link, dict) else {}, say("an external ID"))
        system, external_id = reader.readable("system_id"), reader.readable("external_id")
        if system is not None and external_id and external_id.strip() and len(external_id) <= LONGEST_TEXT:
            found.append((system, external_id))
    return found


def overlong_links(raw: Raw) -> list[int]:
    """The lengths of a record's external IDs that are too long to be any."""
    links = raw.get("external_ids")
    texts = [
        link.get("external_id")
        for link in (links if isinstance(links, list) else ())
        if isinstance(link, dict)
    ]
    return [len(text) for text in texts if isinstance(text, str) and len(text) > LONGEST_TEXT]
