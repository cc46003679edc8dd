"""A program that does the product's work with Klaviyo's own Python client and prints what came of it.

Run by `test_official_client` in a process of its own: once PySide6 is loaded, its import hook looks into
every module that is imported after it and trips over the client's lazy `__getattr__`.
Arguments: the sandbox's Klaviyo address and the key. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from klaviyo_api import KlaviyoAPI
from openapi_client.exceptions import ApiException

from tests.support.requests import SARAH, event_body, profile_body


def events(client: Any) -> dict[str, object]:
    accepted = client.Events.create_event(
        event_body(unique_id="55260", value=141.71, value_currency="USD", backfill=True)
    )
    found = client.Events.get_events(
        filter=f'equals(profile_id,"{SARAH}"),equals(metric_id,"RtPOa1")',
        sort="-datetime",
        include=["metric"],
    )
    [event] = found.data
    return {
        "accepted": accepted,
        "properties": event.attributes.event_properties,
        "metric": found.included[0]["attributes"]["name"],
        "same": client.Events.get_event(event.id).data.id == event.id,
    }


def profiles(client: Any) -> dict[str, object]:
    created = client.Profiles.create_profile(
        profile_body(email="priya.raman@example.com", first_name="Priya")
    ).data
    again = refusal(lambda: client.Profiles.create_profile(profile_body(email="Priya.Raman@example.com")))
    changed = client.Profiles.update_profile(created.id, profile_body(created.id, title="Owner")).data
    imported = client.Profiles.create_or_update_profile(
        profile_body(email=created.attributes.email, title="Boss")
    )
    return {
        "email": created.attributes.email,
        "conflict": again["status"],
        "names_the_other": again["meta"].get("duplicate_profile_id") == created.id,
        "changed": changed.attributes.title,
        "imported": imported.data.id == created.id,
        "first_name": client.Profiles.get_profile(created.id).data.attributes.first_name,
    }


def pages(client: Any) -> list[str]:
    first = client.Profiles.get_profiles(sort="id", page_size=25)
    # The client takes a whole link only when it is https; over http the cursor itself is handed in.
    cursor = first.links.next.split("page%5Bcursor%5D=")[1].split("&")[0]
    second = client.Profiles.get_profiles(sort="id", page_size=25, page_cursor=cursor)
    return [profile.id for profile in [*first.data, *second.data]]


def account(client: Any) -> dict[str, object]:
    return {
        "currency": client.Accounts.get_accounts().data[0].attributes.preferred_currency,
        "metrics": [metric.attributes.name for metric in client.Metrics.get_metrics().data],
        "flows": [
            flow.attributes.status for flow in client.Metrics.get_flows_triggered_by_metric("RtPOa1").data
        ],
    }


def refusal(call: Callable[[], object]) -> dict[str, Any]:
    """The first error of an answer that refuses."""
    try:
        call()
    except ApiException as error:
        document = json.loads(error.body or "null")
        first = document["errors"][0]
        assert isinstance(first, dict)
        return first
    raise AssertionError("It was not refused.")


def main(url: str, key: str) -> None:
    client = KlaviyoAPI(key, max_retries=1, test_host=url)
    stranger = KlaviyoAPI("pk_wrong", max_retries=1, test_host=url)
    outcome = {
        "pages": pages(client),
        "events": events(client),
        "profiles": profiles(client),
        "account": account(client),
        "malformed": refusal(lambda: client.Events.create_event(event_body(metric="m" * 128))),
        "stranger": refusal(lambda: stranger.Metrics.get_metrics()),
    }
    sys.stdout.write(json.dumps(outcome))


if __name__ == "__main__":
    main(*sys.argv[1:])
