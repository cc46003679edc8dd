"""What one of several is chosen by: combo boxes, numbers, days, tabs. None of it is chosen by the wheel."""
