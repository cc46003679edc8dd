"""The members that formulas may use, one module for each .NET type, put together in `contents`."""
