"""System.Globalization: cultures, their formats, calendars, texts by culture, characters' categories."""
