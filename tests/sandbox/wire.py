"""What programs in any language send to a sandbox: bytes."""

from __future__ import annotations

import http.client
import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox


class Wire:
    """Sends bytes to a sandbox, and reads what it answers."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._address = urlsplit(sandbox.url)
        self.token = self.get(f"/gettoken?appkey={sandbox.app.app_key}&appsecret={sandbox.app.app_secret}")[1]["access_token"]

    def send(self, method: str, target: str, body: bytes | None = None, **headers: str) -> tuple[int, Any]:
        """Send a request; underscores in names of headers stand for hyphens."""
        connection = http.client.HTTPConnection(self._address.hostname or "", self._address.port, timeout=30)
        try:
            connection.request(method, target, body, {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            content = answer.read()
            return answer.status, json.loads(content) if content[:1] in {b"{", b"["} else content
        finally:
            connection.close()

    def get(self, target: str) -> tuple[int, Any]:
        """Send a GET."""
        return self.send("GET", target)

    def post(self, path: str, body: bytes | None, **headers: str) -> tuple[int, Any]:
        """Send a POST with the token where the host of the path reads it."""
        if path.startswith("/v"):
            return self.send("POST", path, body, **({"x_acs_dingtalk_access_token": self.token} | headers))
        return self.send("POST", f"{path}?access_token={self.token}", body, **headers)

    def raw(self, octets: bytes) -> bytes:
        """Send bytes that are no request."""
        with socket.create_connection((self._address.hostname, self._address.port or 0), timeout=30) as connection:
            connection.sendall(octets)
            received = b""
            while piece := connection.recv(65536):
                received += piece
        return received
