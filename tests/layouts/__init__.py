"""Every screen and state of the window, looked at in every size, scale, scheme and language (`make layouts`)."""
