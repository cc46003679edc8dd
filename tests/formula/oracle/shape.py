"""Tells whether a formula is one expression or statements, so that it can be put into a C# method."""

from __future__ import annotations

import re

_STATEMENT_WORDS = frozenset(
    ["if", "switch", "for", "foreach", "while", "do", "try", "throw", "return", "const", "break", "goto"]
)
_SKIPPED = re.compile(
    r"""//[^\n]* | /\*.*?\*/
      | \$?@\$?"(?:[^"]|"")*"          # verbatim
      | \$?"(?:\\.|[^"\\\n])*"         # regular and interpolated
      | '(?:\\[^\n]+?|[^'\\\n])'       # char
    """,
    re.VERBOSE | re.DOTALL,
)


def is_statements(formula: str) -> bool:
    """True when a `;` stands outside all brackets, or the first word begins a statement."""
    bare = _SKIPPED.sub(lambda found: " " if found.group().startswith("/") else '""', formula).strip()
    first = re.match(r"\w+|\{", bare)
    if first and (first.group() in _STATEMENT_WORDS or first.group() == "{"):
        return True
    if re.match(r"(?:un)?checked\s*\{", bare):
        return True
    depth = 0
    for sign in bare:
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
        elif sign == ";" and depth <= 0:
            return True
    return False
