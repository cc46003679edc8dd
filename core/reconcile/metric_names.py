"""By which metrics' names the events of orders and of their lines are recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from core.mapping.collection import Collection
from core.mapping.destinations import METRIC_NAME, ORDERED_PRODUCT, PLACED_ORDER
from core.transfer.plan.events import EventKind
from core.transfer.plan.plan import Plan
from core.transfer.recorded.same_order import folded_name


class MetricNames:
    """The usual names, those that the mapping names as texts, and those that only its formulas tell."""

    def __init__(self) -> None:
        self._of: dict[EventKind, set[str]] = {
            "placed_order": {PLACED_ORDER},
            "ordered_product": {ORDERED_PRODUCT},
        }

    @property
    def of(self) -> Mapping[EventKind, Sequence[str]]:
        """The names of each kind of event."""
        return {kind: tuple(names) for kind, names in self._of.items()}

    @property
    def all(self) -> frozenset[str]:
        """The names of both kinds."""
        return frozenset().union(*self._of.values())

    def has(self, name: str) -> bool:
        """Whether a metric is one of them; as Klaviyo compares names."""
        return folded_name(name) in set(map(folded_name, self.all))

    def learn_static(self, collections: Sequence[Collection]) -> None:
        """Take the names that a mapping names as texts."""
        for name, line in _static(collections):
            self._of["ordered_product" if line else "placed_order"].add(name)

    def learn(self, plan: Plan) -> bool:
        """Take the names that a plan's events have. Gives whether there is a new one."""
        before = self.all
        for event in plan.events:
            if event.metric is not None and event.kind in self._of:
                self._of[event.kind].add(event.metric)
        return not self.all <= before


def _static(collections: Sequence[Collection]) -> Iterator[tuple[str, bool]]:
    """Each name, and whether it is of lines."""
    for parent in collections:
        for collection in (parent, *parent.children):
            for mapping in collection.mappings:
                static = mapping.mapping_type_name.casefold() == "static"
                if static and mapping.destination_field == METRIC_NAME and mapping.source_value:
                    yield mapping.source_value, collection is not parent
