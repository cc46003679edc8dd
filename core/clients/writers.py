"""The clients of one connection, those that write among them, made when they are first needed."""

from __future__ import annotations

from core.clients.readers import ReadingClients
from core.connections import check_hosts
from core.http.auth import KeyAuth
from core.http.factory import Access
from core.ipaas.errors import IPAAS
from core.ipaas.hook import IpaasHook
from core.ipaas.writer import IpaasWriter
from core.klaviyo import Revision
from core.klaviyo.writer import KlaviyoWriter


class Clients(ReadingClients):
    """For desks that send."""

    def ipaas_writer(self) -> IpaasWriter:
        """iPaaS.com, for sending."""
        return self._kept(IpaasWriter, "", lambda: IpaasWriter(self._ipaas(Access.WRITE)))

    def ipaas_hook(self, webhook_key: str) -> IpaasHook:
        """iPaaS.com's queue, by a subscription's webhook key; whoever asked for it closes it."""
        check_hosts(self._connection)
        url = self._connection.ipaas_url
        auth = KeyAuth(url, f"Bearer {webhook_key}")
        return IpaasHook(self._factory.client(IPAAS, url, access=Access.WRITE, auth=auth))

    def klaviyo_writer(self, revision: Revision) -> KlaviyoWriter:
        """Klaviyo, for sending."""
        return self._kept(
            KlaviyoWriter,
            str(revision),
            lambda: KlaviyoWriter(self._klaviyo(Access.WRITE, revision), revision),
        )
