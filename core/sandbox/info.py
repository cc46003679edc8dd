"""Where a running sandbox is and what signs in to it: the first line that `resend-desk sandbox` prints."""

from __future__ import annotations

import msgspec


class SandboxInfo(msgspec.Struct, frozen=True):
    """Addresses and credentials of a running sandbox; none of them is worth anything elsewhere.

    `ipaas_token` is a company token that doesn't expire. `klaviyo_read_only_key` lacks the scopes
    `events:write`, `profiles:write` and `flows:read`; `klaviyo_other_key` opens another account than the
    company's own.
    """

    ipaas_url: str
    klaviyo_url: str
    ipaas_email: str
    ipaas_password: str
    ipaas_token: str
    company_id: str
    subscription_id: str
    klaviyo_key: str
    klaviyo_read_only_key: str
    klaviyo_other_key: str
