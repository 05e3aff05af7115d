"""dingtalk-log-handler: a log record to the group's robot. Its host is a constant of its module; the address of the webhook it is told."""

import logging
from urllib.parse import urlsplit

import dingtalk_log_handler
from sandbox import WEBHOOK_SECRET, arrived, at, marker, run, webhook

dingtalk_log_handler.OAPI_DOMAIN = urlsplit(at(f"https://{dingtalk_log_handler.OAPI_DOMAIN}")).netloc


def robot() -> str:
    """Log an error, signed."""
    text = marker("dingtalk-log-handler", "text")
    logger = logging.getLogger("interop")
    logger.addHandler(dingtalk_log_handler.DingTalkHandler(webhook(), secret=WEBHOOK_SECRET, hostname="interop", timeout=5))
    logger.error(text)  # what goes wrong is printed by `logging`: the message does not arrive
    return arrived(text)


run("dingtalk-log-handler", robot)
