"""Spaces in the sandbox: what was uploaded comes back, byte for byte."""

from __future__ import annotations

import http.client
import socket
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit.errors import APIError
from dingkit.workflow import files

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

CORP = "dingsandbox00000001"
LISI, WANGWU = f"union-{CORP}-lisi", f"union-{CORP}-wangwu"
CONTENT = bytes(range(256)) * 3000


@pytest.fixture
def space(ding: DingTalk) -> str:
    """The space of the corp."""
    (found,) = ding.storage.iter_drive_spaces(union_id=LISI, space_type="org")
    return str(found.space_id)


def put(ding: DingTalk, space: str, name: str = "report.pdf", content: bytes = b"abc", **more: Any) -> str:
    """Upload a file; return its id."""
    return ding.storage.upload(content, union_id=LISI, space_id=space, filename=name, **more).id


def names(ding: DingTalk, space: str, folder: str = "0", **how: Any) -> list[str | None]:
    """What is in a folder."""
    return [one.name for one in ding.storage.iter_dentries(space_id=space, parent_id=folder, union_id=LISI, **how)]


def code_of(call: Any, **arguments: Any) -> str:
    """The code that a call is refused with."""
    with pytest.raises(APIError) as caught:
        call(**arguments)
    return str(caught.value.code)


@pytest.mark.parametrize("part_size", [None, 300_000])
def test_the_same_bytes_come_back(ding: DingTalk, space: str, part_size: int | None) -> None:
    file = ding.storage.upload(CONTENT, union_id=LISI, space_id=space, filename="海棠.png", part_size=part_size)
    assert (file.name, file.size, file.type_, file.extension, file.category, file.path) == (
        "海棠.png",
        len(CONTENT),
        "FILE",
        "png",
        "IMAGE",
        "/海棠.png",
    )
    got = BytesIO()
    ding.storage.download(file, got, union_id=WANGWU)
    assert got.getvalue() == CONTENT
    known = ding.storage.get_storage_space(space_id=space, union_id=LISI).space
    assert known is not None
    assert (known.name, known.used_quota) == ("海棠科技", len(CONTENT))


async def test_with_asyncio(async_ding: AsyncDingTalk) -> None:
    spaces = [one async for one in async_ding.storage.iter_drive_spaces(union_id=LISI, space_type="org")]
    file = await async_ding.storage.upload(b"", union_id=LISI, space_id=str(spaces[0].space_id), filename="empty")
    assert (file.size, file.extension, file.category) == (0, "", "OTHER")


def test_into_a_folder_by_its_uuid(ding: DingTalk, space: str) -> None:
    folder = ding.storage.create_folder(space_id=space, parent_id="0", union_id=LISI, name="Reports").dentry
    assert folder is not None
    inner = ding.storage.create_folder(space_id=space, parent_id=folder.id, union_id=LISI, name="2026").dentry
    assert inner is not None
    file = ding.storage.upload(b"abc", union_id=LISI, parent_dentry_uuid=inner.uuid, filename="a.txt")
    assert (file.path, file.parent_id) == ("/Reports/2026/a.txt", inner.id)
    found = ding.storage.get_dentry_id(dentry_uuid=str(file.uuid), operator_id=LISI)
    assert (found.dentry_id, found.space_id) == (file.id, space)
    got = ding.storage.get_dentry(space_id=space, dentry_id=file.id, union_id=LISI).dentry
    assert got is not None
    assert got.name == "a.txt"
    assert [one.name for one in ding.storage.iter_all_dentries(space_id=space, union_id=LISI)][:1] == ["a.txt"]
    ding.storage.delete_dentry(space_id=space, dentry_id=folder.id, union_id=LISI, to_recycle_bin=True)
    assert list(ding.storage.iter_all_dentries(space_id=space, union_id=LISI)) == []
    assert code_of(ding.storage.get_dentry, space_id=space, dentry_id=file.id, union_id=LISI) == "dentryNotExist"


def test_the_root_has_a_uuid(sandbox: Sandbox, ding: DingTalk, space: str) -> None:
    uuid = (sandbox._world.corp(CORP).get("space", space) or {})["uuid"]
    assert ding.storage.upload(b"abc", union_id=LISI, parent_dentry_uuid=uuid, filename="a.txt").parent_id == "0"


def test_the_space_of_a_group(sandbox: Sandbox, ding: DingTalk) -> None:
    group = sandbox._world.corp(CORP).find("group")[0]["open_conversation_id"]
    of_group = ding.storage.get_group_storage_space
    spaces = [of_group(union_id=LISI, open_conversation_id=group).space for _ in range(2)]
    assert spaces[0] is not None
    assert spaces[0] == spaces[1]
    file = put(ding, str(spaces[0].space_id))
    assert code_of(of_group, union_id=WANGWU, open_conversation_id=group) == "permissionDenied"
    assert code_of(of_group, union_id=LISI, open_conversation_id="none") == "conversationNotExist"
    delete = ding.storage.delete_dentry
    how: dict[str, Any] = {"space_id": str(spaces[0].space_id), "dentry_id": file, "union_id": LISI}
    assert code_of(delete, to_recycle_bin=True, **how) == "recycleBinNotSupportForSpace"
    assert delete(**how).async_ is False


def test_a_name_that_is_taken(ding: DingTalk, space: str) -> None:
    first = put(ding, space)
    put(ding, space)
    put(ding, space, "LICENSE")
    put(ding, space, "LICENSE")
    assert put(ding, space, content=b"new", conflict_strategy="RETURN_DENTRY_IF_EXISTS") == first
    assert put(ding, space, content=b"longer", conflict_strategy="OVERWRITE") == first
    assert sorted(map(str, names(ding, space))) == ["LICENSE", "LICENSE(1)", "report(1).pdf", "report.pdf"]
    got = BytesIO()
    ding.storage.download(first, got, union_id=LISI, space_id=space)
    assert got.getvalue() == b"longer"
    with pytest.raises(APIError, match=r"there is a report\.pdf"):
        put(ding, space, conflict_strategy="RETURN_ERROR_IF_EXISTS")
    with pytest.raises(APIError, match="not a file name"):
        put(ding, space, "a|b")
    folder = ding.storage.create_folder(
        space_id=space, parent_id="0", union_id=LISI, name="report.pdf", option={"conflictStrategy": "OVERWRITE"}
    ).dentry
    assert folder is not None
    assert folder.name == "report(2).pdf"  # a folder takes no file's place
    assert code_of(ding.storage.get_file_download_info, space_id=space, dentry_id=folder.id, union_id=LISI) == "paramError"


def test_lists(sandbox: Sandbox, ding: DingTalk, space: str) -> None:
    for number, name in enumerate("bca"):
        put(ding, space, name, b"x" * (3 - number))
        sandbox.clock.advance(1)
    assert names(ding, space) == ["a", "c", "b"]
    assert names(ding, space, order_by="NAME", order="ASC", max_results=2) == ["a", "b", "c"]
    assert names(ding, space, order_by="SIZE", order="DESC") == ["b", "c", "a"]
    assert [one.name for one in ding.storage.iter_found_dentries(operator_id=LISI, keyword="B")] == ["b"]
    assert list(ding.storage.iter_found_dentries(operator_id=LISI, keyword="B", option={"spaceIds": [1]})) == []
    assert code_of(ding.storage.list_dentries, space_id=space, parent_id="0", union_id=LISI, next_token="²") == "paramError"


def test_what_is_not_there(ding: DingTalk, space: str) -> None:
    storage = ding.storage
    assert code_of(storage.get_storage_space, space_id="none", union_id=LISI) == "spaceNotExist"
    assert code_of(storage.get_storage_space, space_id=space, union_id="nobody") == "paramError"
    assert code_of(storage.list_dentries, space_id=space, parent_id="none", union_id=LISI) == "dentryNotExist"
    assert code_of(storage.get_dentry_id, dentry_uuid="none", operator_id=LISI) == "documentNotExist"
    file = put(ding, space)
    uuid = str(next(iter(storage.iter_all_dentries(space_id=space, union_id=LISI))).uuid)
    for one in ("none", uuid):  # a file is no folder
        assert code_of(storage.get_file_upload_info, parent_dentry_uuid=one, union_id=LISI) == "paramError.parentDentryUuid"
    assert code_of(storage.search_dentries, operator_id=LISI, keyword=" ") == "paramError-keyword"
    assert file


def test_what_is_no_upload(ding: DingTalk, space: str) -> None:
    storage = ding.storage
    commit: dict[str, Any] = {"space_id": space, "union_id": LISI, "parent_id": "0", "name": "a"}
    assert code_of(storage.commit_space_file, upload_key="none", **commit) == "paramError"
    begun = storage.get_space_file_upload_info(space_id=space, union_id=LISI, multipart=False)
    key = str(begun.upload_key)
    with pytest.raises(APIError, match="no bytes have arrived"):
        storage.commit_space_file(upload_key=key, **commit)
    other = ding.workflow.get_approval_space(user_id="lisi").result
    assert other is not None
    with pytest.raises(APIError, match="for another folder"):
        storage.commit_space_file(upload_key=key, **(commit | {"space_id": str(other.space_id)}))
    info = begun.header_signature_info
    assert info is not None
    assert send(info.resource_urls[0], {}) == 403
    assert send(info.resource_urls[0], dict(info.headers.to_dict() if info.headers else {})) == 200
    with pytest.raises(APIError, match="size is 4, 3 bytes have arrived"):
        storage.commit_space_file(upload_key=key, option={"size": 4}, **commit)
    assert storage.commit_space_file(upload_key=key, option={"size": 3}, **commit).dentry.size == 3


def send(url: str, headers: dict[str, Any]) -> int:
    """Send three bytes to an address."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request("PUT", parts.path, b"abc", headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def test_an_upload_that_breaks(sandbox: Sandbox, ding: DingTalk, space: str) -> None:
    begun = ding.storage.get_space_file_upload_info(space_id=space, union_id=LISI, multipart=False)
    info = begun.header_signature_info
    assert info is not None
    signature = str((info.headers.to_dict() if info.headers else {})["Authorization"])
    path = urlsplit(info.resource_urls[0]).path
    head = f"PUT {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {signature}\r\nContent-Length: 10\r\nConnection: close\r\n\r\nabc"
    address = urlsplit(sandbox.url)
    with socket.create_connection((address.hostname, address.port or 0), timeout=30) as connection:
        connection.sendall(head.encode())
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100) == b""
    with pytest.raises(APIError, match="no bytes have arrived"):
        ding.storage.commit_space_file(space_id=space, union_id=LISI, parent_id="0", name="a", upload_key=str(begun.upload_key))


def test_files_of_approvals(ding: DingTalk) -> None:
    ticket = ding.workflow.upload_attachment(b"%PDF-1.7 ticket", "zhangsan", filename="ticket.pdf")
    created = ding.workflow.create_approval(
        originator_user_id="zhangsan", process_code="PROC-SANDBOX-LEAVE", dept_id=3, form_component_values=[files("附件", [ticket])]
    )
    got = BytesIO()
    ding.workflow.download_attachment(created.instance_id, ticket, got)
    assert got.getvalue() == b"%PDF-1.7 ticket"
