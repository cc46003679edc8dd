"""What the library holds: which table belongs to which type. Tables are made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from core.formula.members import dictionaries, objects
from core.formula.members.table import Table, table
from core.formula.types import builtin
from core.formula.types.model import NULLABLE_DEF, TypeDef
from core.formula.values.exceptions import EXCEPTIONS

Loader = Callable[[], Table]


@cache
def _exception(name: str) -> Table:
    return objects.exception_table(name)


TABLES: dict[TypeDef, Loader] = {
    builtin.OBJECT.definition: objects.object_table,
    NULLABLE_DEF: objects.nullable_table,
    builtin.ENUM.definition: objects.enum_table,
    builtin.TASK_DEF: objects.task_table,
    builtin.TASK.definition: objects.plain_task_table,
    builtin.TYPE.definition: objects.type_table,
    builtin.KEYVALUEPAIR_DEF: objects.pair_table,
    builtin.GUID.definition: objects.guid_table,
    builtin.DICTIONARY_DEF: dictionaries.dictionary_table,
    builtin.SORTEDDICTIONARY_DEF: dictionaries.sorted_dictionary_table,
    builtin.IREADONLYDICTIONARY_DEF: dictionaries.read_only_dictionary_table,
    builtin.IDICTIONARY_DEF: dictionaries.idictionary_table,
    **{type_.definition: partial(_exception, name) for name, type_ in EXCEPTIONS.items()},
}

EXTENSIONS: tuple[Loader, ...] = ()


@cache
def functions_table() -> Table:
    return table()
