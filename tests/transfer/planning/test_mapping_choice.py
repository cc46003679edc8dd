"""The mapping's source belongs to the connection: each kind, what is told of it; and none stands in for another."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.app import Services
from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.desk import Desk
from core.errors import ConfigurationError, DeskError
from core.mapping.document import Document
from core.mapping_choice import HINT, MappingChoice, check_choice, ids_in, read_choice
from core.reading_desk import owner_of_copies
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapping.listed import sorted_out
from tests.support.altered import Alteration, AlteredWorld
from tests.support.command import Command
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox, order

LINKED = order("linked")
LISTING = "MappingCollections"


def own_file(folder: Path, **changes: object) -> Path:
    """The defaults as a saved file, with other fields at the parent."""
    file = folder / "mapping.json"
    file.write_text(json.dumps({**json.loads(Document.built_in().to_json()), **changes}), "utf-8")
    return file


async def plan_by(services: Services, sandbox: RunningSandbox, choice: MappingChoice) -> Plan:
    connection, secrets = sandbox.by_token()
    desk = services.open_desk(msgspec.structs.replace(connection, mapping=choice), secrets)
    try:
        return await desk.plan(LINKED)
    finally:
        await desk.aclose()


async def test_each_source_is_used_and_told(
    services: Services, sandbox: RunningSandbox, desk: Desk, tmp_path: Path
) -> None:
    collection_id = str((await desk.collections()).document.raw[0]["id"])
    file = own_file(tmp_path)
    choices = {
        "listed by iPaaS.com": MappingChoice(),
        f"iPaaS.com's collection {collection_id}": MappingChoice(source="ids", ids=(collection_id,)),
        f"the file {file}": MappingChoice(source="file", file=str(file)),
        "the integration's defaults": MappingChoice(source="built-in"),
    }
    bodies = set()
    for told, choice in choices.items():
        sandbox.reset()
        plan = await plan_by(services, sandbox, choice)
        assert plan.ready, plan.blocked_by
        assert plan.mapping is not None
        assert (plan.mapping.told, plan.mapping.chosen_in) == (told, "connection")
        assert json.loads(plan.to_json())["mapping"]["source"] == choice.source
        assert any(LISTING in path for path in sandbox.asked("ipaas")) == (choice.source == "listed")
        bodies.add(tuple(bytes(event.request.body) for event in plan.events))
    assert len(bodies) == 1
    over = await desk.plan(LINKED, PlanOptions(collection_file="built-in"))
    assert over.mapping is not None
    assert (over.mapping.source, over.mapping.chosen_in) == ("built-in", "options")


async def test_a_source_that_fails_is_an_error_that_leads_to_the_choice_and_nothing_stands_in(
    services: Services, sandbox: RunningSandbox, desk: Desk, tmp_path: Path
) -> None:
    """After a plan by the list, whose copy lies on the disk."""
    assert (await desk.plan(LINKED)).ready
    broken, other = tmp_path / "broken.json", own_file(tmp_path, subscription_id=4711)
    broken.write_text("{", "utf-8")
    outlet = "90311"  # the second subscription's own
    cases = {
        "The mapping's file can't be read": MappingChoice(source="file", file=str(tmp_path / "moved.json")),
        "The mapping collection can't be used": MappingChoice(source="file", file=str(broken)),
        "The mapping's file belongs to another subscription": MappingChoice(source="file", file=str(other)),
        "There is no mapping collection 1": MappingChoice(source="ids", ids=("1",)),
        f"The mapping collection {outlet} belongs to another subscription": MappingChoice(
            source="ids", ids=(outlet,)
        ),
    }
    for title, choice in cases.items():
        plan = await plan_by(services, sandbox, choice)
        (notice,) = plan.blocked_by
        assert (notice.title, notice.name) == (title, "mapping_source")
        assert HINT in notice.hint
        assert plan.events == ()
        assert plan.mapping is not None
        assert plan.mapping.source == choice.source
    for status in (400, 403, 404, 405, 410, 501):
        sandbox.fault(f"status:{status}", LISTING, method="GET", times=9)
        plan = await desk.plan(LINKED)
        (notice,) = plan.blocked_by
        assert notice.name == "mapping_source", status
        assert "--collection-id" in notice.hint
        sandbox.reset()
    sandbox.fault("status:503", LISTING, method="GET", times=9)
    kept = await desk.plan(LINKED)
    assert kept.collection is not None
    assert kept.collection.cached, "it only failed this time"


async def test_a_copy_belongs_to_its_connection_and_its_source(
    services: Services, sandbox: RunningSandbox, desk: Desk
) -> None:
    assert (await desk.plan(LINKED)).ready
    collection_id = str((await desk.collections()).document.raw[0]["id"])
    sandbox.fault("status:500", "MappingCollection", method="GET", times=99)
    by_id = await plan_by(services, sandbox, MappingChoice(source="ids", ids=(collection_id,)))
    assert [notice.kind for notice in by_id.blocked_by] == ["ServerError"]
    connection, secrets = sandbox.by_token(name="Another")
    other = services.open_desk(connection, secrets)
    assert [notice.kind for notice in (await other.plan(LINKED)).blocked_by] == ["ServerError"]
    await other.aclose()
    names = {owner_of_copies(sandbox.connection(name=name, company_id=of)) for name in "ab" for of in "ab"}
    assert len(names) == 4


def listed_with(*more: dict[str, Any]) -> Callable[[Any], Any]:
    return lambda body: [*body, *more]


STRANGER = {"id": 7, "name": "Strangers' rules", "collection_type_id": 9, "direction_id": 2, "subscription_id": "4711",
            "mappings": [], "children": []}  # fmt: skip


async def test_collections_of_other_subscriptions_are_left_out_and_named() -> None:
    child = {
        **STRANGER,
        "id": 8,
        "name": "Its lines",
        "collection_type_id": 10,
        "subscription_id": None,
        "parent_id": 7,
    }
    world = AlteredWorld([Alteration(when=r"GET .*/MappingCollections", change=listed_with(STRANGER, child))])
    from core.transfer.planning.mapping.source import read_collections

    ipaas, own = world.examined.clients.ipaas_reader(), world.examined.connection.subscription_id
    read = await read_collections(ipaas, own, None, PlanOptions())
    await world.examined.clients.aclose()
    assert [each.name for each in read.document.parents] == ["Add Klaviyo Placed Order Event FROM iPaaS.com"]
    assert [(each.name, each.subscription_id) for each in read.source.left_out] == [
        ("Strangers' rules", "4711"),
        ("Its lines", "4711"),
    ]
    (hint,) = [problem for problem in read.problems() if "other subscriptions" in problem.message]
    assert "Strangers' rules (7, of subscription 4711)" in hint.message


def test_whose_a_collection_is_may_be_written_in_many_ways() -> None:
    def ids(*raws: dict[str, object]) -> tuple[list[object], list[str]]:
        own, others = sorted_out(list(raws), "1795")
        return [raw["id"] for raw in own], [each.id for each in others]

    owners: list[object] = [1795, "1795", " 1795 ", "1795.0", None, 4711, "x"]
    raws = [{"id": n, "subscription_id": owner} for n, owner in enumerate(owners)]
    assert ids(*raws) == ([0, 1, 2, 3, 4], ["5", "6"])
    assert ids({"id": 1, "parent_id": 2}, {"id": 2, "parent_id": 3}, {"id": 3, "subscription_id": 9}) == (
        [],
        ["1", "2", "3"],
    )
    assert ids({"id": 1, "parent_id": 1}, {"id": 2, "parent_id": 3, "subscription_id": 1795}) == ([1, 2], [])


def paged(size: int, first: int, *, header: Callable[[int, int], dict[str, object] | None]) -> Any:
    """A server that lists the subscription's collections in pages."""
    import httpx

    raws = [{**STRANGER, "id": n, "name": f"C{n}", "subscription_id": 1795} for n in range(25)]

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("pageNumber", first)) - first
        if number < 0:
            return httpx.Response(400, json={"message": "no such page"})
        page = raws[number * size : (number + 1) * size]
        told = header(number + first, -(-len(raws) // size))
        headers = {"X-Pagination": json.dumps(told)} if told is not None else {}
        return httpx.Response(200, json=page, headers=headers)

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(
    "header",
    [
        lambda number, pages: {"current_Page": number, "total_Pages": pages},
        lambda number, pages: {"current_Page": str(number), "total_Pages": str(pages)},
        lambda number, pages: {"current_Page": 1, "total_Pages": 1, "total_Count": 25},
        lambda number, pages: None,
        lambda number, pages: {"total_Pages": "many"},
    ],
)
async def test_the_pages_of_the_list_are_followed(first: int, header: Any) -> None:
    from core.http.factory import Access, HttpFactory
    from core.ipaas import IpaasReader
    from core.ipaas.errors import IPAAS

    transport = paged(10, first, header=header)
    api = HttpFactory(transport=transport).client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None)
    assert [raw["id"] for raw in await IpaasReader(api).collections("1795")] == list(range(25))


async def test_a_list_that_does_not_come_whole_plans_nothing() -> None:
    for change, word in (
        (listed_with("and more"), "expected an object, got str"),  # type: ignore[arg-type]  # an odd entry
        (None, "9 announced, but 1 received"),
    ):
        headers = {} if change else {"X-Pagination": '{"total_Pages": 1, "total_Count": 9}'}
        world = AlteredWorld([Alteration(when=r"GET .*/MappingCollections", change=change, headers=headers)])
        with pytest.raises(DeskError) as raised:
            await world.examined.clients.ipaas_reader().collections("1795")
        await world.examined.clients.aclose()
        assert word in raised.value.detail


def test_a_choice_as_text() -> None:
    assert [read_choice(text).source for text in ("", "listed", "built-in", "1, 2", "/x.json")] == [
        "listed", "listed", "built-in", "ids", "file",
    ]  # fmt: skip
    assert ids_in(" 90211;90212  90211 ") == ("90211", "90212")
    for wrong in ("", "90211x", "-1", "٩٠٢١١", "1" * 20, ",".join(str(n) for n in range(51))):
        with pytest.raises(ConfigurationError):
            ids_in(wrong)
    for bare in (MappingChoice(source="ids"), MappingChoice(source="file", file=" ")):
        with pytest.raises(ConfigurationError):
            check_choice(bare)


async def test_it_is_kept_with_the_connection_and_old_files_are_read(
    connection: Connection, secrets: Secrets, tmp_path: Path, keyring_backend: MemoryKeyring
) -> None:
    file = tmp_path / "connections.json"
    store = ConnectionStore(file, CredentialStore(keyring_backend))
    await store.save(connection, secrets)
    old = json.loads(file.read_text("utf-8"))
    for saved in old["connections"]:
        saved.pop("mapping", None)
    file.write_text(json.dumps(old), "utf-8")
    assert (await store.load(connection.name)).mapping == MappingChoice()
    choice = MappingChoice(source="ids", ids=("90211",))
    changed = await store.set_mapping(connection.name, choice)
    assert changed == msgspec.structs.replace(connection, mapping=choice) == await store.load(connection.name)
    assert await store.secrets(connection.name) == secrets
    with pytest.raises(ConfigurationError):
        await store.set_mapping("nobody", choice)
    text = file.read_text("utf-8")
    file.write_text(text.replace('"source":"ids"', '"source":"guess"'), "utf-8")
    with pytest.raises(ConfigurationError):
        await store.load(connection.name)


def test_the_terminal_names_its_options_and_takes_a_source_by_the_environment(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    sandbox.fault("status:404", LISTING, method="GET", times=9)
    ran = command("preview", LINKED)
    assert ran.code == 1
    assert "--collection built-in" in ran.out
    ran = command("preview", LINKED, "--json", RESEND_DESK_MAPPING="built-in")
    assert (ran.code, ran.last["mapping"]["source"]) == (0, "built-in")
    assert "(the integration's defaults)" in command("preview", LINKED, RESEND_DESK_MAPPING="built-in").out
    other = own_file(tmp_path, subscription_id=4711)
    named = command("preview", LINKED, "--collection", str(other), "--json")
    assert named.last["ready"], "who names a file means it"
    assert any("of subscription 4711" in problem["message"] for problem in named.last["problems"])
    assert command("preview", LINKED, "--collection-id", "x", "--json").last["blocked_by"][0]["kind"] == (
        "ConfigurationError"
    )
