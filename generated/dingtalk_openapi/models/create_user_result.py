from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_loose_envelope import OapiLooseEnvelope

if TYPE_CHECKING:
    from .created_user import CreatedUser


class CreateUserResult(OapiLooseEnvelope):
    """The ids of the person, with the envelope of the old host."""

    result: CreatedUser
    """The ids of a person who was added."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
