from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_content import ApprovalSchemaContent


class ApprovalFormSchema(Answer):
    """A form."""

    creator_user_id: str | None = wire("creatorUserId", default=None)
    """userid of who made it."""
    app_uuid: str | None = wire("appUuid", default=None)
    """Id of the app of the form, or the CorpId."""
    form_code: str | None = wire("formCode", default=None)
    """Code of the form (processCode)."""
    form_uuid: str | None = wire("formUuid", default=None)
    """Another id of the form."""
    name: str | None = None
    """Name."""
    memo: str | None = None
    """Explanation."""
    owner_id_type: str | None = wire("ownerIdType", default=None)
    """Whose data it has."""
    schema_content: ApprovalSchemaContent | None = wire("schemaContent", default=None)
    """What is in it."""
    icon: str | None = None
    """Icon."""
    app_type: int | None = wire("appType", default=None)
    """Kind of form."""
    biz_type: str | None = wire("bizType", default=None)
    """What the form means in business."""
    engine_type: int | None = wire("engineType", default=None)
    """Kind of engine."""
    status: str | None = None
    """State."""
    list_order: int | None = wire("listOrder", default=None)
    """Place in the list."""
    custom_setting: str | None = wire("customSetting", default=None)
    """Settings of its business."""
    proc_type: str | None = wire("procType", default=None)
    """Kind of target."""
    visible_range: str | None = wire("visibleRange", default=None)
    """Who sees it."""
    gmt_create: str | None = wire("gmtCreate", default=None)
    """When it was made, in milliseconds since 1970, as text."""
    gmt_modified: str | None = wire("gmtModified", default=None)
    """When it was changed, in milliseconds since 1970, as text."""
