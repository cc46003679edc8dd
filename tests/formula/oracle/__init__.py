""".NET 8 as the judge of formulas: C# is put around each formula, compiled and run, and the results are read."""
