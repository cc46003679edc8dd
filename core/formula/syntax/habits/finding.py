"""The first habit in a text, or the one at a place."""

from __future__ import annotations

from core.formula.syntax.brackets import Code
from core.formula.syntax.habits.marks import mark_habit, number_habit, sign_habit, text_habit
from core.formula.syntax.habits.statements import statement_habit
from core.formula.syntax.habits.words import word_habit
from core.formula.words.advice import Advice


def first_habit(data: bytes) -> tuple[Advice, int] | None:
    """The first habit in a text that isn't C#, and its byte."""
    code = Code(data, quotes=True)
    for index, token in enumerate(code.items):
        if token.kind == "quoted":
            continue  # a text to C# Eval Expression: its words are nobody's habit
        if token.kind in {"text", "char", "number"}:
            advice = text_habit(code, index) if token.kind == "text" else number_habit(code, index)
        elif token.kind == "word":
            advice = sign_habit(code, index) or word_habit(code, index) or statement_habit(code, index)
        else:
            advice = sign_habit(code, index) or mark_habit(code, index)
        if advice is not None:
            return advice, token.start
    return None


def habit_at(data: bytes, byte: int) -> Advice | None:
    """What a word at a byte is meant for, if it is one of another language."""
    code = Code(data)
    index = next((at for at, token in enumerate(code.items) if token.start == byte), None)
    return word_habit(code, index) if index is not None else None
