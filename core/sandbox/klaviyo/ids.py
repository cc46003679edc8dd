"""Ids in Klaviyo's style, the same for the same beginning."""

from __future__ import annotations

import base64
import hashlib

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def short_id(text: str, length: int) -> str:
    """Letters of both cases and digits, the same for the same text."""
    digest = base64.b64encode(hashlib.blake2b(text.encode(), digest_size=24).digest(), altchars=b"Zz")
    return digest.decode()[:length]


def profile_id_at(seconds: float, sequence: int) -> str:
    """A ULID as Klaviyo's profile ids are: the time in milliseconds, then 80 bits."""
    moment, digits = int(seconds * 1000), []
    for _ in range(10):
        moment, digit = divmod(moment, 32)
        digits.append(_CROCKFORD[digit])
    tail = hashlib.blake2b(str(sequence).encode(), digest_size=16).digest()
    return "".join(reversed(digits)) + "".join(_CROCKFORD[byte % 32] for byte in tail)
