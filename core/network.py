"""What the settings say of the way out: a proxy, what goes without one, certificates beside the system's own.

One for the whole program, not for each connection: it belongs to the network that this computer is in. A proxy's
password is no part of it: that lies in the keyring.
"""

from __future__ import annotations

from typing import Literal

import msgspec

ProxyUse = Literal["system", "none", "this", "unread"]
"""`system`: as the variables say, else the system's settings; `none`: no proxy, whatever those say; `this`: our own.
`unread`: what was chosen can't be read any more, so nothing leaves this machine until somebody chooses anew.
"""


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """`address` and `user` are the proxy's own, `without` has what is reached directly, as NO_PROXY would; both count
    when `proxy` is `this`. `certificates` is a file (PEM) or a folder, trusted beside the system's; empty for none.
    """

    proxy: ProxyUse = "system"
    address: str = ""
    user: str = ""
    without: str = ""
    certificates: str = ""
