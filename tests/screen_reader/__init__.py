"""The window as a screen reader gets it, over AT-SPI (`make screen-reader`)."""
