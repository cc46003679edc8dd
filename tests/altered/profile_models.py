"""A program that reads bodies of new profiles with Klaviyo's own models and prints which they refuse.

Run in a process of its own, for the reason in `tests/sandbox/official_client.py`. Standard input: one body a line.
Standard output: one line for each body that is refused, or that the models understand otherwise than it stands.
"""

from __future__ import annotations

import json
import sys

import klaviyo_api  # noqa: F401  # it puts the models where they are imported from
from openapi_client.models.profile_create_query import ProfileCreateQuery
from pydantic import ValidationError


def refusal(line: str) -> str | None:
    """Why a body is refused; None if it is fine."""
    sent = json.loads(line)
    try:
        read = ProfileCreateQuery.from_dict(sent)
    except ValidationError as error:
        return str(error).replace("\n", " ")
    assert read is not None
    attributes = {
        name: value for name, value in read.to_dict()["data"]["attributes"].items() if value is not None
    }
    attributes.pop("properties", None)
    if "location" in attributes:
        attributes["location"] = {
            name: value for name, value in attributes["location"].items() if value is not None
        }
    return None if attributes == sent["data"]["attributes"] else f"understood as {attributes}"


def main() -> None:
    for line in sys.stdin:
        told = refusal(line)
        if told is not None:
            sys.stdout.write(f"{told}: {line.strip()[:400]}\n")


if __name__ == "__main__":
    main()
