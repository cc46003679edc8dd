"""Records, fields and lists as people call them: `the second address`, `no phone number`."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.explain.failure import (
    PICKS,
    Failure,
    arguments,
    called,
    declaration,
    lambda_body,
    short,
    text,
    unwrapped,
)
from core.formula.records.model import Record, RecordDef
from core.formula.types.model import Type
from core.formula.words.records import ITEM
from core.formula.words.records import called as words_for
from core.formula.words.types import split
from core.words import as_code, say

_ORDINALS = (
    say("first"),
    say("second"),
    say("third"),
    say("fourth"),
    say("fifth"),
    say("sixth"),
    say("seventh"),
    say("eighth"),
    say("ninth"),
    say("tenth"),
    say("eleventh"),
    say("twelfth"),
)
_WHOLE = {
    "Transaction": say("the order"),
    "TransactionLine": say("the line"),
    "Customer": say("the customer"),
    "Address": say("the address"),
}
_ACRONYMS = {"id": "ID", "sku": "SKU"}


_PLACES = {
    "F": say("first", about="of a list"),
    "L": say("last", about="of a list"),
    "S": say("only", about="of a list"),
}
"""By the first letter of the method that picks it."""


def ordinal(index: int) -> str:
    """The place of an index from 0: `second`, `21st`."""
    if 0 <= index < len(_ORDINALS):
        return _ORDINALS[index]
    number = index + 1
    match number % 10 if number % 100 not in {11, 12, 13} else 0:
        case 1:
            return say("{number}st", number=number)
        case 2:
            return say("{number}nd", number=number)
        case 3:
            return say("{number}rd", number=number)
    return say("{number}th", number=number)


def noun(type_: Type | None) -> str:
    """What one record of a type is called: `line`, `address`; `item` for what is no record."""
    return nouns(type_, 1)


def nouns(type_: Type | None, count: int = 2) -> str:
    """The same, for that many."""
    words = words_for(type_.name) if type_ is not None and type_.kind == "record" else ITEM
    return words.noun if count == 1 else words.nouns


def field_words(name: str) -> str:
    """A field's name in words: `phone number`, `external ID`."""
    words = split(name).removesuffix(" time") if name.endswith("DateTime") else split(name)
    return " ".join(_ACRONYMS.get(part, part) for part in words.split())


def all_of(conditions: list[str]) -> str:
    """`a and b and c`"""
    told = conditions[0]
    for one in conditions[1:]:
        told = say("{names} and {name}", names=told, name=one)
    return told


def whole(failure: Failure) -> str:
    """What the record is called whose fields stand alone."""
    return _WHOLE.get(failure.record_def.name, say("the {noun}", noun=noun(None)))


def record_words(failure: Failure, node: Node | None) -> str:
    """What the record is called that a piece of the formula gives."""
    if node is None:
        return whole(failure)
    node = unwrapped(node)
    type_ = failure.type_of(node)
    if node.type == "identifier":
        return _variable(failure, node, type_)
    if node.type == "element_access_expression":
        given = arguments(node)
        index = failure.value_of(unwrapped(given[0])) if given else None
        if isinstance(index, int) and index >= 0:
            return say("the {ordinal} {noun}", ordinal=ordinal(index), noun=noun(type_))
    if node.type == "invocation_expression":
        of, method = called(node)
        place = _PLACES.get(method[:1], "") if method in PICKS else ""
        if place and of is not None:
            condition = lambda_body(node)
            such = say(" with `{condition}`", condition=short(condition)) if condition is not None else ""
            return say("the {place} {noun}{such}", place=place, noun=noun(type_), such=such)
    if node.type == "member_access_expression":
        owner = record_words(failure, node.child_by_field_name("expression"))
        return say(
            "the {field_words} of {owner}",
            field_words=field_words(text(node.child_by_field_name("name"))),
            owner=owner,
        )
    return say("the {noun}", noun=noun(type_))


def _variable(failure: Failure, node: Node, type_: Type | None) -> str:
    name = text(node)
    if name == "parent":
        return _WHOLE.get(failure.run.scope.parent_kind, say("the record around it"))
    value = failure.values.get(name)
    if isinstance(value, Record):
        index = _index_of(failure, value.raw)
        if index is not None:
            return say("the {ordinal} {noun}", ordinal=ordinal(index), noun=noun(value.type))
    declared = declaration(name, node)
    if declared is not None and declared[0] == "value" and declared[1] is not None:
        return record_words(failure, declared[1])
    return (
        say("one {noun}", noun=noun(type_))
        if declared is not None
        else say("the {field_words}", field_words=field_words(name))
    )


def _index_of(failure: Failure, raw: Any) -> int | None:
    """The place of a record in one of the lists of the order."""
    scope = failure.run.scope
    for around in (scope.raw, scope.parent):
        for value in around.values() if around is not None else ():
            if isinstance(value, list):
                for index, one in enumerate(value):
                    if one is raw:
                        return index
    return None


def missing(failure: Failure, node: Node | None) -> str:
    """Why a piece of the formula is null, as a sentence without its full stop."""
    if node is None:
        return say("something is null that must have a value")
    node = unwrapped(node)
    if node.type == "identifier":
        return _missing_name(failure, node)
    if node.type == "member_access_expression":
        return _missing_member(failure, node)
    if node.type == "invocation_expression":
        return _missing_result(failure, node)
    if node.type == "element_access_expression":
        of, given = node.child_by_field_name("expression"), arguments(node)
        if of is not None and given and given[0].named_children and "string" in unwrapped(given[0]).type:
            return say("`{of}` has no value for {given}", of=short(of), given=short(given[0]))
    if node.type == "as_expression":
        return say(
            "`{piece}` is no `{type}`",
            piece=short(node.named_children[0]),
            type=short(node.named_children[-1]),
        )
    if node.type == "null_literal":
        return say("this is null itself")
    if node.type == "binary_expression" and "??" in {child.type for child in node.children}:
        return say("neither side of `{node}` has a value", node=short(node))
    return say("`{node}` is null", node=short(node))


def _missing_name(failure: Failure, node: Node) -> str:
    name = text(node)
    declared = declaration(name, node)
    if declared is None:
        field = failure.record_def.fields.get(name)
        return (
            say("{whole} has no {field_words}", whole=whole(failure), field_words=field_words(name))
            if field is not None
            else say("`{name}` is null", name=name)
        )
    kind, source = declared
    if kind == "value" and source is not None and source.type != "null_literal" and not _changes(node, name):
        return say("{missing}, so `{name}` is null", missing=missing(failure, source), name=name)
    return (
        say("the variable `{name}` is null", name=name)
        if kind == "value"
        else say("one of the items that `{name}` stands for is null", name=name)
    )


def _changes(node: Node, name: str) -> bool:
    """Whether a variable is given another value somewhere."""
    root = node
    while root.parent is not None:
        root = root.parent
    waiting = [root]
    while waiting:
        one = waiting.pop()
        if one.type == "assignment_expression" and text(one.child_by_field_name("left")) == name:
            return True
        waiting.extend(one.named_children)
    return False


def _missing_member(failure: Failure, node: Node) -> str:
    of, name = node.child_by_field_name("expression"), text(node.child_by_field_name("name"))
    type_ = failure.type_of(of)
    definition = type_.definition if type_ is not None else None
    if of is not None and isinstance(definition, RecordDef) and name in definition.fields:
        return say(
            "{record_words} has no {field_words}",
            record_words=record_words(failure, of),
            field_words=field_words(name),
        )
    return say("`{node}` is null", node=short(node))


def _missing_result(failure: Failure, node: Node) -> str:
    of, method = called(node)
    if of is not None and method in PICKS:
        return none_found(failure, of, lambda_body(node))
    given = arguments(node)
    if method.startswith("GetCustomField") and given:
        return say("there is no custom field {given}, or it is empty", given=short(given[-1]))
    if method.startswith(("GetExternalId", "GetSpaceportId")):
        return say("the look-up found no ID (`{node}`)", node=short(node))
    if method == "GetCustomerIdByEmail":
        return say("the look-up found no customer with that email (`{node}`)", node=short(node))
    return say("`{node}` gives null", node=short(node))


def is_field(failure: Failure, node: Node | None) -> bool:
    """Whether a piece is a field of a record, which can be filled in."""
    if node is None:
        return False
    node = unwrapped(node)
    if node.type == "identifier":
        return declaration(text(node), node) is None and text(node) in failure.record_def.fields
    of = (
        failure.type_of(node.child_by_field_name("expression"))
        if node.type == "member_access_expression"
        else None
    )
    definition = of.definition if of is not None else None
    return isinstance(definition, RecordDef) and text(node.child_by_field_name("name")) in definition.fields


def none_found(failure: Failure, source: Node, condition: Node | None) -> str:
    """Why nothing was found in a list: it is empty, or nothing in it is as wanted."""
    conditions = [condition] if condition is not None else []
    source = unwrapped(source)
    while source.type == "invocation_expression":
        of, method = called(source)
        if of is None or method not in {
            "Where",
            "OrderBy",
            "OrderByDescending",
            "ThenBy",
            "ToList",
            "Select",
            "Distinct",
        }:
            break
        body = lambda_body(source) if method == "Where" else None
        if body is not None:
            conditions.insert(0, body)
        source = unwrapped(of)
    type_ = failure.type_of(source)
    item = type_.args[0] if type_ is not None and len(type_.args) == 1 else None
    count = failure.count_of(source)
    of_what = (
        say(
            "of the {count} {nouns} in `{source}` ",
            count=count,
            nouns=nouns(item, count),
            source=short(source),
        )
        if count and count > 1
        else ""
    )
    if conditions and (count is None or count > 0):
        such = all_of([as_code(short(one)) for one in conditions])
        if count == 1:
            return say(
                "the only {noun} in `{source}` is not one with {such}",
                noun=noun(item),
                source=short(source),
                such=such,
            )
        return (
            say("none {of_what}is one with {such}", of_what=of_what, such=such)
            if of_what
            else say("nothing in `{source}` is one with {such}", source=short(source), such=such)
        )
    if (
        source.type == "identifier"
        and source.parent is not None
        and failure.record_def.fields.get(text(source))
    ):
        return say(
            "{whole} has no {field_words}: the list `{source}` is empty",
            whole=whole(failure),
            field_words=field_words(text(source)),
            source=text(source),
        )
    return say("the list `{source}` is empty", source=short(source))
