"""Says where something leaves past the gate outward; `make lint` runs it with the rest of the layout.

Nobody prints, writes to a stream of the process or to the clipboard but in the places that are the gate. No widget of
Qt's own that draws what looks like markup is made outside of the kit, and no text that isn't fixed is told to a widget
without having passed `gui/kit/texts.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

STREAMS = (
    "core/cli/",  # `main.py` puts the gate before both streams
    "core/outward/streams.py",
    "gui/display.py",  # what Qt lacks here, before there is anything secret
    "gui/shell/pictures/take.py",
    "gui/shell/support/crashes.py",  # what Qt says before it ends the program; the gate is before the stream by then
)
BYTES = (
    "core/cli/output.py",  # JSON that has passed the gate
    "core/cli/sandbox.py",  # the sandbox's own keys, which are what it is asked for
)
KIT = "gui/kit/"
RICH = {
    "QLabel",
    "QMessageBox",
    "QErrorMessage",
    "QTextEdit",
    "QTextBrowser",
    "QToolTip",
    "QWhatsThis",
    "QInputDialog",
}
"""What draws rich text, and what has labels of its own."""
RICH_ELSEWHERE = {"gui/shell/help.py": {"QTextBrowser"}}  # (our own pages)
TOLD = {
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setAccessibleName",
    "setAccessibleDescription",
    "setWindowTitle",
    "setTabToolTip",
    "setDetailedText",
    "setInformativeText",
    "setHtml",
}
PASSES = {"tip", "plain_tip", "keyed", "shown", "line", "cell", "caption", "document", "code"}
"""The functions of `gui/kit/texts.py`, by all their names: nothing else in the window has such a one."""
TEXTS = "gui.kit.texts"


def outward_complaints(root: Path) -> Iterator[str]:
    """A sentence for each place where something leaves past the gate."""
    for package in ("core", "gui"):
        for path in sorted((root / package).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for line, told in sorted(complaints_of(path.read_text("utf-8"), name)):
                yield f"{name}:{line}: {told}"


def complaints_of(text: str, name: str) -> Iterator[tuple[int, str]]:
    """What is wrong in one file, with its line."""
    for node in ast.walk(ast.parse(text)):
        told = _past_the_streams(node, name) or _past_the_kit(node, name)
        if told and isinstance(node, ast.expr | ast.stmt):
            yield node.lineno, told


def _past_the_streams(node: ast.AST, name: str) -> str:
    match node:
        case ast.Call(func=ast.Name(id="print")):
            return "prints; core.cli.output does that."
        case ast.Attribute(value=ast.Name(id="sys"), attr="stdout" | "stderr") if not name.startswith(
            STREAMS
        ):
            return f"writes to sys.{node.attr} past the gate."
        case ast.Attribute(value=ast.Name(id="sys"), attr="__stdout__" | "__stderr__"):
            return f"writes to sys.{node.attr} past the gate."
        case ast.Attribute(value=ast.Attribute(attr="stdout" | "stderr"), attr="buffer") if name not in BYTES:
            return "writes bytes past the gate."
    return ""


def _past_the_kit(node: ast.AST, name: str) -> str:
    match node:
        case ast.Call(func=ast.Attribute(attr="clipboard")) if name != f"{KIT}clipboard.py":
            return "uses the clipboard; gui.kit.clipboard does that."
        case ast.ImportFrom(module=str(module)) if module.startswith("PySide6") and not name.startswith(KIT):
            taken = {each.name for each in node.names} & RICH - RICH_ELSEWHERE.get(name, set())
            return (
                f"takes {', '.join(sorted(taken))}, which draws markup; gui.kit has its own." if taken else ""
            )
        case ast.ImportFrom(module=str(module)) if name.startswith("gui/") and module != TEXTS:
            taken = {each.asname or each.name for each in node.names} & PASSES
            return f"takes {', '.join(sorted(taken))} from elsewhere than {TEXTS}." if taken else ""
        case ast.Attribute(attr="ToolTipRole") if not name.startswith(KIT):
            return "answers for a tool tip; gui.kit's models do that."
        case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super")))):
            return ""  # passes on what it was given: whoever called it was asked
        case ast.Call(func=ast.Attribute(attr=method), args=args) if method in TOLD and not all(
            map(_fixed, args[-1:])  # (of a tab the number comes first)
        ):
            return f"{method} is given a text that hasn't passed gui.kit.texts."
    return ""


def _fixed(node: ast.expr) -> bool:
    """Whether a text is one of ours, or has passed the gate."""
    match node:
        case ast.Constant():
            return True
        case ast.IfExp():
            return _fixed(node.body) and _fixed(node.orelse)
        case ast.Name():
            return node.id.strip("_").isupper()
        case ast.Call(func=ast.Name(id="tr" | "tr_count"), keywords=[]):
            return True  # (nothing is filled in, or a number)
        case ast.Call(func=ast.Name(id="translated"), args=[text]):
            return _fixed(text)
        case ast.Call(func=ast.Name(id=name)):
            return name in PASSES
        case _:
            return False
