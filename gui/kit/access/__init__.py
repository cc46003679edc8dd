"""What those need who use the keyboard or hear the window: announcements, shortcuts told by buttons."""
