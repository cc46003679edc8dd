"""What every text passes on its way to a widget: said in the window's language, no secrets, nothing that is acted
upon, no markup, not too long.

A text may be anybody's. Qt draws labels and tool tips as rich text where they look like it, and loads the images that
such a text names, from files and from the network; and a line of a megabyte stops the window. So labels are made in
`gui/kit/labels.py` and `gui/kit/controls.py`, tables in `gui/kit/table_model.py`, and whatever else is told to a
widget goes through one of these. `tests/house/outward.py` sees to it. No Qt in here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.outward.secrets import KNOWN
from core.outward.text import LINE, PAGE, UNSEEN, one_line, plain
from gui.kit.language import tr_count, translated

DOCUMENT, DOCUMENT_LINE = 200_000, 10_000
"""Characters of a text in a field that scrolls, and of a line of it."""
_MARGIN = 4_096
"""Characters beyond what is shown that are looked at, so that no secret is cut in two."""
_TIP_LINES, _TIP_CHARACTERS = 15, 240
_WIDE = 100
"""Characters of a line of a tool tip; a longer one is broken, for which Qt wants rich text."""
_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
_BETWEEN = re.compile(r"(\n|  +| · |: | \(|[“”„«»]|\) ?)")
"""What stands between the pieces of a text."""
_BEGINS_SO = re.compile("^\u2068", re.MULTILINE)
_UNSEEN = re.compile(f"(?![\n\t])[{UNSEEN}]")


def shown(text: str, most: int = PAGE) -> str:
    """A text of several lines, for a label or a read-only field."""
    return apart(_passed(text, most, lines=True))


def line(text: str, most: int = LINE) -> str:
    """A text of one line, for a title, an entry of a list, a name for assistive technology."""
    return apart(_passed(text, most, lines=False))


def cell(text: str) -> str:
    """A text in a table: line breaks and tabs are spaces there."""
    text = translated(text)
    if text.isascii() and text.isprintable() and len(text) <= LINE:
        return KNOWN.hide(text)
    return line(re.sub(r"\r\n|[\n\t]", " ", text[: LINE + _MARGIN]) + text[LINE + _MARGIN :])


def caption(text: str) -> str:
    """A text of one line where an ampersand would be a mnemonic: an entry of a menu, a button."""
    return line(text).replace("&", "&&")


def tip(text: str | Sequence[str]) -> str:
    """A tool tip: not more than fits on a screen, and never taken for anything but plain text."""
    if isinstance(text, str):
        text = translated(text)[: (_TIP_LINES + 1) * PAGE].splitlines()
    lines = list(text)
    told = [line(each, _TIP_CHARACTERS) for each in lines[:_TIP_LINES]]
    if len(lines) > _TIP_LINES:
        told.append(tr_count(len(lines) - _TIP_LINES, "… and {n:,} more line", "… and {n:,} more lines"))
    if not any("<" in each or "&" in each or len(each) > _WIDE for each in told):
        return "\n".join(told)
    import html  # not before the window's first paint

    return f"<p style='white-space: pre-wrap'>{'<br>'.join(html.escape(each) for each in told)}</p>"


def keyed(told: str, keys: str) -> str:
    """A tool tip that `tip` has made, with a shortcut behind it, where there is one."""
    if not keys:
        return told
    if told.endswith("</p>"):
        import html

        return f"{told.removesuffix('</p>')} ({html.escape(line(keys))})</p>"
    return tip(f"{told} ({line(keys)})")


def document(text: str) -> str:
    """A text of many lines, for a field that scrolls; none of them so long that it stops the window."""
    lines = _passed(text, DOCUMENT, lines=True).split("\n")
    return "\n".join(
        each if len(each) <= DOCUMENT_LINE else _cut(each, each[:DOCUMENT_LINE]) for each in lines
    )


def code(text: str) -> str:
    """A source that is shown, and not edited: each character that can't be seen is one that can, in its place."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", KNOWN.hide(text))


def apart(text: str) -> str:
    """A text whose pieces keep their order when one is written from right to left: else it takes the number, the date
    or the name beside it to its other side. What isn't seen in it is ours: it has passed.
    """
    if text.isascii() or not _FROM_THE_RIGHT.search(text):
        return text
    pieces = _BETWEEN.split(text)
    if len(pieces) == 1:
        return text
    told = "".join(f"\u2068{each}\u2069" if _FROM_THE_RIGHT.search(each) else each for each in pieces)
    return _BEGINS_SO.sub("\u200e\u2068", told)  # (by its first letter Qt would align all of it to the right)


def _passed(text: str, most: int, *, lines: bool) -> str:
    text = translated(text)
    if len(text) <= most:
        return (plain if lines else one_line)(KNOWN.hide(text), None)
    hidden = KNOWN.hide(text[: most + _MARGIN])
    if len(text) > most + _MARGIN:
        hidden = hidden[:-_MARGIN]  # where a secret may be cut in two, which is no longer known
    head = (plain if lines else one_line)(hidden, None)
    return _cut(text, head[:most])


def _cut(text: str, head: str) -> str:
    return tr_count(len(text), "{head}… ({n:,} character)", "{head}… ({n:,} characters)", head=head)
