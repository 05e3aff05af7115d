from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .leave_duration import LeaveDuration


class GetLeaveDurationResult(OapiEnvelope):
    """How long a leave is."""

    result: LeaveDuration | None = None
    """The duration."""
    request_id: str | None = None
    """Id of the request."""
