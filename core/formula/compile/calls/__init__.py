"""Calls: overloads, type inference, lambdas, local functions, query syntax, dynamic."""
