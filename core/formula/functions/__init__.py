"""iPaaS.com's own functions, and the registry where a host binds those of an integration."""
