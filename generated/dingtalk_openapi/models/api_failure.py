from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .access_denied_detail import AccessDeniedDetail


class ApiFailure(Answer):
    """How `api.dingtalk.com` says no, as the body of a 4xx or 5xx answer (facts errors.yaml v1_api). Branch on `code`, not on the HTTP status."""

    code: str
    """Error code such as `InvalidAuthentication`."""
    message: str | None = None
    """Explanation, usually Chinese."""
    requestid: str | None = None
    """Trace id, spelled all lower case on the wire."""
    accessdenieddetail: AccessDeniedDetail | None = None
    """Which permissions a call lacked; comes with `Forbidden.AccessDenied.AccessTokenPermissionDenied`."""
