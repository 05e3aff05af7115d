"""Whom to trust: one store of certificates for HTTP and for the WebSocket of Stream mode."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from typing import TYPE_CHECKING

from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    import ssl

VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def names_a_store() -> bool:
    """Return whether the environment names a store of certificates."""
    return any(os.environ.get(name) for name in VARIABLES)


def trusted_context() -> ssl.SSLContext:
    """Make the TLS settings for connections to DingTalk: `SSL_CERT_FILE`, else `SSL_CERT_DIR`, else the certificates of certifi.

    Making them costs as much as 40 calls: keep them.

    Raises:
        ConfigurationError: what the environment names cannot be read.
    """
    import ssl

    file, folder = (os.environ.get(name) or None for name in VARIABLES)
    if file or folder:
        try:
            return ssl.create_default_context(cafile=file, capath=None if file else folder)
        except OSError as error:
            name, reason = VARIABLES[0] if file else VARIABLES[1], error.strerror
        raise ConfigurationError(f"{name} names no certificates that can be read: {reason}")
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
