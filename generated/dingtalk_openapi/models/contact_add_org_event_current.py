from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .external_contact_fields import ExternalContactFields


class ContactAddOrgEventCurrent(CurrentEventFields, ExternalContactFields):
    """An external contact was added. Stream mode."""

    event_type: Literal["contact_add_org"] = wire("EventType", default="contact_add_org")
    """Name of the event."""
