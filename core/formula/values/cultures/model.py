"""What a culture says about numbers and dates, in the fields of .NET's NumberFormatInfo and DateTimeFormatInfo."""

from __future__ import annotations

from dataclasses import dataclass

GREGORIAN = "Gregorian"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFormat:
    """NumberFormatInfo. The patterns are .NET's numbers of them; sizes are of groups, from the point outward."""

    decimal: str = "."
    group: str = ","
    sizes: tuple[int, ...] = (3,)
    digits: int = 2
    negative: int = 1
    negative_sign: str = "-"
    positive_sign: str = "+"
    nan: str = "NaN"
    infinity: str = "Infinity"
    negative_infinity: str = "-Infinity"
    percent: str = "%"
    per_mille: str = "‰"
    percent_decimal: str = "."
    percent_group: str = ","
    percent_sizes: tuple[int, ...] = (3,)
    percent_digits: int = 2
    percent_positive: int = 0
    percent_negative: int = 0
    currency: str = "¤"
    currency_decimal: str = "."
    currency_group: str = ","
    currency_sizes: tuple[int, ...] = (3,)
    currency_digits: int = 2
    currency_positive: int = 0
    currency_negative: int = 0
    native_digits: tuple[str, ...] = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFormat:
    """DateTimeFormatInfo. Of several patterns the first is the culture's own, the others are read as well.

    Names of days begin with Sunday, names of months have a thirteenth, which is empty; `first_day` is 0 for
    Sunday, `week_rule` is .NET's CalendarWeekRule.
    """

    calendar: str = GREGORIAN
    am: str = "AM"
    pm: str = "PM"
    date_separator: str = "/"
    time_separator: str = ":"
    first_day: int = 0
    week_rule: int = 0
    short_dates: tuple[str, ...] = ("MM/dd/yyyy", "yyyy-MM-dd")
    long_dates: tuple[str, ...] = ("dddd, dd MMMM yyyy",)
    short_times: tuple[str, ...] = ("HH:mm", "hh:mm tt", "H:mm", "h:mm tt")
    long_times: tuple[str, ...] = ("HH:mm:ss",)
    year_months: tuple[str, ...] = ("yyyy MMMM",)
    month_day: str = "MMMM dd"
    full: str = ""
    days: tuple[str, ...] = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    short_days: tuple[str, ...] = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
    shortest_days: tuple[str, ...] = ("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa")
    months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December", "",
    )  # fmt: skip
    short_months: tuple[str, ...] = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "",
    )  # fmt: skip
    genitive_months: tuple[str, ...] = months
    short_genitive_months: tuple[str, ...] = short_months
    era: str = "A.D."
    language: str = "iv"

    @property
    def genitive(self) -> bool:
        """Whether months have another name beside a day."""
        return (self.genitive_months, self.short_genitive_months) != (self.months, self.short_months)

    @property
    def full_date(self) -> str:
        """The pattern of `F`: that of the long date and time, unless a formula sets one."""
        return self.full or f"{self.long_dates[0]} {self.long_times[0]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Culture:
    """CultureInfo: the name as .NET writes it (empty for the invariant culture), and what it says."""

    name: str = ""
    parent: str = ""
    neutral: bool = False
    language: str = "iv"
    english_name: str = "Invariant Language (Invariant Country)"
    native_name: str = "Invariant Language (Invariant Country)"
    right_to_left: bool = False
    specific: str = ""
    number: NumberFormat = NumberFormat()
    date: DateFormat = DateFormat()


INVARIANT = Culture()
