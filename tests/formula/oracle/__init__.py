"""Mono as the judge of formulas: writes C# around each formula, compiles and runs it, reads the results."""
