from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .scene_group import SceneGroup


class GetSceneGroupResult(OapiEnvelope):
    """The group."""

    result: SceneGroup | None = None
    """A scene group."""
    success: bool | None = None
    """Whether it was done."""
    request_id: str | None = None
    """Id of the request."""
