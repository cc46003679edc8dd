"""What leads into the window from elsewhere, and from the window to the pages of the two systems."""
