from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class WorkflowFormChangeEventCurrent(CurrentEventFields):
    """A form for approvals was made, changed, enabled, disabled, deleted or moved. Current form."""

    event_type: Literal["workflow_form_change"] = wire("EventType", default="workflow_form_change")
    """Name of the event."""
    creator_user_id: str | None = wire("creatorUserId", default=None)
    """Userid of the person who made the form."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    form_code: str | None = wire("formCode", default=None)
    """Code of the form, `PROC-...`."""
    resource: str | None = None
    """What happened to which form, as a path."""
    type_: str | None = wire("type", default=None)
    """What happened."""
    modifier_user_id: str | None = wire("modifierUserId", default=None)
    """Userid of the person who changed the form."""
    app_uuid: str | None = wire("appUuid", default=None)
    """Id of the app of the form, or the CorpId."""
    app_ids: list[str] = wire("appIds", default_factory=list)
    """Ids of apps; the docs do not explain them."""
    modify_time: str | None = wire("modifyTime", default=None)
    """When the form was changed, in milliseconds, as text."""
    create_time: str | None = wire("createTime", default=None)
    """When the form was made, in milliseconds, as text."""
    app_type: str | None = wire("appType", default=None)
    """Kind of form, as text."""
    biz_category_id: str | None = wire("bizCategoryId", default=None)
    """What the form means in business."""
    name: str | None = None
    """Name of the form."""
