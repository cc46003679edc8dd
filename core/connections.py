"""A connection: which company, subscription and Klaviyo account; its secrets are kept apart from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import msgspec

SignIn = Literal["password", "token"]


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a connection that is no secret. An empty `revision` means the subscription's own."""

    name: str
    ipaas_url: str = "https://api.ipaas.com"
    sign_in: SignIn = "password"
    email: str = ""
    company_id: str = ""
    company_name: str = ""
    subscription_id: str = ""
    subscription_name: str = ""
    klaviyo_url: str = "https://a.klaviyo.com"
    account_name: str = ""
    revision: str = ""


@dataclass(frozen=True)
class Secrets:
    """A connection's secrets, in memory only. Never part of a repr, a log or a JSON."""

    ipaas_password: str = field(default="", repr=False)
    ipaas_token: str = field(default="", repr=False)
    klaviyo_key: str = field(default="", repr=False)
