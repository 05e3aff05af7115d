"""Who may look at a sandbox and act in it: programs and pages of this machine, or clients that know its password."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import binascii
import hmac
import ipaddress
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES_OF_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
"""What programs and people of this machine call it."""
CHALLENGE: Final = (b"www-authenticate", b'Basic realm="dingkit sandbox", charset="UTF-8"')
"""Makes a browser ask for the password."""


def is_loopback(host: str) -> bool:
    """Return whether only programs of this machine can reach what listens on an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Access:
    """Decides about requests for the page and the control API.

    Args:
        password: What HTTP Basic must bring along, with any name; without one all programs on this machine may do everything.
    """

    def __init__(self, password: str = "") -> None:
        self._password = password

    def refusal(self, headers: Mapping[str, str]) -> tuple[HTTPStatus, str] | None:
        """Return status and reason when a request is refused: no page of another site may act here, whatever name it has made for us."""
        host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
        # A browser gives a password to no other name of this machine: with one the name does not count.
        if not self._password and host not in NAMES_OF_LOOPBACK:
            return HTTPStatus.FORBIDDEN, f"this sandbox is not called {host!r}"
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != headers.get("host"):
            return HTTPStatus.FORBIDDEN, f"a page of {origin} may not control this sandbox"
        if self._password and not hmac.compare_digest(_credentials(headers.get("authorization", "")), self._password.encode()):
            return HTTPStatus.UNAUTHORIZED, "this sandbox has a password: HTTP Basic, any name"
        return None


def _credentials(authorization: str) -> bytes:
    scheme, _, value = authorization.partition(" ")
    try:
        return base64.b64decode(value, validate=True).partition(b":")[2] if scheme.lower() == "basic" else b""
    except binascii.Error:
        return b""
