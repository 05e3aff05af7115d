from __future__ import annotations

from ..model import Answer, wire


class AccessDeniedDetail(Answer):
    """Which permissions a call lacked; comes with `Forbidden.AccessDenied.AccessTokenPermissionDenied`."""

    required_scopes: list[str] = wire("requiredScopes", default_factory=list)
    """Permission scopes to apply for in the developer console."""
