from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .contact_scope import ContactScope


class GetContactScopeResult(OapiEnvelope):
    """The contact scope of the app, with the envelope of the old host."""

    auth_org_scopes: ContactScope
    """Whom an app may read."""
    auth_user_field: list[str] = wire(default_factory=list)
    """Names of the fields of people that the app may read, such as `mobile`."""
    condition_field: list[str] = wire(default_factory=list)
    """Names of fields that a vendor may use."""
