"""The metrics that a plan's events are recorded under. Klaviyo keeps an app's and the API's of one name apart."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from core.errors import DeskError
from core.ipaas import Subscription
from core.klaviyo import KlaviyoReader, Metric
from core.mapping.destinations import METRIC_NAME, ORDERED_PRODUCT, PLACED_ORDER
from core.transfer.plan.events import EventKind, Problem
from core.transfer.plan.recorded import MetricOf
from core.words import listed, say, sentences, stated

_DOCUMENTED: Mapping[EventKind, str] = {"placed_order": PLACED_ORDER, "ordered_product": ORDERED_PRODUCT}


_KEPT_SECONDS = 60.0


async def read_metrics(klaviyo: KlaviyoReader, names: frozenset[str]) -> tuple[Metric, ...]:
    """The account's metrics, read anew."""
    return await klaviyo.metrics()


class KnownMetrics:
    """Remembers the account's metrics for a minute: they change seldom, and Klaviyo allows 150 questions a minute.

    A name that isn't among them is asked for again: the first event of a name makes its metric.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._read_at = 0.0
        self._found: tuple[Metric, ...] = ()

    async def read(self, klaviyo: KlaviyoReader, names: frozenset[str]) -> tuple[Metric, ...]:
        """The metrics, of which these names are wanted. Raises what the read raises."""
        known = {metric.name for metric in self._found if metric.is_api}
        if not self._found or not names <= known or self._clock() - self._read_at > _KEPT_SECONDS:
            self._found = await read_metrics(klaviyo, names)
            self._read_at = self._clock()
        return self._found


def metrics_of(
    names: Sequence[tuple[EventKind, str]], found: Sequence[Metric] | DeskError, subscription: Subscription
) -> tuple[tuple[MetricOf, ...], tuple[Problem, ...]]:
    """The metric for each name that the planned events have, and what is to be told of them."""
    planned = dict.fromkeys(name for _, name in names)
    if isinstance(found, DeskError):
        unread = tuple(
            MetricOf(metric=name, metric_id=None, integration="API", exists=None) for name in planned
        )
        told = say(
            "Can't tell which metric the events are recorded under. {why}",
            why=stated(found.title, found.detail),
        )
        return unread, (*_by_name(names, subscription), Problem("hint", METRIC_NAME, told))
    metrics = tuple(_metric(name, found) for name in planned)
    problems = [problem for metric in metrics for problem in _of_metric(metric)]
    return metrics, (*_by_name(names, subscription), *problems)


def metric_named(name: str, found: Sequence[Metric]) -> tuple[MetricOf, tuple[Problem, ...]]:
    """One metric that isn't the mapping's, and what is to be told of it."""
    metric = _metric(name, found)
    return metric, tuple(_of_metric(metric))


def _metric(name: str, found: Sequence[Metric]) -> MetricOf:
    named = [metric for metric in found if metric.name == name]
    own = next((metric for metric in named if metric.is_api), None)
    return MetricOf(
        metric=name,
        metric_id=own.id if own is not None else None,
        integration=(own.integration if own is not None else "") or "API",
        exists=own is not None,
        others=tuple(metric.integration for metric in named if not metric.is_api),
    )


def _of_metric(metric: MetricOf) -> list[Problem]:
    others = listed(metric.others)
    if not metric.exists:
        there = say("There is one of {others}, which Klaviyo keeps apart.", others=others) if others else ""
        return [
            Problem(
                "warning",
                METRIC_NAME,
                sentences(
                    say(
                        "Klaviyo has no API metric “{metric}” yet, so no flow uses it; the first event "
                        "creates it.",
                        metric=metric.metric,
                    ),
                    there,
                ),
                say("Check the name in the MetricName mapping, or create the flow once the metric exists."),
            )
        ]
    if others:
        return [
            Problem(
                "hint",
                METRIC_NAME,
                say(
                    "“{metric_metric}” is also a metric of {others}. These events are recorded under the "
                    "API metric; flows and reports that use the other don't see them.",
                    metric_metric=metric.metric,
                    others=others,
                ),
                say("Klaviyo advises against mixing them: record an order on one of them only."),
            )
        ]
    return []


def _by_name(names: Sequence[tuple[EventKind, str]], subscription: Subscription) -> list[Problem]:
    problems = [
        Problem(
            "warning",
            METRIC_NAME,
            say(
                "The metric is “{name}”, not “{documented}”, which flows and segments use.",
                name=name,
                documented=_DOCUMENTED[kind],
            ),
            say(
                "Leave it if the subscriber wants it that way; otherwise correct the text of the MetricName "
                "mapping."
            ),
        )
        for kind, name in dict.fromkeys(names)
        if name != _DOCUMENTED[kind]
    ]
    if subscription.generate_events is not None and not (subscription.setting("API Key") or "").strip():
        problems.append(
            Problem(
                "warning",
                METRIC_NAME,
                say(
                    "The subscription uses OAuth: its own events are recorded under its app's metric, "
                    "these under the API metric of the same name."
                ),
                say(
                    "Flows and reports of the app's metric don't see these events. Send from iPaaS.com if they "
                    "must."
                ),
            )
        )
    return problems
