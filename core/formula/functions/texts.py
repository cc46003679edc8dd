"""iPaaS.com's functions of texts: cutting, matching, lists in a text, JSON. A null is taken for an empty text."""

from __future__ import annotations

from typing import Any

from core.formula.functions.arguments import wrong_argument
from core.formula.members.json.deserializing import deserialize
from core.formula.members.numbers.convert import to_type
from core.formula.members.regex.regexes import match, new_regex
from core.formula.members.table import Method
from core.formula.members.text.cutting import substring
from core.formula.members.text.searching import last_index, starts_with
from core.formula.run import Run
from core.formula.types.builtin import INT, STRING
from core.formula.types.casts import cast_object
from core.formula.types.signatures import read_type
from core.formula.values.collections.containers import NetDictionary, NetList
from core.formula.values.numbers.parsing import parse
from core.formula.values.objects.boxed import runtime_type
from core.formula.values.objects.exceptions import NetError, argument_null
from core.formula.values.text.display import to_text

_TEXTS_BY_TEXT = read_type("Dictionary<string, string>")
_WILDCARD = "%"


def text_functions() -> list[Method]:
    """Truncate, RemovePrefix, SubstringAfterLastMatch, matching, lists in a text, dictionaries of texts."""
    return [
        Method("string Truncate(object input, object maxLength)", _truncate),
        Method("string RemovePrefix(object prefix, object value)", _remove_prefix),
        Method("string SubstringAfterLastMatch(object haystack, object needle)", _after_last),
        Method("bool RegExMatch(object input, object pattern)", _matches, run=True),
        Method("bool WildcardMatch(object input, object pattern)", _like, run=True),
        Method("List<int> IntListFromString(object input)", _int_list, run=True),
        Method("List<string> StringListFromString(object input)", _text_list, run=True),
        Method("Dictionary<string, string> JSONToDictionary(object input)", _json_to_dictionary, run=True),
        Method("string ReadFromStringDictionary(object dictionary, object key)", _read_dictionary),
    ]


def _truncate(value: Any, length: Any) -> str | None:
    if value is None:
        return None
    try:
        most: int = to_type(length, INT)
    except NetError:
        raise wrong_argument("Truncate", "maxLength", "Int32", length) from None
    text = to_text(value)
    return text if len(text) <= most else substring(text, 0, most)


def _remove_prefix(prefix: Any, value: Any) -> str:
    start, text = to_text(prefix), to_text(value)
    return substring(text, len(start)) if starts_with(text, start) else text


def _after_last(haystack: Any, needle: Any) -> str | None:
    """What follows the last match; null without one."""
    text, wanted = to_text(haystack), to_text(needle)
    at = last_index(text, wanted) if text and wanted else -1
    return None if at < 0 else substring(text, at + len(wanted))


def _matches(run: Run, value: Any, pattern: Any) -> bool:
    return match(run, new_regex(to_text(pattern)), to_text(value)).success


def _like(run: Run, value: Any, pattern: Any) -> bool:
    """SQL's `%`, as a regular expression that may match anywhere: all else keeps its meaning there."""
    return _matches(run, value, to_text(pattern).replace(_WILDCARD, ".*"))


def _parts(run: Run, value: Any) -> list[str] | None:
    """The parts between commas, as they stand; null of an empty text."""
    text = to_text(value)
    if not text:
        return None
    parts = text.removeprefix("[").removesuffix("]").split(",")
    run.meter.items(len(parts))
    return parts


def _int_list(run: Run, value: Any) -> NetList | None:
    parts = _parts(run, value)
    return None if parts is None else NetList.of(INT, [parse(part, INT) for part in parts])


def _text_list(run: Run, value: Any) -> NetList | None:
    parts = _parts(run, value)
    return None if parts is None else NetList.of(STRING, parts)


def _json_to_dictionary(run: Run, value: Any) -> NetDictionary | None:
    if value is None:
        return None
    found: NetDictionary | None = deserialize(run, (_TEXTS_BY_TEXT,), to_text(value))
    return found


def _read_dictionary(dictionary: Any, key: Any) -> str | None:
    if dictionary is not None and runtime_type(dictionary) != _TEXTS_BY_TEXT:
        raise wrong_argument("ReadFromStringDictionary", "dictionary", "Dictionary`2", dictionary)
    name: str | None = cast_object(key, STRING)
    if dictionary is None:
        return None
    if name is None:
        raise argument_null("key")
    found = dictionary.find(name)
    return None if found is None else found[1]
