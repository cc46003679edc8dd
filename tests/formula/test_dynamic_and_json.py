"""`dynamic` values and Newtonsoft's JSON."""

from __future__ import annotations

import pytest

from core.formula import FormulaError, Result
from tests.formula.orders import value_of

JSON = r'var o = JObject.Parse("{\"n\": 5, \"d\": 1.50, \"s\": \"x\", \"b\": true, \"z\": null, \"l\": [1, \"two\"], '
JSON += r'\"o\": {\"p\": {\"q\": 7}}, \"t\": \"2026-02-28T10:00:00Z\"}"); '

DYNAMIC = [
    ("dynamic d = 5; return d + 1;", "int", "6"),
    ("dynamic d = 5; return d * 2.5m;", "decimal", "12.5"),
    ('dynamic d = "abc"; return d.Length + d.Substring(1);', "string", "3bc"),
    ('dynamic d = "abc"; return d[1];', "char", "b"),
    ("dynamic d = Lines; return d.Count + d[0].Qty;", "decimal", "4"),
    ("dynamic d = Lines[0]; return d.Sku;", "string", "TEE"),
    ("dynamic d = 7; d++; d += 3; return d;", "int", "11"),
    ("dynamic d = 7; return -d;", "int", "-7"),
    ("dynamic d = true; return !d;", "bool", False),
    ("dynamic d = 5; return d > 3 && d < 9;", "bool", True),
    ("dynamic d = null; return d == null;", "bool", True),
    ("dynamic d = 5; int i = d; long l = d; return i + l;", "long", "10"),
    ("dynamic d = 5; return (long)d;", "long", "5"),
    ('dynamic d = 5; d = "now a text"; return d;', "string", "now a text"),
    ("dynamic d = 2.5; return Math.Floor(d);", "double", "2"),
    ('dynamic d = "5"; return int.Parse(d) + Convert.ToInt32(d);', "int", "10"),
    ("dynamic d = new Dictionary<string, object> { { \"a\", 1 } }; return d[\"a\"] + 1;", "int", "2"),
    ("dynamic d = new { A = 1, B = \"x\" }; return d.B + d.A;", "string", "x1"),
    ("Func<int, int> f = x => x * 2; dynamic d = f; return d(21);", "int", "42"),
    ("int n = 0; foreach (var one in (dynamic)new[] { 1, 2, 3 }) n += one; return n;", "int", "6"),
    ("var l = new List<object>(); dynamic d = 5; l.Add(d); return l[0];", "int", "5"),
    ('dynamic d = 5; return $"{d}|{d + 1:D3}";', "string", "5|006"),
    ('dynamic d = "x"; return d is string && !(d is int);', "bool", True),
    ('dynamic d = "x"; switch (d) { case int i: return 1; case string s: return s; } return 2;', "string", "x"),
    ('string.Join(",", Lines.Select(l => (dynamic)l.Sku))', "string", "TEE,MUG"),
    ("Coalesce(null, 5) * 2", "int", "10"),
    ('Coalesce(Lines[0].Weight, Lines[1].Weight, 9m) + 1', "decimal", "1.4"),
    ('GetValue(Lines[0], "Qty") * 2', "decimal", "4"),
    ('GetValue(Lines[0], "Options")["Size"]', "string", "M"),
    ('FieldFromFirstMatch(Lines, "Qty > 1", "Sku").ToLower()', "string", "tee"),
]  # fmt: skip

TOKENS = [
    ('(int)o["n"] + 1', "int", "6"),
    ('(string)o["s"] + (string)o["n"]', "string", "x5"),
    ('(decimal)o["d"]', "decimal", "1.5"),
    ('(bool)o["b"]', "bool", True),
    ('(int?)o["z"]', "null", None),
    ('(string)o["nope"]', "null", None),
    ('o["nope"] == null', "bool", True),
    ('o["z"] == null', "bool", False),
    ('o["z"].Type == JTokenType.Null', "bool", True),
    ('o["l"][1].ToString()', "string", "two"),
    ('o["l"].Count()', "int", "2"),
    ('o["l"].Select(t => t.ToString()).ToList()', "list", [Result("string", "1"), Result("string", "two")]),
    ('o["o"]["p"]["q"].Value<int>()', "int", "7"),
    ('o.SelectToken("o.p.q").ToString()', "string", "7"),
    ('o.SelectToken("l[0]").Value<long>()', "long", "1"),
    ('o.SelectToken("o.nope.q") == null', "bool", True),
    ('o.Value<string>("s")', "string", "x"),
    ('o.Value<int?>("nope") == null', "bool", True),
    ('o.ContainsKey("n") && !o.ContainsKey("N")', "bool", True),
    ('o.TryGetValue("n", out var v) ? (int)v : 0', "int", "5"),
    ('o.Properties().Select(p => p.Name).First()', "string", "n"),
    ('o.Property("s").Value.ToString()', "string", "x"),
    ('o.GetValue("N", StringComparison.OrdinalIgnoreCase).ToString()', "string", "5"),
    ('o["o"].ToObject<Dictionary<string, Dictionary<string, int>>>()["p"]["q"]', "int", "7"),
    ('o["l"][0].Path + "|" + o["o"]["p"].Path', "string", "l[0]|o.p"),
    ('o["o"].First.ToString().Contains("p")', "bool", True),
    ('((JArray)o["l"]).Count', "int", "2"),
    ('o["n"].Type.ToString() + o["d"].Type + o["s"].Type + o["l"].Type + o["o"].Type', "string",
     "IntegerFloatStringArrayObject"),
    ('(DateTime)o["t"]', "DateTime", "2026-02-28T10:00:00.0000000"),
    ('JToken.DeepEquals(o["o"], JObject.Parse("{\\"p\\": {\\"q\\": 7}}"))', "bool", True),
]  # fmt: skip

WRITTEN = [
    ("JsonConvert.SerializeObject(new { a = 1, b = 1.50m, c = 2m, d = 2.0, e = (string)null, f = true })",
     '{"a":1,"b":1.50,"c":2.0,"d":2.0,"e":null,"f":true}'),
    ("JsonConvert.SerializeObject(new[] { \"é\", \"a\\\"b\", \"\\n\" })", '["é","a\\"b","\\n"]'),
    ("JsonConvert.SerializeObject(new Dictionary<int, object> { { 1, new DateTime(2026, 2, 28) } })",
     '{"1":"2026-02-28T00:00:00"}'),
    ("JsonConvert.SerializeObject(CreatedDateTime)", '"2026-11-02T14:05:09-05:00"'),
    ("JsonConvert.SerializeObject(new { A = new { B = 1 } }, Formatting.Indented)", '{\n  "A": {\n    "B": 1\n  }\n}'),
    ("JsonConvert.SerializeObject(Lines.Select(l => l.Sku))", '["TEE","MUG"]'),
    ("JsonConvert.SerializeObject(null)", "null"),
    ("JsonConvert.SerializeObject(DayOfWeek.Monday)", "1"),
    ("JsonConvert.SerializeObject(JObject.Parse(\"{\\\"b\\\": [1, 2.50]}\"))", '{"b":[1,2.5]}'),
    ("JObject.FromObject(new { X = 1 }).ToString()", '{\n  "X": 1\n}'),
    ("new JObject { [\"a\"] = 1, [\"b\"] = \"x\" }.ToString(Formatting.None)", '{"a":1,"b":"x"}'),
    ("new JArray { 1, \"x\" }.ToString(Formatting.None)", '[1,"x"]'),
    ('JsonConvert.DeserializeObject<List<int>>("[1, 2]").Sum().ToString()', "3"),
    ('JsonConvert.DeserializeObject<Dictionary<string, string>>("{\\"a\\": \\"b\\"}")["a"]', "b"),
    ('JsonConvert.DeserializeObject<decimal>("1.50").ToString()', "1.50"),
    ('JsonConvert.DeserializeObject<string>("\\"x\\"")', "x"),
]  # fmt: skip

FAILING = [
    ("dynamic d = 5; return d.Foo;", "RuntimeBinderException"),
    ("dynamic d = null; return d.Length;", "RuntimeBinderException"),
    ('dynamic d = "x"; return d * 2;', "RuntimeBinderException"),
    ('dynamic d = "x"; int i = d; return i;', "RuntimeBinderException"),
    ("dynamic d = 5; return d();", "RuntimeBinderException"),
    ("dynamic d = 5; return d[0];", "RuntimeBinderException"),
    ('dynamic d = "x"; return d.Substring("a");', "RuntimeBinderException"),
    ('JObject.Parse("[1]")', "JsonReaderException"),
    ('JObject.Parse("{oops")', "JsonReaderException"),
    ('JArray.Parse("{}")', "JsonReaderException"),
    ('(int)JObject.Parse("{\\"a\\": \\"x\\"}")["a"]', "FormatException"),
    ('JObject.Parse("{}")["a"].ToString()', "NullReferenceException"),
    ('JArray.Parse("[1]")[3]', "ArgumentOutOfRangeException"),
    ("JObject.Parse(null)", "ArgumentNullException"),
]


@pytest.mark.parametrize(("formula", "type_", "value"), DYNAMIC)
def test_dynamic(formula: str, type_: str, value: object) -> None:
    assert value_of(formula) == Result(type_, value)


@pytest.mark.parametrize(("expression", "type_", "value"), TOKENS)
def test_reading_tokens(expression: str, type_: str, value: object) -> None:
    assert value_of(f"{JSON}return {expression};") == Result(type_, value)


@pytest.mark.parametrize(("formula", "text"), WRITTEN)
def test_json_as_text(formula: str, text: str) -> None:
    assert value_of(formula) == Result("string", text)


@pytest.mark.parametrize(("formula", "kind"), FAILING)
def test_what_can_t_be(formula: str, kind: str) -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(formula)
    assert caught.value.kind == kind


def test_a_dynamic_error_can_be_caught() -> None:
    formula = 'dynamic d = 5; try { return d.Foo; } catch (Exception e) { return "no"; }'
    assert value_of(formula) == Result("string", "no")


def test_members_of_json_objects_under_dynamic() -> None:
    formula = JSON + "dynamic d = o; return d.o.p.q + d.n * 2 + (d.nope == null ? 100 : 0);"
    assert value_of(formula) == Result("long", "117")
