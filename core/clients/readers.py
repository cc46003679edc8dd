"""The clients of one connection that read, made when they are first needed. They can't write, by construction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar, cast

from core.connections import Connection, Secrets, check_hosts
from core.http.auth import KeyAuth
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.refusals import Refusals
from core.ipaas import IpaasReader
from core.ipaas.auth import IpaasAuth, PasswordLogin, Tokens
from core.ipaas.errors import IPAAS
from core.ipaas.pace import IpaasPace
from core.ipaas.sign_in import SignIn
from core.klaviyo import KlaviyoReader, Revision
from core.klaviyo.errors import KLAVIYO
from core.klaviyo.pace import KlaviyoPace
from core.klaviyo.reader import headers_for

C = TypeVar("C", bound=IpaasReader | KlaviyoReader)


class ReadingClients:
    """One sign-in and one key for all clients of a connection."""

    def __init__(self, connection: Connection, secrets: Secrets, factory: HttpFactory) -> None:
        login = None
        if connection.sign_in == "password":
            login = PasswordLogin(connection.email, secrets.ipaas_password, connection.company_id)
        token = secrets.ipaas_token if connection.sign_in == "token" else ""
        tokens = Tokens(SignIn(factory, connection.ipaas_url, attempts=1), login, token)
        self._connection = connection
        self._factory = factory
        self._tokens = tokens
        self._ipaas_auth = IpaasAuth(connection.ipaas_url, tokens)
        self._klaviyo_auth = KeyAuth(connection.klaviyo_url, f"Klaviyo-API-Key {secrets.klaviyo_key}")
        self._pace = factory.pace_of((connection.klaviyo_url, secrets.klaviyo_key), KlaviyoPace)
        self._ipaas_pace = factory.pace_of(connection.ipaas_url, IpaasPace)
        self._refusals = {IPAAS.name: Refusals(), KLAVIYO.name: Refusals()}
        self._open: dict[tuple[type, str], IpaasReader | KlaviyoReader] = {}

    def ipaas_reader(self) -> IpaasReader:
        """iPaaS.com, for plans."""
        return self._kept(IpaasReader, "", lambda: IpaasReader(self._ipaas(Access.READ)))

    def klaviyo_reader(self, revision: Revision) -> KlaviyoReader:
        """Klaviyo, for plans."""
        return self._kept(
            KlaviyoReader,
            str(revision),
            lambda: KlaviyoReader(self._klaviyo(Access.READ, revision), revision),
        )

    async def token_end(self) -> datetime | None:
        """When iPaaS.com's token ends, where it says so. Raises what the sign-in raises."""
        return await self._tokens.end()

    def ask_anew(self) -> None:
        """Forget what was refused, but for the sign-in."""
        for refusals in self._refusals.values():
            refusals.forget()

    async def aclose(self) -> None:
        """Close all connections to the network."""
        clients, self._open = list(self._open.values()), {}
        await asyncio.gather(*(client.aclose() for client in clients))

    def _kept(self, kind: type[C], revision: str, make: Callable[[], C]) -> C:
        key = (kind, revision)
        if key not in self._open:
            self._open[key] = make()
        return cast(C, self._open[key])

    def _ipaas(self, access: Access) -> ApiClient:
        check_hosts(self._connection)
        return self._factory.client(
            IPAAS,
            self._connection.ipaas_url,
            access=access,
            auth=self._ipaas_auth,
            pace=self._ipaas_pace,
            refusals=self._refusals[IPAAS.name],
        )

    def _klaviyo(self, access: Access, revision: Revision) -> ApiClient:
        check_hosts(self._connection)
        return klaviyo_client(
            self._factory,
            self._connection.klaviyo_url,
            access,
            revision,
            self._klaviyo_auth,
            pace=self._pace,
            refusals=self._refusals[KLAVIYO.name],
        )


def klaviyo_client(
    factory: HttpFactory,
    base_url: str,
    access: Access,
    revision: Revision,
    auth: KeyAuth,
    *,
    pace: KlaviyoPace | None = None,
    refusals: Refusals | None = None,
) -> ApiClient:
    """An HTTP client with Klaviyo's headers."""
    return factory.client(
        KLAVIYO,
        base_url,
        access=access,
        auth=auth,
        headers=headers_for(revision),
        pace=pace,
        refusals=refusals,
    )
