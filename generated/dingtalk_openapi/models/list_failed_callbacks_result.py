from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .failed_callback import FailedCallback


class ListFailedCallbacksResult(OapiEnvelope):
    """Events that could not be delivered."""

    has_more: bool | None = None
    """Whether there are more events; call again."""
    failed_list: list[FailedCallback] = wire(default_factory=list)
    """The events, at most 200."""
