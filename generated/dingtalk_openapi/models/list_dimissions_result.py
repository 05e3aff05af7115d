from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .dimission import Dimission


class ListDimissionsResult(OapiEnvelope):
    """What is known of people's leaving."""

    result: list[Dimission] = wire(default_factory=list)
    """An entry for each person who has left."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
