from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class SendRobotMessageTarget(Body):
    """What stands beside a message that is sent through a webhook."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
