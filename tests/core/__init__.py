"""The modules at the top of core/."""
