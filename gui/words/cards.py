"""What stands in the way of an order, or became of it, as cards: one a cause, in plain words, with what to do.

Each has the words of the core's notice; what only a technician reads is among its details, and what can be done from
the window is a button, by the key of its command.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from core.journal.outcomes import counts
from core.mapping.destinations import PROFILE_ID
from core.mapping.lint.required import NO_EMAIL
from core.transfer.plan.notice import Notice, NoticeKind
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary
from core.words import say, say_count, threaded
from gui.kit.message import Action, Message
from gui.words.doubles import ASKS_AGAIN, double_message
from gui.words.notices import message_of
from gui.words.recorded import can_make_up

OUTAGE: frozenset[NoticeKind] = frozenset(
    {"NetworkError", "NotConnected", "GivenUp", "NoAnswer", "UnreadableAnswer", "RateLimited", "ServerError"}
)
"""Kinds of errors that have nothing to do with an order: whatever is asked then fails alike."""
_MAPPING: frozenset[NoticeKind] = frozenset({"MappingError", "FormulaError", "LeftOut", "ErrorFilter"})
_SETTINGS: frozenset[NoticeKind] = frozenset(
    {
        "ConfigurationError",
        "InsecureUrl",
        "NetworkSettingError",
        "UnconfirmedHost",
        "OtherAccount",
        "CredentialError",
        "KeyringUnavailable",
        "SignInRefused",
        "MissingScope",
    }
)
_ANSWERED = frozenset(
    {"ApiError", "BadRequest", "Conflict", "Gone", "MissingScope", "NotFound", "SignInRefused"}
)
"""What a system's answer says: the request shows it."""
AGAIN, AGAIN_ALL = "preview", "preview_hit"
_PREVIEW = Action(AGAIN, say("Preview again"))
_CHOOSE = Action("pane:profile", say("Choose profile…"))
_SOURCE = Action("mapping_source", say("Open the mapping's source…"))
_CHANGE = Action("edit_mapping", say("Try a change on a copy"))
_EXAMINE = Action("examine", say("Examine this connection…"))
_MAKE_UP = Action("make_up", say("Correct this order…"), writes=True)
_REQUESTS = Action("failed_request", say("Show the request"))
_KEEP = Action("keep_recorded", say("Keep what Klaviyo has"))
_LOOK = Action("look_again", say("Find accepted events"), writes=True)
_MOST = 3


def is_outage(notice: Notice | None) -> bool:
    """Whether a notice tells that a service could not be used, whatever it was asked."""
    return notice is not None and notice.kind in OUTAGE


def blocking_cards(plan: Plan | None, notices: Sequence[Notice], hit: int = 0) -> tuple[Message, ...]:
    """What keeps an order from being sent, a card a cause. `hit` counts the orders that the same outage hit."""
    notices = _causes(plan, notices)
    grouped: dict[tuple[str, str], list[Notice]] = {}
    for notice in notices:
        # One service that is away fails each question in its own words.
        key = ("outage", notice.title) if is_outage(notice) else (notice.title, notice.hint)
        grouped.setdefault(key, []).append(notice)
    cards = [_card(plan, group, hit) for group in grouped.values()]
    if len(cards) > _MOST:
        rest = len(cards) - _MOST + 1
        more = Message(
            title=say_count(rest, "And {n} more problem", "And {n} more problems"),
            hint=say("See the problems of each event."),
            actions=(Action("pane:events", say("Show the events")),),
        )
        cards = [*cards[: _MOST - 1], more]
    return tuple(cards)


def _causes(plan: Plan | None, notices: Sequence[Notice]) -> Sequence[Notice]:
    """Without what only follows from something else that is told: with no profile the field that names it has no value;
    and that of a guest who left no email none can be found is told by that, with what to do.
    """
    profile = plan.profile if plan is not None else None
    if plan is None or profile is None or not any(notice in profile.conflicts for notice in notices):
        return notices
    guest = plan.order is not None and not plan.order.customer_id and not plan.order.email
    follows = {
        (problem.message, problem.hint)
        for event in plan.events
        for problem in event.problems
        if problem.field == PROFILE_ID or (guest and problem.message == NO_EMAIL)
    }
    return [notice for notice in notices if (notice.title, notice.hint) not in follows]


def outage_cards(hits: Sequence[tuple[str, Notice]], of_orders: Sequence[Notice]) -> tuple[Message, ...]:
    """What an outage hit, a card a cause. `hits` has what that was beside orders, in words; `of_orders` a notice for
    each order.
    """
    causes: dict[str, list[Notice]] = {}
    for notice in (*of_orders, *(notice for _what, notice in hits)):
        causes.setdefault(notice.title, []).append(notice)
    orders = Counter(notice.title for notice in of_orders)
    cards = []
    for title, found in causes.items():
        hit = [what for what, notice in hits if notice.title == title]
        if orders[title]:
            hit.insert(0, say_count(orders[title], "{n} order on My list", "{n} orders on My list"))
        card = _with(
            message_of(_together(found)),
            actions=(Action(AGAIN_ALL, say("Try again")),),
            sent=say("Affected: {what}.", what=threaded(", ", hit)),
            error=found[0],
        )
        cards.append(card)
    return tuple(cards)


def ended_card(summary: Summary | None, error: Notice | None) -> Message | None:
    """How a send ended that didn't end well: what was sent, and what wasn't."""
    if error is None:
        return None
    message = message_of(error)
    actions = [_REQUESTS] if is_outage(error) or error.kind in _ANSWERED else []
    if summary is not None and any(event.state == "accepted" for event in summary.events):
        actions.append(_LOOK)
    # Only a preview shows what became of it: nothing is sent again blindly.
    return _with(message, actions=(_PREVIEW, *actions), sent=_sent(summary), error=error)


def _card(plan: Plan | None, group: Sequence[Notice], hit: int) -> Message:
    first = group[0]
    beside = plan is not None and first.name in ASKS_AGAIN and first.name != "same_number"
    double = double_message(plan, first) if plan is not None and beside else None
    message = double or message_of(_together(group))
    return _with(message, actions=_actions(plan, first, hit), sent="", error=first)


def _with(message: Message, *, actions: Iterable[Action], sent: str, error: Notice) -> Message:
    own = (*message.actions, *(action for action in actions if action not in message.actions))
    detail, technical = message.detail, message.technical
    if is_outage(error):
        # Addresses and the library's own words are for whoever runs the network.
        detail, technical = _why(error), message.detail
    return Message(
        title=message.title,
        detail=detail,
        sent=sent,
        hint=message.hint,
        technical=technical,
        unsure=message.unsure,
        comparison=message.comparison,
        actions=own,
    )


def _together(group: Sequence[Notice]) -> Notice:
    details = list(dict.fromkeys(each.detail for each in group if each.detail))
    return msgspec.structs.replace(group[0], detail=threaded("\n", details))


def _actions(plan: Plan | None, notice: Notice, hit: int) -> tuple[Action, ...]:
    resolution = plan.profile if plan is not None else None
    if resolution is not None and notice in resolution.conflicts:
        choices = any(candidate.exists for candidate in resolution.candidates)
        return (_CHOOSE, _PREVIEW) if choices else (_PREVIEW,)
    if is_outage(notice):
        # One button for all that the outage hit, this order among it.
        words = say("Try all {hit} orders again", hit=hit) if hit > 1 else say("Try again")
        return (Action(AGAIN_ALL, words), _REQUESTS)
    if notice.name in ASKS_AGAIN or notice.name == "order_deleted":
        # (of an order that is still there it stands beside what Klaviyo has, where it makes sense)
        made = (
            (_MAKE_UP,) if notice.name == "order_deleted" and plan is not None and can_make_up(plan) else ()
        )
        return (Action("pane:order", say("Show what Klaviyo has")), *made)
    if plan is not None and _differs(plan) and notice.title.startswith("Klaviyo has"):
        return (_KEEP, *((_MAKE_UP,) if can_make_up(plan) else ()), _PREVIEW)
    if notice.kind in _MAPPING:
        return (_SOURCE, _CHANGE, _PREVIEW)
    if notice.kind in _SETTINGS:
        return (_EXAMINE, _PREVIEW, *((_REQUESTS,) if notice.kind in _ANSWERED else ()))
    if notice.kind in _ANSWERED:
        return (_PREVIEW, _REQUESTS)
    if plan is not None and plan.events and notice.detail and notice.kind == "":
        return (Action("pane:events", say("Show the event")), _PREVIEW)
    return (_PREVIEW,)


def _differs(plan: Plan) -> bool:
    """Whether Klaviyo has an event of the plan with another payload, and nobody said that it is kept."""
    return not plan.options.keep_recorded and any(
        event.already_recorded is not None and not event.already_recorded.same_payload
        for event in plan.events
    )


def _why(notice: Notice) -> str:
    return {
        "NotConnected": say("No connection could be made, so no request was sent."),
        "NoAnswer": say("It didn't respond in time."),
        "GivenUp": say("Several attempts got no usable response."),
        "RateLimited": say("It limits how often it can be called. Other programs share the same quota."),
        "ServerError": say("It reported an internal problem."),
        "UnreadableAnswer": say(
            "The response isn't what it usually sends; something in between may have answered."
        ),
    }.get(notice.kind, "")


def _sent(summary: Summary | None) -> str:
    if summary is None:
        return ""
    told = counts(event.state for event in summary.events)
    return (
        say_count(len(summary.events), "Of {n} event: {told}.", "Of {n} events: {told}.", told=told)
        if told
        else say("Nothing was sent.")
    )
