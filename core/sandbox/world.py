"""Everything that a running sandbox holds, for both systems, and how it goes back to the beginning."""

from __future__ import annotations

from core.sandbox.faults import FaultBook
from core.sandbox.ipaas.sessions import Sessions
from core.sandbox.ipaas.store import IpaasStore
from core.sandbox.klaviyo.limits import RateLimits
from core.sandbox.klaviyo.store import KlaviyoStore
from core.sandbox.options import Options
from core.sandbox.recording import RequestLog
from core.sandbox.seed import load_seed, whole_transaction
from core.sandbox.wire import Json, JsonObject


class World:
    """The two systems' data, the faults to come and the requests seen. One event loop touches it."""

    ipaas: IpaasStore
    sessions: Sessions
    klaviyo: KlaviyoStore
    limits: RateLimits | None

    def __init__(self, options: Options) -> None:
        self.options = options
        self.faults = FaultBook()
        self.requests = RequestLog()
        self.klaviyo_url = ""
        self.reset()

    def reset(self) -> None:
        """Back to the beginning: records, sign-ins, rate windows, faults and the list of requests."""
        seed = load_seed()
        options = self.options
        self.ipaas = IpaasStore(seed)
        self.sessions = Sessions(seed.accounts, clock=options.clock, lifetime=options.token_lifetime)
        self.klaviyo = KlaviyoStore(seed, clock=options.clock, visibility=options.visibility)
        self.limits = RateLimits() if options.rate_limits else None
        self.faults.clear()
        self.requests.clear()

    def put(self, records: Json) -> None:
        """Add `transactions`, and put a mapping `collection` in the place of the subscriptions' own, until the
        next reset. Raises ValueError, and changes nothing then.
        """
        if not isinstance(records, dict) or not records.keys() <= {"transactions", "collection"}:
            raise ValueError("Expected an object with transactions, a collection, or both.")
        try:
            transactions = [whole_transaction(record) for record in records.get("transactions", [])]
            if "collection" in records:
                self.ipaas.set_collection(records["collection"])
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"A record is not in iPaaS.com's shape: {error!r}.") from error
        self.ipaas.put_transactions(transactions)

    def state(self) -> JsonObject:
        """What `/_sandbox/state` shows. Events are there from when they were accepted."""
        return {
            "profiles": list(self.klaviyo.profiles.values()),
            "events": [
                {
                    "id": event.id,
                    "metric": self.klaviyo.metrics[event.metric_id]["name"],
                    "profile_id": event.profile_id,
                    "unique_id": event.unique_id,
                    "value": event.value,
                    "value_currency": event.value_currency,
                    "properties": event.properties,
                    "time": event.time.isoformat(),
                    "backfill": event.backfill,
                    "preset": event.preset,
                }
                for event in self.klaviyo.events.values()
            ],
            "external_ids": self.ipaas.links_as_json(),
            "hooks": self.ipaas.hooks,
            "requests": self.requests.as_json(),
        }
