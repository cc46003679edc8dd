"""Where a record is to be seen in Klaviyo's own window. Addresses are made of ids alone, and of Klaviyo's own host.

iPaaS.com's window is not among them: which address an order has there isn't known.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from core.transfer.plan.plan import Plan

_WEB = "https://www.klaviyo.com"
_API_HOST = "a.klaviyo.com"
_ID = re.compile(r"[A-Za-z0-9]{3,64}")


def profile_page(plan: Plan | None) -> str:
    """The page of the profile that gets the events; empty where there is none, or no such window (a sandbox)."""
    found = plan.profile.profile_id if plan is not None and plan.profile is not None else None
    return _page(plan, f"profile/{found}") if found is not None and _ID.fullmatch(found) else ""


def metric_page(plan: Plan | None) -> str:
    """The page of the metric that the order's own event lands on."""
    ids = [each.metric_id for each in plan.metric_of if each.metric_id] if plan is not None else []
    return _page(plan, f"metric/{ids[0]}") if ids and _ID.fullmatch(ids[0]) else ""


def _page(plan: Plan | None, path: str) -> str:
    target = plan.target if plan is not None else None
    ours = target is not None and urlsplit(target.klaviyo_url).hostname == _API_HOST
    return f"{_WEB}/{path}" if ours else ""
