"""Our payloads against what Klaviyo holds of the orders that iPaaS.com itself has recorded. By reads alone."""
