"""Statements, and the two analyses of flow that C# asks for."""
