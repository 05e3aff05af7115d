from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .external_contact_fields import ExternalContactFields


class ContactModifyOrgEventCurrent(CurrentEventFields, ExternalContactFields):
    """An external contact changed. Stream mode."""

    event_type: Literal["contact_modify_org"] = wire("EventType", default="contact_modify_org")
    """Name of the event."""
