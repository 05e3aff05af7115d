from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgSuiteRelieveEventCurrent(CurrentEventFields):
    """A corp withdrew its authorisation of a suite. Stream mode."""

    event_type: Literal["org_suite_relieve"] = wire("EventType", default="org_suite_relieve")
    """Name of the event."""
