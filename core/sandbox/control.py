"""`/_sandbox/…`: what tests ask of the sandbox itself, on either port. Not recorded, delayed or failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.sandbox.ipaas.lists import read_lists
from core.sandbox.ipaas.queue import read_queue
from core.sandbox.records import put
from core.sandbox.wire import Json, dump, parse
from core.sandbox.world import World

PREFIX = "/_sandbox/"


def control_app(world: World) -> Starlette:
    """`GET state`, `GET` and `DELETE limits` (what Klaviyo refused as too many; count anew), `GET`, `POST` and `DELETE
    faults` (answers that wait are given at once), `POST records`, `POST lists`, `POST queue`, `POST reset`.
    """

    async def state(_request: Request) -> Response:
        return _json(world.state())

    async def put_records(request: Request) -> Response:
        try:
            return _json(put(world, parse(await request.body())))
        except ValueError as error:
            return _json({"error": str(error)}, 400)

    async def set_lists(request: Request) -> Response:
        try:
            world.lists = read_lists(parse(await request.body()))
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        return _json({})

    async def set_queue(request: Request) -> Response:
        try:
            world.queue = read_queue(parse(await request.body()))
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        return _json({})

    async def reset(_request: Request) -> Response:
        world.reset()
        return _json({})

    return Starlette(
        routes=[
            Route(f"{PREFIX}state", state, methods=["GET"]),
            Route(f"{PREFIX}limits", _limits(world), methods=["GET", "DELETE"]),
            Route(f"{PREFIX}faults", _faults(world), methods=["GET", "POST", "DELETE"]),
            Route(f"{PREFIX}records", put_records, methods=["POST"]),
            Route(f"{PREFIX}lists", set_lists, methods=["POST"]),
            Route(f"{PREFIX}queue", set_queue, methods=["POST"]),
            Route(f"{PREFIX}reset", reset, methods=["POST"]),
        ]
    )


def _faults(world: World) -> Callable[[Request], Awaitable[Response]]:
    async def faults(request: Request) -> Response:
        if request.method == "DELETE":
            world.faults.end()
        elif request.method == "POST":
            try:
                world.faults.add(parse(await request.body()))
            except ValueError as error:
                return _json({"error": str(error)}, 400)
        return _json(world.faults.as_json())

    return faults


def _limits(world: World) -> Callable[[Request], Awaitable[Response]]:
    async def limits(request: Request) -> Response:
        if request.method == "DELETE":
            world.begin_limits()
        return _json({"refused": world.limits.refused if world.limits is not None else 0})

    return limits


def _json(document: Json, status: int = 200) -> Response:
    return Response(dump(document), status_code=status, media_type="application/json")
