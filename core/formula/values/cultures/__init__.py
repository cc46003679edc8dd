"""Cultures as .NET on Linux has them: what CLDR says, in the fields and patterns of .NET.

`model` has the fields, `names` finds a culture by its name, `numbers` and `dates` make the fields of CLDR's
data, which `cldr` reads from Babel when a culture other than the invariant one is first asked for. `current`
is the culture of the run.

.NET takes its data from ICU, and its images for Linux have ICU 72 (Debian 12), which is CLDR 42. Babel 2.14 has
CLDR 43; `icu72.json` names each field in which the two differ, and what only ICU has: the calendars that aren't
Gregorian, the languages with an order of their own, a few names of zones. `tests/formula/test_culture_sweep.py`
compares all cultures and all fields with .NET itself. Which ICU iPaaS.com's servers have isn't known.
"""
