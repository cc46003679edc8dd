"""iPaaS.com's own functions: conversions, dates, texts, lists and dictionaries, with their null behaviour.

The names and what they do with null follow iPaaS.com's public articles. Those that look into records by
name are in `ipaasrecords`; those that ask another system are bound by the host.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

import regex

from core.formula.functions.ipaasrecords import record_functions
from core.formula.members.convert import to_type
from core.formula.members.dateparsing import parse_datetime
from core.formula.members.datetimes import local_now, utc_now
from core.formula.members.regexes import is_match
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.builtin import DECIMAL, DOUBLE, INT, LONG, STRING
from core.formula.types.model import Type
from core.formula.values import decimals
from core.formula.values.boxed import runtime_type, unbox
from core.formula.values.collections import NetArray, NetDictionary, NetList
from core.formula.values.datetimes import MAX_TICKS, TICKS_PER_DAY, NetDateTime, NetDateTimeOffset
from core.formula.values.exceptions import argument_null, divide_by_zero, invalid_operation, net, out_of_range
from core.formula.values.numparse import parse
from core.formula.values.ordering import compare_objects
