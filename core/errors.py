"""What can go wrong, as one tree. Each error carries words fit to show to support staff.

Every error says what happened (`title`), the particulars (`detail`) and what to do (`hint`).
Lower errors (httpx, keyring, sqlite, msgspec) are translated into these in one place each:
`core.http.translate`, `core.credentials`, `core.journal.journal`. Formula errors have a position
as well and live in `core.formula.errors`, below `DeskError`; what only one of the two systems says is in
`core.ipaas.errors` and `core.klaviyo.errors`, below the error that it is a case of.

    DeskError
     ├─ UsageError              the user asked for something impossible
     ├─ ConfigurationError      a setting is missing or wrong
     │   ├─ InsecureUrl
     │   ├─ NetworkSettingError a proxy or a file of certificates that can't be used
     │   ├─ UnconfirmedHost     an address that nobody confirmed would get a secret
     │   ├─ OtherAccount        the key opens another account than the subscription's
     │   └─ ReadOnlyConnection  the user has set this connection to reading
     ├─ CredentialError         a secret is missing, refused or lacks a scope
     │   ├─ KeyringUnavailable
     │   └─ MissingScope
     ├─ ReadOnlyViolation       something tried to write through a read-only client
     ├─ NetworkError            no usable answer came
     │   ├─ NotConnected        the request certainly never left
     │   │   └─ GivenUp         it was not made any more: too long went by without a usable answer
     │   └─ NoAnswer            it may have left: the outcome of a write is unknown
     ├─ UnreadableAnswer        an answer that isn't what the API speaks (HTML, empty, cut off)
     ├─ ApiError                the other system answered with an error
     │   ├─ BadRequest  NotFound  Conflict  Gone  RateLimited  ServerError
     ├─ MappingError            a mapping collection can't be read or applied
     ├─ JournalError            the journal on disk can't be read or written
     └─ TransferError           an order can't be planned or sent
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

from core.outward.secrets import hide
from core.words import say, sentences, threaded


class DeskError(Exception):
    """Base of all errors that the program shows.

    `title` is one short sentence, `detail` the particulars (may be empty, may have several
    lines), `hint` what to do next. `retryable` says whether the same call may succeed later.
    None of them ever holds a secret: it is taken out here, wherever the error goes from here on.
    """

    default_title: ClassVar[str] = say("Something went wrong")
    default_hint: ClassVar[str] = ""
    retryable: ClassVar[bool] = False
    writes: bool = True
    """For errors of a request: whether it could have changed something; the careful answer is yes."""
    about: str = ""
    """The name of the notice that the error makes (`core.transfer.plan.notice`), where something depends on it."""

    def __init__(self, detail: str = "", *, title: str | None = None, hint: str | None = None) -> None:
        self.title = hide(title) if title is not None else self.default_title
        self.detail = hide(detail)
        self.hint = hide(hint) if hint is not None else self.default_hint
        super().__init__(threaded(": ", (self.title, self.detail)))

    def add(self, words: str) -> None:
        """Put more behind the detail: what was done about it before it was given up."""
        self.detail = sentences(self.detail, hide(words))
        self.args = (threaded(": ", (self.title, self.detail)),)


E = TypeVar("E", bound=DeskError)


def copied(error: E) -> E:
    """An error that says the same and was not raised yet: one that is kept would gather what it was raised from."""
    copy = type(error).__new__(type(error))
    copy.__dict__.update(error.__dict__)
    copy.args = error.args
    return copy


class UsageError(DeskError):
    """The user asked for something impossible, such as an ID that isn't a number."""

    default_title = say("That can't be done")


class ConfigurationError(DeskError):
    """A setting is missing, contradictory or out of range."""

    default_title = say("The connection is not set up completely")
    default_hint = say("Correct the setting named in the details, then try again.")


class InsecureUrl(ConfigurationError):
    """A plain http address outside loopback."""

    default_title = say("The address is not secure")
    default_hint = say("Use an address that begins with https://.")


class NetworkSettingError(ConfigurationError):
    """A proxy or a file of certificates, of the settings or of a variable, that can't be used."""

    default_title = say("The network settings can't be used")


class UnconfirmedHost(ConfigurationError):
    """An address that is not the system's own, and that nobody has confirmed: no secret goes there."""

    default_title = say("Nobody has confirmed this address")


class OtherAccount(ConfigurationError):
    """The key opens another Klaviyo account than the one that the subscription sends to."""

    default_title = say("The key opens another Klaviyo account than the subscription's")
    default_hint = say("Enter a key of the subscription's account, or choose the other subscription.")


class ReadOnlyConnection(ConfigurationError):
    """Something was to be sent or saved through a connection that the user has set to reading."""

    default_title = say("This connection is read-only")
    default_hint = say(
        "Nothing was sent. Use another connection; or, if this one is to send, choose another safe "
        "mode for it (File, Colour and safe mode; in the environment RESEND_DESK_SAFE_MODE)."
    )


class CredentialError(DeskError):
    """A secret is missing or was refused."""

    default_title = say("The credentials were refused")
    default_hint = say("Check the credentials in the connection's settings.")


class KeyringUnavailable(CredentialError):
    """The operating system's keyring can't be used; there is no fallback to a file."""

    default_title = say("The system keyring is not available")
    default_hint = say(
        "Unlock or install the system keyring (on Linux: GNOME Keyring or KWallet) and try again. "
        "Secrets are never written to a file instead."
    )


class MissingScope(CredentialError):
    """The key is right, but isn't allowed to do this (HTTP 403)."""

    default_title = say("The key lacks a permission")
    default_hint = say("Check the rights of the key or the user of this connection.")


class ReadOnlyViolation(DeskError):
    """A request that could write was stopped before it left, since its client may only read."""

    default_title = say("A preview tried to write")
    default_hint = say("Nothing was sent. This is an error in the program: please report it.")


class NetworkError(DeskError):
    """No usable answer came back."""

    default_title = say("The service couldn't be reached")
    default_hint = say("Check the network connection and try again.")
    retryable = True
    again: bool = True
    """Whether the same call is worth trying again at once."""


class NotConnected(NetworkError):
    """The connection could not be made: the request never left."""


class GivenUp(NotConnected):
    """The order's limit of time is used up: the request was not made any more."""

    default_title = say("Gave up: too long without a usable response")
    default_hint = say(
        "No more requests were made. Wait until the service is working again, then preview the order to "
        "see what is recorded."
    )


class NoAnswer(NetworkError):
    """The request may have left and no answer came: whether a write was done is unknown."""

    default_title = say("No response")
    default_hint = say(
        "It isn't known whether the request was processed. This is checked before it is sent again."
    )
    waited: float = 0.0
    """Seconds that went by until it was given up."""


class UnreadableAnswer(DeskError):
    """An answer that isn't in the form the API speaks."""

    default_title = say("The response couldn't be read")
    default_hint = say(
        "Something in between may have responded instead (a proxy, a maintenance page). Try again. If the "
        "problem persists, show the details to your network administrator."
    )
    retryable = True


class ApiError(DeskError):
    """The other system answered with an error status.

    `status` is the HTTP status; `code` is the system's own code, if it gave one.
    """

    default_title = say("The service answered with an error")

    def __init__(
        self,
        detail: str = "",
        *,
        status: int,
        code: str = "",
        title: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(detail, title=title, hint=hint)
        self.status = status
        self.code = code


class BadRequest(ApiError):
    """4xx: the request itself was refused."""

    default_title = say("The request was refused")
    default_hint = say(
        "The service's message says what it did not accept: correct that in iPaaS.com or in the mapping, "
        "then preview again."
    )


class NotFound(ApiError):
    """404: there is no such record."""

    default_title = say("There is no such record")
    default_hint = say("Check the ID and this connection's company.")


class Conflict(ApiError):
    """409: an identifier is in use already."""

    default_title = say("The record exists already")
    default_hint = say("Check the record that is already there.")

    def __init__(self, detail: str = "", *, status: int = 409, code: str = "") -> None:
        super().__init__(detail, status=status, code=code)


class Gone(ApiError):
    """410: the API revision or the endpoint is retired."""

    default_title = say("This version of the API is retired")
    default_hint = say("Check for a newer version of this program.")


class RateLimited(ApiError):
    """429 after all retries. `retry_after` is in seconds; None where the answer doesn't say."""

    default_title = say("Too many requests")
    default_hint = say("Other programs share this account's quota. Wait a minute, then try again.")
    retryable = True

    def __init__(
        self, detail: str = "", *, status: int = 429, code: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(detail, status=status, code=code)
        self.retry_after = retry_after


class ServerError(ApiError):
    """5xx: the service has a problem of its own. `retry_after` as in RateLimited."""

    default_title = say("The service is temporarily unavailable")
    default_hint = say("Try again in a few minutes.")
    retryable = True

    def __init__(
        self,
        detail: str = "",
        *,
        status: int,
        code: str = "",
        title: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(detail, status=status, code=code, title=title)
        self.retry_after = retry_after


class MappingError(DeskError):
    """A mapping collection can't be read or applied."""

    default_title = say("The mapping collection can't be used")
    default_hint = say("Correct the mapping in iPaaS.com, then preview again.")


class JournalError(DeskError):
    """The journal on disk can't be read or written; without it nothing is sent."""

    default_title = say("The journal can't be written")
    default_hint = say(
        "Nothing more is sent without it. Check that the disk has room and the folder can be written to."
    )


class TransferError(DeskError):
    """An order can't be planned or sent."""

    default_title = say("The order can't be sent")
