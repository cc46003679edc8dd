"""The screen: a thin PySide6 window over `core`."""
