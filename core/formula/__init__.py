"""Dynamic formulas: C# parsed by tree-sitter and evaluated over value types of our own.

    formula = compile_formula('"WEB" + TransactionNumber')
    result = await formula.evaluate(Scope.for_transaction(raw, system_id=1795, functions=functions))

A formula becomes Python code made of nothing but what the binder puts into it: it sees its record, the members
listed in `core.formula.members` and the functions that the host binds, and has no builtins. From below to above:
`types` and `values` (what C# has), `members` and `functions` (what can be called), `compile` (from the tree to
Python code), `program`, `run` and `formula` (one formula, bound and evaluated).
"""

from core.formula.budget import Budget
from core.formula.errors import FormulaError
from core.formula.formula import Appraisal, Formula, compile_formula
from core.formula.functions.host import Functions, HostFunction
from core.formula.result import Result
from core.formula.scope import Scope

__all__ = [
    "Appraisal",
    "Budget",
    "Formula",
    "FormulaError",
    "Functions",
    "HostFunction",
    "Result",
    "Scope",
    "compile_formula",
]
