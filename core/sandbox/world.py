"""Everything that a running sandbox holds, for both systems, and how it goes back to the beginning."""

from __future__ import annotations

from core.sandbox.faults import FaultBook
from core.sandbox.ipaas.lists import Lists
from core.sandbox.ipaas.queue import Queue
from core.sandbox.ipaas.sessions import Sessions
from core.sandbox.ipaas.store import IpaasStore
from core.sandbox.klaviyo.limits import RateLimits
from core.sandbox.klaviyo.store import KlaviyoStore, StoredEvent
from core.sandbox.options import Options
from core.sandbox.recording import RequestLog
from core.sandbox.seed import load_seed
from core.sandbox.wire import JsonObject


class World:
    """The two systems' data, the faults to come and the requests seen. One event loop touches it."""

    ipaas: IpaasStore
    sessions: Sessions
    klaviyo: KlaviyoStore
    accounts: list[KlaviyoStore]
    """The Klaviyo accounts that there are; `klaviyo` is the first, the company's own."""
    limits: RateLimits | None
    lists: Lists
    queue: Queue

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
        settings = [seed.accounts["klaviyo"], *seed.accounts["klaviyo_others"]]
        self.accounts = [
            KlaviyoStore(seed, clock=options.clock, visibility=options.visibility, settings=one)
            for one in settings
        ]
        self.klaviyo = self.accounts[0]
        self.begin_limits()
        self.lists = Lists()
        self.queue = Queue()
        self.faults.clear()
        self.requests.clear()

    def begin_limits(self) -> None:
        """Count requests anew, as in another minute."""
        self.limits = RateLimits() if self.options.rate_limits else None

    def state(self) -> JsonObject:
        """What `/_sandbox/state` shows. Events are there from when they were accepted."""
        return {
            "profiles": [
                {**profile, "account": account.account["id"]}
                for account in self.accounts
                for profile in account.profiles.values()
            ],
            "events": [
                _event(account, event) for account in self.accounts for event in account.events.values()
            ],
            "external_ids": self.ipaas.links_as_json(),
            "hooks": self.ipaas.hooks,
            "requests": self.requests.as_json(),
        }


def _event(account: KlaviyoStore, event: StoredEvent) -> JsonObject:
    metric = account.metrics[event.metric_id]
    return {
        "id": event.id,
        "account": account.account["id"],
        "metric": metric["name"],
        "integration": metric["integration"]["key"],
        "profile_id": event.profile_id,
        "unique_id": event.unique_id,
        "value": event.value,
        "value_currency": event.value_currency,
        "properties": event.properties,
        "time": event.time.isoformat(),
        "backfill": event.backfill,
        "preset": event.preset,
    }
