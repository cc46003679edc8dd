"""What the user must know, in words: notices, and the records that they compare."""

from __future__ import annotations

from typing import Literal, cast

import msgspec

from core.errors import DeskError
from core.words import recalled, say

UNRESOLVED = say("Profile could not be resolved")
"""The product's own message when no rule gives a profile."""


ErrorKind = Literal[
    "DeskError",
    "UsageError",
    "ConfigurationError",
    "InsecureUrl",
    "ReadOnlyConnection",
    "NetworkSettingError",
    "UnconfirmedHost",
    "OtherAccount",
    "CredentialError",
    "KeyringUnavailable",
    "SignInRefused",
    "MissingScope",
    "ReadOnlyViolation",
    "NetworkError",
    "NotConnected",
    "GivenUp",
    "NoAnswer",
    "UnreadableAnswer",
    "ApiError",
    "BadRequest",
    "NotFound",
    "Conflict",
    "ProfileConflict",
    "Gone",
    "RateLimited",
    "ServerError",
    "MappingError",
    "FormulaError",
    "JournalError",
    "TransferError",
    "OutcomeUnknown",
    "LinkUnknown",
    "Stopped",
]
"""The classes of errors, by name. A test compares them with the tree of `core.errors`."""
NoticeKind = ErrorKind | Literal["", "LeftOut", "ErrorFilter", "EditedMapping"]
"""What a notice came from: an error; a mapping filter, an error filter, an edited mapping; or something found."""
NoticeName = Literal[
    "",
    "account_unproven",
    "batch_broken_off",
    "changed_since_confirmed",
    "customer_email",
    "customer_missing",
    "customers_share_email",
    "customers_share_link",
    "deleted_link_profile",
    "email_case",
    "email_invalid",
    "email_invisible",
    "email_spaces",
    "email_tag",
    "flows_not_read",
    "guest",
    "guest_customer",
    "interrupted",
    "just_sent",
    "kept_first",
    "likely_recorded",
    "link_and_email",
    "link_differs",
    "link_not_confirmed",
    "link_not_used",
    "linked_to_other_event",
    "mapping_source",
    "merged_profile",
    "new_without_addresses",
    "new_without_name",
    "no_email",
    "no_primary_address",
    "no_reason",
    "not_a_candidate",
    "not_checked",
    "not_interrupted",
    "not_sent",
    "order_deleted",
    "other_account",
    "other_email",
    "other_email_tag",
    "phone_elsewhere",
    "phone_left_out",
    "phone_taken",
    "phone_without_email",
    "profile_missing",
    "profile_too_large",
    "queue_did_nothing",
    "receipt_unread",
    "recorded_already",
    "recorded_elsewhere",
    "same_number",
    "sent_elsewhere",
    "sent_not_visible",
    "several_addresses",
    "stopped",
    "two_profiles",
    "unresolved",
    "unsent",
    "without_addresses",
]
"""What was found, in a fixed word that programs may look for."""


class ComparedRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a comparison, by what tells people apart. `id` is the transaction's for an order."""

    kind: Literal["order", "customer", "profile"]
    id: str
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    created: str | None = None


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something the user must know, in the words of an error: what, the particulars, what to do.

    `records` are what it compares, side by side.
    """

    title: str
    detail: str = ""
    hint: str = ""
    kind: NoticeKind = ""
    name: NoticeName = ""
    records: tuple[ComparedRecord, ...] = ()

    @classmethod
    def of(cls, error: DeskError) -> Notice:
        """The notice of an error."""
        return cls(
            title=error.title,
            detail=error.detail,
            hint=error.hint,
            kind=kind_of(error),
            name=cast(NoticeName, error.about),
        )


def kind_of(error: DeskError) -> ErrorKind:
    """The class of an error, by name."""
    return cast(ErrorKind, type(error).__name__)


def noticed(kept: str) -> Notice:
    """The notice that the journal keeps as JSON; what is none is shown as it stands."""
    try:
        return again(msgspec.json.decode(kept, type=Notice))
    except msgspec.DecodeError:
        return Notice(title=recalled(kept))


def again(notice: Notice) -> Notice:
    """A notice that was read from the journal, which keeps its English words: with messages, where they can be told."""
    return msgspec.structs.replace(
        notice,
        title=recalled(notice.title),
        detail=recalled(notice.detail),
        hint=recalled(notice.hint),
    )
