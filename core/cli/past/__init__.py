"""Commands about what was: earlier runs, and days of orders against Klaviyo."""
