"""The customer transfer: makes the profile that the plan showed, or leads to the one that is there.

A profile is used only if its email is the one that was planned; nothing is ever written to a profile
that exists already.
"""

from __future__ import annotations

import msgspec

from core.errors import Conflict, DeskError, JournalError, TransferError
from core.journal import Intent, Journal
from core.klaviyo import KlaviyoWriter, Profile
from core.transfer.plan.emails import same_email
from core.transfer.plan.events import PlannedRequest
from core.transfer.profile.conflicts import UNRESOLVED
from core.transfer.recorded.read_back import Patience
from core.transfer.sending.journaled_write import Fate, WriteFailed, write
from core.transfer.sending.steps import Steps


class OutcomeUnknown(TransferError):
    """A write without an answer, which a check could not clear up."""

    default_title = "It is not known whether the profile was made"
    default_hint = "Preview the order again in a minute: the look-up by email shows whether it is there."


class CustomerTransfer:
    """Makes one profile."""

    def __init__(self, klaviyo: KlaviyoWriter, journal: Journal, steps: Steps, patience: Patience) -> None:
        self._klaviyo = klaviyo
        self._journal = journal
        self._steps = steps
        self._patience = patience

    async def run(self, planned: PlannedRequest) -> tuple[Profile, bool]:
        """The profile, and whether it was made now. Raises TransferError, OutcomeUnknown, CredentialError."""
        body = bytes(planned.body)
        email = email_of(body)
        intent = Intent(
            system="klaviyo", action="profile", method=planned.method, path=planned.path, body=body
        )
        try:
            written = await write(
                self._journal,
                self._steps.run,
                intent,
                lambda: self._klaviyo.create_profile(planned.path, body, self._on_retry),
                state="done",
                result_id=lambda made: made.id,
            )
        except WriteFailed as failure:
            if isinstance(failure.error, Conflict):
                return await self._existing(failure.error, email), False
            if failure.fate is not Fate.UNKNOWN:
                raise failure.error from failure
            return await self._check(failure, email), True
        if written.late is not None:
            raise JournalError(
                f"The profile {written.answer.id} was made; the journal broke after it. {written.late.detail}"
            )
        return written.answer, True

    async def _existing(self, conflict: Conflict, email: str) -> Profile:
        """The profile that a 409 speaks of, if and only if it is this customer's."""
        found: Profile | None = None
        if conflict.duplicate_profile_id:
            found = await self._klaviyo.profile(conflict.duplicate_profile_id)
        if found is None:
            found = next(iter(await self._klaviyo.profiles_by_email(email)), None)
        if found is not None and same_email(found.email, email):
            self._steps.progress(
                "customer_transfer", f"Klaviyo has the profile {found.id} for {email} already"
            )
            return found
        other = f"the profile {found.id} ({found.email or 'no email'})" if found else "another profile"
        raise TransferError(
            f"The customer's email is {email}; one of the customer's identifiers belongs to {other}.",
            title=UNRESOLVED,
            hint="Clear up in Klaviyo whose phone number or email that is, then preview again.",
        )

    async def _check(self, failure: WriteFailed, email: str) -> Profile:
        self._steps.progress("customer_transfer", "No clear answer; looking whether the profile is there")
        async for _ in self._patience.tries():
            try:
                for profile in await self._klaviyo.profiles_by_email(email):
                    if same_email(profile.email, email):
                        await self._journal.outcome(failure.intent, "done", "found by a check", profile.id)
                        return profile
            except DeskError as error:
                self._steps.progress("customer_transfer", f"The check failed: {error.title}")
        raise OutcomeUnknown(f"{failure.error.title}. {failure.error.detail}") from failure

    async def _on_retry(self, error: DeskError, seconds: float) -> None:
        await self._steps.on_retry("customer_transfer", error, seconds, None)


def email_of(body: bytes) -> str:
    """The email in a profile's body."""
    return str(msgspec.json.decode(body)["data"]["attributes"]["email"])
