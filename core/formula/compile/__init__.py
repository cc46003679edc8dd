"""From a syntax tree to Python code: names, types, overloads and conversions are settled here, once."""
