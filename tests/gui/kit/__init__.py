"""What any window is made of: models, payloads on the screen, colours."""
