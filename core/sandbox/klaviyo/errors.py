"""Klaviyo's errors: JSON:API documents with a code, a detail and the place that is to blame."""

from __future__ import annotations

import uuid

from starlette.responses import Response

from core.sandbox.wire import Json, JsonObject, dump

MEDIA_TYPE = "application/vnd.api+json"

_TITLES = {
    400: ("invalid", "Invalid input."),
    401: ("not_authenticated", "Authentication credentials were not provided."),
    403: ("permission_denied", "You do not have permission to perform this action."),
    404: ("not_found", "Not found."),
    405: ("method_not_allowed", "Method not allowed."),
    406: ("not_acceptable", "Could not satisfy the request Accept header."),
    409: ("conflict", "Conflict."),
    410: ("gone", "This API revision is no longer available."),
    413: ("payload_too_large", "Payload too large."),
    415: ("unsupported_media_type", "Unsupported media type."),
    429: ("throttled", "Request was throttled."),
    503: ("service_unavailable", "Service unavailable."),
}


class Problem(Exception):
    """A request that Klaviyo refuses.

    `pointer` is the JSON pointer into the body, `parameter` the query parameter or header to blame.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        code: str = "",
        title: str = "",
        pointer: str | None = None,
        parameter: str | None = None,
        meta: JsonObject | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.code = code
        self.title = title
        self.pointer = pointer
        self.parameter = parameter
        self.meta = meta
        self.retry_after = retry_after

    def response(self) -> Response:
        """The answer that says so."""
        code, title = _TITLES.get(self.status, ("error", "The service had an error."))
        source: JsonObject = {}
        if self.pointer is not None:
            source["pointer"] = self.pointer
        if self.parameter is not None:
            source["parameter"] = self.parameter
        error = {
            "id": str(uuid.uuid4()),
            "status": self.status,
            "code": self.code or code,
            "title": self.title or title,
            "detail": self.detail,
            "source": source,
            "links": {},
            "meta": self.meta or {},
        }
        response = json_response({"errors": [error]}, self.status)
        if self.retry_after is not None:
            response.headers["Retry-After"] = str(self.retry_after)
        return response


def invalid(detail: str, pointer: str) -> Problem:
    """400: something in the body at `pointer` is wrong."""
    return Problem(400, detail, pointer=pointer)


def invalid_parameter(detail: str, parameter: str) -> Problem:
    """400: a query parameter (or header) is wrong."""
    return Problem(400, detail, parameter=parameter)


def json_response(document: Json, status: int = 200) -> Response:
    """A JSON:API answer; decimals keep their digits."""
    return Response(dump(document), status_code=status, media_type=MEDIA_TYPE)
