"""Serves the page: plain files of this package, nothing from elsewhere, and a policy that lets the browser run nothing else."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from functools import cache
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from dingkit.sandbox._access import CHALLENGE
from dingkit.sandbox._app import PAGE

if TYPE_CHECKING:
    from dingkit.sandbox._access import Access
    from dingkit.sandbox._app import ASGIApp, Receive, Scope, Send

PREFIX: Final = "/_sandbox/page"
"""Where the files are."""
REGISTRATION: Final = "/_sandbox/registration"
"""Where a person says yes to a new app (`verification_uri` of `begin_app_registration`)."""
SCRIPT: Final = "/_sandbox/dd.js"
"""Stands for DingTalk's own script in pages of apps."""
_NAMES: Final = {PAGE: "index.html", REGISTRATION: "registration.html", SCRIPT: "dd.js", "/_sandbox/window": "window.html"}
_TYPES: Final = {
    "html": b"text/html; charset=utf-8",
    "css": b"text/css; charset=utf-8",
    "js": b"text/javascript; charset=utf-8",
    "svg": b"image/svg+xml",
}
_HOST: Final = re.compile(r"[\w.-]+", re.ASCII)


def _policy(frames: str) -> bytes:
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:;"
        f" font-src 'none'; frame-src {frames}; form-action 'none'; base-uri 'none'; frame-ancestors 'none';"
        f" require-trusted-types-for 'script'; trusted-types 'none'"
    ).encode()


_HEADERS: Final = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cache-control", b"no-cache"),
]


def _frames(name: str, host: str) -> str:
    """Return what a page may show inside: the window pages of apps, of this machine alone, so that nothing leaves it."""
    if name != "window.html":
        return "'none'"
    own = _HOST.match(host)
    hosts = dict.fromkeys(("127.0.0.1", "localhost", *([own[0]] if own else ())))
    return " ".join(f"{scheme}://{one}:*" for one in hosts for scheme in ("http", "https"))


@cache
def _contents() -> dict[str, bytes]:
    """Read all files; there are few, and any other name is not found."""
    return {one.name: one.read_bytes() for one in files("dingkit.sandbox").joinpath("page").iterdir() if one.is_file()}


class Page:
    """Serves them; an ASGI application.

    Args:
        access: Says which requests may see them.
        otherwise: Serves everything else.
    """

    def __init__(self, access: Access, otherwise: ASGIApp) -> None:
        self._access = access
        self._otherwise = otherwise

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, as ASGI has it."""
        path: str = scope["path"]
        if scope["method"] not in {"GET", "HEAD"} or not (path in _NAMES or path.startswith(f"{PREFIX}/")):
            await self._otherwise(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        # Pages of apps load the script from another origin, and it knows nothing that is worth a password.
        refused = None if path == SCRIPT else self._access.refusal(headers)
        if refused is not None:
            status, reason = refused
            await _send(send, status, [(b"content-type", b"text/plain; charset=utf-8"), CHALLENGE], reason.encode())
            return
        name = _NAMES.get(path, path.removeprefix(f"{PREFIX}/"))
        content = _contents().get(name)
        if content is None:
            await _send(send, HTTPStatus.NOT_FOUND, [(b"content-type", b"text/plain; charset=utf-8")], b"there is no such page")
            return
        policy = _policy(_frames(name, headers.get("host", "")))
        header = (b"content-type", _TYPES[name.rpartition(".")[2]])
        await _send(send, HTTPStatus.OK, [header, (b"content-security-policy", policy)], b"" if scope["method"] == "HEAD" else content)


async def _send(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *_HEADERS]})
    await send({"type": "http.response.body", "body": body})
