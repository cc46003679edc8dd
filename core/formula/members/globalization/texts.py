"""TextInfo and CompareInfo: texts as a culture raises, lowers and compares them."""

from __future__ import annotations

from functools import cache

from core.formula.members.globalization.cultures import OfCulture
from core.formula.members.table import Method, Property, Table, table
from core.formula.members.text.statics import compare_by
from core.formula.run import Run
from core.formula.types.builtin import COMPAREINFO
from core.formula.values.collections.ordering import compare_culture
from core.formula.values.cultures.casing import lower_in, title_case, upper_in
from core.formula.values.cultures.current import culture_of
from core.formula.values.objects.exceptions import argument_null


def _language(info: OfCulture) -> str:
    return info.culture.culture.language


@cache
def text_info_table() -> Table:
    return table(
        Method("string ToTitleCase(string str)", _title, run=True),
        Method("string ToLower(string str)", _lower, run=True),
        Method("string ToUpper(string str)", _upper, run=True),
        Method("char ToLower(char c)", lambda info, letter: lower_in(letter, _language(info))),
        Method("char ToUpper(char c)", lambda info, letter: upper_in(letter, _language(info))),
        Property("string CultureName", lambda info: info.culture.culture.name),
        Property("bool IsRightToLeft", lambda info: info.culture.culture.right_to_left),
        Property("bool IsReadOnly", lambda info: info.culture.read_only),
        Method("string ToString()", lambda info: info.net_text()),
        absent="LCID ListSeparator ANSICodePage OEMCodePage MacCodePage EBCDICCodePage Clone ReadOnly",
    )


def _changed(run: Run, text: str | None) -> str:
    if text is None:
        raise argument_null("str")
    run.meter.text(len(text))
    return text


def _title(run: Run, info: OfCulture, text: str | None) -> str:
    return title_case(_changed(run, text), _language(info))


def _lower(run: Run, info: OfCulture, text: str | None) -> str:
    return lower_in(_changed(run, text), _language(info))


def _upper(run: Run, info: OfCulture, text: str | None) -> str:
    return upper_in(_changed(run, text), _language(info))


@cache
def compare_info_table() -> Table:
    return table(
        Property("string Name", lambda info: info.culture.culture.name),
        Method(
            "int Compare(string string1, string string2)",
            lambda info, left, right: compare_culture(left, right, culture=info.culture),
        ),
        Method(
            "int Compare(string string1, string string2, CompareOptions options)",
            lambda info, left, right, options: compare_by(left, right, info.culture, options),
        ),
        Method("static CompareInfo GetCompareInfo(string name)", _compare_info),
        Method("string ToString()", lambda info: info.net_text()),
        absent="LCID Version GetSortKey GetSortKeyLength GetHashCode IndexOf LastIndexOf IsPrefix IsSuffix IsSortable",
    )


def _compare_info(name: str | None) -> OfCulture:
    if name is None:
        raise argument_null("name")
    return OfCulture(COMPAREINFO, culture_of(name))
