"""Formulas at the limits: honest ones over large orders, and hostile ones that have to be stopped."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

# How they end is up to their size: an order of 1,000 lines may compare each line with each.
HONEST = {
    "sum": "Lines.Sum(l => l.ExtendedPrice)",
    "select": "Lines.Where(l => l.Qty > 0).Select(l => l.Sku).ToList()",
    "items of the event": "var items = new List<object>(); foreach (var l in Lines) { "
    'var d = new Dictionary<string, object>(); d["SKU"] = l.Sku; d["ProductName"] = l.Description; '
    'd["Quantity"] = l.Qty; d["ItemPrice"] = l.UnitPrice; d["RowTotal"] = l.ExtendedPrice; '
    'd["Categories"] = new List<string> { l.Type }; d["Weight"] = l.Weight ?? 0; d["Size"] = l.Options["Size"]; '
    'd["Url"] = "https://example.com/products/" + l.Sku; items.Add(d); } return items;',
    "groups": "Lines.GroupBy(l => l.Sku).Select(g => new { Sku = g.Key, Qty = g.Sum(l => l.Qty), "
    "Total = g.Sum(l => l.Qty * l.UnitPrice) }).OrderByDescending(x => x.Total).ThenBy(x => x.Sku).ToList()",
    "text that grows": 'var s = "<table>"; foreach (var l in Lines) { s += "<tr><td class=\\"sku\\">" + l.Sku; '
    's += "</td><td class=\\"name\\">"; s += l.Description; s += "</td></tr>\\n"; } return s + "</table>";',
    "builder": "var b = new StringBuilder(); foreach (var l in Lines) { "
    'b.Append(l.Sku).Append(": ").AppendLine(l.Description); } return b.ToString();',
    "joined": 'string.Join(", ", Lines.Select(l => $"{l.Qty} x {l.Sku} {l.Description}, {l.UnitPrice:0.00}"))',
    "added up": 'Lines.Select(l => l.Sku).Aggregate("", (a, b) => a == "" ? b : a + "," + b)',
    "expressions": 'Lines.Select(l => Regex.Replace(Regex.Match(l.Description, @"name (\\d+)").Groups[1].Value, '
    '"[0-9]", "#")).Distinct().ToList()',
    "sorted": "Lines.OrderBy(l => l.Description).ThenByDescending(l => l.UnitPrice).Select(l => l.Sku).ToArray()",
    "joined with itself": "(from a in Lines join b in Lines on a.Sku equals b.Sku select a.Qty * b.Qty).Sum()",
    "JSON": "JsonConvert.SerializeObject(Lines.Select(l => new { l.Sku, l.Description, l.Qty, l.UnitPrice }))",
    "seen before": "var seen = new List<string>(); foreach (var l in Lines) { "
    "if (!seen.Contains(l.Sku)) seen.Add(l.Sku); } return seen.Count;",
}
HONEST_UP_TO_1000 = {
    "each with each, counted": "Lines.Where(l => Lines.Count(m => m.Sku == l.Sku) > 1).Select(l => l.Sku)"
    ".Distinct().Count()",
    "each with each, any": "Lines.Where(l => Lines.Any(m => m.Id != l.Id && m.Sku == l.Sku)).Count()",
    "each with each, query": "(from a in Lines from b in Lines where a.Sku == b.Sku && a.Id != b.Id select a.Sku)"
    ".Distinct().Count()",
    "each with each, for": "int n = 0; for (int i = 0; i < Lines.Count; i++) "
    "for (int j = i + 1; j < Lines.Count; j++) if (Lines[i].Sku == Lines[j].Sku) n++; return n;",
    "each with each, foreach": "int n = 0; foreach (var a in Lines) { foreach (var b in Lines) { "
    "if (a.Sku == b.Sku && a.UnitPrice > b.UnitPrice) { n++; } } } return n;",
    "running total": "var all = new List<decimal>(); for (int i = 0; i < Lines.Count; i++) { "
    "all.Add(Lines.Take(i + 1).Sum(l => l.ExtendedPrice)); } return all;",
}

HOSTILE = {
    "endless loop": "while (true) { } return 1;",
    "endless for": "for (;;) { }",
    "endless do": "int n = 0; do { n = n + 1 - 1; } while (n == 0); return n;",
    "endless goto": "again: goto again;",
    "endless with catch": "while (true) { try { while (true) { } } catch { } finally { } }",
    "exceptions for ever": 'while (true) { try { throw new Exception("again"); } catch (Exception) { } }',
    "errors for ever": 'while (true) { try { int.Parse("x"); } catch { } }',
    "exceptions in exceptions": 'Exception e = null; while (true) e = new Exception("x", e);',
    "text that doubles": 'var s = "x"; while (true) { s += s; }',
    "text that is interpolated into itself": 'var s = "x"; while (true) { s = $"{s}{s}"; }',
    "text that is joined with itself": 'var s = "x"; while (true) { s = string.Concat(s, s, s); }',
    "huge padding": '"x".PadLeft(2000000000)',
    "huge padding behind": '"x".PadRight(int.MaxValue)',
    "huge string": "new string('x', 2000000000)",
    "huge alignment": '$"{1,999999999}"',
    "huge array": "new int[2000000000]",
    "largest array": "new int[int.MaxValue]",
    "large arrays": "var l = new List<object>(); while (true) l.Add(new int[100000]);",
    "huge grid": "new int[50000, 50000]",
    "huge range to a list": "Enumerable.Range(0, int.MaxValue).ToList()",
    "huge range to an array": "Enumerable.Range(0, int.MaxValue).ToArray()",
    "huge range counted": "Enumerable.Range(0, int.MaxValue).Count()",
    "huge range summed": "Enumerable.Range(0, int.MaxValue).Select(x => (long)x).Sum()",
    "huge range sorted": "Enumerable.Range(0, int.MaxValue).OrderBy(x => -x).First()",
    "huge range turned round": "Enumerable.Range(0, int.MaxValue).Reverse().First()",
    "huge range made distinct": "Enumerable.Range(0, int.MaxValue).Distinct().Last()",
    "huge range grouped": "Enumerable.Range(0, int.MaxValue).GroupBy(x => x).First()",
    "huge range looked up": "Enumerable.Range(0, int.MaxValue).ToDictionary(x => x).Count",
    "huge range cut up": "Enumerable.Range(0, int.MaxValue).Chunk(1000000).ToList()",
    "huge range as a set": "new HashSet<int>(Enumerable.Range(0, int.MaxValue)).Count",
    "huge repetition joined": 'string.Join(",", Enumerable.Repeat("x", int.MaxValue))',
    "huge repetition put together": 'string.Concat(Enumerable.Repeat("x", int.MaxValue))',
    "huge repetition as the result": 'Enumerable.Repeat("x", int.MaxValue)',
    "huge repetition as JSON": "JsonConvert.SerializeObject(Enumerable.Repeat(1, int.MaxValue))",
    "huge repetition added up": 'Enumerable.Repeat("xxxxxxxx", int.MaxValue).Aggregate((a, b) => a + b)',
    "endless recursion": "int F(int n) { return F(n + 1); } return F(0);",
    "recursion that fans out": "int F(int n) { return n == 0 ? 1 : F(n - 1) + F(n - 1); } return F(40);",
    "endless lambda recursion": "Func<int, int> f = null; f = x => f(x + 1); return f(0);",
    "endless iterator": "IEnumerable<int> All() { while (true) yield return 1; } return All().Count();",
    "endless iterator to a list": "IEnumerable<int> All() { int n = 0; while (true) yield return n++; } "
    "return All().Where(x => x < 0).ToList();",
    "endless iterator of iterators": "IEnumerable<int> All() { yield return 1; "
    "foreach (var x in All()) yield return x; } return All().Count();",
    "sequence that never gives": "Enumerable.Range(0, int.MaxValue).SkipWhile(x => x >= 0).FirstOrDefault()",
    "endless list": "var l = new List<int>(); while (true) l.Add(1);",
    "list that is added to itself": "var l = new List<int> { 1 }; while (true) l.AddRange(l.ToList());",
    "endless lists": "var l = new List<object>(); while (true) l.Add(new List<int>());",
    "endless objects": "var l = new List<object>(); while (true) l.Add(new { A = new { B = new { C = 1.5m } } });",
    "object in object": "object o = null; while (true) o = new { Inner = o, More = new { X = 1, Y = 2 } };",
    "endless tuples": "var l = new List<object>(); while (true) l.Add((1, (2, (3, (4, 5)))));",
    "endless lambdas": "var l = new List<object>(); int n = 0; while (true) { int k = n++; "
    "l.Add((Func<int>)(() => k)); }",
    "endless queue": "var q = new Queue<int>(); while (true) q.Enqueue(1);",
    "endless stack": 'var q = new Stack<string>(); while (true) q.Push("x" + q.Count);',
    "endless linked list": "var q = new LinkedList<int>(); while (true) q.AddLast(1);",
    "endless dictionary": "var d = new Dictionary<int, int>(); for (int i = 0; ; i++) d[i] = i;",
    "endless sorted dictionary": "var d = new SortedDictionary<string, object>(); "
    'for (int i = 0; ; i++) { d["k" + i] = new Dictionary<string, object>(); }',
    "endless set": 'var d = new HashSet<string>(); for (int i = 0; ; i++) d.Add($"key {i}");',
    "endless builder": 'var b = new StringBuilder(); while (true) b.Append("xxxxxxxxxxxxxxxx");',
    "builder of single letters": "var b = new StringBuilder(); while (true) b.Append('x');",
    "builder that repeats": "new StringBuilder().Append('x', int.MaxValue).ToString()",
    "builder that inserts": 'var b = new StringBuilder("x"); while (true) b.Insert(0, b.ToString());',
    "builders": 'var l = new List<StringBuilder>(); while (true) l.Add(new StringBuilder("some text"));',
    "many texts": "var l = new List<string>(); while (true) l.Add(new string('x', 100000));",
    "many wide texts": "var l = new List<string>(); while (true) l.Add(new string('€', 100000));",
    "many small texts": 'var l = new List<string>(); int i = 0; while (true) l.Add("text " + i++);',
    "many parts": "var s = new string(',', 100000); var l = new List<object>(); while (true) l.Add(s.Split(\",\"));",
    "letters of a text": "var s = new string('x', 100000); var l = new List<object>(); "
    "while (true) l.Add(s.ToCharArray());",
    "sequence that doubles": "IEnumerable<int> q = new[] { 1 }; "
    "for (int i = 0; i < 40; i++) q = q.Concat(q); return q.Count();",
    "cross join": "var r = Enumerable.Range(0, 1000); return (from a in r from b in r from c in r select a).Count();",
    "cross join to a list": "var r = Enumerable.Range(0, 10000); "
    "return r.SelectMany(a => r.SelectMany(b => r.Select(c => new { a, b, c }))).ToList();",
    "join without a key": "var r = Enumerable.Range(0, 10000); return r.Join(r, a => 1, b => 1, (a, b) => a).Count();",
    "text replaced by itself": "var s = new string('a', 10000); return s.Replace(\"a\", s);",
    "list in itself": "var l = new List<object>(); l.Add(l); return l;",
    "catastrophic expression": "while (true) { "
    'try { Regex.IsMatch(new string(\'a\', 60) + "b", "^(a|a?)+$"); } catch { } }',
    "catastrophic replacement": "while (true) { "
    'try { Regex.Replace(new string(\'a\', 40), "(a+)+b", "x"); } catch (Exception) { } }',
    "expression that is huge": 'new Regex("(((a{1000}){1000}){1000})").IsMatch("a")',
    "long text compared for ever": "var s = new string('é', 200000); while (true) string.Compare(s, s + \"x\", true);",
    "long text searched for ever": "var s = new string('a', 200000); while (true) s.Contains(s + \"b\");",
    "nested lambdas": "Lines.Sum(a => Lines.Sum(b => Lines.Sum(c => Lines.Sum(d => Lines.Sum(e => Lines.Sum(f => "
    "Lines.Sum(g => Lines.Sum(h => Lines.Sum(i => Lines.Sum(j => Lines.Sum(k => Lines.Sum(l => Lines.Sum(m => "
    "Lines.Sum(n => Lines.Sum(o => Lines.Sum(p => Lines.Sum(q => Lines.Sum(r => Lines.Sum(s => Lines.Sum(t => 1"
    + ")"
    * 20,
    "nested SelectMany": "Lines.SelectMany(a => Lines.SelectMany(b => Lines.SelectMany(c => Lines.SelectMany(d => "
    "Lines.SelectMany(e => Lines.SelectMany(f => Lines.SelectMany(g => Lines.SelectMany(h => Lines.SelectMany(i => "
    "Lines.SelectMany(j => Lines.SelectMany(k => Lines.SelectMany(l => Lines.SelectMany(m => Lines.SelectMany(n => "
    "Lines.SelectMany(o => Lines.SelectMany(p => Lines.SelectMany(q => Lines.SelectMany(r => Lines.SelectMany(s => "
    "Lines" + ")" * 19 + ".Count()",
    "JSON that doubles": 'var s = "[]"; while (true) s = "[" + s + "," + s + "]";',
    "JSON read for ever": 'var s = "[" + string.Join(",", Enumerable.Repeat("[]", 30000)) + "]"; '
    "var l = new List<object>(); while (true) l.Add(JArray.Parse(s));",
    "JSON in JSON": 'var s = "x"; while (true) s = JsonConvert.SerializeObject(s + s);',
    "dates for ever": 'var d = DateTime.MinValue; while (true) { d.AddDays(1).ToString("yyyy-MM-dd"); }',
    "hash codes for ever": 'while (true) "x".GetHashCode();',
    "deep brackets": "(" * 99_000 + "1" + ")" * 99_000,
    "deep list": "new " + "List<" * 2000 + "int" + ">" * 2000 + "()",
    "deep choice": "true ? 1 : " * 400 + "2",
    "long text": "1 + " * 2_600_000 + "1",
}
"""Each ends in an error of kind "budget", within 2 s and 200 MB."""

ODD = {
    "many matches": "var s = new string('a', 200000); var l = new List<object>(); "
    'while (true) l.Add(Regex.Matches(s, "a").Cast<Match>().ToList());',
    "huge alignment of a format": 'string.Format("{0,999999999}", 1)',
    "huge precision": 'Total.ToString("F999999999")',
    "huge precision of a whole number": '5.ToString("D999999999")',
    "huge precision in a text": '$"{Total:N999999999}"',
    "larger precision than .NET has": '1.5.ToString("E2000000000")',
    "huge zeros": "1m.ToString(new string('0', 250000))",
    "power of a whole number": "BigInteger.Pow(2, int.MaxValue)",
    "square of squares": "var n = new BigInteger(3); for (int i = 0; i < 60; i++) n = n * n; return n;",
    "power": "Math.Pow(double.MaxValue, 1e308)",
    "bits": "1 << int.MaxValue",
    "lists of a size": "new List<int>(int.MaxValue)",
    "dictionaries of a size": "new Dictionary<int, int>(int.MaxValue)",
    "builders of a size": "new StringBuilder(int.MaxValue)",
    "negative size": "new int[-1]",
    "huge days": "DateTime.Now.AddDays(1e300)",
    "huge shift of decimals": "decimal.Round(1m, 2000000000)",
    "text of a list": 'string.Join(",", new List<int>[100])',
}
"""Each ends somehow, with a value or an error, within 2 s and 200 MB."""


def large_order(lines: int) -> dict[str, Any]:
    """An order with that many lines; each article is on two of them."""
    return {
        "id": "55260",
        "system_id": 1795,
        "transaction_number": "SO-10042",
        "customer_id": 8841,
        "email_address": "sarah.mason@example.com",
        "status": "Pending",
        "total": Decimal("141.71"),
        "lines": [_line(number, lines) for number in range(lines)],
        "custom_fields": [{"id": "1", "custom_field_name": "Gift Note", "value": "Hi"}],
    }


def _line(number: int, lines: int) -> dict[str, Any]:
    price = Decimal(number % 100) + Decimal("0.95")
    return {
        "id": str(900 + number),
        "sku": f"SKU-{number % max(1, lines // 2)}",
        "description": f"An article with the name {number}, of which there are many in this shop",
        "type": "Product" if number % 3 else "Gift Card",
        "qty": Decimal(number % 5),
        "unit_price": price,
        "extended_price": price * 2,
        "discount_amount": Decimal("0.50"),
        "weight": None if number % 7 == 0 else Decimal("0.4"),
        "options": {"Size": "M"},
        "custom_fields": [{"id": "1", "custom_field_name": "Colour", "value": "red"}],
    }
