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
from core.words import joined, listed, say, say_count, stated, when

_NO_EVENT = say("The API's metrics have no event to check.")
_DOUBLE_DIGITS = 17


@check(
    "account-match", say("The account is the subscription's"), say("keys and addresses, else what is saved")
)
async def account_match(samples: Samples) -> Said:
    """As every plan asks it."""
    verdict = await samples.verdict()
    if verdict.state == "same":
        return seen(say("The key opens the account that the subscription sends to."))
    notice = notice_of(verdict)
    said = stated(notice.title, notice.detail)
    return failed(said, notice.hint, "connection")


@check("klaviyo-retired", say("The API revision"), say("a read with that revision"))
async def revision(samples: Samples) -> Said:
    """That it is answered, and its age."""
    await samples.account()
    used = await samples.revision()
    aged = next(iter(check_revision(used.date, datetime.now(UTC).date())), None)
    if aged is None:
        days = (datetime.now(UTC).date() - used.date).days
        return seen(
            say_count(
                days,
                "{used} is accepted and current: it is {n} day old.",
                "{used} is accepted and current: it is {n} days old.",
                used=used,
            )
        )
    return Said("seen", say("{used} is accepted. {message}", used=used, message=aged.message), aged.hint)


@check("scopes-read", say("The key's rights to read"), say("a read of each kind"))
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
            say("The key lacks {missing}.", missing=", ".join(missing)),
            say(
                "A key's scopes can't be changed later: make a new one with {scopes_told}, and enter it.",
                scopes_told=scopes_told(),
            ),
            "connection",
        )
    return seen(
        say(
            "accounts:read ({organization}), {reads}.",
            organization=account.organization,
            reads=", ".join(reads),
        )
    )


_WRITING = tuple(scope for scope in SCOPES if scope.endswith(":write"))


@check("scopes-write", say("The key's rights to write"), say("the journal of what this program sent"))
async def scopes_write(samples: Samples) -> Said:
    """No read tells them; an event that was accepted shows that there was a key with the right to send one."""
    runs = await samples.examined.runs() if samples.examined.runs is not None else ()
    sent = [run.started_at for run in runs if run.events and run.state in ("recorded", "accepted")]
    if sent:
        return Said(
            "seen",
            say(
                "Klaviyo accepted events from this connection, last on {sent}: the key used then has "
                "events:write. Only a new customer shows whether it has profiles:write.",
                sent=when(max(sent), "day"),
            ),
        )
    return assumed(
        say(
            "Reads can't tell whether the key has {writing}; the first send will.",
            writing=listed(_WRITING),
        ),
        say("Check the key in Klaviyo."),
    )


@check("scope-flows", say("The key's right to read flows"), say("a read of a metric's flows"))
async def scope_flows(samples: Samples) -> Said:
    """Not needed to send: without it the window can't say which flows an event would start."""
    ours = [metric for metric in await samples.metrics() if metric.is_api]
    if not ours:
        return assumed(
            say("There is no metric yet whose flows could be read; only this check depends on it.")
        )
    try:
        await (await samples.klaviyo()).flows_of_metric(ours[0].id)
    except MissingScope:
        return assumed(
            say("The key lacks flows:read, so a preview can't tell which flows an event would start."),
            say("If you want to see it, make a key that has flows:read as well."),
        )
    return seen(say("flows:read is there: a preview can say which flows an event would start."))


@check(
    "metrics",
    say("The metrics that events are recorded under"),
    say("a read of the metrics, and of their flows"),
)
async def metrics(samples: Samples) -> Said:
    """Placed Order and Ordered Product of the API, those of apps beside them, and the live flows."""
    found = await samples.metrics()
    klaviyo, told = await samples.klaviyo(), list[str]()
    for name in (PLACED_ORDER, ORDERED_PRODUCT):
        ours = next((metric for metric in found if metric.name == name and metric.is_api), None)
        others = [metric.integration for metric in found if metric.name == name and not metric.is_api]
        beside = say(" (another one of that name is {others}'s)", others=", ".join(others)) if others else ""
        if ours is None:
            told.append(
                say("{name} isn't there yet{beside}; the first event makes it", name=name, beside=beside)
            )
            continue
        try:
            flows = [flow.name for flow in await klaviyo.flows_of_metric(ours.id) if flow.status == "live"]
            started = say("starts {flows}", flows=", ".join(flows)) if flows else say("starts no live flow")
        except DeskError as error:
            started = say("its flows can't be read ({error_title})", error_title=error.title)
        told.append(say("{name} of the API {started}{beside}", name=name, started=started, beside=beside))
    return seen(joined("; ", told) + ".")


@check("klaviyo-event-id", say("The unique ID comes back"), say("recorded events"))
async def event_id(samples: Samples) -> Said:
    """`$event_id` among an event's properties."""
    events = await samples.events()
    if not events:
        return assumed(
            say(
                "{no_event} Events are matched by their unique ID where it comes back, else by content.",
                no_event=_NO_EVENT,
            )
        )
    with_id = [event for event in events if event.unique_id is not None]
    if with_id:
        return seen(
            say(
                "{n_with_id} of {n_events} recorded events have it as $event_id.",
                n_with_id=len(with_id),
                n_events=len(events),
            )
        )
    return failed(
        say("None of {n_events} recorded events has $event_id.", n_events=len(events)),
        say("Events are matched by metric, order number, value and content instead. Please report this."),
    )


@check("klaviyo-email-case", say("How Klaviyo compares emails"), say("a search in capitals"))
async def email_case(samples: Samples) -> Said:
    """The search for a known profile's email in capitals."""
    profile = await samples.profile()
    if profile is None or not profile.email or profile.email.upper() == profile.email:
        return assumed(
            say("No profile was found to search for; emails are searched as written, then in lower case.")
        )
    found = await (await samples.klaviyo()).profiles_by_email(profile.email.upper())
    if any(each.id == profile.id for each in found):
        return seen(say("Letter case doesn't count."))
    return seen(say("Letter case counts; emails are searched as written, then in lower case."))


@check("klaviyo-nulls", say("Properties that are null"), say("recorded events"))
async def nulls(samples: Samples) -> Said:
    """Whether one is kept."""
    if any(None in event.properties.values() for event in await samples.events()):
        return seen(say("They are kept."))
    return assumed(say("No recorded event has one; a null that Klaviyo lacks counts as no difference."))


@check("klaviyo-numbers", say("Numbers of many digits"), say("recorded events"))
async def numbers(samples: Samples) -> Said:
    """Whether one of more digits than a double has came back whole."""
    for event in await samples.events():
        for number in _numbers(event):
            if len(number.as_tuple().digits) > _DOUBLE_DIGITS:
                return seen(say("They are kept with all their digits."))
    return assumed(say("No recorded event has one; numbers that are the same double count as equal."))


@check("klaviyo-merged-id", say("Profiles that were merged"), say("the profile behind a link"))
async def merged(samples: Samples) -> Said:
    """Whether a link's profile is answered as another one."""
    link = await samples.link()
    if link is None or link.external_id is None:
        return assumed(
            say("No link was found to follow; another profile than was asked for counts as a conflict.")
        )
    found = await (await samples.klaviyo()).profile(link.external_id)
    if found is None:
        return Said(
            "seen",
            say(
                "A link leads to {link_external_id}, which Klaviyo doesn't have.",
                link_external_id=link.external_id,
            ),
            say("Check that customer."),
        )
    if found.id != link.external_id:
        return Said(
            "seen",
            say(
                "{link_external_id} is returned as {found_id}: it was merged.",
                link_external_id=link.external_id,
                found_id=found.id,
            ),
            say("Check that customer."),
        )
    return assumed(
        say("The link that was followed leads to its own profile; another one counts as a conflict.")
    )


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
        say("How soon an event can be seen"),
        say(
            "It is looked for over 30 seconds; after that it counts as accepted, never failed, and can be "
            "looked for again."
        ),
    ),
    only_assumed(
        "klaviyo-empty-pages",
        say("Empty pages in the middle"),
        say("Lists are followed as long as there is a next page, whether one is empty or not."),
    ),
)
