"""LINQ's methods on sequences."""
