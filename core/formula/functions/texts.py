"""iPaaS.com's functions of texts: cutting, matching, lists in a text, JSON."""

from __future__ import annotations

from typing import Any

from core.formula.members.json.reading import parse_token
from core.formula.members.regex.regexes import is_match, new_regex
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import INT, OBJECT, STRING
from core.formula.values.collections.containers import NetDictionary, NetList
from core.formula.values.json.tokens import JArray, JObject, JToken, JValue
from core.formula.values.numbers.parsing import parse
from core.formula.values.objects.exceptions import net
from core.formula.values.text.strings import WHITE


def text_functions() -> list[Method]:
    """The functions that deal with texts."""
    return [
        Method("string Truncate(string text, int length)", _truncate),
        Method("string RemovePrefix(string prefix, string text)", _remove_prefix),
        Method("string SubstringAfterLastMatch(string text, string needle)", _after_last),
        Method("bool RegExMatch(string text, string pattern)", _regex_match, run=True),
        Method("bool WildcardMatch(string text, string pattern)", _wildcard_match, run=True),
        Method("List<int> IntListFromString(string text)", _int_list),
        Method("List<string> StringListFromString(string text)", _text_list),
        Method("Dictionary<string, object> JSONToDictionary(string text)", _json_to_dictionary, run=True),
    ]


def _truncate(text: str | None, length: int) -> str | None:
    if length < 0:
        raise net("ArgumentOutOfRangeException", "Length cannot be less than zero.", "length")
    return None if text is None else text[:length]


def _remove_prefix(prefix: str | None, text: str | None) -> str | None:
    return text if text is None or not prefix else text.removeprefix(prefix)


def _after_last(text: str | None, needle: str | None) -> str | None:
    """What follows the last match; the whole text where there is none."""
    if text is None or not needle:
        return text
    at = text.rfind(needle)
    return text if at < 0 else text[at + len(needle) :]


def _regex_match(run: Run, text: str | None, pattern: str | None) -> bool:
    if text is None or pattern is None:
        return False
    return is_match(run, new_regex(pattern), text)


def _wildcard_match(run: Run, text: str | None, pattern: str | None) -> bool:
    """* stands for any text, ? for one character; case counts."""
    if text is None or pattern is None:
        return False
    at = index = 0
    star, mark = -1, 0
    while index < len(text):
        run.tick()
        if at < len(pattern) and pattern[at] == "*":
            star, mark = at, index
            at += 1
        elif at < len(pattern) and pattern[at] in {"?", text[index]}:
            at += 1
            index += 1
        elif star >= 0:
            mark += 1
            at, index = star + 1, mark
        else:
            return False
    return all(letter == "*" for letter in pattern[at:])


def _parts(text: str | None) -> list[str]:
    return [] if text is None or not text.strip(WHITE) else text.split(",")


def _int_list(text: str | None) -> NetList:
    return NetList.of(INT, [parse(part, INT) for part in _parts(text)])


def _text_list(text: str | None) -> NetList:
    return NetList.of(STRING, [part.strip(WHITE) for part in _parts(text)])


def _json_to_dictionary(run: Run, text: str | None) -> NetDictionary | None:
    if text is None or not text.strip():
        return None
    token = parse_token(run, text)
    if not isinstance(token, JObject):
        raise net("JsonSerializationException", "The JSON is not an object.")
    return _dictionary(token)


def _dictionary(token: JObject) -> NetDictionary:
    made = NetDictionary.of(STRING, OBJECT)
    for key, item in token.pairs():
        made.put(key, _plain(item))
    return made


def _plain(token: JToken) -> Any:
    """Dictionaries and lists all the way down, so that a formula can go through them."""
    if isinstance(token, JObject):
        return _dictionary(token)
    if isinstance(token, JArray):
        return NetList.of(OBJECT, [_plain(item) for item in token.items])
    return token.value if isinstance(token, JValue) else token
