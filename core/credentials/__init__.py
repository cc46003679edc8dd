"""Secrets in the operating system's keyring; there is no fallback to a file."""

from core.credentials.entries import SERVICE
from core.credentials.store import CredentialStore

__all__ = ["SERVICE", "CredentialStore"]
