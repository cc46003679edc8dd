"""A program that reads event bodies with Klaviyo's own models and prints which it refuses.

Run in a process of its own, for the reason in `tests/sandbox/official_client.py`. Standard input: one body
a line. Standard output: one line for each body that is refused, or that comes out of the models changed.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from decimal import Decimal
from typing import Any

import klaviyo_api  # noqa: F401  # it puts the models where they are imported from
from openapi_client.models.event_create_query_v2 import EventCreateQueryV2
from pydantic import ValidationError


def refusal(line: str) -> str | None:
    """Why a body is refused, or how the models understand it otherwise than it stands; None if it is fine."""
    try:
        read = EventCreateQueryV2.from_dict(json.loads(line))
    except ValidationError as error:
        return str(error)
    assert read is not None
    attributes, sent = read.to_dict()["data"]["attributes"], json.loads(line)["data"]["attributes"]
    if "time" in sent:  # the models cut it at six digits behind the seconds
        sent["time"] = datetime.fromisoformat(sent["time"])
    sent.setdefault("backfill", False)  # as the models do
    for name in ("properties", "unique_id", "value", "time", "backfill"):
        if attributes.get(name) != sent.get(name):
            return f"{name}: {attributes.get(name)!r} is not {sent.get(name)!r}"
    metric: dict[str, Any] = attributes["metric"]["data"]["attributes"]
    if metric.get("name") != sent["metric"]["data"]["attributes"]["name"]:
        return "metric"
    return None


def main() -> None:
    for line in sys.stdin:
        json.loads(line, parse_float=Decimal)
        told = refusal(line)
        if told is not None:
            sys.stdout.write(f"{told}: {line.strip()[:400]}\n")


if __name__ == "__main__":
    main()
