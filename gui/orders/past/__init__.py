"""What was: the history of all runs, and days of orders against Klaviyo. Each is a window of its own."""
