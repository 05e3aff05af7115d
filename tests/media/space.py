"""A space for files on 127.0.0.1: it says where bytes go and are, and makes files of them; the bytes are on a host of their own."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from dingkit import AsyncDingTalk
from tests.media.web import Got, Reply, Web, json_reply

if TYPE_CHECKING:
    from tests.media.conftest import AnyDing

AUTHORIZATION = "OSS exampleKey:exampleSignature"
SPACE = "/v1.0/storage/spaces/3000400050"
FOLDER = "/v2.0/storage/spaces/files/uuidAbCdEf101"
PARTS = "/v1.0/storage/spaces/files/multiPartUploadInfos/query"
WHERE: dict[str, Any] = {"union_id": "unionAbCdEf100", "space_id": "3000400050"}


class Space:
    """Answers on a server; the host of the bytes is another one.

    Attributes:
        host: Where the bytes go.
        committed: What files were made of.
        asked: Path and body of each call.
    """

    def __init__(self, host: Web) -> None:
        self.host = host
        host.usual = Reply()
        self.committed: list[dict[str, Any]] = []
        self.asked: list[tuple[str, Any]] = []

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    @property
    def stored(self) -> list[tuple[str, bytes]]:
        """Path and bytes of all that the host got."""
        return [(got.path, got.body) for got in self.host.got]

    def signed(self, path: str) -> dict[str, Any]:
        headers = {"Authorization": AUTHORIZATION, "x-oss-date": f"call {len(self.asked)}"}
        return {"resourceUrls": [f"{self.host.url}{path}?signature=presigned-5a"], "headers": headers, "expirationSeconds": 900}

    def __call__(self, got: Got) -> Reply:
        assert got.headers["x-acs-dingtalk-access-token"] == "secret-token"
        assert got.query == {"unionId": "unionAbCdEf100"}
        body = json.loads(got.body or b"null")
        self.asked.append((got.path, body))
        if got.path.endswith("/multiPartUploadInfos/init"):
            return json_reply({"uploadKey": "key1"})
        if got.path == PARTS:
            (number,) = body["partNumbers"]
            return json_reply(
                {"multipartHeaderSignatureInfos": [{"partNumber": number, "headerSignatureInfo": self.signed(f"/object/{number}")}]}
            )
        if got.path.endswith("/commit"):
            self.committed.append(body)
            suffix = body["name"].rpartition(".")[2]
            return json_reply(
                {
                    "dentry": {
                        "id": "5000600070",
                        "spaceId": "3000400050",
                        "name": body["name"],
                        "size": body["option"]["size"],
                        "extension": suffix,
                    }
                }
            )
        return json_reply({"uploadKey": "key1", "headerSignatureInfo": self.signed("/object/7c01.file")})


async def do(any_ding: AnyDing, group: str, method: str, *arguments: Any, **options: Any) -> Any:
    """Call a method of a group with either client."""
    bound = getattr(getattr(any_ding.ding, group), method)
    if isinstance(any_ding.ding, AsyncDingTalk):
        return await bound(*arguments, **options)
    return await asyncio.to_thread(bound, *arguments, **options)
