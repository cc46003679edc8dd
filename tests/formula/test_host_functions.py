"""Functions of the host: awaited for real, called once each, and out of reach of the formula's own `catch`."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from core.errors import NoAnswer
from core.formula import Budget, FormulaError, Functions, HostFunction, Result, compile_formula
from tests.formula.orders import order_scope, value_of

RESOLVE = """var customerId = await GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId);
if (customerId == null || customerId == "")
return await GetCustomerIdByEmail(EmailAddress);
else
return customerId;"""

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


class Host:
    """Look-ups that wait for the loop, and remember what they were asked."""

    def __init__(self, link: str | None = None, error: BaseException | None = None) -> None:
        self.link = link
        self.error = error
        self.asked: list[tuple[Any, ...]] = []

    async def external_id(self, record_id: Any, table: str, system_id: int) -> str | None:
        self.asked.append(("link", record_id, table, system_id))
        await asyncio.sleep(0)
        if self.error is not None:
            raise self.error
        return self.link

    async def by_email(self, email: str) -> str | None:
        self.asked.append(("email", email))
        await asyncio.sleep(0)
        return f"01E{email}"

    def functions(self) -> Functions:
        ids = (("id", "object"), ("tableName", "string"), ("systemId", "long?"))
        return Functions().bind(
            HostFunction("GetExternalIdAsync", ids, "string", self.external_id),
            HostFunction("GetExternalId", ids, "string", self.external_id),
            HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", self.by_email),
        )


async def evaluated(formula: str, host: Host, **changes: Any) -> Result:
    return await compile_formula(formula).evaluate(order_scope(host.functions(), **changes))


async def test_the_default_formula_takes_the_link() -> None:
    host = Host(link="01H8841")
    assert await evaluated(RESOLVE, host) == Result("string", "01H8841")
    assert host.asked == [("link", 8841, "Customer", 1795)]


@pytest.mark.parametrize("link", [None, ""])
async def test_without_a_link_it_asks_by_email_and_each_question_once(link: str | None) -> None:
    host = Host(link=link)
    assert await evaluated(RESOLVE, host) == Result("string", "01ESarah.Mason@Example.com")
    assert host.asked == [("link", 8841, "Customer", 1795), ("email", "Sarah.Mason@Example.com")]


async def test_a_guest_is_asked_for_with_none() -> None:
    host = Host()
    await evaluated('GetExternalId(CustomerId, "Customer", null)', host, customer_id=None)
    assert host.asked == [("link", None, "Customer", None)]


async def test_questions_in_a_loop_are_asked_in_order_and_once() -> None:
    host = Host(link="x")
    formula = """var found = new List<string>(); int n = 0;
foreach (var line in Lines) { n++; found.Add(await GetExternalIdAsync(line.Id, "Transaction Line", 1) + n); }
return found;"""
    result = await evaluated(formula, host)
    assert [one.value for one in result.value] == ["x1", "x2"]
    assert [asked[1] for asked in host.asked] == ["901", "902"]


async def test_a_lambda_may_await() -> None:
    host = Host(link="x")
    formula = 'await Task.WhenAll(Lines.Select(async l => await GetExternalIdAsync(l.Id, "L", 1) + l.Sku))'
    assert [one.value for one in (await evaluated(formula, host)).value] == ["xTEE", "xMUG"]


async def test_a_task_that_is_returned_unawaited_gives_its_value() -> None:
    assert await evaluated("GetCustomerIdByEmail(EmailAddress)", Host()) == Result(
        "string", "01ESarah.Mason@Example.com"
    )


@pytest.mark.parametrize(
    "formula",
    [
        RESOLVE,
        f"try {{ {RESOLVE} }} catch {{ return 1; }}",
        f"try {{ {RESOLVE} }} catch (Exception) {{ return 1; }} finally {{ var x = 1 / (Lines.Count - 2); }}",
        'Func<Task<string>> f = async () => await GetExternalIdAsync(1, "C", 1); '
        'try { return await f(); } catch { return "c"; }',
    ],
)
async def test_what_a_host_function_raises_comes_through_as_it_is(formula: str) -> None:
    error = NoAnswer("the line is dead")
    with pytest.raises(NoAnswer) as caught:
        await evaluated(formula, Host(error=error))
    assert caught.value is error


async def test_an_error_before_the_first_wait_comes_through_too() -> None:
    def broken(email: str) -> str:
        raise NoAnswer("at once")

    functions = Functions().bind(
        HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", broken)
    )
    with pytest.raises(NoAnswer):
        await compile_formula('try { return await GetCustomerIdByEmail("x"); } catch { return 1; }').evaluate(
            order_scope(functions)
        )


async def test_cancelling_reaches_the_host_function_and_the_caller() -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def waiting(email: str) -> str:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return email

    functions = Functions().bind(
        HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", waiting)
    )
    formula = compile_formula('try { return await GetCustomerIdByEmail("x"); } catch { return 1; }')
    task = asyncio.create_task(formula.evaluate(order_scope(functions)))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


@pytest.mark.parametrize(
    ("formula", "kind"),
    [
        ("await GetCustomerIdByEmail()", "type"),
        ('await GetCustomerIdByEmail("a", "b")', "type"),
        ("await GetCustomerIdByEmail(5)", "type"),
        ("await GetExternalIdAsync(1, 2, 3)", "type"),
        ("await GetCustomerIdByMail(EmailAddress)", "name"),
    ],
)
async def test_arguments_are_checked_before_the_call(formula: str, kind: str) -> None:
    host = Host()
    with pytest.raises(FormulaError) as caught:
        await evaluated(formula, host)
    assert caught.value.kind == kind
    assert host.asked == []


async def test_named_and_optional_arguments() -> None:
    asked: list[Any] = []

    async def ask(name: str, count: int) -> str:
        asked.append((name, count))
        return name * count

    functions = Functions().bind(
        HostFunction("Repeat", (("name", "string"), ("count", "int", 2)), "string", ask)
    )
    scope = order_scope(functions)
    assert (await compile_formula('await Repeat("a")').evaluate(scope)).value == "aa"
    assert (await compile_formula('await Repeat(count: 3, name: "b")').evaluate(scope)).value == "bbb"
    assert asked == [("a", 2), ("b", 3)]


@pytest.mark.parametrize(
    ("returns", "answer", "expected"),
    [
        ("long", 5, Result("long", "5")),
        ("decimal", Decimal("1.50"), Result("decimal", "1.50")),
        ("bool", True, Result("bool", True)),
        ("object", None, Result("null", None)),
        (
            "object",
            [1, "a", None],
            Result("list", [Result("int", "1"), Result("string", "a"), Result("null", None)]),
        ),
        ("object", {"k": Decimal("2.0")}, Result("dictionary", [["k", Result("decimal", "2.0")]])),
        (
            "DateTimeOffset",
            datetime(2026, 1, 2, tzinfo=UTC),
            Result("DateTimeOffset", "2026-01-02T00:00:00.0000000+00:00"),
        ),
        ("string", "💡", Result("string", "💡")),
    ],
)
async def test_answers_become_values_of_the_declared_type(
    returns: str, answer: Any, expected: Result
) -> None:
    async def ask() -> Any:
        return answer

    functions = Functions().bind(HostFunction("Ask", (), returns, ask))
    assert await compile_formula("await Ask()").evaluate(order_scope(functions)) == expected


async def test_an_answer_of_another_type_is_an_error_and_not_a_guess() -> None:
    async def ask() -> Any:
        return "five"

    functions = Functions().bind(HostFunction("Ask", (), "long", ask))
    with pytest.raises(FormulaError) as caught:
        await compile_formula("await Ask()").evaluate(order_scope(functions))
    assert caught.value.kind == "InvalidCastException"


async def test_a_host_gets_plain_python() -> None:
    asked: list[Any] = []

    async def ask(*values: Any) -> None:
        asked.extend(values)

    names = ("a", "b", "c", "d", "e", "f")
    functions = Functions().bind(
        HostFunction("Ask", tuple((name, "object") for name in names), "object", ask)
    )
    formula = "await Ask(5L, Total, \"💡\", Lines.Select(l => l.Sku).ToList(), 'c', CreatedDateTime)"
    await compile_formula(formula).evaluate(order_scope(functions))
    assert asked[:5] == [5, Decimal("141.71"), "💡", ["TEE", "MUG"], "c"]
    assert asked[5].isoformat() == "2026-11-02T14:05:09-05:00"


async def test_too_many_questions_are_stopped() -> None:
    host = Host(link="x")
    formula = 'while (true) { await GetExternalIdAsync(1, "C", 1); } return 1;'
    with pytest.raises(FormulaError) as caught:
        await compile_formula(formula).evaluate(order_scope(host.functions()), budget=Budget(host_calls=5))
    assert caught.value.kind == "budget"
    assert len(host.asked) == 5


def test_without_a_loop_a_function_that_waits_is_refused() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(RESOLVE, order_scope(Host().functions()))
    assert caught.value.kind == "unsupported"


async def test_a_second_run_sees_the_same_moment_and_the_same_guid() -> None:
    host = Host(link="x")
    formula = """var a = Guid.NewGuid(); var t = CurrentDateTimeOffset();
await GetExternalIdAsync(1, "C", 1);
return (a != Guid.Empty) + "|" + (CurrentDateTimeOffset() == t);"""
    assert (await evaluated(formula, host)).value == "True|True"


def test_binding_gives_a_new_registry() -> None:
    empty = Functions()
    one = empty.bind(HostFunction("A", (), "string", lambda: "a"))
    other = one.bind(HostFunction("A", (), "int", lambda: 1, awaited=False))
    assert "A" not in empty
    assert value_of("A()", order_scope(one)) == Result("string", "a")
    assert value_of("A() + 1", order_scope(other)) == Result("int", "2")
