"""The calls to iPaaS.com that write, in a module that no plan reaches: `make lint` checks it."""

from __future__ import annotations

import msgspec

from core.errors import UnreadableAnswer
from core.ipaas.reader import IpaasReader, system_number, table_of
from core.words import say


class LinkWrite(msgspec.Struct, frozen=True, kw_only=True):
    """A request that links a record to its counterpart: the bytes that are journaled are those that are sent."""

    path: str
    body: bytes
    record_id: str
    external_id: str

    @classmethod
    def of(
        cls, record_type: str, record_id: str, system_id: str, external_id: str, tracking_guid: str
    ) -> LinkWrite:
        """The request of UpdateExternalId. Raises what `table_of` and `system_number` raise."""
        base, table = table_of(record_type)
        body = {
            "table_name": table,
            "system_id": system_number(system_id),
            "external_id": external_id,
            "internal_id": record_id,
            "tracking_guid": tracking_guid,
        }
        return cls(
            path=f"/{base}/v2/External/UpdateExternalId",
            body=msgspec.json.encode(body),
            record_id=record_id,
            external_id=external_id,
        )


class IpaasWriter(IpaasReader):
    """Reads, and saves external IDs."""

    async def save_external_id(self, link: LinkWrite) -> None:
        """Link a record to its counterpart: creates the link or replaces it."""
        answer = await self._api.request("POST", link.path, json=msgspec.Raw(link.body))
        # The answer is the same object. Anything else may have come from something in between: the link is
        # then to be looked for, like after no answer at all.
        saved = answer.mapping()
        if (
            saved.get("external_id") != link.external_id
            or str(saved.get("internal_id", link.record_id)) != link.record_id
        ):
            raise UnreadableAnswer(
                say("{where}: the response isn't the link that was saved.", where=answer.where)
            )
