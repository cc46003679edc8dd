"""What holds of the repository itself: its tests, its documents."""
