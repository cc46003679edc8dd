"""Lists that stand in two places, since one of them must not know the other: the same in both."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from core.klaviyo import revisions
from core.klaviyo.scopes import SCOPES
from core.mapping.types import MAPPING_TYPES
from core.sandbox.klaviyo import revisions as in_the_sandbox

RESOURCES = Path(__file__).parents[2] / "resources"


def test_the_sandbox_dates_the_revisions_as_the_client_does() -> None:
    """The sandbox judges the client, so that it has the dates on its own authority."""
    for name in ("BACKFILL_SINCE", "MORE_PROPERTIES_SINCE", "NO_TRAILING_SLASH_SINCE"):
        ours = getattr(revisions, name)
        assert isinstance(ours, date)
        assert ours.isoformat() == getattr(in_the_sandbox, name) in in_the_sandbox.STABLE
    assert revisions.INTEGRATION_DEFAULT in in_the_sandbox.STABLE


def test_the_sandbox_has_a_key_with_just_the_scopes_that_are_asked_for() -> None:
    accounts = msgspec.json.decode((RESOURCES / "sandbox" / "accounts.json").read_bytes())
    keys = accounts["klaviyo"]["keys"].values()
    assert any(set(SCOPES) <= set(scopes) for scopes in keys)


def test_the_help_tells_of_each_mapping_type_and_of_the_revisions() -> None:
    text = (RESOURCES / "help" / "en" / "mapping.md").read_text(encoding="utf-8")
    for each in MAPPING_TYPES:
        assert each.name in text
    assert f"300 before revision {revisions.MORE_PROPERTIES_SINCE}" in text
    assert f"Backfill needs revision {revisions.BACKFILL_SINCE}" in text
