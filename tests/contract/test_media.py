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
MEDIA_IDS = ("@lADPDq1a2b3c4d5e", "$iAEKAqExampleOnly", "#drive+id/with=all&signs")
AGENT = {"agent_id": "123456789"}
WHOLE = AGENT | {"file_size": 10485760, "chunk_numbers": 2}
UPLOAD = {"upload_id": "0C9F4A7E5D1B_0#iAEExampleOnly"}

CALLS: Calls = {
    "upload_media": [
        {"type_": "image", "media": File(BytesIO(PICTURE), "photo.jpg", "image/jpeg")},
        {"type_": "voice", "media": File(BytesIO(b"#!AMR\n\x00\xff"), "hello.amr", "audio/amr")},
        {"type_": "video", "media": File(BytesIO(b"\x00\x00\x00\x18ftypmp42"), "demo.mp4", "video/mp4")},
        {"type_": "file", "media": File(BytesIO(b"%PDF-1.7\r\n--+++\r\n"), "请假单 2026.pdf")},
    ],
    "get_media": [{"media_id": media_id} for media_id in MEDIA_IDS],
    "download_file": [{"media_id": media_id} for media_id in MEDIA_IDS],
    "upload_single_file": [AGENT | {"file_size": 24, "file": File(BytesIO(b"invented bytes of a file"), "plan.docx")}],
    "transact_file_upload": [WHOLE, WHOLE | UPLOAD],
    "upload_file_chunk": [
        AGENT | UPLOAD | {"chunk_sequence": 1, "file": File(BytesIO(b"invented bytes of a chunk"), "plan.docx")},
        AGENT | UPLOAD | {"chunk_sequence": 2, "file": File(BytesIO(b"\r\n--+++--\r\n"), "plan.docx")},
    ],
    "get_robot_file_url": [{"download_code": "mIofN681YE3fExampleOnly", "robot_code": "dingabcdef123456"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
