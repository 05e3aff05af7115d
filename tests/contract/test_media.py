"""The contract of `spec/media.yaml`: upload and download."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from dingtalk_openapi.types import File
from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

PICTURE = b"invented bytes of a picture"

CALLS: Calls = {
    "upload_media": [
        {"type_": "image", "media": File(BytesIO(PICTURE), "photo.jpg", "image/jpeg")},
        {"type_": "voice", "media": File(BytesIO(b"#!AMR\n\x00\xff"), "hello.amr", "audio/amr")},
        {"type_": "video", "media": File(BytesIO(b"\x00\x00\x00\x18ftypmp42"), "demo.mp4", "video/mp4")},
        {"type_": "file", "media": File(BytesIO(b"%PDF-1.7\r\n--+++\r\n"), "请假单 2026.pdf")},
    ],
    "get_media": [{"media_id": media_id} for media_id in ("@lADPDq1a2b3c4d5e", "$iAEKAqExampleOnly", "#drive+id/with=all&signs")],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
