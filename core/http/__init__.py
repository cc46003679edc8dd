"""The one way out: a client factory with a read-only switch, host-bound secrets and one retry layer."""

from __future__ import annotations

import sys

# httpx loads its own command line with it, where there is a part of what that needs: click and Pygments, some megabytes
# that nobody uses here. It does without where that module is said not to be there.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
