"""The clients of one connection, those that write among them, made when they are first needed."""

from __future__ import annotations

from core.clients.readers import ReadingClients
from core.http.factory import Access
from core.ipaas.writer import IpaasWriter
from core.klaviyo import Revision
from core.klaviyo.writer import KlaviyoWriter


class Clients(ReadingClients):
    """For desks that send."""

    def ipaas_writer(self) -> IpaasWriter:
        """iPaaS.com, for sending."""
        return self._kept(IpaasWriter, "", lambda: IpaasWriter(self._ipaas(Access.WRITE)))

    def klaviyo_writer(self, revision: Revision) -> KlaviyoWriter:
        """Klaviyo, for sending."""
        return self._kept(
            KlaviyoWriter,
            str(revision),
            lambda: KlaviyoWriter(self._klaviyo(Access.WRITE, revision), revision),
        )
