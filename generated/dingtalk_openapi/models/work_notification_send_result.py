from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .work_notification_forbidden import WorkNotificationForbidden


class WorkNotificationSendResult(Answer):
    """Result of a work notification, by recipient."""

    invalid_user_id_list: list[str] = wire(default_factory=list)
    """Userids that do not exist."""
    forbidden_user_id_list: list[str] = wire(default_factory=list)
    """Userids dropped by flow control."""
    failed_user_id_list: list[str] = wire(default_factory=list)
    """Userids for which sending failed."""
    read_user_id_list: list[str] = wire(default_factory=list)
    """Userids that have read it."""
    unread_user_id_list: list[str] = wire(default_factory=list)
    """Userids that have not read it."""
    invalid_dept_id_list: list[int] = wire(default_factory=list)
    """Department ids that do not exist."""
    forbidden_list: list[WorkNotificationForbidden] = wire(default_factory=list)
    """Why flow control dropped which user."""
