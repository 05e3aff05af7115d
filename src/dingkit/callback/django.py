"""Callbacks in Django (`dingkit[django]`).

Examples:
    >>> from django.urls import path
    >>> from dingkit.callback import CallbackCrypto, CallbackHandler
    >>> from dingkit.callback.django import callback_view
    >>> handler = CallbackHandler(CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc"))
    >>> urlpatterns = [path("dingtalk/callback", callback_view(handler))]
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from django.http import HttpResponse, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest

    from dingkit.callback import CallbackHandler

__all__ = ["callback_view"]


def callback_view(handler: CallbackHandler) -> Callable[[HttpRequest], HttpResponse]:
    """Make a view that takes POST alone and needs no CSRF token: the push itself is signed."""

    def dingtalk_callback(request: HttpRequest) -> HttpResponse:
        try:
            body = request.read(handler.max_body_bytes + 1)
        except UnreadablePostError:
            body = b""
        reply = handler.handle(request.META.get("QUERY_STRING", ""), body)
        return HttpResponse(reply.body, status=reply.status, content_type=reply.content_type)

    view: Callable[[HttpRequest], HttpResponse] = csrf_exempt(require_POST(dingtalk_callback))
    return view
