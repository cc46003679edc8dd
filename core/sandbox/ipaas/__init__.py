"""iPaaS.com in small: sign-in, subscriptions, mapping collections, records, external IDs, hooks, logs."""
