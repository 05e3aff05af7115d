"""Any bytes under any name: uploaded to a real server, downloaded from it, and the same."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from tests.media.conftest import AnyDing
from tests.media.web import Got, Reply, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOUNDARY = b"\r\n--+++\r\n--"
NAMES = st.text(min_size=1, max_size=120).filter(lambda name: "%22" not in name)  # a receiver cannot tell it from a quote
CONTENTS = st.binary(min_size=1) | st.builds(lambda piece, times: piece * times, st.binary(min_size=1, max_size=40), st.integers(1, 5000))


class Store:
    """Keeps the last upload, and gives it back under the name that it came with."""

    def __init__(self) -> None:
        self.name: str | None = None
        self.content = b""

    def __call__(self, got: Got) -> Reply:
        if got.method == "POST":
            self.name, _, self.content = got.files["media"]
            return json_reply({"errcode": 0, "media_id": "@1"})
        disposition = f"attachment; filename*=UTF-8''{quote(self.name or '', safe='')}"
        return Reply(self.content, {"Content-Disposition": disposition, "Content-Type": "application/octet-stream"})


@pytest.fixture(scope="module")
def store() -> Iterator[tuple[str, Store]]:
    store = Store()
    with Web() as web:
        web.usual = store
        yield web.url, store


def as_sent(name: str) -> str:
    """How browsers send a name: without folders, control characters percent-encoded."""
    last = name.rpartition("/")[2].encode("utf-8", "replace").decode()
    return re.sub(r"[\x00-\x1a\x1c-\x1f]", lambda found: f"%{ord(found[0]):02X}", last)


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENTS, name=NAMES)
@example(content=b"\0", name="/")
@example(content=BOUNDARY, name='../"a\r\nb".jpg')
@example(content=b"\0", name="\ud800\x00")
@example(content=b'{"errcode": 40014}', name="..")
def test_any_bytes_under_any_name(
    kind: str, store: tuple[str, Store], tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    url, stored = store
    folder = tmp_path_factory.mktemp("received")
    asyncio.run(round_trip(kind, url, folder, content, name))
    assert stored.content == content
    sent = as_sent(name)
    assert stored.name == sent or (
        not sent and re.fullmatch(r"file(\..+)?", str(stored.name))
    )  # an extension where the content says its type
    (received,) = names(folder)
    assert (folder / received).read_bytes() == content
    assert not re.search(r'[\x00-\x1f/\\:"<>|?*]|^\.|[. ]$', received)


async def round_trip(kind: str, url: str, folder: Path, content: bytes, name: str) -> None:
    transport = "aiohttp" if kind == "aiohttp" else "httpx"
    options: dict[str, Any] = {"credential": StaticToken("t"), "base_url": url, "transport": transport}
    ding = AnyDing(DingTalk(**options) if kind == "sync" else AsyncDingTalk(**options))
    result = await ding.upload(content, "file", filename=name, check_limits=False)
    await ding.download(result.media_id, folder)
    if isinstance(ding.ding, DingTalk):
        ding.ding.close()
    else:
        await ding.ding.aclose()
