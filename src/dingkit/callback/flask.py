"""Callbacks in Flask (`dingkit[flask]`).

Examples:
    >>> from flask import Flask
    >>> from dingkit.callback import CallbackCrypto, CallbackHandler
    >>> from dingkit.callback.flask import callback_view
    >>> handler = CallbackHandler(CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc"))
    >>> app = Flask(__name__)
    >>> app.add_url_rule("/dingtalk/callback", view_func=callback_view(handler), methods=["POST"])
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from flask import Response, request
from werkzeug.exceptions import ClientDisconnected

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.callback import CallbackHandler

__all__ = ["callback_view"]


def callback_view(handler: CallbackHandler) -> Callable[[], Response]:
    """Make the view of a rule for POST. Call `handler.close()` when the server ends, so that nothing is lost."""

    def dingtalk_callback() -> Response:
        try:
            body = request.stream.read(handler.max_body_bytes + 1)
        except ClientDisconnected:
            body = b""
        reply = handler.handle(request.query_string, body)
        return Response(reply.body, reply.status, content_type=reply.content_type)

    return dingtalk_callback
