// iPaaS.com's own functions and the Klaviyo integration's, in plain C#, as their documentation describes them.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

public static partial class IpaasFunctions
{
    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static async Task<string> GetExternalIdAsync(object id, string table, long? systemId)
    {
        await Task.Yield();
        return id == null ? null : Lookups.ExternalId(table, Convert.ToString(id, Invariant));
    }

    public static string GetExternalId(object id, string table, long? systemId)
    {
        return GetExternalIdAsync(id, table, systemId).GetAwaiter().GetResult();
    }

    public static async Task<string> GetSpaceportIdAsync(string externalId, string table, long? systemId)
    {
        await Task.Yield();
        return externalId == null ? null : Lookups.SpaceportId(table, externalId);
    }

    public static string GetSpaceportId(string externalId, string table, long? systemId)
    {
        return GetSpaceportIdAsync(externalId, table, systemId).GetAwaiter().GetResult();
    }

    public static async Task<string> GetCustomerIdByEmail(string email)
    {
        await Task.Yield();
        return email == null ? null : Lookups.Profile(email.ToLowerInvariant());
    }

    public static object Coalesce(params object[] values) { return values.FirstOrDefault(v => v != null); }
    public static DateTime? CoalesceToDateTime(params object[] values)
    {
        var found = Coalesce(values);
        return found == null ? (DateTime?)null : Convert.ToDateTime(found, Invariant);
    }
    public static decimal? CoalesceToDecimal(params object[] values)
    {
        var found = Coalesce(values);
        return found == null ? (decimal?)null : Convert.ToDecimal(found, Invariant);
    }
    public static int? CoalesceToInt(params object[] values)
    {
        var found = CoalesceToDecimal(values);
        return found == null ? (int?)null : (int)Math.Floor(found.Value);
    }

    public static long ConvertToLong(object value) { return Convert.ToInt64(value, Invariant); }
    public static int ConvertToInt(object value) { return Convert.ToInt32(value, Invariant); }
    public static decimal ConvertToDecimal(object value) { return Convert.ToDecimal(value, Invariant); }
    public static double ConvertToDouble(object value) { return Convert.ToDouble(value, Invariant); }

    public static decimal TypesafeMultiplication(object a, object b)
    {
        return a == null || b == null ? 0m : Convert.ToDecimal(a, Invariant) * Convert.ToDecimal(b, Invariant);
    }
    public static decimal TypesafeDivision(object a, object b)
    {
        return (a == null ? 0m : Convert.ToDecimal(a, Invariant)) / (b == null ? 0m : Convert.ToDecimal(b, Invariant));
    }

    public static T First<T>(IEnumerable<T> list) { return list == null ? default(T) : list.FirstOrDefault(); }
    public static DateTime DateOnly(DateTime value) { return value.Date; }
    public static DateTime CurrentDateTime() { return DateTime.Now; }
    public static DateTimeOffset CurrentDateTimeOffset() { return DateTimeOffset.Now; }
    public static DateTime MinimumDateTime() { return DateTime.MinValue; }
    public static DateTime MaximumDateTime() { return DateTime.MaxValue; }
    public static List<int> IntListFromString(string text) { return text.Split(',').Select(x => int.Parse(x, Invariant)).ToList(); }
    public static List<string> StringListFromString(string text) { return text.Split(',').ToList(); }
    public static T Larger<T>(T a, T b) where T : IComparable<T> { return a.CompareTo(b) >= 0 ? a : b; }

    public static string ReadFromStringDictionary(Dictionary<string, string> from, string key)
    {
        string value;
        return from != null && from.TryGetValue(key, out value) ? value : null;
    }

    public static string SubstringAfterLastMatch(string text, string needle)
    {
        return text.Substring(text.LastIndexOf(needle, StringComparison.Ordinal) + needle.Length);
    }
    public static string RemovePrefix(string prefix, string text)
    {
        return text != null && text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : text;
    }
    public static bool RegExMatch(string text, string pattern) { return text != null && Regex.IsMatch(text, pattern); }
    public static bool WildcardMatch(string text, string pattern)
    {
        return text != null && Regex.IsMatch(text, "^" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", ".") + "$");
    }
    public static string Truncate(string text, int length)
    {
        return text == null || text.Length <= length ? text : text.Substring(0, length);
    }
    public static bool IsNull(object value) { return value == null; }
    public static bool IsEmpty(object value)
    {
        return value == null || value is string && (string)value == "" || value is ICollection && ((ICollection)value).Count == 0;
    }
    public static string GetCustomFieldValue(IEnumerable<CustomField> fields, string name)
    {
        return fields == null ? null : fields.Where(f => f.CustomFieldName == name).Select(f => f.Value).FirstOrDefault();
    }
    public static object GetValue(object source, string field)
    {
        return source == null ? null : source.GetType().GetProperty(field).GetValue(source, null);
    }
}

// The conditions of FirstMatch are C# again. Mono can't compile while it runs, so this reads the form that the
// cases use: comparisons of a field with a literal, joined by &&.
public static partial class IpaasFunctions
{
    static readonly Regex Comparison = new Regex("^\\s*(\\w+)\\s*(==|=|!=|>=|<=|>|<)\\s*(\"([^\"]*)\"|[\\w.]+)\\s*$");

    public static T FirstMatch<T>(IEnumerable<T> list, string condition) where T : class
    {
        return list == null ? null : list.FirstOrDefault(item => condition.Split(new[] { "&&" }, StringSplitOptions.None).All(part => Holds(item, part)));
    }

    public static object FieldFromFirstMatch<T>(IEnumerable<T> list, string condition, string field) where T : class
    {
        return GetValue(FirstMatch(list, condition), field);
    }

    static bool Holds(object item, string part)
    {
        var match = Comparison.Match(part);
        if (!match.Success) throw new NotSupportedException("condition: " + part);
        var left = GetValue(item, match.Groups[1].Value);
        var text = match.Groups[3].Value;
        object right = match.Groups[4].Success ? match.Groups[4].Value
            : text == "null" ? null : text == "true" || text == "false" ? (object)(text == "true")
            : decimal.Parse(text.TrimEnd('m', 'M'), Invariant);
        switch (match.Groups[2].Value)
        {
            case "=": case "==": return Same(left, right);
            case "!=": return !Same(left, right);
        }
        if (left == null || right == null) return false;
        var order = Convert.ToDecimal(left, Invariant).CompareTo(right);
        switch (match.Groups[2].Value)
        {
            case ">": return order > 0;
            case "<": return order < 0;
            case ">=": return order >= 0;
            default: return order <= 0;
        }
    }

    static bool Same(object left, object right)
    {
        if (left == null || right == null) return left == right;
        return right is decimal ? Convert.ToDecimal(left, Invariant) == (decimal)right : left.Equals(right);
    }
}
