"""Klaviyo's records as the program reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from core.coerce import LONGEST_TEXT, WrongType, decimal_of, text_of, truth_of
from core.errors import UnreadableAnswer
from core.words import joined, say


@dataclass(frozen=True, kw_only=True)
class Account:
    """The account behind a key. `test_account` is None when it couldn't be read, and `id` empty."""

    organization: str
    test_account: bool | None = None
    timezone: str = ""
    currency: str = ""
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A profile, by what tells people apart."""

    id: str
    email: str | None
    phone: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    created: str | None = None

    @property
    def name(self) -> str | None:
        """First and last name, or None."""
        return joined(" ", filter(None, (self.first_name, self.last_name))) or None


@dataclass(frozen=True)
class Metric:
    """A metric. Klaviyo keeps those of the same name apart by their integration; ours go to the API's.

    `integration` is that one's name, empty where Klaviyo doesn't tell it; then it is taken for the API's.
    """

    id: str
    name: str
    integration: str = "API"
    is_api: bool = True

    @property
    def label(self) -> str:
        """The name; with the integration where that isn't the API."""
        return self.name if self.is_api else f"{self.name} ({self.integration})"


@dataclass(frozen=True)
class KlaviyoFlow:
    """A flow that a metric starts; `status` is live, manual or draft."""

    id: str
    name: str
    status: str


@dataclass(frozen=True, kw_only=True)
class StoredEvent:
    """An event that Klaviyo has recorded. `properties` are without Klaviyo's own `$` entries.

    `metric` is the metric's label, `of` the metric itself; both None where Klaviyo doesn't show it. `extra`
    is `$extra`, where integrations put the order as the shop has it. `reserved` are all `$` entries, as they came.
    """

    id: str
    metric: str | None
    profile_id: str | None
    unique_id: str | None
    value: Decimal | None
    datetime: str | None
    properties: Mapping[str, object] = field(default_factory=dict)
    of: Metric | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    reserved: Mapping[str, object] = field(default_factory=dict)


def account_of(resource: Mapping[str, object], where: str) -> Account:
    """Read an account resource."""
    attributes = _attributes(resource, where)
    contact = attributes.get("contact_information")
    name = _readable(contact.get("organization_name")) if isinstance(contact, dict) else None
    account_id = _readable(resource.get("id")) or ""
    try:
        test_account = truth_of(attributes.get("test_account"))
    except WrongType:
        test_account = None
    return Account(
        organization=name or account_id,
        test_account=test_account,
        timezone=_readable(attributes.get("timezone")) or "",
        currency=_readable(attributes.get("preferred_currency")) or "",
        id=account_id,
    )


def profile_of(resource: Mapping[str, object], where: str) -> Profile:
    """Read a profile resource."""
    attributes = _attributes(resource, where)

    def text(name: str) -> str | None:
        try:
            found = text_of(attributes.get(name)) or None
        except WrongType as error:
            raise UnreadableAnswer(
                say("{where}: a profile's `{name}` holds {error}.", where=where, name=name, error=error)
            ) from None
        if found is not None and len(found) > LONGEST_TEXT:
            raise UnreadableAnswer(
                say(
                    "{where}: a profile's `{name}` has {n_found:,} characters.",
                    where=where,
                    name=name,
                    n_found=len(found),
                )
            )
        return found

    return Profile(
        id=_id(resource, where),
        email=text("email"),
        phone=text("phone_number"),
        external_id=text("external_id"),
        first_name=text("first_name"),
        last_name=text("last_name"),
        created=text("created"),
    )


def metric_of(resource: Mapping[str, object], where: str) -> Metric:
    """Read a metric resource."""
    attributes = _attributes(resource, where)
    integration = attributes.get("integration")
    key, name = (
        (integration.get("key"), integration.get("name")) if isinstance(integration, dict) else (None, None)
    )
    return Metric(
        _id(resource, where),
        _readable(attributes.get("name")) or "",
        _readable(name) or _readable(key) or "",
        key in (None, "", "api"),
    )


def flow_of(resource: Mapping[str, object], where: str) -> KlaviyoFlow:
    """Read a flow resource."""
    attributes = _attributes(resource, where)
    return KlaviyoFlow(
        _id(resource, where),
        _readable(attributes.get("name")) or "",
        _readable(attributes.get("status")) or "",
    )


def event_of(resource: Mapping[str, object], metrics: Mapping[str, Metric], where: str) -> StoredEvent:
    """Read an event resource; `metrics` has the metrics by their ids (from `include=metric`).

    `$event_id` and `$value` among the properties aren't promised, so either may be absent.
    (docs/facts.md#klaviyo-event-id) What else is absent is None: one odd event of another integration must not
    stand in the way of an order.
    """
    found = resource.get("attributes")
    attributes = found if isinstance(found, dict) else {}
    properties = attributes.get("event_properties")
    entries = properties if isinstance(properties, dict) else {}
    try:
        number = decimal_of(entries.get("$value"))
    except WrongType:
        number = None
    metric = metrics.get(metric_id_of(resource) or "")
    extra = entries.get("$extra")
    return StoredEvent(
        id=_id(resource, where),
        metric=metric.label if metric is not None else None,
        profile_id=_related(resource, "profile"),
        unique_id=_readable(entries.get("$event_id")),
        value=number,
        datetime=_readable(attributes.get("datetime")) or None,
        properties={str(k): v for k, v in entries.items() if not str(k).startswith("$")},
        of=metric,
        extra=extra if isinstance(extra, dict) else {},
        reserved={str(k): v for k, v in entries.items() if str(k).startswith("$")},
    )


def metric_id_of(resource: Mapping[str, object]) -> str | None:
    """The id of an event's metric; None where the event doesn't say."""
    return _related(resource, "metric")


def _id(resource: Mapping[str, object], where: str) -> str:
    value = resource.get("id")
    if not isinstance(value, str) or not value:
        raise UnreadableAnswer(say("{where}: a record without an ID.", where=where))
    return value


def _attributes(resource: Mapping[str, object], where: str) -> Mapping[str, object]:
    attributes = resource.get("attributes")
    if not isinstance(attributes, dict):
        raise UnreadableAnswer(say("{where}: a record without attributes.", where=where))
    return attributes


def _related(resource: Mapping[str, object], name: str) -> str | None:
    relationships = resource.get("relationships")
    related = relationships.get(name) if isinstance(relationships, dict) else None
    data = related.get("data") if isinstance(related, dict) else None
    identifier = data.get("id") if isinstance(data, dict) else None
    return _readable(identifier) or None


def _readable(value: object) -> str | None:
    """A text where there is one: what only tells, or belongs to somebody else's event, stops no order."""
    try:
        return text_of(value)
    except WrongType:
        return None
