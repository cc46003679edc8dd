"""Klaviyo: the account, the revision, scopes, metrics and their flows, and how events and profiles come back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal

from core.doctor.check import Said, assumed, check, failed, only_assumed, seen
from core.doctor.samples import Samples
from core.errors import DeskError, MissingScope
from core.klaviyo import StoredEvent
from core.klaviyo.scopes import SCOPES, scopes_told
from core.mapping.destinations import ORDERED_PRODUCT, PLACED_ORDER
from core.mapping.lint import check_revision
from core.transfer.planning.account import notice_of

_NO_EVENT = "The API's metrics have no event that could be looked at."
_DOUBLE_DIGITS = 17


@check("account-match", "The account is the subscription's", "keys and addresses, else what is saved")
async def account_match(samples: Samples) -> Said:
    """As every plan asks it."""
    verdict = await samples.verdict()
    if verdict.state == "same":
        return seen("The key opens the account that the subscription sends to.")
    notice = notice_of(verdict)
    said = f"{notice.title}. {notice.detail}"
    return failed(said, notice.hint, "connection")


@check("klaviyo-retired", "The API revision", "a read with that revision")
async def revision(samples: Samples) -> Said:
    """That it is answered, and its age."""
    await samples.account()
    used = await samples.revision()
    aged = next(iter(check_revision(used.date, datetime.now(UTC).date())), None)
    if aged is None:
        days = (datetime.now(UTC).date() - used.date).days
        return seen(f"{used} is answered, and current: it is {days} days old.")
    return Said("seen", f"{used} is answered. {aged.message}", aged.hint)


@check("scopes-read", "The key's rights to read", "a read of each kind")
async def scopes_read(samples: Samples) -> Said:
    """One read a scope; the key needs all of them."""
    klaviyo = await samples.klaviyo()
    account = await samples.account()
    reads: dict[str, Callable[[], Awaitable[object]]] = {
        "metrics:read": samples.metrics,
        "events:read": samples.events,
        "profiles:read": lambda: klaviyo.profiles_by_phone("+15005550006"),
    }
    missing = list[str]()
    for scope, read in reads.items():
        try:
            await read()
        except MissingScope:
            missing.append(scope)
    if missing:
        return failed(
            f"The key lacks {', '.join(missing)}.",
            f"A key's scopes can't be changed later: make a new one with {scopes_told()}, and enter it.",
            "connection",
        )
    return seen(f"accounts:read ({account.organization}), {', '.join(reads)}.")


_WRITING = tuple(scope for scope in SCOPES if scope.endswith(":write"))


@check("scopes-write", "The key's rights to write", "the journal of what this program sent")
async def scopes_write(samples: Samples) -> Said:
    """No read tells them; an event that was accepted shows that there was a key with the right to send one."""
    runs = await samples.examined.runs() if samples.examined.runs is not None else ()
    sent = [run.started_at for run in runs if run.events and run.state in ("recorded", "accepted")]
    if sent:
        return Said(
            "seen",
            f"Klaviyo took events of this program by this connection, last on {max(sent):%Y-%m-%d}: the key of that "
            "time has events:write. Whether it has profiles:write only a new customer shows.",
        )
    return assumed(
        f"Reads can't tell whether the key has {' and '.join(_WRITING)}; the first send will.",
        "Look at the key in Klaviyo.",
    )


@check("scope-flows", "The key's right to read flows", "a read of a metric's flows")
async def scope_flows(samples: Samples) -> Said:
    """Not needed to send: without it the window can't say which flows an event would start."""
    ours = [metric for metric in await samples.metrics() if metric.is_api]
    if not ours:
        return assumed(
            "There is no metric yet whose flows could be read; nothing but that word depends on it."
        )
    try:
        await (await samples.klaviyo()).flows_of_metric(ours[0].id)
    except MissingScope:
        return assumed(
            "The key lacks flows:read: which flows an event would start can't be told before it is sent.",
            "If you want to see it, make a key that has flows:read as well.",
        )
    return seen("flows:read is there: a preview can say which flows an event would start.")


@check("metrics", "The metrics that events land on", "a read of the metrics, and of their flows")
async def metrics(samples: Samples) -> Said:
    """Placed Order and Ordered Product of the API, those of apps beside them, and the live flows."""
    found = await samples.metrics()
    klaviyo, told = await samples.klaviyo(), list[str]()
    for name in (PLACED_ORDER, ORDERED_PRODUCT):
        ours = next((metric for metric in found if metric.name == name and metric.is_api), None)
        others = [metric.integration for metric in found if metric.name == name and not metric.is_api]
        beside = f" (another one of that name is {', '.join(others)}'s)" if others else ""
        if ours is None:
            told.append(f"{name} isn't there yet{beside}; the first event makes it")
            continue
        try:
            flows = [flow.name for flow in await klaviyo.flows_of_metric(ours.id) if flow.status == "live"]
            started = f"starts {', '.join(flows)}" if flows else "starts no live flow"
        except DeskError as error:
            started = f"its flows can't be read ({error.title})"
        told.append(f"{name} of the API {started}{beside}")
    return seen("; ".join(told) + ".")


@check("klaviyo-event-id", "The unique id comes back", "recorded events")
async def event_id(samples: Samples) -> Said:
    """`$event_id` among an event's properties."""
    events = await samples.events()
    if not events:
        return assumed(
            f"{_NO_EVENT} Events are matched by their unique id where it comes back, else by content."
        )
    with_id = [event for event in events if event.unique_id is not None]
    if with_id:
        return seen(f"{len(with_id)} of {len(events)} recorded events have it as $event_id.")
    return failed(
        f"None of {len(events)} recorded events has $event_id.",
        "Events are matched by metric, order number, value and content instead. Please report this.",
    )


@check("klaviyo-email-case", "How Klaviyo compares emails", "a search in capitals")
async def email_case(samples: Samples) -> Said:
    """The search for a known profile's email in capitals."""
    profile = await samples.profile()
    if profile is None or not profile.email or profile.email.upper() == profile.email:
        return assumed("No profile was found to search for; emails are asked as written, then in lower case.")
    found = await (await samples.klaviyo()).profiles_by_email(profile.email.upper())
    if any(each.id == profile.id for each in found):
        return seen("Letter case doesn't count.")
    return seen("Letter case counts; emails are asked as written, then in lower case.")


@check("klaviyo-nulls", "Properties that are null", "recorded events")
async def nulls(samples: Samples) -> Said:
    """Whether one is kept."""
    if any(None in event.properties.values() for event in await samples.events()):
        return seen("They are kept.")
    return assumed("No recorded event has one; a null that Klaviyo lacks counts as no difference.")


@check("klaviyo-numbers", "Numbers of many digits", "recorded events")
async def numbers(samples: Samples) -> Said:
    """Whether one of more digits than a double has came back whole."""
    for event in await samples.events():
        for number in _numbers(event):
            if len(number.as_tuple().digits) > _DOUBLE_DIGITS:
                return seen("They are kept with all their digits.")
    return assumed("No recorded event has one; numbers that are the same double count as equal.")


@check("klaviyo-merged-id", "Profiles that were merged", "the profile behind a link")
async def merged(samples: Samples) -> Said:
    """Whether a link's profile is answered as another one."""
    link = await samples.link()
    if link is None or link.external_id is None:
        return assumed(
            "No link was found to follow; another profile than was asked for counts as a conflict."
        )
    found = await (await samples.klaviyo()).profile(link.external_id)
    if found is None:
        return Said(
            "seen",
            f"A link leads to {link.external_id}, which Klaviyo doesn't have.",
            "Look at that customer.",
        )
    if found.id != link.external_id:
        return Said(
            "seen", f"{link.external_id} is answered as {found.id}: it was merged.", "Look at that customer."
        )
    return assumed("The link that was followed leads to its own profile; another one counts as a conflict.")


def _numbers(event: StoredEvent) -> Iterator[Decimal]:
    yield from (value for value in event.properties.values() if isinstance(value, Decimal))
    if event.value is not None:
        yield event.value


CHECKS = (
    account_match,
    revision,
    scopes_read,
    scopes_write,
    scope_flows,
    metrics,
    event_id,
    email_case,
    nulls,
    numbers,
    merged,
    only_assumed(
        "klaviyo-visible-after",
        "How soon an event can be seen",
        "It is looked for during 30 seconds; then it is accepted, never failed, and can be looked for again.",
    ),
    only_assumed(
        "klaviyo-empty-pages",
        "Empty pages in the middle",
        "Lists are followed as long as there is a next page, whether one is empty or not.",
    ),
)
