"""The built-in types, one constant each, and the table of their names."""

from __future__ import annotations

from core.formula.types.model import (
    ACTION_DEF,
    ARRAY_DEF,
    CLASS_TUPLE_DEF,
    COMPARISON_DEF,
    CONVERTER_DEF,
    FUNC_DEF,
    GRID_RANKS,
    NULLABLE_DEF,
    PREDICATE_DEF,
    TUPLE_DEF,
    Type,
    TypeDef,
)


def _struct(name: str, keyword: str = "", *, told: bool = False, ordered: bool = False) -> Type:
    return Type(TypeDef(name, "struct", (), _comparable, keyword, told=told, ordered=ordered))


def _comparable(_: tuple[Type, ...]) -> tuple[Type, ...]:
    return (ICOMPARABLE,)


def _class(name: str, *supers: Type, keyword: str = "") -> Type:
    return Type(TypeDef(name, "class", (), lambda _: supers, keyword))


def _static(name: str) -> Type:
    return Type(TypeDef(name, "static"))


OBJECT = Type(TypeDef("Object", "class", keyword="object"))
DYNAMIC = Type(TypeDef("dynamic", "special"))
VOID = Type(TypeDef("void", "special"))
NULL = Type(TypeDef("null", "special"))
NEVER = Type(TypeDef("never", "special"))  # the type of a throw expression
NOTHING = Type(TypeDef("default", "special"))  # the type of a bare `default`

ICOMPARABLE = Type(TypeDef("IComparable", "interface"))
IFORMATTABLE = Type(TypeDef("IFormattable", "interface"))
BOOL = _struct("Boolean", "bool", told=True)
CHAR = _struct("Char", "char")
SBYTE = _struct("SByte", "sbyte")
BYTE = _struct("Byte", "byte")
SHORT = _struct("Int16", "short")
USHORT = _struct("UInt16", "ushort")
INT = _struct("Int32", "int", told=True)
UINT = _struct("UInt32", "uint")
LONG = _struct("Int64", "long")
ULONG = _struct("UInt64", "ulong")
FLOAT = _struct("Single", "float")
DOUBLE = _struct("Double", "double", told=True)
DECIMAL = _struct("Decimal", "decimal", told=True)
DATETIME = _struct("DateTime", told=True, ordered=True)
DATETIMEOFFSET = _struct("DateTimeOffset", told=True, ordered=True)
TIMESPAN = _struct("TimeSpan", told=True, ordered=True)
GUID = _struct("Guid", told=True)
INDEX = _struct("Index", told=True)
RANGE = _struct("Range", told=True)

IENUMERABLE = Type(TypeDef("IEnumerable", "interface"))  # the one without a type argument
IENUMERABLE_DEF = TypeDef("IEnumerable", "interface", ("T",), lambda _: (IENUMERABLE,))
IREADONLYCOLLECTION_DEF = TypeDef(
    "IReadOnlyCollection", "interface", ("T",), lambda a: (Type(IENUMERABLE_DEF, a),)
)
ICOLLECTION_DEF = TypeDef("ICollection", "interface", ("T",), lambda a: (Type(IREADONLYCOLLECTION_DEF, a),))
IREADONLYLIST_DEF = TypeDef(
    "IReadOnlyList", "interface", ("T",), lambda a: (Type(IREADONLYCOLLECTION_DEF, a),)
)
ILIST_DEF = TypeDef(
    "IList", "interface", ("T",), lambda a: (Type(ICOLLECTION_DEF, a), Type(IREADONLYLIST_DEF, a))
)
READONLYCOLLECTION_DEF = TypeDef("ReadOnlyCollection", "class", ("T",), lambda a: (Type(ILIST_DEF, a),))
LIST_DEF = TypeDef("List", "class", ("T",), lambda a: (Type(ILIST_DEF, a),))
ISET_DEF = TypeDef("ISet", "interface", ("T",), lambda a: (Type(ICOLLECTION_DEF, a),))
HASHSET_DEF = TypeDef("HashSet", "class", ("T",), lambda a: (Type(ISET_DEF, a),))
SORTEDSET_DEF = TypeDef("SortedSet", "class", ("T",), lambda a: (Type(ISET_DEF, a),))
QUEUE_DEF = TypeDef("Queue", "class", ("T",), lambda a: (Type(IREADONLYCOLLECTION_DEF, a),))
STACK_DEF = TypeDef("Stack", "class", ("T",), lambda a: (Type(IREADONLYCOLLECTION_DEF, a),))
KEYVALUEPAIR_DEF = TypeDef("KeyValuePair", "struct", ("TKey", "TValue"), told=True)


def pair_of(args: tuple[Type, ...]) -> Type:
    """`KeyValuePair<K, V>`."""
    return Type(KEYVALUEPAIR_DEF, args)


IREADONLYDICTIONARY_DEF = TypeDef(
    "IReadOnlyDictionary",
    "interface",
    ("TKey", "TValue"),
    lambda a: (Type(IREADONLYCOLLECTION_DEF, (pair_of(a),)),),
)
IDICTIONARY_DEF = TypeDef(
    "IDictionary",
    "interface",
    ("TKey", "TValue"),
    lambda a: (Type(ICOLLECTION_DEF, (pair_of(a),)), Type(IREADONLYDICTIONARY_DEF, a)),
)
DICTIONARY_DEF = TypeDef("Dictionary", "class", ("TKey", "TValue"), lambda a: (Type(IDICTIONARY_DEF, a),))
SORTEDDICTIONARY_DEF = TypeDef(
    "SortedDictionary", "class", ("TKey", "TValue"), lambda a: (Type(IDICTIONARY_DEF, a),)
)
SORTEDLIST_DEF = TypeDef("SortedList", "class", ("TKey", "TValue"), lambda a: (Type(IDICTIONARY_DEF, a),))
GROUPING_DEF = TypeDef(
    "IGrouping", "interface", ("TKey", "TElement"), lambda a: (Type(IENUMERABLE_DEF, (a[1],)),)
)
LOOKUP_DEF = TypeDef(
    "ILookup", "interface", ("TKey", "TElement"), lambda a: (Type(IENUMERABLE_DEF, (Type(GROUPING_DEF, a),)),)
)
ORDERED_DEF = TypeDef("IOrderedEnumerable", "interface", ("T",), lambda a: (Type(IENUMERABLE_DEF, a),))
TASK_DEF = TypeDef("Task", "class", ("T",))
COMPARER_DEF = TypeDef("IComparer", "interface", ("T",))
EQUALITYCOMPARER_DEF = TypeDef("IEqualityComparer", "interface", ("T",))


def sequence(item: Type) -> Type:
    """`IEnumerable<T>`."""
    return item.within(IENUMERABLE_DEF)


def list_of(item: Type) -> Type:
    """`List<T>`."""
    return item.within(LIST_DEF)


STRING = Type(TypeDef("String", "class", (), lambda _: (sequence(CHAR), ICOMPARABLE), "string"))
SYSTEM_ARRAY = Type(TypeDef("System.Array", "class"))
ARRAY_DEF.supers = lambda a: (Type(ILIST_DEF, (a[0],)), SYSTEM_ARRAY)
for _grid in GRID_RANKS:
    _grid.supers = lambda _: (IENUMERABLE, SYSTEM_ARRAY)
STRINGBUILDER = _class("StringBuilder")
TYPE = _class("Type")
ENUM = _class("Enum", ICOMPARABLE)
TASK = Type(TypeDef("Task", "class"))
DELEGATE = _class("Delegate")
FORMATPROVIDER = Type(TypeDef("IFormatProvider", "interface"))
CULTUREINFO = _class("CultureInfo", FORMATPROVIDER)
NUMBERFORMATINFO = _class("NumberFormatInfo", FORMATPROVIDER)
DATETIMEFORMATINFO = _class("DateTimeFormatInfo", FORMATPROVIDER)
TEXTINFO = _class("TextInfo")
COMPAREINFO = _class("CompareInfo")
CALENDAR = _class("Calendar")
GREGORIANCALENDAR = _class("GregorianCalendar", CALENDAR)
REGIONINFO = _class("RegionInfo")
THREAD = _class("Thread")
STRINGCOMPARER = Type(
    TypeDef(
        "StringComparer",
        "class",
        (),
        lambda _: (Type(EQUALITYCOMPARER_DEF, (STRING,)), Type(COMPARER_DEF, (STRING,))),
    )
)
ENCODING = _class("Encoding")
TIMEZONEINFO = _class("TimeZoneInfo")
URI = _class("Uri")
RANDOM = _class("Random")

GROUP_BASE = _class("Capture")
REGEX = _class("Regex")
REGEX_GROUP = _class("Group", GROUP_BASE)
REGEX_MATCH = _class("Match", REGEX_GROUP)
MATCHCOLLECTION = Type(TypeDef("MatchCollection", "class", (), lambda _: (sequence(REGEX_MATCH),)))
GROUPCOLLECTION = Type(TypeDef("GroupCollection", "class", (), lambda _: (sequence(REGEX_GROUP),)))
CAPTURECOLLECTION = Type(TypeDef("CaptureCollection", "class", (), lambda _: (sequence(GROUP_BASE),)))
MATCHEVALUATOR = Type(FUNC_DEF, (REGEX_MATCH, STRING))

JTOKEN: Type = Type(TypeDef("JToken", "class", (), lambda _: (sequence(JTOKEN),)))
JVALUE = _class("JValue", JTOKEN)
JCONTAINER = _class("JContainer", JTOKEN)
JOBJECT = Type(TypeDef("JObject", "class", (), lambda _: (sequence(pair_of((STRING, JTOKEN))), JCONTAINER)))
JARRAY = _class("JArray", JCONTAINER)
JPROPERTY = _class("JProperty", JCONTAINER)

INTEGRAL = (SBYTE, BYTE, SHORT, USHORT, INT, UINT, LONG, ULONG)
NUMERIC = (*INTEGRAL, FLOAT, DOUBLE, DECIMAL)
INTEGRAL_SET = frozenset(INTEGRAL)
NUMERIC_SET = frozenset(NUMERIC)

STATICS = {
    name: _static(name)
    for name in [
        "Math",
        "MathF",
        "Convert",
        "Enumerable",
        "HttpUtility",
        "WebUtility",
        "Environment",
        "JsonConvert",
        "BitConverter",
        "Tuple",
        "ValueTuple",
        "KeyValuePair",
    ]
}

GENERICS = {
    **{
        definition.name: definition
        for definition in (
            IENUMERABLE_DEF, IREADONLYCOLLECTION_DEF, ICOLLECTION_DEF, IREADONLYLIST_DEF, ILIST_DEF, LIST_DEF,
            ISET_DEF, HASHSET_DEF, SORTEDSET_DEF, QUEUE_DEF, STACK_DEF, KEYVALUEPAIR_DEF,
            IREADONLYDICTIONARY_DEF, IDICTIONARY_DEF, DICTIONARY_DEF, SORTEDDICTIONARY_DEF, SORTEDLIST_DEF,
            GROUPING_DEF,
            LOOKUP_DEF, ORDERED_DEF, TASK_DEF, COMPARER_DEF, EQUALITYCOMPARER_DEF, NULLABLE_DEF, PREDICATE_DEF,
            COMPARISON_DEF, CONVERTER_DEF,
        )
    },
    "Func": FUNC_DEF,
    "Action": ACTION_DEF,
    "ValueTuple": TUPLE_DEF,
    "Tuple": CLASS_TUPLE_DEF,
    "Lookup": LOOKUP_DEF,
    "ReadOnlyCollection": READONLYCOLLECTION_DEF,
}  # fmt: skip

PLAIN = {
    **{
        type_.definition.keyword: type_
        for type_ in (BOOL, CHAR, STRING, OBJECT, *NUMERIC)
    },
    **{
        type_.name: type_
        for type_ in (
            BOOL, CHAR, STRING, OBJECT, *NUMERIC, DATETIME, DATETIMEOFFSET, TIMESPAN, GUID, STRINGBUILDER,
            TYPE, TASK, CULTUREINFO, NUMBERFORMATINFO, DATETIMEFORMATINFO, FORMATPROVIDER, STRINGCOMPARER,
            ENCODING, TIMEZONEINFO, URI, REGEX, REGEX_GROUP, REGEX_MATCH, GROUP_BASE, MATCHCOLLECTION,
            GROUPCOLLECTION, CAPTURECOLLECTION, JTOKEN, JVALUE, JOBJECT, JARRAY, JPROPERTY, JCONTAINER,
            ENUM, ICOMPARABLE, IFORMATTABLE, INDEX, RANGE, TEXTINFO, COMPAREINFO, CALENDAR, GREGORIANCALENDAR,
            REGIONINFO, THREAD, RANDOM, DELEGATE,
        )
    },
    "Array": SYSTEM_ARRAY,
    "MatchEvaluator": MATCHEVALUATOR,
    "Action": Type(ACTION_DEF),
    "void": VOID,
    "dynamic": DYNAMIC,
    "IEnumerable": IENUMERABLE,
    "ICollection": IENUMERABLE,
    "IList": Type(ILIST_DEF, (OBJECT,)),
    "ArrayList": list_of(OBJECT),
}  # fmt: skip

NAMESPACES = frozenset(
    [
        "System",
        "System.Linq",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Globalization",
        "System.Text.RegularExpressions",
        "System.Collections.Concurrent",
        "System.Collections.ObjectModel",
        "System.Collections.Specialized",
        "System.Dynamic",
        "System.IO",
        "System.Numerics",
        "System.Security",
        "System.Security.Cryptography",
        "System.Text.Json",
        "System.Text.Json.Nodes",
        "System.Text.Json.Serialization",
        "System.Text.Encodings",
        "System.Text.Encodings.Web",
        "System.Web",
        "System.Net",
        "System.Threading",
        "System.Threading.Tasks",
        "Newtonsoft",
        "Newtonsoft.Json",
        "Newtonsoft.Json.Linq",
    ]
)
