"""iPaaS.com: its client, the sign-in, its records and its paging."""

from core.ipaas.client import IpaasReader, IpaasWriter
from core.ipaas.records import Customer, ExternalLink, Subscription, Transaction

__all__ = ["Customer", "ExternalLink", "IpaasReader", "IpaasWriter", "Subscription", "Transaction"]
