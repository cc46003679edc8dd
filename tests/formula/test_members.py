"""Members that the compliance cases don't reach, with what .NET 8 makes of them."""

from __future__ import annotations

import pytest

from core.formula import FormulaError, Result
from tests.formula.orders import value_of

MEMBERS = [
    ('TimeZoneInfo.ConvertTimeFromUtc(new DateTime(2026, 7, 1, 12, 0, 0), '
     'TimeZoneInfo.FindSystemTimeZoneById("Eastern Standard Time"))', "DateTime", "2026-07-01T08:00:00.0000000"),
    ('TimeZoneInfo.ConvertTime(CreatedDateTime, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))',
     "DateTimeOffset", "2026-11-02T20:05:09.0000000+01:00"),
    ('TimeZoneInfo.ConvertTimeBySystemTimeZoneId(CreatedDateTime, "Pacific Standard Time").Hour', "int", "11"),
    ('TimeZoneInfo.ConvertTimeToUtc(new DateTime(2026, 1, 1), TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"))',
     "DateTime", "2026-01-01T06:00:00.0000000"),
    ("CreatedDateTime.ToOffset(TimeSpan.Zero).Offset.TotalHours", "double", "0"),
    ('HttpUtility.UrlEncode("a b&c=d/é+~")', "string", "a+b%26c%3dd%2f%c3%a9%2b%7e"),
    ('WebUtility.UrlEncode("a b/é")', "string", "a+b%2F%C3%A9"),
    ('Uri.EscapeDataString("a b/é+")', "string", "a%20b%2F%C3%A9%2B"),
    ('HttpUtility.UrlDecode("a+b%26%c3%a9")', "string", "a b&é"),
    ("HttpUtility.HtmlEncode(\"<a href='x'>é & co</a>\")",
     "string", "&lt;a href=&#39;x&#39;&gt;&#233; &amp; co&lt;/a&gt;"),
    ('HttpUtility.HtmlDecode("&lt;&eacute;&#39;&amp;")', "string", "<é'&"),
    ('new Uri("https://example.com/a/b?x=1").Host + new Uri("https://example.com/a/b?x=1").Query', "string",
     "example.com?x=1"),
    ('Encoding.UTF8.GetString(Convert.FromBase64String("aMOp"))', "string", "hé"),
    ('Encoding.UTF8.GetBytes("é").Length', "int", "2"),
    ('CultureInfo.InvariantCulture.TextInfo.ToTitleCase("hello WORLD o\'neil")', "string", "Hello WORLD O'neil"),
    ('CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(3)', "string", "March"),
    ("new List<string> { \"b\", \"A\", \"a\" }.OrderBy(x => x, StringComparer.OrdinalIgnoreCase).First()",
     "string", "A"),
    ('new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a" }.Contains("A")', "bool", True),
    ('new[] { "a", "A" }.Distinct(StringComparer.OrdinalIgnoreCase).Count()', "int", "1"),
    ('Convert.ChangeType("12.50", typeof(decimal))', "decimal", "12.50"),
    ('Convert.ToInt64("7fffffffffffffff", 16)', "long", "9223372036854775807"),
    ("Convert.ToString(10, 2) + Convert.ToString(255L, 16)", "string", "1010ff"),
    ('new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E").ToString("B")',
     "string", "{0f8fad5b-d9cb-469f-a165-70867728950e}"),
    ('Guid.TryParse("nope", out var g) || g != Guid.Empty', "bool", False),
    ('Enum.TryParse("tuesday", true, out DayOfWeek d) ? (int)d : -1', "int", "2"),
    ("Enum.GetNames(typeof(DayOfWeek)).Length", "int", "7"),
    ("(RegexOptions.IgnoreCase | RegexOptions.Singleline).HasFlag(RegexOptions.Singleline)", "bool", True),
    ('TimeSpan.Parse("1.02:03:04.5").TotalMinutes', "double", "1563.075"),
    (r'new TimeSpan(1, 2, 3, 4, 5).ToString(@"d\.hh\:mm\:ss\.fff")', "string", "1.02:03:04.005"),
    ('DateTime.ParseExact("03:04 PM 28.Feb.26", "hh:mm tt dd.MMM.yy", CultureInfo.InvariantCulture)', "DateTime",
     "2026-02-28T15:04:00.0000000"),
    ('DateTime.TryParseExact("2026-13-01", "yyyy-MM-dd", null, DateTimeStyles.None, out var t) ? 1 : 0', "int", "0"),
    ('DateTime.Parse("2026-02-28T10:00:00+02:00", null, DateTimeStyles.AdjustToUniversal).Hour', "int", "8"),
    ("new DateTime(2026, 2, 28).ToOADate()", "double", "46081"),
    ("new DateTime(2024, 2, 29).AddYears(1)", "DateTime", "2025-02-28T00:00:00.0000000"),
    ("new DateTimeOffset(2026, 2, 28, 1, 0, 0, TimeSpan.FromHours(2)).ToUnixTimeMilliseconds()",
     "long", "1772233200000"),
    ("Array.FindIndex(new[] { 3, 1, 2 }, x => x < 3) + Array.IndexOf(new[] { 3, 1, 2 }, 2)", "int", "3"),
    ("Array.ConvertAll(new[] { 1, 2 }, x => x * 1.5m).Sum()", "decimal", "4.5"),
    ("Math.DivRem(17, 5, out int rest) * 10 + rest", "int", "32"),
    ("Math.Clamp(12, 1, 10) + Math.Cbrt(27)", "double", "13"),
    ("new Stack<int>(new[] { 1, 2 }).Pop() + new Queue<int>(new[] { 1, 2 }).Dequeue()", "int", "3"),
    ("new SortedSet<int> { 3, 1, 2 }.Min + new SortedSet<int> { 3, 1 }.Max", "int", "4"),
    ("new SortedDictionary<string, int> { { \"b\", 1 }, { \"a\", 2 } }.Keys.First()", "string", "a"),
    ('"a\\r\\nb".ReplaceLineEndings("|")', "string", "a|b"),
    ('"Ω".ToLower() + "ǆ".Length + "İ".ToLowerInvariant().Length', "string", "ω11"),
    ('char.ConvertFromUtf32(0x1F4A1).Length', "int", "2"),
    ('"abcabc".LastIndexOf("c", 4)', "int", "2"),
    ('"a1b2".Split("12".ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Length', "int", "2"),
    ('" a , b ,".Split(",", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length',
     "int", "2"),
    ('string.Join("-", new object[] { 1, null, "x", 2.50m })', "string", "1--x-2.50"),
    ('new StringBuilder("abc") { [1] = \'X\' }.Append(1.5m).Append(true).Length', "int", "10"),
    ("var b = new StringBuilder(\"abc\"); b.Length = 1; b.AppendJoin(\",\", new[] { 1, 2 }); return b.ToString();",
     "string", "a1,2"),
    ("(1, \"a\") == (1, \"a\") && (1, 2) != (1, 3)", "bool", True),
    ("var a = new { X = 1, Y = \"s\" }; return (a with { X = 5 }).ToString();", "string", "{ X = 5, Y = s }"),
    ("var (x, (y, _)) = (1, (2, 3)); return x + y;", "int", "3"),
    ("int a = 1, b = 2; (a, b) = (b, a); return a * 10 + b;", "int", "21"),
    ("new int[] { 1, 2, 3, 4 }[1..^1].Sum() + new[] { 1, 2 }[^1]", "int", "7"),
    ('"hello"[1..3] + "hello"[^1]', "string", "elo"),
    ("int[] a = [1, ..new[] { 2, 3 }]; return a.Length;", "int", "3"),
    ("FirstMatch(Lines, \"Qty > 1 && UnitPrice < 100m\").Sku", "string", "TEE"),
    ('FirstMatch(Lines, "Sku = \'x\'") == null', "bool", True),
    ('FirstMatch(Lines, "Sku == \\"MUG\\" && parent.Total > 1").Sku', "error", "ArgumentException"),
    ('FirstMatch(Lines, "Nope == 1") == null', "error", "ArgumentException"),
    ('RegExMatch(TransactionNumber, "^SO-\\\\d+$")', "bool", True),
    ('SubstringAfterLastMatch("a/b/c", "/") + RemovePrefix("SO-", TransactionNumber)', "string", "c10042"),
    ("Larger(2.5m, 1m) + CoalesceToDecimal(null, \"1.5\")", "decimal", "4.0"),
    ("CoalesceToInt(null, -1.5m)", "int", "-2"),
    ("CoalesceToDateTime(null, \"2026-02-28\")", "DateTime", "2026-02-28T00:00:00.0000000"),
    ("DateOnly(CreatedDateTime)", "DateTime", "2026-11-02T00:00:00.0000000"),
    ("Func<int> f = () => 1; return f;", "error", "NotSupportedException"),
    ('new CultureInfo("de_DE@euro")', "error", "CultureNotFoundException"),
    ('TimeZoneInfo.FindSystemTimeZoneById("Nowhere")', "error", "TimeZoneNotFoundException"),
]  # fmt: skip


@pytest.mark.parametrize(("formula", "type_", "value"), MEMBERS)
def test_member(formula: str, type_: str, value: object) -> None:
    if type_ == "error":
        with pytest.raises(FormulaError) as caught:
            value_of(formula)
        assert caught.value.kind == value
    else:
        assert value_of(formula) == Result(type_, value)
