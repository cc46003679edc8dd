"""The enums that formulas may name, with .NET's numbers."""

from __future__ import annotations

from core.formula.types.model import Type
from core.formula.values.objects.boxed import EnumDef, EnumValue


def _enum(name: str, members: str | dict[str, int], *, flags: bool = False) -> Type:
    if isinstance(members, str):
        members = {member: number for number, member in enumerate(members.split())}
    return Type(EnumDef(name, members, flags=flags))


STRINGCOMPARISON = _enum(
    "StringComparison",
    "CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase",
)
MIDPOINTROUNDING = _enum(
    "MidpointRounding", "ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity"
)
STRINGSPLITOPTIONS = _enum(
    "StringSplitOptions", {"None": 0, "RemoveEmptyEntries": 1, "TrimEntries": 2}, flags=True
)
REGEXOPTIONS = _enum(
    "RegexOptions",
    {
        "None": 0, "IgnoreCase": 1, "Multiline": 2, "ExplicitCapture": 4, "Compiled": 8, "Singleline": 16,
        "IgnorePatternWhitespace": 32, "RightToLeft": 64, "ECMAScript": 256, "CultureInvariant": 512,
        "NonBacktracking": 1024,
    },
    flags=True,
)  # fmt: skip
DAYOFWEEK = _enum("DayOfWeek", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday")
DATETIMEKIND = _enum("DateTimeKind", "Unspecified Utc Local")
NUMBERSTYLES = _enum(
    "NumberStyles",
    {
        "None": 0, "AllowLeadingWhite": 1, "AllowTrailingWhite": 2, "AllowLeadingSign": 4, "Integer": 7,
        "AllowTrailingSign": 8, "AllowParentheses": 16, "AllowDecimalPoint": 32, "AllowThousands": 64,
        "Number": 111, "AllowExponent": 128, "Float": 167, "AllowCurrencySymbol": 256, "Currency": 383,
        "Any": 511, "AllowHexSpecifier": 512, "HexNumber": 515,
    },
    flags=True,
)  # fmt: skip
DATETIMESTYLES = _enum(
    "DateTimeStyles",
    {
        "None": 0, "AllowLeadingWhite": 1, "AllowTrailingWhite": 2, "AllowInnerWhite": 4, "AllowWhiteSpaces": 7,
        "NoCurrentDateDefault": 8, "AdjustToUniversal": 16, "AssumeLocal": 32, "AssumeUniversal": 64,
        "RoundtripKind": 128,
    },
    flags=True,
)  # fmt: skip
TYPECODE = _enum(
    "TypeCode",
    {
        "Empty": 0, "Object": 1, "DBNull": 2, "Boolean": 3, "Char": 4, "SByte": 5, "Byte": 6, "Int16": 7,
        "UInt16": 8, "Int32": 9, "UInt32": 10, "Int64": 11, "UInt64": 12, "Single": 13, "Double": 14,
        "Decimal": 15, "DateTime": 16, "String": 18,
    },
)  # fmt: skip
UNICODECATEGORY = _enum(
    "UnicodeCategory",
    "UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter NonSpacingMark "
    "SpacingCombiningMark EnclosingMark DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator "
    "LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse ConnectorPunctuation "
    "DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation "
    "OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned",
)
NORMALIZATIONFORM = _enum("NormalizationForm", {"FormC": 1, "FormD": 2, "FormKC": 5, "FormKD": 6})
FORMATTING = _enum("Formatting", "None Indented")
JTOKENTYPE = _enum(
    "JTokenType",
    "None Object Array Constructor Property Comment Integer Float String Boolean Null Undefined Date Raw Bytes "
    "Guid Uri TimeSpan",
)
JSONVALUEKIND = _enum("JsonValueKind", "Undefined Object Array String Number True False Null")
JSONIGNORECONDITION = _enum("JsonIgnoreCondition", "Never Always WhenWritingDefault WhenWritingNull")
JSONSERIALIZERDEFAULTS = _enum("JsonSerializerDefaults", "General Web")
NULLVALUEHANDLING = _enum("NullValueHandling", "Include Ignore")
COMPAREOPTIONS = _enum(
    "CompareOptions",
    {
        "None": 0, "IgnoreCase": 1, "IgnoreNonSpace": 2, "IgnoreSymbols": 4, "IgnoreKanaType": 8, "IgnoreWidth": 16,
        "OrdinalIgnoreCase": 268435456, "StringSort": 536870912, "Ordinal": 1073741824,
    },
    flags=True,
)  # fmt: skip
CALENDARWEEKRULE = _enum("CalendarWeekRule", "FirstDay FirstFullWeek FirstFourDayWeek")
URIKIND = _enum("UriKind", "RelativeOrAbsolute Absolute Relative")
URIPARTIAL = _enum("UriPartial", "Scheme Authority Path Query")
BASE64FORMATTINGOPTIONS = _enum("Base64FormattingOptions", "None InsertLineBreaks", flags=True)

ENUMS = {
    type_.name: type_
    for type_ in (
        STRINGCOMPARISON, MIDPOINTROUNDING, STRINGSPLITOPTIONS, REGEXOPTIONS, DAYOFWEEK, DATETIMEKIND,
        NUMBERSTYLES, DATETIMESTYLES, TYPECODE, UNICODECATEGORY, NORMALIZATIONFORM, FORMATTING, JTOKENTYPE,
        JSONVALUEKIND, JSONIGNORECONDITION, JSONSERIALIZERDEFAULTS, NULLVALUEHANDLING,
        COMPAREOPTIONS, CALENDARWEEKRULE, BASE64FORMATTINGOPTIONS, URIKIND, URIPARTIAL,
    )
}  # fmt: skip


def member(type_: Type, name: str) -> EnumValue:
    """A member of an enum by its name."""
    definition = type_.definition
    assert isinstance(definition, EnumDef)
    return EnumValue(type_, definition.members[name])
