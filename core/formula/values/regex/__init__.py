"""From .NET's regular expressions to those of the `regex` package."""
