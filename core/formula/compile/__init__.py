"""From a syntax tree to closures: names, types, overloads and conversions are settled here, once."""
