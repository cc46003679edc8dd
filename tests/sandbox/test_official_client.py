"""Klaviyo's own Python client, unchanged but for its host, speaks with the sandbox."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from core.sandbox import Sandbox
from core.sandbox.seed import load_seed


@pytest.fixture(scope="module")
def outcome() -> dict[str, Any]:
    """What the program `official_client` printed."""
    with Sandbox(visibility_ms=0) as info:
        command = [sys.executable, "-m", "tests.sandbox.official_client", info.klaviyo_url, info.klaviyo_key]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert isinstance(document, dict)
    return document


def test_an_event_is_created_and_read_back(outcome: dict[str, Any]) -> None:
    assert outcome["events"] == {
        "accepted": None,
        "properties": {"Order": "SO-1", "$event_id": "55260", "$value": 141.71},
        "metric": "Placed Order",
        "same": True,
    }


def test_a_profile_is_created_once_then_changed(outcome: dict[str, Any]) -> None:
    assert outcome["profiles"] == {
        "email": "priya.raman@example.com",
        "conflict": 409,
        "names_the_other": True,
        "changed": "Owner",
        "imported": True,
        "first_name": "Priya",
    }


def test_pages_are_followed_by_the_cursor(outcome: dict[str, Any]) -> None:
    assert outcome["pages"] == sorted(set(outcome["pages"]))
    assert len(outcome["pages"]) == len(load_seed().profiles)


def test_the_account_its_metrics_and_flows(outcome: dict[str, Any]) -> None:
    assert outcome["account"] == {
        "currency": "USD",
        "metrics": ["Placed Order", "Placed Order", "Ordered Product", "Opened Email"],
        "flows": ["live", "draft"],
    }


def test_refusals_reach_the_client(outcome: dict[str, Any]) -> None:
    assert outcome["malformed"]["source"] == {"pointer": "/data/attributes/metric/data/attributes/name"}
    assert outcome["stranger"]["status"] == 401
