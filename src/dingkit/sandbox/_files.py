"""Files that people and programs put into a sandbox, and the addresses at which they come back."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import secrets
import tempfile
from typing import IO, TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp, World

    Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

PREFIX: Final = "/_sandbox/files"
"""Where `Files` is mounted."""
_CODE_SECONDS: Final = 86400.0
_LINK_SECONDS: Final = 3600.0
"""How long a code and an address work; DingTalk says no more than that they end."""
_IN_MEMORY: Final = 1 << 20
_RANGE: Final = re.compile(r"bytes=(\d*)-(\d*)$")


def keep(corp: Corp, content: bytes | IO[bytes], *, name: str, content_type: str = "application/octet-stream") -> Record:
    """Keep a file, and return what is known of it: `key`, `name`, `content_type` and `size`."""
    key = f"{corp.id}/{corp.new_id('file')}"
    size = corp.world.database.put_content(key, content)
    return {"key": key, "name": name, "content_type": content_type, "size": size}


def download_code(corp: Corp, app: Record, file: Record, *, kind: str = "download_code") -> str:
    """Return a code with which the robot of an app gets a file that was sent to it."""
    return corp.world.issue(kind, seconds=_CODE_SECONDS, corp_id=corp.id, app_key=app["app_key"], prefix="mIof", file=file)


def address(world: World, host: str, corp_id: str, file: Record, *, seconds: float = _LINK_SECONDS) -> str:
    """Return an address at which a file can be had for a while, without a token."""
    link = world.issue("file_link", seconds=seconds, corp_id=corp_id, file=file)
    # The generic extension is DingTalk's, too (docs of `get_robot_file_url`).
    return f"{host}{PREFIX}/{link}.file?Expires={round(world.clock.now() + seconds)}"


def upload_address(world: World, host: str, corp_id: str, part: str, *, parent: str, seconds: float) -> tuple[str, dict[str, str]]:
    """Return an address to which a part of a file can be sent for a while, and the headers that have to come with it.

    What arrives is a record `uploaded_part` of the corp, by the name of the part.
    """
    signature = f"OSS sandbox:{secrets.token_hex(8)}"
    link = world.issue("upload_link", seconds=seconds, corp_id=corp_id, part=part, of=parent, authorization=signature)
    return f"{host}{PREFIX}/{link}.file", {"Authorization": signature}


class Files:
    """Serves the addresses; an ASGI application."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        """Answer with a file, or with the part of it that was asked for."""
        if scope["method"] == "PUT":
            await self._take(scope, receive, send)
            return
        link = self._world.valid("file_link", scope["path"].removeprefix(f"{PREFIX}/").removesuffix(".file"))
        if link is None:
            await _respond(send, 403, [], b"<Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>")
            return
        file = link["file"]
        wanted = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"range"), "")
        part = _part(wanted, file["size"])
        start, end = part or (0, file["size"])
        if part is not None and start >= end:
            await _respond(send, 416, [(b"content-range", f"bytes */{file['size']}".encode())], b"")
            return
        headers = [(b"content-type", b"application/octet-stream"), (b"accept-ranges", b"bytes"), (b"content-length", b"%d" % (end - start))]
        if part is not None:
            headers.append((b"content-range", f"bytes {start}-{end - 1}/{file['size']}".encode()))
        await send({"type": "http.response.start", "status": 200 if part is None else 206, "headers": headers})
        if scope["method"] != "HEAD":
            for piece in self._world.database.pieces(file["key"], start, end):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _take(self, scope: Any, receive: Any, send: Send) -> None:
        link = self._world.valid("upload_link", scope["path"].removeprefix(f"{PREFIX}/").removesuffix(".file"))
        given = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"authorization"), "")
        if link is None or given != link["authorization"]:
            await _respond(send, 403, [], b"<Error><Code>SignatureDoesNotMatch</Code></Error>")
            return
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as body:
            more = True
            while more:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return
                body.write(message.get("body", b""))
                more = message.get("more_body", False)
            body.seek(0)
            corp = self._world.corp(link["corp_id"])
            part = {"id": link["part"], "key": f"{corp.id}/part/{link['part']}"}
            self._world.database.put_content(part["key"], body)
        corp.put("uploaded_part", part["id"], part, parent=link["of"])
        self._world.database.commit()
        await _respond(send, 200, [], b"")


def _part(wanted: str, size: int) -> tuple[int, int] | None:
    """Return begin and end of what a `Range` asks for, or `None` where it is not a range: then HTTP wants everything."""
    found = _RANGE.match(wanted.strip())
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        return max(size - int(last), 0), size
    return int(first), min(int(last) + 1, size) if last else size


async def _respond(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [*headers, (b"content-type", b"application/xml"), length]})
    await send({"type": "http.response.body", "body": body})
