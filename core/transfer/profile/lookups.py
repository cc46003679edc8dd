"""The look-ups of one plan: each question asked once, and every answer kept as evidence.

A look-up that errs is told as `could_not_tell` and raised; it is never taken for "not there".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from core.emails import same_email, visible
from core.errors import DeskError, NotFound
from core.ipaas import Customer, ExternalLink, IpaasReader
from core.ipaas.canaries import Canaries
from core.klaviyo import KlaviyoReader, Profile
from core.transfer.plan.resolution import LookupOutcome, TraceStep, TraceStepName
from core.transfer.profile import outcomes

T = TypeVar("T")


class Lookups:
    """Asks iPaaS.com and Klaviyo on behalf of one plan. Close it to end what is still under way."""

    def __init__(self, ipaas: IpaasReader, klaviyo: KlaviyoReader, system_id: str) -> None:
        self._ipaas = ipaas
        self._klaviyo = klaviyo
        self.system_id = system_id
        self._asked: dict[tuple[str, ...], asyncio.Task[Any]] = {}
        self._steps: list[TraceStep | None] = []
        self._calls: list[str] = []

    # What has been asked -------------------------------------------------------------------------

    @property
    def trace(self) -> list[TraceStep]:
        """Every look-up that has ended, in the order in which they were asked."""
        return [step for step in self._steps if step is not None]

    def note(self, step: TraceStepName, outcome: LookupOutcome, detail: str) -> None:
        """Put a conclusion among the look-ups."""
        self._steps.append(TraceStep(step, outcome, detail, datetime.now(UTC)))

    def calls_made(self) -> tuple[str, ...]:
        """The calls that formulas made since this was last asked, as sentences."""
        calls, self._calls = tuple(self._calls), []
        return calls

    def note_call(self, sentence: str) -> None:
        """Keep what a formula's call answered."""
        self._calls.append(sentence)

    async def aclose(self) -> None:
        """Cancel what is still under way."""
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # Questions -----------------------------------------------------------------------------------

    def customer_link(self, customer_id: str) -> asyncio.Task[ExternalLink]:
        """The Klaviyo profile that a customer is linked to."""
        return self.link("Customer", customer_id, self.system_id)

    def link(self, record_type: str, record_id: str, system_id: str) -> asyncio.Task[ExternalLink]:
        """The external ID of any record for a system."""
        return self._ask(
            "external_id",
            (record_type.casefold(), record_id, system_id),
            lambda: self._ipaas.confirmed_link(record_type, record_id, system_id),
            lambda link: outcomes.of_link(outcomes.record_named(record_type, record_id), system_id, link),
        )

    def record_behind(self, record_type: str, external_id: str, system_id: str) -> asyncio.Task[str | None]:
        """The iPaaS.com record behind an external ID."""
        return self._ask(
            "record",
            (record_type.casefold(), external_id, system_id),
            lambda: self._ipaas.record_id(record_type, external_id, system_id),
            lambda found: outcomes.of_record(record_type, external_id, found),
        )

    def profile(self, profile_id: str) -> asyncio.Task[Profile | None]:
        """A Klaviyo profile by its id."""
        return self._ask(
            "profile",
            (profile_id,),
            lambda: self._klaviyo.profile(profile_id),
            lambda found: outcomes.of_profile(profile_id, found),
        )

    def with_email(self, email: str) -> asyncio.Task[tuple[Profile, ...]]:
        """The Klaviyo profiles with an email: as written, then in lower case. There is one, as a rule."""
        return self._ask(
            "email",
            (email,),
            lambda: self._search_email(email),
            lambda found: outcomes.of_email(email, found),
        )

    def by_email(self, email: str) -> asyncio.Task[Profile | None]:
        """The first Klaviyo profile with an email; that there are more is for `with_email` to tell."""
        self.with_email(email)

        async def first() -> Profile | None:
            found = await self.with_email(email)
            return found[0] if found else None

        return self.follow(f"first with {email}", first)

    def customer(self, customer_id: str) -> asyncio.Task[Customer | None]:
        """The customer's record."""
        return self._ask(
            "customer",
            (customer_id,),
            lambda: self._read_customer(customer_id),
            lambda found: outcomes.of_customer(customer_id, found),
        )

    def by_phone(self, phone: str) -> asyncio.Task[Profile | None]:
        """The Klaviyo profile with a phone number, which is in E.164."""
        return self._ask(
            "phone",
            (phone,),
            lambda: self._search_phone(phone),
            lambda found: outcomes.of_phone(phone, found),
        )

    def customers_with(self, email: str) -> asyncio.Task[tuple[Customer, ...]]:
        """The customers of iPaaS.com that have an email."""
        return self._ask(
            "customers",
            (email,),
            lambda: self._search_customers(email),
            lambda found: outcomes.of_customers(email, found),
        )

    def follow(self, name: str, question: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Task[T]:
        """Begin a question that leads from one look-up to the next; each name is begun once."""
        key = ("follow", name)
        if key not in self._asked:
            self._asked[key] = asyncio.create_task(question())
        return cast("asyncio.Task[T]", self._asked[key])

    def tried(self, name: str, trial: Callable[[Canaries], Coroutine[Any, Any, bool]]) -> asyncio.Task[bool]:
        """Whether a look-up that found nothing finds what is known to be there; tried once in a plan."""
        return self.follow(f"trial of {name}", lambda: trial(self._ipaas.canaries))

    # Inside --------------------------------------------------------------------------------------

    def _ask(
        self,
        step: TraceStepName,
        about: tuple[str, ...],
        question: Callable[[], Coroutine[Any, Any, T]],
        describe: Callable[[T], outcomes.Outcome],
    ) -> asyncio.Task[T]:
        key = (step, *about)
        if key not in self._asked:
            index = len(self._steps)
            self._steps.append(None)
            self._asked[key] = asyncio.create_task(self._answer(step, index, question, describe))
        return cast("asyncio.Task[T]", self._asked[key])

    async def _answer(
        self,
        step: TraceStepName,
        index: int,
        question: Callable[[], Coroutine[Any, Any, T]],
        describe: Callable[[T], outcomes.Outcome],
    ) -> T:
        try:
            answer = await question()
        except DeskError as error:
            outcome = outcomes.of_error(error)
            self._steps[index] = TraceStep(step, outcome.outcome, outcome.detail, datetime.now(UTC))
            raise
        outcome = describe(answer)
        self._steps[index] = TraceStep(step, outcome.outcome, outcome.detail, datetime.now(UTC))
        return answer

    async def _search_email(self, email: str) -> tuple[Profile, ...]:
        # How Klaviyo compares letter case is not documented, so it is asked as written, then in lower case and
        # without what can't be seen. (docs/facts.md#klaviyo-email-case)
        for spelling in dict.fromkeys((email, email.strip().lower(), visible(email).lower())):
            found = tuple(
                profile
                for profile in await self._klaviyo.profiles_by_email(spelling)
                if same_email(profile.email, email)
            )
            if found:
                return found
        return ()

    async def _search_phone(self, phone: str) -> Profile | None:
        found = await self._klaviyo.profiles_by_phone(phone)
        return next((profile for profile in found if profile.phone == phone), None)

    async def _search_customers(self, email: str) -> tuple[Customer, ...]:
        # How iPaaS.com compares emails isn't known either. (docs/facts.md#ipaas-email-search)
        for spelling in dict.fromkeys((email, visible(email).lower())):
            answered = await self._ipaas.customers_by_email(spelling)
            found = tuple(customer for customer in answered if same_email(customer.email, email))
            if found:
                return found
        return ()

    async def _read_customer(self, customer_id: str) -> Customer | None:
        try:
            return await self._ipaas.customer(customer_id)
        except NotFound:
            return None


async def maybe(ask: Callable[[str], asyncio.Task[Profile | None]], value: str | None) -> Profile | None:
    """The answer of a look-up, or None when there is nothing to ask with."""
    return await ask(value) if value else None
