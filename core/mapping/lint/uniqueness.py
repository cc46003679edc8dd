"""Unique ids: Klaviyo keeps one event of a profile, metric and unique id, and drops the rest in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from core.mapping.destinations import UNIQUE_ID
from core.mapping.findings import Finding
from core.words import say


class Identity(NamedTuple):
    """What Klaviyo tells events of one profile apart by."""

    metric: str | None
    unique_id: str | None


def shared_ids(identities: Iterable[Identity]) -> dict[Identity, Finding]:
    """The identities that several events of one order share, with what is wrong about it."""
    counted = Counter(each for each in identities if each.unique_id is not None)
    return {
        each: Finding(
            "error",
            UNIQUE_ID,
            say(
                "{count} events share the unique ID {unique_id}: Klaviyo would keep one of them.",
                count=count,
                unique_id=each.unique_id,
            ),
            say("Have the UniqueId mapping use the record's own ID."),
        )
        for each, count in counted.items()
        if count > 1
    }


def changed_ids(before: Mapping[str, Identity], now: Mapping[str, Identity]) -> dict[str, Finding]:
    """The events whose unique id isn't the one of an earlier preview. Both map an event's own key, which
    doesn't depend on the mapping, to its identity.
    """
    return {
        key: Finding(
            "warning",
            UNIQUE_ID,
            say(
                "The unique ID was {unique_id} in the preview before, and is {unique_id_2} now: Klaviyo "
                "would keep both as events of their own.",
                unique_id=before[key].unique_id,
                unique_id_2=each.unique_id,
            ),
            say("If the event was sent under the first one, don't send it again under the second."),
        )
        for key, each in now.items()
        if key in before
        and before[key].metric == each.metric
        and None not in (before[key].unique_id, each.unique_id)
        and before[key].unique_id != each.unique_id
    }
