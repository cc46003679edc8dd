"""How the secrets of a connection lie in a keyring, so that they are replaced as a whole or not at all.

Each secret has an entry of its own. Windows takes 2,560 bytes an entry (`CRED_MAX_CREDENTIAL_BLOB_SIZE`, in UTF-16),
and company tokens can be longer: a long secret lies in parts. A keyring changes one entry at a time, and may fail,
or be killed, between two. So what is saved goes to a set of entries of its own; when all of it was read back, one
entry, the index, says that this set counts now. Another entry names the sets that don't, until they are removed.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from core.errors import CredentialError, KeyringUnavailable
from core.words import say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "resend-desk"
HOSTS = {"ipaas_host": say("the host of iPaaS.com"), "klaviyo_host": say("the host of Klaviyo")}
"""The hosts that the secrets were entered for: only these get them."""
SECRETS = {
    "ipaas_password": say("the password for iPaaS.com"),
    "ipaas_token": say("the token for iPaaS.com"),
    "klaviyo_key": say("the key for Klaviyo"),
}
PROXY = "(proxy)"
"""In place of a connection's name."""
_FIELDS = HOSTS | SECRETS
_OF_PROXY = {"address": say("the proxy's address"), "password": say("the proxy's password")}
_SET = re.compile(r"[0-9a-f]{6}")
"""The name of a set of entries: never that of one before, which a keyring may not tell of. Those from before there
was an index have none.
"""
_LONGEST = 1_200
"""Characters of an entry, of at most two bytes each."""
_PARTS = "resend-desk-parts:"
"""How the entry of a secret in parts begins; their number and their hash follow."""
_INDEX = "resend-desk-saved:"
"""How the index begins; the set and the hash of all of it follow."""
_COPIES = 5
"""How many entries of one name are removed: a Secret Service can hold several, and removes one at a time."""


@dataclass(frozen=True)
class Former:
    """What counted before a set was put in its place: the texts of the index and of 0.1.0's one entry."""

    index: str | None
    together: str | None
    new: str

    @property
    def old(self) -> str:
        """The set that counted."""
        return _set_of(self.index)


def read(ring: KeyringBackend, name: str) -> dict[str, str] | None:
    """What is kept of a connection, without what is empty; None where there is nothing.

    Raises CredentialError where it doesn't belong together.
    """
    together = ring.get_password(SERVICE, name)
    if together is not None:  # saved last: saving in several entries removes it
        return _decoded(name, together)
    index = ring.get_password(SERVICE, _index(name))
    found = _read_set(ring, name, _set_of(index))
    if index is not None and index != _index_text(_set_of(index), found):
        raise _torn(name)
    return found if any(field not in HOSTS for field in found) else None


def put(
    ring: KeyringBackend, again: Callable[[], KeyringBackend], name: str, values: Mapping[str, str]
) -> Former:
    """Have these values count from now on; `again` opens the keyring once more, to read them back.

    Raises KeyringUnavailable where it doesn't give back what it took. Then, and after any other error, what counted
    before still does, and the new entries are removed as far as the keyring lets us.
    """
    index = ring.get_password(SERVICE, _index(name))
    new = secrets.token_hex(3)
    former = Former(index=index, together=ring.get_password(SERVICE, name), new=new)
    _remove_sets(ring, name, _spare(ring, name) - {former.old})  # of a time that was cut short
    flipped = False
    try:
        ring.set_password(SERVICE, _spare_entry(name), f"{new},{former.old}")
        for field in fields_of(name):
            _write(ring, name, field, new, values.get(field, ""))
        _compare(again(), name, new, values)
        text = _index_text(new, values)
        flipped = True
        ring.set_password(SERVICE, _index(name), text)
        if again().get_password(SERVICE, _index(name)) != text:
            raise _not_kept(say("which entries count"))
        _remove(ring, name)
    except BaseException:
        take_back(ring, name, former, values, flipped=flipped)
        raise
    return former


def take_back(
    ring: KeyringBackend, name: str, former: Former, values: Mapping[str, str], *, flipped: bool = True
) -> bool:
    """Have what was before count again, and remove what `put` wrote; False where the keyring didn't let us.
    `flipped`: the index was written, whatever the keyring says of it.
    """
    done = not flipped or _tried(lambda: _restore(ring, _index(name), former.index))
    done &= former.together is None or _tried(lambda: _restore(ring, name, former.together))
    if done:  # else the new set may be the one that counts
        for field, value in values.items():
            for entry in _entries(name, field, former.new, value):
                done &= _tried(lambda entry=entry: _drop(ring, entry))  # type: ignore[misc]
    return done and _tried(lambda: _drop(ring, _spare_entry(name)))


def forget(ring: KeyringBackend, name: str, old: str) -> None:
    """Remove the set that counted before."""
    _remove_sets(ring, name, {old})
    _remove(ring, _spare_entry(name))


def delete(ring: KeyringBackend, name: str) -> None:
    """Remove all that is kept of a connection. Raises KeyringUnavailable for what is still there then."""
    known = {"", _set_of(ring.get_password(SERVICE, _index(name))), *_spare(ring, name)}
    for entry in (_index(name), name):
        _remove(ring, entry)
    _remove_sets(ring, name, known)
    _remove(ring, _spare_entry(name))


def fields_of(name: str) -> Mapping[str, str]:
    """What is kept under a name, and what each is called in a message: of a connection, or of the proxy."""
    return _OF_PROXY if name == PROXY else _FIELDS


def pieces(values: Mapping[str, str]) -> set[str]:
    """All texts that were given to the keyring for these values: an error of it may quote one."""
    return {piece for value in values.values() for piece in (value, *_cut(value)) if piece}


def _index(name: str) -> str:
    return f"{name}: saved"


def _spare_entry(name: str) -> str:
    return f"{name}: to be removed"


def _spare(ring: KeyringBackend, name: str) -> set[str]:
    """The sets that were left behind."""
    told = ring.get_password(SERVICE, _spare_entry(name))
    return (
        {each for each in told.split(",") if not each or _SET.fullmatch(each)} if told is not None else set()
    )


def _remove_sets(ring: KeyringBackend, name: str, sets: Collection[str]) -> None:
    for each in sets:
        for field in fields_of(name):
            _write(ring, name, field, each, "")


def _entry(name: str, field: str, where: str, part: int | None = None) -> str:
    """The user name of an entry: the keyring's own lists show it."""
    in_set = f"{name}: {field} {where}".rstrip()
    return in_set if part is None else f"{in_set}, part {part}"


def _entries(name: str, field: str, where: str, value: str) -> list[str]:
    """All entries that a value takes."""
    parts = range(len(_cut(value))) if _is_cut(value) else ()
    return [_entry(name, field, where), *(_entry(name, field, where, part) for part in parts)]


def _set_of(index: str | None) -> str:
    found = (index or "").removeprefix(_INDEX).partition(":")[0]
    return found if _SET.fullmatch(found) else ""


def _index_text(where: str, values: Mapping[str, str]) -> str:
    whole = "\0".join(f"{field}={value}" for field, value in sorted(values.items()) if value)
    return f"{_INDEX}{where}:{_digest(whole)}"


def _read_set(ring: KeyringBackend, name: str, where: str) -> dict[str, str]:
    return {field: value for field in fields_of(name) if (value := _read(ring, name, field, where))}


def _read(ring: KeyringBackend, name: str, field: str, where: str) -> str | None:
    """A value; None where there is none. Raises CredentialError where a part of it is missing or another one's."""
    entry = ring.get_password(SERVICE, _entry(name, field, where))
    count, digest = _parts_of(entry)
    if not count:
        return entry
    parts = [ring.get_password(SERVICE, _entry(name, field, where, part)) for part in range(count)]
    whole = "".join(part or "" for part in parts)
    if _digest(whole) != digest:
        raise _torn(name)
    return whole


def _write(ring: KeyringBackend, name: str, field: str, where: str, value: str) -> None:
    """Replace a value in a set that doesn't count; an empty one is removed. The first entry tells of all parts
    that there may be, so that none is forgotten.
    """
    head = _entry(name, field, where)
    before, _ = _parts_of(ring.get_password(SERVICE, head))
    parts = _cut(value) if _is_cut(value) else []
    if value:
        ring.set_password(SERVICE, head, f"{_PARTS}{len(parts)}:{_digest(value)}" if parts else value)
    for number, part in enumerate(parts):
        ring.set_password(SERVICE, _entry(name, field, where, number), part)
    for number in range(len(parts), before):
        _remove(ring, _entry(name, field, where, number))
    if not value:
        _remove(ring, head)


def _compare(ring: KeyringBackend, name: str, where: str, values: Mapping[str, str]) -> None:
    """Raise KeyringUnavailable where a keyring doesn't give back what it was given."""
    for field, told in fields_of(name).items():
        wanted = values.get(field, "")
        try:
            found = _read(ring, name, field, where) or ""
        except CredentialError:
            found = ""
        if found != wanted:
            raise _not_kept(
                say("{told} ({wanted:,} characters)", told=told, wanted=len(wanted)), lost=not found
            )


def _not_kept(what: str, *, lost: bool = True) -> KeyringUnavailable:
    back = say("nothing back that could be used") if lost else say("something else back")
    return KeyringUnavailable(
        say(
            "It was given {what} and returned {back}. What was saved before is unchanged.",
            what=what,
            back=back,
        ),
        title=say("The keyring doesn't keep what is saved to it"),
        hint=say(
            "The keyring may be full, keep nothing, or cut what is too long for it. Check it in "
            "its own program, and try again. Or tick “Use it for this session only” in the last step of the "
            "connection's settings."
        ),
    )


def _torn(name: str) -> CredentialError:
    return CredentialError(
        say("The keyring's entries for the connection “{name}” don't belong together.", name=name),
        hint=say("Open the connection's settings and enter the credentials again."),
    )


def _is_cut(secret: str) -> bool:
    return _length(secret) > _LONGEST or secret.startswith(_PARTS)


def _length(secret: str) -> int:
    """In units of UTF-16, of two bytes each."""
    return len(secret.encode("utf-16-le", "surrogatepass")) // 2


def _cut(secret: str) -> list[str]:
    """A secret in pieces that an entry holds whole, whatever characters it has."""
    step = _LONGEST if _length(secret) == len(secret) else _LONGEST // 2  # (a character may take two units)
    return [secret[begin : begin + step] for begin in range(0, len(secret), step)]


def _parts_of(entry: str | None) -> tuple[int, str]:
    """Number and hash of the parts; 0 where the entry is the secret itself."""
    if entry is None or not entry.startswith(_PARTS):
        return 0, ""
    count, _, digest = entry.removeprefix(_PARTS).partition(":")
    return (int(count) if count.isdecimal() else 0), digest


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _remove(ring: KeyringBackend, entry: str) -> None:
    if ring.get_password(SERVICE, entry) is None:
        return
    for _ in range(_COPIES):
        ring.delete_password(SERVICE, entry)
        if ring.get_password(SERVICE, entry) is None:
            return
    raise KeyringUnavailable(
        say("It was asked to remove an entry but still has it."),
        title=say("The keyring doesn't remove entries"),
        hint=say("Remove the entries of {service} in the keyring's own program.", service=SERVICE),
    )


def _drop(ring: KeyringBackend, entry: str) -> None:
    """Remove an entry that may be there, though the keyring doesn't give it back."""
    from keyring.errors import PasswordDeleteError

    with contextlib.suppress(PasswordDeleteError):
        ring.delete_password(SERVICE, entry)


def _restore(ring: KeyringBackend, entry: str, text: str | None) -> None:
    if text is None:
        _drop(ring, entry)
    elif ring.get_password(SERVICE, entry) != text:
        ring.set_password(SERVICE, entry, text)


def _tried(act: Callable[[], None]) -> bool:
    """Whether it could be done. A keyring that just failed may do so again; the first failure is the one to tell."""
    try:
        act()
    except Exception:  # noqa: BLE001  of whatever library the keyring uses
        return False
    return True


def _decoded(name: str, text: str) -> dict[str, str]:
    """The secrets as 0.1.0 kept them: all in one entry, as JSON."""
    try:
        decoded = msgspec.json.decode(text, type=dict[str, str])
    except msgspec.DecodeError:
        raise CredentialError(
            say("The keyring's entry for the connection “{name}” can't be read.", name=name),
            hint=say("Open the connection's settings and enter the credentials again."),
        ) from None
    return {field: decoded.get(field, "") for field in SECRETS}
