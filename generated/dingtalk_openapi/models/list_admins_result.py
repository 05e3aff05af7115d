from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .administrator import Administrator


class ListAdminsResult(OapiEnvelope):
    """The administrators, with the envelope of the old host."""

    result: list[Administrator] = wire(default_factory=list)
    """The administrators."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
