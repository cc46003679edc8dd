// Writes a result in the form of `resend-desk formula`: {"type", "value"}.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Oracle
{
    public static class Tagged
    {
        static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

        static readonly Dictionary<Type, string> Keywords = new Dictionary<Type, string>
        {
            [typeof(object)] = "object", [typeof(string)] = "string", [typeof(char)] = "char", [typeof(int)] = "int",
            [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(short)] = "short",
            [typeof(ushort)] = "ushort", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(float)] = "float",
            [typeof(double)] = "double", [typeof(decimal)] = "decimal",
        };

        public static JObject Of(object value)
        {
            switch (value)
            {
                case null: return Tag("null", null);
                case bool truth: return Tag("bool", truth);
                case DateTime date: return Tag("DateTime", date.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", Invariant));
                case DateTimeOffset date: return Tag("DateTimeOffset", date.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", Invariant));
                case string text: return Tag("string", text);
                case JValue token: return Of(token.Value);
                case Delegate _: throw new NotSupportedException("a function is no result");
                case Task task: return Of(task.GetType().GetProperty("Result")?.GetValue(task));
                case JObject token: return Pairs("dictionary", token.Properties().Select(p => (p.Name, (object)p.Value)));
                case IDictionary map: return Pairs("dictionary", map.Cast<object>().Select(Entry));
                case IDictionary<string, object> map: return Pairs("dictionary", map.Select(p => (p.Key, p.Value)));
                case ITuple tuple: return Pairs("object", Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i])));
                case IEnumerable items: return Tag("list", new JArray(items.Cast<object>().Select(Of)));
                default: return Other(value);
            }
        }

        static JObject Other(object value)
        {
            var type = value.GetType();
            if (IsRecord(type))
                return Pairs("object", Members(type).Select(p => (p.Name, p.GetValue(value))));
            var name = value is Type ? "Type" : Keywords.TryGetValue(type, out var word) ? word : type.Name;
            return Tag(name, Convert.ToString(value, Invariant));
        }

        // Anonymous objects, the order's records, and pairs. Its values are written one by one.
        static bool IsRecord(Type type) =>
            type.Namespace == null || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

        static IEnumerable<PropertyInfo> Members(Type type) => type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name != "parent" && p.Name != "SpaceportSystemId" && p.Name != "SourceTypeName")
            .OrderBy(p => p.GetCustomAttribute<JsonPropertyAttribute>()?.Order ?? 0);

        static (string, object) Entry(object entry)
        {
            // A dictionary's own enumerator gives DictionaryEntry or KeyValuePair.
            var type = entry.GetType();
            var key = type.GetProperty("Key").GetValue(entry);
            return (Convert.ToString(key, Invariant), type.GetProperty("Value").GetValue(entry));
        }

        static JObject Pairs(string type, IEnumerable<(string, object)> pairs) =>
            Tag(type, new JArray(pairs.Select(pair => new JArray(pair.Item1, Of(pair.Item2)))));

        static JObject Tag(string type, JToken value) => new JObject { ["type"] = type, ["value"] = value };
    }
}
