"""The C# types that formulas deal in: the model, names, conversions, signatures, inference."""
