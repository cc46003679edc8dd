"""Raw values while a formula runs.

What Python's own types can tell apart is plain: null is None, string is str (in UTF-16 units, see
`strings`), bool is bool, int and the other whole numbers are int, double and float are float, decimal
is Decimal, char is a str of one unit. The static type says which it is; where a value becomes an
`object`, everything but string, bool, int, double and decimal is put into a `Boxed`. Dates, lists,
dictionaries, records and the like are objects of their own classes, which know their C# type.
"""
