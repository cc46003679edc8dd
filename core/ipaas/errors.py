"""What iPaaS.com is like for the HTTP layer: its errors, and which POSTs only read.

Its error answers aren't uniform (text, JSON, or only a status line): the HTTP layer shows everything they say.
"""

from __future__ import annotations

import re

from core.errors import CredentialError, MissingScope
from core.http.policy import Policy
from core.words import say

_RIGHTS = say(
    "This user or token isn't allowed to do this in the chosen company. Check the company and the user's "
    "rights."
)


class SignInRefused(CredentialError):
    """iPaaS.com refused the email and password or the token."""

    default_title = say("iPaaS.com refused the sign-in")
    default_hint = say("Check the email, the password or the token of this connection, then try again.")


IPAAS = Policy(
    name="iPaaS.com",
    errors={
        401: lambda text, _: SignInRefused(text),
        403: lambda text, _: MissingScope(text, hint=_RIGHTS),
    },
    # The sign-in, and the look-up of a record by its external id. (docs/facts.md#ipaas-look-up-special)
    reading_posts=re.compile(
        rb"/sso/v2/Auth/(?:Login|Refresh)|/(?:customers|transactions)/v2/External/LookupSpecial"
    ),
    # Tokens, and the subscriptions' settings with Klaviyo's key.
    secret_answers=re.compile(r"/sso/.*|/subscriptions/v2/Subscriptions?(?:/.*)?"),
    page_name="pageNumber",
    variable="IPAAS_TOKEN",
)
