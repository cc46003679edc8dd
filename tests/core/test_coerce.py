"""Values of JSON as .NET's models read them; what they wouldn't take is refused, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from core.coerce import WrongType, decimal_of, text_of, truth_of, whole_of

READ: list[tuple[Callable[[Any], Any], Any, Any]] = [
    (text_of, "a", "a"), (text_of, None, None), (text_of, 10011, "10011"), (text_of, Decimal("1.50"), "1.50"),
    (text_of, Decimal("1E+3"), "1000"), (text_of, True, "True"),
    (whole_of, 8841, 8841), (whole_of, "8841", 8841), (whole_of, " 8841 ", 8841), (whole_of, Decimal("8841.0"), 8841),
    (whole_of, "-5", -5), (whole_of, None, None), (whole_of, "", None), (whole_of, 2**63 - 1, 2**63 - 1),
    (decimal_of, 12, Decimal(12)), (decimal_of, "12.50", Decimal("12.50")), (decimal_of, "-.5", Decimal("-0.5")),
    (decimal_of, " 7. ", Decimal(7)), (decimal_of, Decimal("0.10"), Decimal("0.10")), (decimal_of, "", None),
    (truth_of, True, True), (truth_of, "false", False), (truth_of, "TRUE", True), (truth_of, 0, False),
    (truth_of, 1, True), (truth_of, None, None), (truth_of, "", None),
]  # fmt: skip

REFUSED: list[tuple[Callable[[Any], Any], list[Any]]] = [
    (text_of, [["S", "M"], {"a": 1}, [], {}, Decimal("1E+999")]),
    (whole_of, [Decimal("8841.7"), "8841.7", "8,841", "8_841", "٨٨٤١", "0x10", "abc", True, [], {}, 2**63, "9" * 19,
                Decimal("1E+30")]),
    (decimal_of, ["12_50", "1,250.00", "12,50", "1e3", "١٢", "NaN", "Infinity", "$5", "5 USD", "--5", "abc", True, [],
                  {}, "9" * 30]),
    (truth_of, ["yes", "0", "off", 2, -1, Decimal(1), [], {}, ["false"]]),
]  # fmt: skip


@pytest.mark.parametrize(("read", "value", "wanted"), READ)
def test_what_a_model_takes(read: Callable[[Any], Any], value: Any, wanted: Any) -> None:
    found = read(value)
    assert (found, type(found), str(found)) == (wanted, type(wanted), str(wanted))


@pytest.mark.parametrize(("read", "value"), [(read, value) for read, values in REFUSED for value in values])
def test_what_a_model_refuses(read: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(WrongType, match="which isn't ") as raised:
        read(value)
    assert not set("[{") & set(str(raised.value))


def test_a_whole_number_fits_into_its_bits() -> None:
    assert whole_of(2**31 - 1, 32) == 2**31 - 1
    with pytest.raises(WrongType):
        whole_of(2**31, 32)


def test_a_long_value_is_cut_short_in_the_message() -> None:
    with pytest.raises(WrongType) as raised:
        decimal_of("x" * 10_000)
    assert len(str(raised.value)) < 100
