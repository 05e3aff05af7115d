"""Which proxy a request goes through: the one that was given, else that of the environment."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import sys
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from dingkit.errors._base import ConfigurationError

SCHEMES = ("http", "https", "socks5", "socks5h")
_DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        name: Where it comes from, for errors.
        scheme: How it is spoken to.
        host: Its host.
        port: Its port.
        auth: User and password.
    """

    name: str
    scheme: str
    host: str
    port: int
    auth: tuple[bytes, bytes] | None

    def __repr__(self) -> str:
        return f"Proxy({self.name})"  # an address can hold a password


def read_proxy(name: str, address: str) -> Proxy:
    """Read the address of a proxy.

    Args:
        name: Of the argument or the variable that it comes from.
        address: The address; in a variable it may be without its scheme.

    Raises:
        ConfigurationError: it is none; the message does not repeat it, because it can hold a password.

    Examples:
        >>> read_proxy("proxy", "http://127.0.0.1:3128").port
        3128
    """
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        port = parts.port
        host = (parts.hostname or "").encode("ascii" if (parts.hostname or "").isascii() else "idna").decode()
    except ValueError:
        host, port = "", None
    if not host or parts.scheme not in SCHEMES or any(character <= " " for character in host):
        raise ConfigurationError(f"{name} is no address of a proxy: give one such as http://127.0.0.1:3128 or socks5://127.0.0.1:1080")
    auth = None
    if parts.username is not None:
        auth = unquote(parts.username).encode(errors="replace"), unquote(parts.password or "").encode(errors="replace")
    return Proxy(name, parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme], auth)


def _of_environment() -> dict[str, str]:
    """Return the addresses of proxies by the schemes they are for; elsewhere than on Windows and macOS they can only be in variables."""
    if sys.platform not in ("win32", "darwin") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies  # takes as long to import as everything else that a client needs of the standard library

    return {name: url for name, url in getproxies().items() if url and name in ("http", "https", "all")}


class Proxies:
    """The proxies of a client, looked up once.

    Args:
        given: The address of one for everything; without it those of the environment count, with their `NO_PROXY`.

    Raises:
        ConfigurationError: `given` is no address of a proxy.
    """

    def __init__(self, given: str | None) -> None:
        self._given = None if given is None else read_proxy("proxy", given)
        self._environment = {} if self._given else _of_environment()

    def __bool__(self) -> bool:
        return self._given is not None or bool(self._environment)

    def for_host(self, scheme: str, host: str) -> Proxy | None:
        """Return the proxy for a host; `None` when it is reached directly.

        Raises:
            ConfigurationError: the environment names something that is no proxy.
        """
        if self._given is not None or not self._environment:
            return self._given
        from urllib.request import proxy_bypass

        if proxy_bypass(host):
            return None
        for name in (scheme, "all"):
            if address := self._environment.get(name):
                return read_proxy(f"{name.upper()}_PROXY", address)
        return None
