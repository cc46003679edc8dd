"""iPaaS.com: its reader and writer, the sign-in, its records and its paging."""

from core.ipaas.links import ExternalLink
from core.ipaas.reader import IpaasReader
from core.ipaas.records import Customer, Subscription, Transaction

__all__ = ["Customer", "ExternalLink", "IpaasReader", "Subscription", "Transaction"]
