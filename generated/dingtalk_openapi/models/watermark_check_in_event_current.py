from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .watermark_extra_info import WatermarkExtraInfo
    from .watermark_form_data import WatermarkFormData
    from .watermark_photo import WatermarkPhoto
    from .watermark_position import WatermarkPosition


class WatermarkCheckInEventCurrent(CurrentEventFields):
    """Somebody checked in with a photograph that carries a watermark. Current form."""

    event_type: Literal["watermark_check_in"] = wire("EventType", default="watermark_check_in")
    """Name of the event."""
    position_data_model: WatermarkPosition | None = wire("positionDataModel", default=None)
    """Where."""
    water_mark_model: WatermarkPhoto | None = wire("waterMarkModel", default=None)
    """The photograph."""
    form_code: str | None = wire("formCode", default=None)
    """Code of the form."""
    form_data_lists: list[WatermarkFormData] = wire("formDataLists", default_factory=list)
    """What was filled in."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Id of the group."""
    extra_info: WatermarkExtraInfo | None = wire("extraInfo", default=None)
    """Whatever else."""
