"""The customer transfer: makes the profile that the plan showed, or leads to the one that is there.

A profile is used only if its email is the one that was planned; nothing is ever written to a profile
that exists already.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.emails import same_email
from core.errors import Conflict, DeskError, JournalError, TransferError
from core.journal import Intent
from core.klaviyo import Profile
from core.klaviyo.errors import ProfileConflict
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.plan.body import email_in
from core.transfer.plan.events import PlannedRequest
from core.transfer.plan.notice import UNRESOLVED
from core.transfer.sending.destination import Destination
from core.transfer.sending.journaled_write import Look, Write, WriteFailed, Written, write_checked
from core.transfer.sending.steps import Steps
from core.words import say, stated

RECENT = timedelta(minutes=15)
"""How long a write without an answer may take to be carried out."""


class OutcomeUnknown(TransferError):
    """A write without an answer, which a check could not clear up."""

    default_title = say("It is not known whether the profile was created")
    default_hint = say("Preview the order again in a minute: the look-up by email shows whether it is there.")


class CustomerTransfer:
    """Makes one profile."""

    def __init__(self, to: Destination, klaviyo: KlaviyoWriter, steps: Steps) -> None:
        self._to = to
        self._klaviyo = klaviyo
        self._steps = steps

    async def make(self, planned: PlannedRequest) -> tuple[Profile, bool]:
        """The profile, and whether it was made now. Raises TransferError, OutcomeUnknown, CredentialError."""
        body = bytes(planned.body)
        email = email_in(body)
        write = Write(
            intent=Intent(
                system="klaviyo", action="profile", method=planned.method, path=planned.path, body=body
            ),
            request=lambda: self._klaviyo.create_profile(planned.path, body),
            state="done",
            result_id=lambda made: made.id,
        )
        look = Look(lambda _: self._look(email), "done", lambda found: found.id)
        try:
            # Once only: a second profile can't be taken back.
            done = await write_checked(self._to.journal, self._steps.run_id, write, look, tries=1)
        except WriteFailed as failure:
            if isinstance(failure.error, Conflict):
                return await self._existing(failure.error, email), False
            told = stated(failure.error.title, failure.error.detail)
            if failure.fate == "unknown":
                raise OutcomeUnknown(told) from failure
            if await self._earlier_may_come():
                raise OutcomeUnknown(
                    say(
                        "{told}\nBut an earlier attempt had no clear response and may still be processed.",
                        told=told,
                    )
                ) from failure
            raise failure.error from failure
        made = done.answer if isinstance(done, Written) else done.there
        if done.late is not None:
            raise JournalError(
                say(
                    "The profile {made_id} was created, then the journal failed. {late_detail}",
                    made_id=made.id,
                    late_detail=done.late.detail,
                )
            )
        return made, True

    async def _earlier_may_come(self) -> bool:
        """Whether an earlier try of this order's may still be done: then it isn't certain that there is no profile."""
        try:
            return await self._to.journal.profile_in_doubt(
                self._to.target, self._steps.transaction_id, datetime.now(UTC) - RECENT
            )
        except JournalError:  # (whoever can't read it can't say that nothing comes)
            return True

    async def _existing(self, conflict: Conflict, email: str) -> Profile:
        """The profile that a 409 speaks of, if and only if it is this customer's."""
        found: Profile | None = None
        if isinstance(conflict, ProfileConflict):
            found = await self._klaviyo.profile(conflict.duplicate_profile_id)
        if found is None:
            found = next(iter(await self._klaviyo.profiles_by_email(email)), None)
        if found is not None and same_email(found.email, email):
            self._steps.progress(
                "customer_transfer",
                say("Klaviyo has the profile {found_id} for {email} already", found_id=found.id, email=email),
            )
            return found
        other = (
            say(
                "the profile {found_id} ({found_email})",
                found_id=found.id,
                found_email=found.email or say("no email"),
            )
            if found
            else say("another profile")
        )
        raise TransferError(
            say(
                "The customer's email is {email}; one of the customer's identifiers belongs to {other}.",
                email=email,
                other=other,
            ),
            title=UNRESOLVED,
            hint=say("Find out in Klaviyo whose phone number or email that is, then preview again."),
        )

    async def _look(self, email: str) -> Profile | None:
        """The profile with the email, if it comes to be there. A look that errs is told and repeated."""
        self._steps.progress(
            "customer_transfer", say("No clear response; checking whether the profile is there")
        )
        async for _ in self._to.check.tries():
            try:
                found = await self._klaviyo.profiles_by_email(email)
            except DeskError as error:
                self._steps.progress(
                    "customer_transfer", say("The check failed: {error_title}", error_title=error.title)
                )
                continue
            if found:
                return found[0]
        return None
