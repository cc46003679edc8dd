"""The one way out: a client factory with a read-only switch, host-bound secrets and one retry layer."""

from core.http.client import Access, Answer, ApiClient, HttpFactory
from core.http.urls import check_base_url

__all__ = ["Access", "Answer", "ApiClient", "HttpFactory", "check_base_url"]
