"""The mapping of a plan, once it is read: what is to be told of it, and what keeps the plan from being sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from core.mapping.collection import Collection
from core.mapping.document import Document
from core.transfer.plan.events import Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import CollectionSource, OtherCollection, PlanOptions
from core.words import joined, say, say_count, when

FIELD = say("Mapping collection")
"""Where the problems of the collection as a whole are shown."""
_NAMED = 5


@dataclass(frozen=True)
class CollectionsRead:
    """The mapping of a plan: the document to apply, and what is to be told of it."""

    document: Document
    source: CollectionSource
    remarks: tuple[Problem, ...] = ()

    @property
    def marked(self) -> CollectionSource:
        """The source, with what tells the mapping from others."""
        return msgspec.structs.replace(self.source, fingerprint=self.document.fingerprint)

    def problems(self) -> tuple[Problem, ...]:
        """That it is a copy from earlier; what looks as if it made events, and isn't applied; what belongs to other
        subscriptions.
        """
        source = self.source
        aside = (
            *self.remarks,
            *(
                Problem(
                    "hint",
                    FIELD,
                    sentence,
                    say("If iPaaS.com does apply it, send this order from iPaaS.com."),
                )
                for sentence in self.document.set_aside
            ),
            *self._left_out(),
        )
        if not source.cached:
            return aside
        return (
            *aside,
            Problem(
                "warning",
                FIELD,
                say(
                    "iPaaS.com didn't give the mapping collection ({reason}); the copy used was read "
                    "{age_seconds} ago, on {read_day} at {read_at}.",
                    reason=source.reason,
                    age_seconds=_age(source.age_seconds),
                    read_day=when(source.read_at, "day"),
                    read_at=when(source.read_at, "clock"),
                ),
                say("Preview again when iPaaS.com responds, unless the mapping hasn't changed since."),
            ),
        )

    def _left_out(self) -> Iterator[Problem]:
        if others := self.source.left_out:
            yield Problem(
                "hint",
                FIELD,
                say(
                    "iPaaS.com listed collections of other subscriptions as well, which were left out: {others}.",
                    others=named(others),
                ),
                say("If one of them is in use for this subscription, choose the collections by their IDs."),
            )

    def blocked_by(self, options: PlanOptions) -> tuple[Notice, ...]:
        """What of the mapping isn't known here; that it was edited, until the user has said that it may be
        sent so.
        """
        unknown = tuple(
            Notice(
                title=say("A collection for lines has children of its own"),
                detail=say(
                    "{child_name}, below {line_name}: what iPaaS.com makes of it isn't known here.",
                    child_name=child.name,
                    line_name=line.name,
                ),
                hint=say(
                    "Send this order from iPaaS.com, or preview it with a collection without that child."
                ),
                kind="MappingError",
            )
            for line, child in _below_lines(self.document.parents)
        )
        changes = self.source.changes
        if not changes or options.allow_edited:
            return unknown
        changed = joined(
            "; ", (f"{change.destination or change.collection} ({change.change})" for change in changes[:5])
        )
        if len(changes) > 5:
            changed = say("{some} and {rest} more", some=changed, rest=len(changes) - 5)
        return (
            *unknown,
            Notice(
                title=say("The mapping was edited here"),
                detail=say("It differs from the subscriber's own in: {changed}.", changed=changed),
                hint=say(
                    "Confirm that this order should be sent with the edited mapping, or go back to the "
                    "subscriber's own. iPaaS.com's own mapping stays as it is."
                ),
                kind="EditedMapping",
            ),
        )


def named(others: Sequence[OtherCollection]) -> str:
    """Collections of others, a few by name."""
    told = [
        say(
            "{each_name} ({each_id}, of subscription {subscription_id})",
            each_name=each.name,
            each_id=each.id,
            subscription_id=each.subscription_id,
        )
        for each in others[:_NAMED]
    ]
    some = joined("; ", told)
    return (
        some if len(others) <= _NAMED else say("{some} and {rest} more", some=some, rest=len(others) - _NAMED)
    )


def _below_lines(parents: Sequence[Collection]) -> Iterator[tuple[Collection, Collection]]:
    """Collections below those for lines, which make no events here, each with the one that it is below."""
    for parent in parents:
        for line in parent.ordered_children:
            yield from ((line, child) for child in line.ordered_children)


def _age(seconds: int) -> str:
    if seconds >= 86_400:
        return say_count(seconds // 86_400, "{n} day", "{n} days")
    if seconds >= 3_600:
        return say_count(seconds // 3_600, "{n} hour", "{n} hours")
    return (
        say_count(seconds // 60, "{n} minute", "{n} minutes") if seconds >= 60 else say("less than a minute")
    )
