"""The network settings: which proxy, and whose certificates are trusted beside the system's."""
