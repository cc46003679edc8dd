"""Where a record is to be seen in the two systems' own windows (docs/facts.md#klaviyo-web, docs/facts.md#ipaas-portal).

Addresses are made of ids alone, and of hosts that are known for certain. Where a record has no page of its own, or its
address isn't known, the page that leads to it is opened, and what to look for there goes onto the clipboard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from core.transfer.sending.progress import Summary
from core.words import say

_KLAVIYO = "https://www.klaviyo.com"
_KLAVIYO_API = "a.klaviyo.com"
_PORTALS = {
    "api.ipaas.com": "https://portal.ipaas.com/",
    "stagingapi.ipaas.com": "https://staging.ipaas.com/",
}
_ID = re.compile(r"[A-Za-z0-9_-]{3,64}")


class Page(NamedTuple):
    """An address, empty for none; and what is put on the clipboard, with what is said of that."""

    address: str = ""
    copied: str = ""
    told: str = ""

    @property
    def there(self) -> bool:
        """Whether there is anything to open or to copy."""
        return bool(self.address or self.copied)


NO_PAGE = Page()
NO_SUCH_PAGE = say("No such page: nothing is there yet, or it is the sandbox.")


def profile_page(plan: Plan | None) -> Page:
    """The profile that gets the events."""
    found = plan.profile.profile_id if plan is not None and plan.profile is not None else None
    return _klaviyo(plan, "profile", found)


def event_page(plan: Plan | None, ended: Summary | None = None) -> Page:
    """The order's own event, on the page of its profile; where Klaviyo has none, that of a line."""
    found = next(_event_ids(plan, ended), "")
    profile = profile_page(plan)
    if not _ID.fullmatch(found) or not profile.there:
        return NO_PAGE
    told = say(
        "Events have no page of their own, so the profile's page was opened. The event ID {id} was copied "
        "to the clipboard.",
        id=found,
    )
    return Page(profile.address, found, told)


def metric_page(plan: Plan | None) -> Page:
    """The metric that the order's own event lands on."""
    known = [each for each in plan.metric_of if each.metric_id] if plan is not None else []
    if not known:
        return NO_PAGE
    name = re.sub(r"[^a-z0-9]+", "-", known[0].metric.casefold()).strip("-") or "metric"
    return _klaviyo(plan, "metric", known[0].metric_id, name)


def flow_pages(plan: Plan | None, flows: TriggeredFlows | None) -> tuple[tuple[str, Page], ...]:
    """The flows that the events would start, by name; those that aren't live come after the others."""
    known = flows.flows if flows is not None else ()
    ordered = sorted(known, key=lambda flow: flow.status != "live")
    pages = {flow.id: (flow.name, _klaviyo(plan, "flow", flow.id, "edit")) for flow in ordered}
    return tuple(each for each in pages.values() if each[1].there)


def order_page(plan: Plan | None, transaction_id: str) -> Page:
    """iPaaS.com's start page: which address an order has behind it isn't known."""
    target = plan.target if plan is not None else None
    host = urlsplit(target.ipaas_url).hostname if target is not None else None
    portal = _PORTALS.get(host or "", "")
    told = (
        say(
            "iPaaS.com was opened. The order ID {id} was copied to the clipboard: search for it there.",
            id=transaction_id,
        )
        if portal
        else say(
            "No web page is known for this server. The order ID {id} was copied to the clipboard.",
            id=transaction_id,
        )
    )
    return Page(portal, transaction_id, told)


def _event_ids(plan: Plan | None, ended: Summary | None) -> Iterator[str]:
    """Those of the order's own event first."""
    if plan is None:
        return
    found: list[tuple[str | None, str]] = []
    found += [(each.line_id, each.event_id or "") for each in (ended.events if ended is not None else ())]
    found += [
        (each.line_id, each.already_recorded.event_id)
        for each in plan.events
        if each.already_recorded is not None
    ]
    found += [(each.line_id, each.event_id) for each in plan.receipts if each.outcome == "found"]
    for _line, event in sorted(found, key=lambda each: each[0] is not None):
        if event:
            yield event


def _klaviyo(plan: Plan | None, kind: str, found: str | None, *rest: str) -> Page:
    target = plan.target if plan is not None else None
    ours = target is not None and urlsplit(target.klaviyo_url).hostname == _KLAVIYO_API
    if not ours or not found or not _ID.fullmatch(found):
        return NO_PAGE
    return Page("/".join((_KLAVIYO, kind, found, *rest)))
