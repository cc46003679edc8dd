"""Exceptions of .NET at run time, explained by the record and the place in the formula where they rose."""
