"""The look-ups of one plan: each question asked once, and every answer kept as evidence.

A look-up that errs is told as `could_not_tell` and raised; it is never taken for "not there".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from core.emails import same_email, visible
from core.errors import DeskError, NotFound, UsageError
from core.formula import Functions, HostFunction
from core.ipaas import Customer, ExternalLink, IpaasReader
from core.ipaas.canaries import Canaries
from core.klaviyo import KlaviyoReader, Profile
from core.transfer.plan.resolution import LookupOutcome, TraceStep, TraceStepName
from core.words import joined, say

T = TypeVar("T")


@dataclass(frozen=True)
class _Outcome:
    """What came of one look-up, and a sentence about it."""

    outcome: LookupOutcome
    detail: str


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
        what = f"{record_type} {record_id}"

        def describe(link: ExternalLink) -> _Outcome:
            if link.deleted is not None:
                return _Outcome(
                    "deleted",
                    say(
                        "{what}: its link was deleted ({deleted}); it counts as none.",
                        what=what,
                        deleted=link.deleted,
                    ),
                )
            if link.external_id is None:
                unsure = (
                    "" if link.confirmed else say(" Whether the look-up would find one could not be tried.")
                )
                return _Outcome(
                    "not_found",
                    say(
                        "{what} has no link to subscription {system_id}.{unsure}",
                        what=what,
                        system_id=system_id,
                        unsure=unsure,
                    ),
                )
            return _Outcome(
                "found",
                say("{what} is linked to {link_external_id}.", what=what, link_external_id=link.external_id),
            )

        return self._ask(
            "external_id",
            (record_type.casefold(), record_id, system_id),
            lambda: self._ipaas.confirmed_link(record_type, record_id, system_id),
            describe,
        )

    def record_behind(self, record_type: str, external_id: str, system_id: str) -> asyncio.Task[str | None]:
        """The iPaaS.com record behind an external ID."""
        what = say(
            "{record_type} with the external ID {external_id}",
            record_type=record_type,
            external_id=external_id,
        )
        return self._ask(
            "record",
            (record_type.casefold(), external_id, system_id),
            lambda: self._ipaas.record_id(record_type, external_id, system_id),
            lambda found: (
                _Outcome("found", say("{what} is {found}.", what=what, found=found))
                if found
                else _Outcome("not_found", f"No {what}.")
            ),
        )

    def profile(self, profile_id: str) -> asyncio.Task[Profile | None]:
        """A Klaviyo profile by its id."""

        def describe(profile: Profile | None) -> _Outcome:
            if profile is None:
                return _Outcome(
                    "not_found", say("Klaviyo has no profile {profile_id}.", profile_id=profile_id)
                )
            return _Outcome(
                "found",
                say(
                    "Klaviyo has the profile {profile_id} ({profile_email}).",
                    profile_id=profile_id,
                    profile_email=profile.email or say("no email"),
                ),
            )

        return self._ask("profile", (profile_id,), lambda: self._klaviyo.profile(profile_id), describe)

    def with_email(self, email: str) -> asyncio.Task[tuple[Profile, ...]]:
        """The Klaviyo profiles with an email: as written, then in lower case. There is one, as a rule."""

        def describe(found: tuple[Profile, ...]) -> _Outcome:
            if not found:
                return _Outcome("not_found", say("No profile in Klaviyo has the email {email}.", email=email))
            if len(found) > 1:
                ids = " and ".join(profile.id for profile in found)
                return _Outcome(
                    "conflict",
                    say(
                        "The email {email} belongs to {n_found} profiles: {ids}.",
                        email=email,
                        n_found=len(found),
                        ids=ids,
                    ),
                )
            spelled = (
                ""
                if found[0].email == email
                else say(", there written {found_email}", found_email=found[0].email)
            )
            return _Outcome(
                "found",
                say(
                    "The email {email} belongs to the profile {found_id}{spelled}.",
                    email=email,
                    found_id=found[0].id,
                    spelled=spelled,
                ),
            )

        return self._ask("email", (email,), lambda: self._search_email(email), describe)

    def by_email(self, email: str) -> asyncio.Task[Profile | None]:
        """The first Klaviyo profile with an email; that there are more is for `with_email` to tell."""
        self.with_email(email)

        async def first() -> Profile | None:
            found = await self.with_email(email)
            return found[0] if found else None

        return self.follow(f"first with {email}", first)

    def customer(self, customer_id: str) -> asyncio.Task[Customer | None]:
        """The customer's record."""

        def describe(customer: Customer | None) -> _Outcome:
            if customer is None:
                return _Outcome(
                    "not_found", say("iPaaS.com has no customer {customer_id}.", customer_id=customer_id)
                )
            return _Outcome(
                "found",
                say(
                    "Customer {customer_id} has the email {customer_email}.",
                    customer_id=customer_id,
                    customer_email=customer.email or say("(none)"),
                ),
            )

        return self._ask("customer", (customer_id,), lambda: self._read_customer(customer_id), describe)

    def by_phone(self, phone: str) -> asyncio.Task[Profile | None]:
        """The Klaviyo profile with a phone number, which is in E.164."""

        def describe(profile: Profile | None) -> _Outcome:
            if profile is None:
                return _Outcome(
                    "not_found", say("No profile in Klaviyo has the phone number {phone}.", phone=phone)
                )
            return _Outcome(
                "found",
                say(
                    "The phone number {phone} belongs to the profile {profile_id}.",
                    phone=phone,
                    profile_id=profile.id,
                ),
            )

        return self._ask("phone", (phone,), lambda: self._search_phone(phone), describe)

    def customers_with(self, email: str) -> asyncio.Task[tuple[Customer, ...]]:
        """The customers of iPaaS.com that have an email."""

        def describe(found: tuple[Customer, ...]) -> _Outcome:
            if not found:
                return _Outcome(
                    "not_found", say("No customer in iPaaS.com has the email {email}.", email=email)
                )
            ids = joined(", ", (customer.id for customer in found))
            return _Outcome(
                "found",
                say("The email {email} is that of the customer {ids} in iPaaS.com.", email=email, ids=ids),
            )

        return self._ask("customers", (email,), lambda: self._search_customers(email), describe)

    def follow(self, name: str, question: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Task[T]:
        """Begin a question that leads from one look-up to the next; each name is begun once."""
        key = ("follow", name)
        if key not in self._asked:
            self._asked[key] = asyncio.create_task(question())
        return cast("asyncio.Task[T]", self._asked[key])

    # For formulas --------------------------------------------------------------------------------

    def functions(self) -> Functions:
        """The functions that formulas call, bound to these look-ups."""

        async def external_id(record_id: object, record_type: str | None, system_id: object) -> str | None:
            if record_id in (None, ""):
                return None
            link = await self.link(*_known(record_type, system_id, str(record_id)))
            self._calls.append(
                say(
                    "External ID of {record_type} {record_id}: {link_external_id}",
                    record_type=record_type,
                    record_id=record_id,
                    link_external_id=link.external_id or say("none"),
                )
            )
            return link.external_id

        async def spaceport_id(
            found_by: str | None, record_type: str | None, system_id: object
        ) -> str | None:
            if not found_by:
                return None
            found = await self.record_behind(*_known(record_type, system_id, found_by))
            self._calls.append(
                say(
                    "{record_type} with the external ID {found_by}: {found}",
                    record_type=record_type,
                    found_by=found_by,
                    found=found or say("none"),
                )
            )
            return found

        async def customer_by_email(email: str | None) -> str | None:
            if not email or not email.strip():
                return None
            profile = await self.by_email(email)
            self._calls.append(
                say(
                    "Profile with the email {email}: {profile_id}",
                    email=email,
                    profile_id=profile.id if profile else say("none"),
                )
            )
            return profile.id if profile else None

        record = (("id", "object"), ("type", "string"), ("systemId", "object"))
        functions = Functions()
        for suffix in ("", "Async"):
            functions = functions.bind(HostFunction(f"GetExternalId{suffix}", record, "string", external_id))
            functions = functions.bind(
                HostFunction(
                    f"GetSpaceportId{suffix}",
                    (("externalId", "string"), ("type", "string"), ("systemId", "object")),
                    "string",
                    spaceport_id,
                )
            )
        return functions.bind(
            HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", customer_by_email)
        )

    # Inside --------------------------------------------------------------------------------------

    def _ask(
        self,
        step: TraceStepName,
        about: tuple[str, ...],
        question: Callable[[], Coroutine[Any, Any, T]],
        describe: Callable[[T], _Outcome],
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
        describe: Callable[[T], _Outcome],
    ) -> T:
        try:
            answer = await question()
        except DeskError as error:
            outcome = _Outcome(
                "could_not_tell",
                say(
                    "{error_title}. {error_detail}", error_title=error.title, error_detail=error.detail
                ).strip(),
            )
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

    def tried(self, name: str, trial: Callable[[Canaries], Coroutine[Any, Any, bool]]) -> asyncio.Task[bool]:
        """Whether a look-up that found nothing finds what is known to be there; tried once in a plan."""
        return self.follow(f"trial of {name}", lambda: trial(self._ipaas.canaries))

    async def _read_customer(self, customer_id: str) -> Customer | None:
        try:
            return await self._ipaas.customer(customer_id)
        except NotFound:
            return None


async def maybe(ask: Callable[[str], asyncio.Task[Profile | None]], value: str | None) -> Profile | None:
    """The answer of a look-up, or None when there is nothing to ask with."""
    return await ask(value) if value else None


def _known(record_type: str | None, system_id: object, wanted: str) -> tuple[str, str, str]:
    """Record type, what is looked for and system, as the look-ups take them; UsageError where the formula has
    nothing in their place.
    """
    if not record_type or system_id is None:
        nothing = say("the type of record") if not record_type else say("the system")
        raise UsageError(
            say("A look-up of {wanted} has nothing in place of {nothing}.", wanted=wanted, nothing=nothing),
            hint=say('Write it as in GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).'),
        )
    return record_type, wanted, str(system_id)
