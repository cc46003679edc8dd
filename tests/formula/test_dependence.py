"""What a value depends on that only iPaaS.com knows is said, and only where it matters."""

from __future__ import annotations

import asyncio

import pytest

from core.formula import Functions, HostFunction, Scope, compile_formula
from core.formula.dependence import CULTURE, EQUAL_OBJECTS, Dependence
from core.formula.values.cultures import current
from tests.formula.orders import ORDER, order_scope
from tests.formula.test_cases import scope_of


@pytest.mark.parametrize(
    ("formula", "depends"),
    [
        ('Total.ToString("C")', CULTURE),
        ('$"{0.5:P0}"', CULTURE),
        ('(-Total).ToString("C2")', CULTURE),
        ('"" + CreatedDateTime', CULTURE),
        ("CreatedDateTime.ToString()", CULTURE),
        ('CreatedDateTime.DateTime.ToString("d")', CULTURE),
        ('CreatedDateTime.ToString("t")', CULTURE),
        ("Lines.Select(l => CreatedDateTime.ToString()).ToList()", CULTURE),
        ("(1.0 / (Lines.Count - Lines.Count)).ToString()", CULTURE),
        ("CultureInfo.CurrentCulture.Name", CULTURE),
        ('CreatedDateTime.ToString("yyyy-MM-dd HH:mm")', None),
        ('CreatedDateTime.ToString("o")', None),
        ('CreatedDateTime.ToString("MMMM dddd")', None),
        ('Total.ToString("N2") + Total.ToString("0.00") + Total', None),
        ('Total.ToString("C", CultureInfo.GetCultureInfo("en-US"))', None),
        ('Total.ToString("C", CultureInfo.InvariantCulture)', None),
        ('CultureInfo.CurrentCulture = new CultureInfo("de-DE"); return Total.ToString("C");', None),
        ('CreatedDateTime.ToString("d").Length > 0', None),  # it is asked, and gives the same
        ("CreatedDateTime", None),
        ("Lines.GroupBy(l => new { l.Type }).Count()", EQUAL_OBJECTS),
        (
            "Lines.GroupBy(l => new { l.Type, Big = l.Qty > 2 }).Select(g => g.Key.Type).ToList()",
            EQUAL_OBJECTS,
        ),
        ("Lines.Select(l => new { l.Type }).Distinct().Count()", EQUAL_OBJECTS),
        ("Lines.ToLookup(l => new { l.Type }).Count", EQUAL_OBJECTS),
        ("new { A = 1 }.Equals(new { A = 1 })", EQUAL_OBJECTS),
        ("Lines.GroupBy(l => new { l.Sku }).Count()", None),  # each is alone in its group anyway
        ("Lines.GroupBy(l => l.Type).Count()", None),
        ("Lines.GroupBy(l => (l.Type, l.Qty > 2)).Count()", None),
        ("Lines.GroupBy(l => Tuple.Create(l.Type)).Count()", None),
        ("Lines.Select(l => new { l.Type }).Count()", None),
    ],
)
async def test_a_dependence_is_told_where_it_matters(formula: str, depends: Dependence | None) -> None:
    found = await compile_formula(formula).appraise(scope_of("transaction"))
    assert found.depends == ((depends,) if depends is not None else ())
    assert found.result == await compile_formula(formula).evaluate(scope_of("transaction"))


async def test_the_second_look_asks_the_host_nothing_and_leaves_no_culture_behind() -> None:
    calls = []

    async def find(id_: object) -> str:
        calls.append(id_)
        await asyncio.sleep(0)
        return "found"

    functions = Functions([HostFunction("Find", (("id", "object"),), "string", find)])
    formula = compile_formula('await Find(CustomerId) + Total.ToString("C")')
    found = await formula.appraise(order_scope(functions))
    assert found.depends == (CULTURE,)
    assert calls == [8841]
    assert not current.FOREIGN


async def test_evaluations_that_wait_for_each_other_keep_their_own_notes() -> None:
    ready = asyncio.Event()

    async def wait(id_: object) -> str:
        await ready.wait()
        return "x"

    functions = Functions([HostFunction("Wait", (("id", "object"),), "string", wait)])
    plain = asyncio.create_task(compile_formula("await Wait(1) + Total").appraise(order_scope(functions)))
    await asyncio.sleep(0)
    priced = await compile_formula('Total.ToString("C")').appraise(order_scope())
    ready.set()
    assert (await plain).depends == ()
    assert priced.depends == (CULTURE,)


async def test_a_known_culture_is_no_question() -> None:
    scope = Scope.for_transaction(ORDER, culture="en-US")
    found = await compile_formula('Total.ToString("C")').appraise(scope)
    assert (found.result.value, found.depends) == ("$141.71", ())
