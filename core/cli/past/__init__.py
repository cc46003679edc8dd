"""Commands about what was: earlier runs, the interrupted among them, and days of orders against Klaviyo."""
