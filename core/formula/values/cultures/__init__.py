"""Cultures as .NET on Linux has them: what CLDR says, in the fields and patterns of .NET.

`model` has the fields, `names` finds a culture by its name, `numbers` and `dates` make the fields of CLDR's
data, which `cldr` reads from Babel when a culture other than the invariant one is first asked for. `current`
is the culture of the run.

.NET takes its data from ICU, and its images for Linux have ICU 72 (Debian 12), which is CLDR 42. Babel 2.14 has
CLDR 43; `icu72.json` names each field in which the two differ, and what only ICU has: other calendars than the
Gregorian one. tests/formula/cultures compares all cultures and all fields with .NET itself and writes that file.
"""
