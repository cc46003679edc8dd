"""Definite assignment: a variable declared without a value may only be read where it surely has one.

C# refuses `int a; if (x) a = 1; return a;`. The analysis goes over the tree with the set of variables that
surely have a value; for conditions it keeps two sets, for true and for false. It is one class, and so a long
file: statements and expressions contain each other.
"""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.statements.flow import endless
from core.formula.errors import FormulaError
from core.formula.syntax.parse import Syntax
from core.words import say

# None stands for "can't be reached": there, every variable counts as assigned.
State = frozenset[str] | None
_FUNCTIONS = frozenset({"lambda_expression", "anonymous_method_expression", "local_function_statement"})
_CONDITIONS = frozenset({"&&", "||"})


def refuse_unassigned(syntax: Syntax, block: Node) -> None:
    """Raise a type error at the first read of a variable that may have no value."""
    names = _declared_without_value(block)
    if names:
        _Assigned(syntax, names).statement(block, frozenset())


def _named(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace").removeprefix("@")


def _declared_without_value(root: Node) -> frozenset[str]:
    """Names that are declared without a value, and never otherwise (a name used twice is left alone)."""
    bare: list[str] = []
    other: set[str] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        stack.extend(node.children)
        if node.type == "variable_declarator":
            first = _named(node)[0]
            if any(child.type == "=" for child in node.children):
                other.add(_text(first))
            else:
                bare.append(_text(first))
        elif node.type in {
            "parameter",
            "implicit_parameter",
            "declaration_expression",
            "declaration_pattern",
        }:
            name = node.child_by_field_name("name") or node
            other.add(_text(name))
    return frozenset(name for name in bare if bare.count(name) == 1 and name not in other)


def _join(one: State, other: State) -> State:
    if one is None or other is None:
        return other if one is None else one
    return one & other


class _Assigned:
    def __init__(self, syntax: Syntax, names: frozenset[str]) -> None:
        self.syntax = syntax
        self.names = names
        self.breaks: list[State] = []
        self.continues: list[State] = []

    def error(self, node: Node) -> FormulaError:
        name = _text(node)
        hint = say("Give it a value where it is made, as `{name} = 0;` or `{name} = null;`.", name=name)
        return self.syntax.error(
            "type", say("`{name}` may have no value here", name=name), node.start_byte, hint
        )

    # Statements --------------------------------------------------------------------------------

    def statement(self, node: Node, state: State) -> State:
        rule = getattr(self, f"_{node.type}", None)
        if rule is not None:
            result: State = rule(node, state)
            return result
        for child in _named(node):
            state = self.expression(child, state)
        return state

    def _block(self, node: Node, state: State) -> State:
        for child in _named(node):
            if child.type == "local_function_statement":
                continue  # it may be called when all is assigned; its body is bound on its own
            state = self.statement(child, state)
        return state

    def _checked_statement(self, node: Node, state: State) -> State:
        return self._block(node, state)

    def _return_statement(self, node: Node, state: State) -> State:
        for child in _named(node):
            state = self.expression(child, state)
        return None

    _throw_statement = _return_statement

    def _break_statement(self, node: Node, state: State) -> State:
        self.breaks.append(state)
        return None

    def _goto_statement(self, node: Node, state: State) -> State:
        return None

    def _using_statement(self, node: Node, state: State) -> State:
        for child in _named(node):
            state = self.statement(child, state)
        return state

    def _labeled_statement(self, node: Node, state: State) -> State:
        # It may be reached from elsewhere: what is assigned there isn't followed up.
        return self.statement(_named(node)[-1], frozenset(self.names))

    def _continue_statement(self, node: Node, state: State) -> State:
        self.continues.append(state)
        return None

    def _if_statement(self, node: Node, state: State) -> State:
        condition, yes, no = (
            node.child_by_field_name(n) for n in ("condition", "consequence", "alternative")
        )
        assert condition is not None
        assert yes is not None
        true, false = self.condition(condition, state)
        after = self.statement(yes, true)
        return _join(after, self.statement(no, false) if no is not None else false)

    def _loop(self, node: Node, state: State, *, body_first: bool = False) -> State:
        outer = self.breaks, self.continues
        self.breaks, self.continues = [], []
        condition, body = node.child_by_field_name("condition"), node.child_by_field_name("body")
        assert body is not None
        if body_first:
            state = self.statement(body, state)
            for one in self.continues:
                state = _join(state, one)
            _, after = self.condition(condition, state) if condition is not None else (state, state)
        else:
            true, after = self.condition(condition, state) if condition is not None else (state, None)
            self.statement(body, true)
        if endless(node):
            after = None
        for one in self.breaks:
            after = _join(after, one)
        self.breaks, self.continues = outer
        return after

    def _while_statement(self, node: Node, state: State) -> State:
        return self._loop(node, state)

    def _do_statement(self, node: Node, state: State) -> State:
        return self._loop(node, state, body_first=True)

    def _for_statement(self, node: Node, state: State) -> State:
        for child in node.children_by_field_name("initializer"):
            if child.is_named:
                state = self.statement(child, state)
        return self._loop(node, state)

    def _foreach_statement(self, node: Node, state: State) -> State:
        source, body = node.child_by_field_name("right"), node.child_by_field_name("body")
        assert source is not None
        assert body is not None
        state = self.expression(source, state)
        outer = self.breaks, self.continues
        self.breaks, self.continues = [], []
        self.statement(body, state)
        self.breaks, self.continues = outer
        return state

    def _switch_statement(self, node: Node, state: State) -> State:
        value, body = node.child_by_field_name("value"), node.child_by_field_name("body")
        assert value is not None
        assert body is not None
        state = self.expression(value, state)
        outer, self.breaks = self.breaks, []
        after: State = state
        entry: State = state
        for section in _named(body):
            if section.children[0].type == "default":
                after = None if after is state else after
            colon = next(i for i, child in enumerate(section.children) if child.type == ":")
            for child in section.children[:colon]:
                if child.type == "when_clause":
                    entry = self.expression(child, entry)
            inside: State = state
            for child in section.children[colon + 1 :]:
                if child.is_named and child.type != "comment":
                    inside = self.statement(child, inside)
        for one in self.breaks:
            after = _join(after, one)
        self.breaks = outer
        return after

    def _try_statement(self, node: Node, state: State) -> State:
        after: State = None
        final: State = frozenset()
        for child in _named(node):
            if child.type == "block":
                after = self.statement(child, state)
            elif child.type == "catch_clause":
                inside = state
                for part in _named(child):
                    inside = (
                        self.statement(part, inside)
                        if part.type == "block"
                        else self.expression(part, inside)
                    )
                after = _join(after, inside)
            elif child.type == "finally_clause":
                final = self.statement(_named(child)[0], state)
        if after is None or final is None:
            return None
        return after | final

    def _variable_declarator(self, node: Node, state: State) -> State:
        parts = _named(node)
        return self.expression(parts[-1], state) if len(parts) > 1 else state

    def _local_declaration_statement(self, node: Node, state: State) -> State:
        for child in _named(node):
            state = self.statement(child, state)
        return state

    def _variable_declaration(self, node: Node, state: State) -> State:
        for child in _named(node):
            if child.type == "variable_declarator":
                state = self._variable_declarator(child, state)
        return state

    # Expressions -------------------------------------------------------------------------------

    def condition(self, node: Node, state: State) -> tuple[State, State]:
        """The states when the condition is true and when it is false."""
        if node.type == "parenthesized_expression":
            return self.condition(_named(node)[0], state)
        if node.type == "boolean_literal":
            return (state, None) if _text(node) == "true" else (None, state)
        if node.type == "prefix_unary_expression" and node.children[0].type == "!":
            true, false = self.condition(_named(node)[0], state)
            return false, true
        symbol = node.child_by_field_name("operator")
        if node.type == "binary_expression" and symbol is not None and _text(symbol) in _CONDITIONS:
            left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
            assert left is not None
            assert right is not None
            true, false = self.condition(left, state)
            if _text(symbol) == "&&":
                inner_true, inner_false = self.condition(right, true)
                return inner_true, _join(false, inner_false)
            inner_true, inner_false = self.condition(right, false)
            return _join(true, inner_true), inner_false
        after = self.expression(node, state)
        return after, after

    def expression(self, node: Node, state: State) -> State:
        kind = node.type
        if kind == "identifier":
            return self._read(node, state)
        if kind == "assignment_expression":
            return self._assignment(node, state)
        if kind == "argument" and any(child.type == "out" for child in node.children):
            target = _named(node)[-1]
            return self._with(state, _text(target)) if target.type == "identifier" else state
        if kind in _FUNCTIONS:
            body = node.child_by_field_name("body")
            if body is not None:
                self._inside(body, state)
            return state
        if kind == "binary_expression":
            true, false = self._binary(node, state)
            return _join(true, false)
        if kind == "conditional_expression":
            return self._conditional(node, state)
        if kind == "member_access_expression":
            receiver = node.child_by_field_name("expression")
            return self.expression(receiver, state) if receiver is not None else state
        for child in _named(node):
            state = self.expression(child, state)
        return state

    def _binary(self, node: Node, state: State) -> tuple[State, State]:
        symbol, left, right = (node.child_by_field_name(name) for name in ("operator", "left", "right"))
        assert symbol is not None
        assert left is not None
        assert right is not None
        if _text(symbol) in _CONDITIONS:
            return self.condition(node, state)
        state = self.expression(left, state)
        if _text(symbol) == "??":
            self.expression(right, state)
            return state, state
        state = self.expression(right, state)
        return state, state

    def _conditional(self, node: Node, state: State) -> State:
        condition, yes, no = (
            node.child_by_field_name(n) for n in ("condition", "consequence", "alternative")
        )
        assert condition is not None
        assert yes is not None
        assert no is not None
        true, false = self.condition(condition, state)
        return _join(self.expression(yes, true), self.expression(no, false))

    def _assignment(self, node: Node, state: State) -> State:
        left, right, symbol = (node.child_by_field_name(name) for name in ("left", "right", "operator"))
        assert left is not None
        assert right is not None
        plain = symbol is not None and _text(symbol) == "="
        if plain and left.type == "identifier":
            return self._with(self.expression(right, state), _text(left))
        if plain and left.type == "tuple_expression":
            state = self.expression(right, state)
            for part in _named(left):
                target = _named(part)[-1]
                state = self._with(state, _text(target)) if target.type == "identifier" else state
            return state
        return self.expression(right, self.expression(left, state))

    def _inside(self, body: Node, state: State) -> None:
        outer = self.breaks, self.continues
        self.breaks, self.continues = [], []
        if body.type == "block":
            self.statement(body, state)
        else:
            self.expression(body, state)
        self.breaks, self.continues = outer

    def _with(self, state: State, name: str) -> State:
        return state | {name} if state is not None and name in self.names else state

    def _read(self, node: Node, state: State) -> State:
        name = _text(node)
        if state is not None and name in self.names and name not in state and self._is_read(node):
            raise self.error(node)
        return state

    @staticmethod
    def _is_read(node: Node) -> bool:
        """Not the name of an argument, a member in an initializer or a type."""
        parent = node.parent
        if parent is None:
            return True
        name = parent.child_by_field_name("name")
        return not (name is not None and name.id == node.id)
