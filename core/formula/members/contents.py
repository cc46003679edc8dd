"""What the library holds: which table belongs to which type. Tables are made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from core.formula.members.collections import (
    arrays,
    dictionaries,
    grids,
    linked,
    listitems,
    lists,
    queues,
    sets,
)
from core.formula.members.dates import (
    arithmetic,  # noqa: F401  (declares operators)
    datetimes,
    dayandtime,
    offsets,
    spans,
    timezones,
)
from core.formula.members.globalization import (
    calendars,
    comparers,
    cultures,
    dateinfo,
    numberinfo,
    texts,
)
from core.formula.members.json import elements, nodes, serializing
from core.formula.members.json import newtonsoft as jsonmembers
from core.formula.members.linq import contents as linq
from core.formula.members.linq import grouping as linqgrouping
from core.formula.members.linq import results as linqresults
from core.formula.members.numbers import bytes as bit_converter
from core.formula.members.numbers import convert, mathfunctions
from core.formula.members.numbers import numerics as numbers
from core.formula.members.regex import groups as regexgroups
from core.formula.members.regex import regexes
from core.formula.members.system import enums as enummembers
from core.formula.members.system import exceptions as exceptionmembers
from core.formula.members.system import guids, hashes, lazies, objects, paths, query, uris, versions, web
from core.formula.members.table import Table
from core.formula.members.text import builders, chars, encodings, strings, unicode
from core.formula.types import builtin
from core.formula.types.model import ARRAY_DEF, GRID_RANKS, NULLABLE_DEF, TUPLE_DEF, Type, TypeDef
from core.formula.values.dates.dayandtime import DATEONLY, TIMEONLY
from core.formula.values.json.documents import JSONDOCUMENT, JSONELEMENT, JSONPROPERTY
from core.formula.values.objects.exceptions import EXCEPTIONS
from core.formula.values.objects.expando import EXPANDOOBJECT

Loader = Callable[[], Table]


@cache
def _exception(name: str) -> Table:
    return exceptionmembers.exception_table(name)


@cache
def _http_utility() -> Table:
    return web.http_utility_table(*query.query_methods())


def _of(type_: Type, loader: Loader) -> tuple[TypeDef, Loader]:
    return type_.definition, loader


TABLES: dict[TypeDef, Loader] = dict(
    [
        _of(builtin.OBJECT, objects.object_table),
        (NULLABLE_DEF, objects.nullable_table),
        _of(builtin.ENUM, enummembers.enum_table),
        (builtin.TASK_DEF, objects.task_table),
        _of(builtin.TASK, objects.plain_task_table),
        _of(builtin.TYPE, objects.type_table),
        (builtin.KEYVALUEPAIR_DEF, objects.pair_table),
        (TUPLE_DEF, objects.tuple_table),
        _of(builtin.STATICS["Tuple"], objects.tuple_statics),
        _of(builtin.STATICS["ValueTuple"], objects.value_tuple_statics),
        _of(builtin.GUID, guids.guid_table),
        (builtin.DICTIONARY_DEF, dictionaries.dictionary_table),
        (builtin.SORTEDDICTIONARY_DEF, dictionaries.sorted_dictionary_table),
        (builtin.IREADONLYDICTIONARY_DEF, dictionaries.read_only_dictionary_table),
        (builtin.IDICTIONARY_DEF, dictionaries.idictionary_table),
        (builtin.IREADONLYCOLLECTION_DEF, listitems.collection_table),
        (builtin.IREADONLYLIST_DEF, listitems.read_only_list_table),
        (builtin.ICOLLECTION_DEF, listitems.icollection_table),
        (builtin.ILIST_DEF, listitems.ilist_table),
        (builtin.LIST_DEF, lists.list_table),
        (ARRAY_DEF, arrays.array_table),
        *((definition, partial(grids.grid_table, rank)) for definition, rank in GRID_RANKS.items()),
        _of(EXPANDOOBJECT, objects.expando_table),
        _of(builtin.SYSTEM_ARRAY, arrays.array_statics),
        (builtin.HASHSET_DEF, sets.set_table),
        (builtin.SORTEDSET_DEF, sets.sorted_set_table),
        (builtin.ISET_DEF, sets.iset_table),
        (builtin.QUEUE_DEF, sets.queue_table),
        (builtin.STACK_DEF, sets.stack_table),
        (builtin.GROUPING_DEF, linqgrouping.grouping_table),
        (builtin.LOOKUP_DEF, linqgrouping.lookup_table),
        _of(builtin.STRING, strings.string_table),
        _of(builtin.CHAR, chars.char_table),
        _of(builtin.BOOL, numbers.bool_table),
        *(_of(type_, partial(numbers.number_table, type_)) for type_ in builtin.NUMERIC),
        _of(builtin.STATICS["Math"], mathfunctions.math_table),
        _of(builtin.STATICS["Convert"], convert.convert_table),
        _of(builtin.STATICS["Enumerable"], linq.enumerable_table),
        _of(builtin.STATICS["Environment"], web.environment_table),
        _of(builtin.STATICS["HttpUtility"], _http_utility),
        _of(query.NAMEVALUECOLLECTION, query.collection_table),
        *(_of(type_, loader) for type_, loader in hashes.hash_tables()),
        _of(builtin.STATICS["KeyValuePair"], objects.pair_statics),
        _of(builtin.STATICS["BitConverter"], bit_converter.bit_converter_table),
        _of(unicode.CHARUNICODEINFO, unicode.unicode_table),
        (linked.LINKEDLIST_DEF, linked.linked_list_table),
        (linked.NODE_DEF, linked.node_table),
        _of(builtin.STATICS["WebUtility"], web.web_utility_table),
        _of(builtin.STATICS["JsonConvert"], jsonmembers.convert_json_table),
        _of(builtin.DATETIME, datetimes.datetime_table),
        _of(builtin.DATETIMEOFFSET, offsets.offset_table),
        _of(builtin.TIMESPAN, spans.span_table),
        _of(DATEONLY, dayandtime.date_only_table),
        _of(TIMEONLY, dayandtime.time_only_table),
        _of(dayandtime.ISOWEEK, dayandtime.iso_week_table),
        _of(builtin.STRINGBUILDER, builders.builder_table),
        _of(builtin.REGEX, regexes.regex_table),
        _of(builtin.GROUP_BASE, regexgroups.capture_table),
        _of(builtin.REGEX_GROUP, regexgroups.group_table),
        _of(builtin.REGEX_MATCH, regexgroups.match_table),
        _of(builtin.MATCHCOLLECTION, regexgroups.match_collection_table),
        _of(builtin.GROUPCOLLECTION, regexgroups.group_collection_table),
        _of(builtin.CAPTURECOLLECTION, regexgroups.capture_collection_table),
        _of(jsonmembers.SETTINGS, jsonmembers.settings_table),
        _of(builtin.JTOKEN, jsonmembers.token_table),
        _of(builtin.JOBJECT, jsonmembers.object_json_table),
        _of(builtin.JARRAY, jsonmembers.array_json_table),
        _of(builtin.JPROPERTY, jsonmembers.property_json_table),
        _of(builtin.JVALUE, jsonmembers.value_json_table),
        _of(JSONDOCUMENT, elements.document_table),
        _of(JSONELEMENT, elements.element_table),
        _of(JSONPROPERTY, elements.property_table),
        _of(nodes.JSONNODE, nodes.node_table),
        _of(nodes.JSONOBJECT, nodes.object_table),
        _of(nodes.JSONARRAY, nodes.array_table),
        _of(nodes.JSONVALUE, nodes.value_table),
        _of(serializing.SERIALIZER, serializing.serializer_table),
        _of(serializing.OPTIONS, serializing.options_table),
        _of(serializing.NAMINGPOLICY, serializing.policy_table),
        _of(serializing.ENCODER, serializing.encoder_table),
        _of(builtin.URI, uris.uri_table),
        _of(uris.URIBUILDER, uris.builder_table),
        _of(paths.PATH, paths.path_table),
        _of(versions.VERSION, versions.version_table),
        (lazies.LAZY_DEF, lazies.lazy_table),
        (queues.PRIORITYQUEUE_DEF, queues.priority_queue_table),
        (builtin.SORTEDLIST_DEF, dictionaries.sorted_list_table),
        (builtin.READONLYCOLLECTION_DEF, lists.read_only_table),
        _of(builtin.STATICS["MathF"], mathfunctions.mathf_table),
        _of(builtin.CULTUREINFO, cultures.culture_table),
        _of(builtin.THREAD, cultures.thread_table),
        _of(builtin.NUMBERFORMATINFO, numberinfo.number_format_table),
        _of(builtin.DATETIMEFORMATINFO, dateinfo.date_format_table),
        _of(builtin.CALENDAR, calendars.calendar_table),
        _of(builtin.GREGORIANCALENDAR, calendars.gregorian_calendar_table),
        _of(builtin.TEXTINFO, texts.text_info_table),
        _of(builtin.COMPAREINFO, texts.compare_info_table),
        _of(builtin.STRINGCOMPARER, comparers.string_comparer_table),
        _of(builtin.ENCODING, encodings.encoding_table),
        _of(builtin.TIMEZONEINFO, timezones.time_zone_table),
        *(_of(type_, partial(_exception, name)) for name, type_ in EXCEPTIONS.items()),
    ]
)

EXTENSIONS: tuple[Loader, ...] = (linq.linq_table, linqresults.linq_results_table, linq.dictionary_extensions)
