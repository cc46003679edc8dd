"""The client of Klaviyo, over HTTP against the sandbox."""
