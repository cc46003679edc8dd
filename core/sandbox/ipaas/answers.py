"""iPaaS.com's answers. Its errors have no common shape: some are text, some JSON, some a bare status."""

from __future__ import annotations

from starlette.responses import Response

from core.sandbox.wire import Json, dump


class Refused(Exception):
    """A request that iPaaS.com refuses: with a text, with a JSON message, or (neither) with the status only."""

    def __init__(self, status: int, *, text: str = "", message: str = "") -> None:
        super().__init__(text or message)
        self.status = status
        self.text = text
        self.message = message

    def response(self) -> Response:
        if self.message:
            return json_answer({"message": self.message, "status_code": self.status}, self.status)
        return Response(self.text, status_code=self.status, media_type="text/plain")


def json_answer(document: Json, status: int = 200) -> Response:
    """JSON; decimals keep their digits."""
    return Response(dump(document), status_code=status, media_type="application/json")
