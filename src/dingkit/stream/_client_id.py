"""Whose frames a stream receives."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit.credentials import CorpApp, InternalApp, IsvCorp, Suite
from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from dingkit.credentials import Credential


def client_of(credential: Credential, client_id: str | None, client_secret: str | None) -> tuple[str, str]:
    """Find id and secret of the app, in what was given or in the credential.

    Raises:
        ConfigurationError: neither has both.
    """
    if client_id is not None and client_secret is not None:
        return _arguments.key("client_id", client_id), _arguments.secret("client_secret", client_secret)
    if client_id is not None or client_secret is not None:
        raise ConfigurationError("give client_id and client_secret, or neither")
    match credential:
        case InternalApp():
            return credential.app_key, credential.app_secret
        case CorpApp():
            return credential.client_id, credential.client_secret
        case Suite() | IsvCorp():
            return credential.suite_key, credential.suite_secret
    raise ConfigurationError(f"{type(credential).__name__} has no key and secret of an app: give client_id and client_secret")
