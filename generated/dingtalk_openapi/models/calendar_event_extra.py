from __future__ import annotations

from ..model import Body


class CalendarEventExtra(Body):
    """Switches as text: `noPushNotification` and `noChatNotification`, each `true` for not telling people."""
