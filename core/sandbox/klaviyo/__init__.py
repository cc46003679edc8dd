"""Klaviyo in small: accounts, metrics, profiles and events as revisions 2023-10-15 to 2026-10-15 have them."""
