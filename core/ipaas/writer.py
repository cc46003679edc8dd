"""The calls to iPaaS.com that write, in a module that no plan reaches: `make lint` checks it."""

from __future__ import annotations

from core.errors import UnreadableAnswer
from core.ipaas.reader import IpaasReader, system_number, table_of


class IpaasWriter(IpaasReader):
    """Reads, and saves external IDs."""

    async def save_external_id(
        self, record_type: str, record_id: str, system_id: str, external_id: str, tracking_guid: str
    ) -> None:
        """Link a record to its counterpart (UpdateExternalId): creates the link or replaces it."""
        base, table = table_of(record_type)
        body = external_id_body(table, record_id, system_id, external_id, tracking_guid)
        answer = await self._api.request("POST", f"/{base}/v2/External/UpdateExternalId", json=body)
        # The answer is the same object. Anything else may have come from something in between: the link is
        # then to be looked for, like after no answer at all.
        saved = answer.mapping()
        if saved.get("external_id") != external_id or str(saved.get("internal_id", record_id)) != record_id:
            raise UnreadableAnswer(f"{answer.where}: the answer isn't the link that was saved.")


def external_id_body(
    table: str, record_id: str, system_id: str, external_id: str, tracking_guid: str
) -> dict[str, object]:
    """The body of UpdateExternalId."""
    return {
        "table_name": table,
        "system_id": system_number(system_id),
        "external_id": external_id,
        "internal_id": record_id,
        "tracking_guid": tracking_guid,
    }
