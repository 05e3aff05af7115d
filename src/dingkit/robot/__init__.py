"""Robots: signed messages to a group, what people write to a robot, and what it answers.

Examples:
    >>> from dingkit.robot import sign
    >>> sign("this is secret", 1577262236757)
    'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM='
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

if TYPE_CHECKING:
    from dingkit.robot._robots import AsyncRobotApi as AsyncRobotApi
    from dingkit.robot._robots import AsyncRobotWebhook as AsyncRobotWebhook
    from dingkit.robot._robots import RobotApi as RobotApi
    from dingkit.robot._robots import RobotWebhook as RobotWebhook
    from dingkit.robot._robots import read_inbound as read_inbound
    from dingkit.robot._robots import read_outgoing as read_outgoing
    from dingkit.robot._robots import sign as sign
    from dingkit.robot._robots import verify_inbound as verify_inbound
    from dingtalk_openapi.inbound import InboundFile as InboundFile
else:
    # The command line needs the addresses of webhooks alone.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.robot._robots": (
                "AsyncRobotApi",
                "AsyncRobotWebhook",
                "RobotApi",
                "RobotWebhook",
                "read_inbound",
                "read_outgoing",
                "sign",
                "verify_inbound",
            ),
            "dingtalk_openapi.inbound": ("InboundFile",),
        },
    )


__all__ = [
    "AsyncRobotApi",
    "AsyncRobotWebhook",
    "InboundFile",
    "RobotApi",
    "RobotWebhook",
    "read_inbound",
    "read_outgoing",
    "sign",
    "verify_inbound",
]
