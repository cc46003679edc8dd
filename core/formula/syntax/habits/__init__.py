"""What people write who know Excel, SQL, Visual Basic or JavaScript better than C#, and how C# has it.

Only asked where a formula can't be read, or a name in it isn't known: what C# gives a meaning keeps it.
"""
