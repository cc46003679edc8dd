"""From .NET's regular expressions to those of the `regex` package, where the two differ.

`(?<name>…)` and `(?'name'…)` become `(?P<name>…)`, `\\k<name>` a named reference, `\\z`, `\\Z`, `$` and the
shorthand classes get .NET's meaning, `[a-z-[aeiou]]` becomes a difference. Replacement patterns (`$1`,
`${name}`, `$&`) are read here too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from core.formula.errors import BudgetSpent
from core.formula.values.objects.exceptions import net
from core.formula.values.regex.size import written_out

if TYPE_CHECKING:
    import regex  # type: ignore[import-untyped]  # it comes without types

IGNORE_CASE, MULTILINE, EXPLICIT, SINGLELINE, IGNORE_SPACE, RIGHT_TO_LEFT, ECMASCRIPT = (
    1,
    2,
    4,
    16,
    32,
    64,
    256,
)
MAX_PATTERN = 5_000
MAX_WRITTEN_OUT = 50_000  # letters, if all counted repetitions were written out


def bad_pattern(pattern: str, why: str, offset: int | None = None) -> Exception:
    """The error for a pattern that is none; `offset` is how much of it was read, all where none is given."""
    offset = len(pattern) if offset is None else offset
    return net("RegexParseException", f"Invalid pattern '{pattern}' at offset {offset}. {why}.")


_PREFIX = "(?-f)"  # .NET folds letter by letter: "ss" never matches "ß".


def _refused(pattern: str, error: Exception) -> Exception:
    """The package's error in .NET's words. Its places are those of the translated pattern, which is mostly as long."""
    message = getattr(error, "msg", str(error))
    at = max((getattr(error, "pos", None) or len(_PREFIX)) - len(_PREFIX), 0)
    mark = pattern[at : at + 1]
    found = {
        "missing )": ("Not enough )'s", None),
        "unbalanced parenthesis": ("Too many )'s", at + 1),
        "nothing to repeat": (f"Quantifier '{mark}' following nothing", at + 1),
        "multiple repeat": (f"Nested quantifier '{mark}'", at + 1),
        "min repeat greater than max repeat": ("Illegal {x,y} with x > y", pattern.find("}", at) + 1),
        "bad character range": ("[x-y] range in reverse order", at),
        "missing >": ("Unrecognized grouping construct", None),
        "bad character in group name": ("Unrecognized grouping construct", None),
    }.get(message, (f"{message[:1].upper()}{message[1:]}", at))
    return bad_pattern(pattern, *found)


class Compiled:
    """A pattern ready to be matched. `numbers[n]` is the package's number of .NET's group n: .NET counts the
    unnamed groups first, then the named ones."""

    __slots__ = ("names", "numbers", "pattern")

    def __init__(self, pattern: regex.Pattern[str], numbers: dict[int, int], names: dict[str, int]) -> None:
        self.pattern = pattern
        self.numbers = numbers
        self.names = names

    def number(self, key: int | str) -> int | None:
        """The package's number of a group, by .NET's number or name; None where there is none."""
        if isinstance(key, str):
            if key in self.names:
                return self.names[key]
            return self.numbers.get(int(key)) if key.isdigit() and len(key) < 6 else None
        return self.numbers.get(key)


@lru_cache(maxsize=256)
def compile_pattern(pattern: str, options: int) -> Compiled:
    """A .NET pattern, ready to be matched."""
    import regex  # here: it takes megabytes, and few formulas have patterns

    if len(pattern) > MAX_PATTERN or written_out(pattern) > MAX_WRITTEN_OUT:
        raise BudgetSpent("a regular expression is too large")
    translator = _Translator(pattern, options)
    translated = translator.translate()
    flags = regex.VERSION1 | regex.UNICODE
    if options & IGNORE_CASE:
        flags |= regex.IGNORECASE
    if options & SINGLELINE:
        flags |= regex.DOTALL
    if options & MULTILINE:
        flags |= regex.MULTILINE
    if options & IGNORE_SPACE:
        flags |= regex.VERBOSE
    if options & RIGHT_TO_LEFT:
        flags |= regex.REVERSE
    try:
        compiled = regex.compile(_PREFIX + translated, flags, cache_pattern=False)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        raise _refused(pattern, error) from None
    return Compiled(compiled, translator.numbers(), translator.named())


_ECMASCRIPT = {"d": "0-9", "w": "a-zA-Z0-9_", "s": r" \f\n\r\t\v"}


class _Translator:
    def __init__(self, pattern: str, options: int) -> None:
        self.pattern = pattern
        self.options = options
        self.at = 0
        self.out: list[Any] = []
        self.groups: list[str] = []  # the name of each capturing group, or nothing, in the package's order

    def numbers(self) -> dict[int, int]:
        """The package's group number for each of .NET's."""
        found = {0: 0} | {int(name): at for at, name in enumerate(self.groups, 1) if name.isdigit()}
        following = 1
        for wants_name in (False, True):
            for at, name in enumerate(self.groups, 1):
                if name.isdigit() or bool(name) != wants_name or (name and self.groups.index(name) != at - 1):
                    continue
                while following in found:
                    following += 1
                found[following] = at
        return found

    def named(self) -> dict[str, int]:
        return {
            name: at for at, name in reversed(list(enumerate(self.groups, 1))) if name and not name.isdigit()
        }

    def translate(self) -> str:
        while self.at < len(self.pattern):
            letter = self.pattern[self.at]
            if letter == "\\":
                self.escape()
            elif letter == "[":
                self.out.append(self.character_class())
            elif letter == "(":
                self.group()
            elif letter == "$" and not self.options & MULTILINE:
                self.emit(r"(?=\n?\Z)", 1)
            elif letter == "{" and not re.match(r"\{\d+(,\d*)?\}", self.pattern[self.at :]):
                self.emit(r"\{", 1)
            elif letter in "*+?}" and self.pattern[self.at + 1 : self.at + 2] == "+":
                # .NET has no possessive quantifiers: a second one is an error.
                raise bad_pattern(self.pattern, "Nested quantifier '+'", self.at + 2)
            else:
                self.emit(letter, 1)
        numbers = self.numbers()
        return "".join(
            piece if isinstance(piece, str) else f"(?:\\{numbers.get(piece, piece)})" for piece in self.out
        )

    def emit(self, text: str, taken: int) -> None:
        self.out.append(text)
        self.at += taken

    def escape(self) -> None:
        following = self.pattern[self.at + 1 : self.at + 2]
        if not following:
            raise bad_pattern(self.pattern, "Illegal \\ at end of pattern")
        if following.isdigit() and following != "0":
            self.reference()
            return
        if following == "k":
            match = re.compile(r"\\k(?:<(\w+)>|'(\w+)')").match(self.pattern, self.at)
            if match is None:
                raise bad_pattern(self.pattern, "Malformed \\k<...> named back reference")
            name = match[1] or match[2]
            if name.isdigit():
                self.out.append(int(name))
                self.at += len(match[0])
            else:
                self.emit(f"(?P={name})", len(match[0]))
            return
        if self.options & ECMASCRIPT and following.lower() in _ECMASCRIPT:
            self.emit(f"[{'^' if following.isupper() else ''}{_ECMASCRIPT[following.lower()]}]", 2)
            return
        simple = {"z": r"\Z", "Z": r"(?=\n?\Z)", "e": r"\x1b", "h": "h", "R": "R", "X": "X", "K": "K"}.get(
            following
        )
        if simple is not None:
            self.emit(simple, 2)
        elif following == "c":
            control = self.pattern[self.at + 2 : self.at + 3]
            self.emit(f"\\x{ord(control.upper()) & 31:02x}", 3)
        elif following in "pP":
            self.out.append(self.category())
        elif following in "\"'!#%&,/:;<=>@_`~ -" or following.isspace():
            self.emit(re.escape(following), 2)
        else:
            self.emit("\\" + following, 2)

    def reference(self) -> None:
        """`\\1`: .NET's number of the group; `\\12` is group 1 and a 2 where there are fewer groups."""
        match = re.compile(r"\\(\d+)").match(self.pattern, self.at)
        assert match is not None
        digits = match[1]
        total = len(re.findall(r"(?<!\\)\((?!\?[^<P'])", self.pattern))
        while len(digits) > 1 and int(digits) > total:
            digits = digits[:-1]
        self.out.append(int(digits))
        self.at += 1 + len(digits)

    def category(self) -> str:
        match = re.compile(r"\\[pP]\{(\w[\w-]*)\}").match(self.pattern, self.at)
        if match is None:
            raise bad_pattern(self.pattern, "Incomplete \\p{X} character escape")
        self.at += len(match[0])
        name = match[1]
        if name.startswith("Is"):
            name = "In" + name[2:]
        return f"\\{match[0][1]}{{{name}}}"

    def group(self) -> None:
        rest = self.pattern[self.at :]
        match = re.match(r"\(\?(?:<(\w+)>|'(\w+)')", rest)
        if match is not None:
            name = match[1] or match[2]
            self.groups.append(name)
            # A number as a name is that group; the `regex` package wants a letter.
            self.emit(f"(?P<{name if not name[0].isdigit() else 'n' + name}>", len(match[0]))
        elif re.match(r"\(\?(?:<\w*-\w+>|'\w*-\w+')", rest):
            raise net("NotSupportedException", "Balancing groups can't be evaluated here.")
        elif rest.startswith("(?#"):
            end = rest.find(")")
            if end < 0:
                raise bad_pattern(self.pattern, "Unterminated (?#...) comment")
            self.at += end + 1
        elif not rest.startswith("(?") and self.options & EXPLICIT:
            self.emit("(?:", 1)
        elif not rest.startswith("(?"):
            self.groups.append("")
            self.emit("(", 1)
        else:
            self.flags_or_plain(rest)

    def flags_or_plain(self, rest: str) -> None:
        match = re.match(r"\(\?([imnsx]*)(-[imnsx]+)?([:)])", rest)
        if match is None or match[0] == "(?:":
            self.emit("(", 1)
            return
        on, off, end = match.groups()
        if "n" in on:
            self.options |= EXPLICIT
        if "m" in on:
            self.options |= MULTILINE
        kept = on.replace("n", "") + (off or "").replace("n", "").rstrip("-")
        if not kept:
            self.emit("(?:" if end == ":" else "", len(match[0]))
        else:
            self.emit(f"(?{kept}{end}", len(match[0]))

    def character_class(self) -> str:
        """`[…]`, with subtraction; inside, `[` is a plain letter in .NET."""
        self.at += 1
        out = ["["]
        if self.pattern[self.at : self.at + 1] == "^":
            out.append("^")
            self.at += 1
        first = True
        while self.at < len(self.pattern):
            letter = self.pattern[self.at]
            if letter == "]" and not first:
                self.at += 1
                return "".join(out) + "]"
            if letter == "-" and self.pattern[self.at + 1 : self.at + 2] == "[" and not first:
                self.at += 1
                inner = self.character_class()
                if self.pattern[self.at : self.at + 1] != "]":
                    break
                self.at += 1
                return f"[{''.join(out)}]--{inner}]"
            first = False
            out.append(self.class_item(letter))
        raise bad_pattern(self.pattern, "Unterminated [] set")

    def class_item(self, letter: str) -> str:
        if letter == "\\":
            following = self.pattern[self.at + 1 : self.at + 2]
            if following in "pP" and following:
                return self.category()
            self.at += 2
            if self.options & ECMASCRIPT and following in _ECMASCRIPT:
                return _ECMASCRIPT[following]
            if following in {"b", "e"}:
                return r"\x08" if following == "b" else r"\x1b"
            return "\\" + following if following.isalnum() or following in "]\\^-[" else re.escape(following)
        self.at += 1
        # Set operations and nested sets are the package's own; .NET takes these letters as they are.
        return (
            "\\" + letter
            if letter in "[&~|]" or (letter == "-" and self.pattern[self.at : self.at + 1] == "-")
            else letter
        )
