from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SendRobotMessageTarget(Body):
    """What stands beside a message that is sent through a webhook."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
