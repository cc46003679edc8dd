// Writes a result as JSON in the form of `resend-desk formula`: {"type", "value"}. A double is written as its
// bits, since Mono and .NET 8 print doubles differently; the reader turns the bits into .NET 8's text.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

public static class Tagged
{
    public static string Text(object value)
    {
        var to = new StringBuilder();
        Write(value, to);
        return to.ToString();
    }

    static void Write(object value, StringBuilder to)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (value == null) to.Append("{\"type\":\"null\",\"value\":null}");
        else if (value is string) One("string", Quote((string)value), to);
        else if (value is char) One("char", Quote(((char)value).ToString()), to);
        else if (value is bool) One("bool", (bool)value ? "true" : "false", to);
        else if (value is int) One("int", Quote(((int)value).ToString(invariant)), to);
        else if (value is long) One("long", Quote(((long)value).ToString(invariant)), to);
        else if (value is decimal) One("decimal", Quote(((decimal)value).ToString(invariant)), to);
        else if (value is double) One("double", Quote("bits:" + BitConverter.DoubleToInt64Bits((double)value).ToString("x16", invariant)), to);
        else if (value is DateTime) One("DateTime", Quote(((DateTime)value).ToString("yyyy-MM-ddTHH:mm:ss.fffffff", invariant)), to);
        else if (value is DateTimeOffset) One("DateTimeOffset", Quote(((DateTimeOffset)value).ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", invariant)), to);
        else if (value is IDictionary) Pairs("dictionary", Entries((IDictionary)value), to);
        else if (value is IEnumerable) Items((IEnumerable)value, to);
        else if (IsRecord(value.GetType())) Pairs("object", Members(value), to);
        else throw new NotSupportedException("a result of type " + value.GetType().FullName + " has no form");
    }

    static bool IsRecord(Type type)
    {
        return type.Namespace == null;
    }

    static IEnumerable<KeyValuePair<string, object>> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
            yield return new KeyValuePair<string, object>(Convert.ToString(entry.Key, CultureInfo.InvariantCulture), entry.Value);
    }

    static IEnumerable<KeyValuePair<string, object>> Members(object record)
    {
        return record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => new KeyValuePair<string, object>(p.Name, p.GetValue(record, null)));
    }

    static void Pairs(string type, IEnumerable<KeyValuePair<string, object>> pairs, StringBuilder to)
    {
        to.Append("{\"type\":\"").Append(type).Append("\",\"value\":[");
        var first = true;
        foreach (var pair in pairs)
        {
            if (!first) to.Append(',');
            first = false;
            to.Append('[').Append(Quote(pair.Key)).Append(',');
            Write(pair.Value, to);
            to.Append(']');
        }
        to.Append("]}");
    }

    static void Items(IEnumerable items, StringBuilder to)
    {
        to.Append("{\"type\":\"list\",\"value\":[");
        var first = true;
        foreach (var item in items)
        {
            if (!first) to.Append(',');
            first = false;
            Write(item, to);
        }
        to.Append("]}");
    }

    static void One(string type, string value, StringBuilder to)
    {
        to.Append("{\"type\":\"").Append(type).Append("\",\"value\":").Append(value).Append('}');
    }

    public static string Quote(string text)
    {
        var to = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c == '"' || c == '\\') to.Append('\\').Append(c);
            else if (c < 32 || c > 126) to.Append("\\u").Append(((int)c).ToString("x4"));
            else to.Append(c);
        }
        return to.Append('"').ToString();
    }
}
