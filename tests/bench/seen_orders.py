"""Run as a process: opens the program's window on the connection of a sandbox that runs elsewhere, previews orders and
shows each, and tells how many bytes the process then has to itself: a line `orders bytes`, at first that of none.

`python -m tests.bench.seen_orders HOME COUNT EVERY` reads what the sandbox is like from its standard input, as
`resend-desk sandbox --json` tells it. Of the tests only what stands for the keyring is loaded beside the program.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.app import Services
    from gui.orders.work import OrderWork
    from gui.shell.app import Assembly

_LOOK_MS = 30


def tell(orders: int) -> None:
    """Say what is held with so many orders seen."""
    from tests.bench.own_memory import own_bytes

    gc.collect()
    os.write(1, f"{orders} {own_bytes()}\n".encode())


def services(home: Path, info: dict[str, str]) -> Services:
    """The program's own, on a folder where the sandbox is a saved connection."""
    from core.app import build_services
    from core.connection_store import ConnectionStore
    from core.connections import Connection, Secrets
    from core.credentials import CredentialStore
    from core.paths import Paths
    from tests.support.memory_keyring import MemoryKeyring

    connection = Connection(
        name="Sandbox",
        ipaas_url=info["ipaas_url"],
        email=info["ipaas_email"],
        company_id=info["company_id"],
        subscription_id=info["subscription_id"],
        klaviyo_url=info["klaviyo_url"],
    )
    secrets = Secrets(info["ipaas_password"], info["ipaas_token"], info["klaviyo_key"])
    ring = MemoryKeyring()
    store = ConnectionStore(Paths.under(home).connections, CredentialStore(ring))
    asyncio.run_coroutine_threadsafe(store.save(connection, secrets), _loop_apart()).result()
    return build_services(Paths.under(home), keyring_backend=ring, environ={"RESEND_DESK_TIMEOUT": "60"})


def _loop_apart() -> asyncio.AbstractEventLoop:
    """A loop in a thread of its own: the program asks for its services inside of its own loop."""
    import threading

    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return loop


def until(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    if condition():
        return
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()


def see(assembly: Assembly, orders: list[str], every: int) -> None:
    """Preview and show them, so many at a time."""
    from PySide6.QtCore import QEventLoop, QTimer

    place = assembly.workplace
    for at in range(0, len(orders), every):
        some = orders[at : at + every]
        place.orders.preview(some)
        until(lambda: not any(work.busy for work in place.orders.works))
        for each in some:
            assert _work(assembly, each).plan is not None, _work(assembly, each).error
            # In a loop, as for a person: what is shown no more is deleted when the next turn comes.
            loop = QEventLoop()
            QTimer.singleShot(0, partial(place.display.show_order, each))
            QTimer.singleShot(1, loop.quit)
            loop.exec()
        tell(at + len(some))


def _work(assembly: Assembly, order: str) -> OrderWork:
    work = assembly.workplace.orders.work(order)
    assert work is not None
    return work


def main(home: Path, count: int, every: int) -> None:
    """Ends the process at once when all were seen."""
    gc.disable()  # as `gui.__main__` does
    from gui.display import check_qt

    check_qt()
    from gui.connections.wish import Wish
    from gui.shell.app import Assembly, make_application
    from tests.support.afternoon import ids

    info = json.loads(sys.stdin.read())
    assembly = Assembly(make_application(sys.argv[:1]), lambda: services(home, info))
    reached = list[str]()
    assembly.begun.connect(lambda: reached.append("begun"))
    assembly.show(Wish(), {})
    until(lambda: "begun" in reached)
    assembly.workplace.session.target_known.connect(lambda *_: reached.append("known"))
    assembly.workplace.recent.page_ready.connect(lambda *_: reached.append("listed"))
    until(lambda: {"known", "listed"} <= set(reached))
    tell(0)
    see(assembly, ids(count), every)
    os._exit(0)


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
