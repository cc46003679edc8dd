"""Dynamic formulas: C# parsed by tree-sitter and evaluated over value types of our own.

    formula = compile_formula('"WEB" + TransactionNumber')
    result = await formula.evaluate(Scope.for_transaction(raw, system_id=1795, functions=functions))

Nothing of a formula runs as Python; it sees its record, the members listed in `core.formula.members`
and the functions that the host binds. From below to above: `types` and `values` (what C# has), `members` and
`functions` (what can be called), `compile` (from the tree to closures), `program`, `run` and `formula` (one
formula, bound and evaluated). Where a lower layer needs a higher one, it imports it inside a function: a
condition of FirstMatch is a formula again, and a cast of a JSON value reads JSON.
"""

from core.formula.budget import Budget
from core.formula.errors import FormulaError
from core.formula.formula import Formula, compile_formula
from core.formula.functions.host import Functions, HostFunction
from core.formula.result import Result
from core.formula.scope import Scope

__all__ = [
    "Budget",
    "Formula",
    "FormulaError",
    "Functions",
    "HostFunction",
    "Result",
    "Scope",
    "compile_formula",
]
