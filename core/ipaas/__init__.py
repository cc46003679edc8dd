"""iPaaS.com: its reader and writer, the sign-in, its records and its paging."""

from core.ipaas.reader import IpaasReader
from core.ipaas.records import Customer, ExternalLink, Subscription, Transaction

__all__ = ["Customer", "ExternalLink", "IpaasReader", "Subscription", "Transaction"]
