"""Writes random formulas that a C# compiler accepts: arithmetic, strings, sequences.

Each module has one strategy. What they write is well typed by construction; what it does when it runs is open
(it may overflow, divide by zero, index past the end), and that is compared too.
"""
