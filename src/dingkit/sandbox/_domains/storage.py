"""storage: spaces, folders and files: what was uploaded comes back, byte for byte.

Who may open which space is not looked at, but for groups: their members may. The legacy calls of the drive answer with their examples.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import mimetypes
import tempfile
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _files, _spaces
from dingkit.sandbox._serving import whole_number
from dingkit.sandbox._spaces import DENTRY, ROOT, SPACE, children, space_of, time_text

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Refused, Request

_LARGEST_PAGE: Final = 50
_LINK_SECONDS: Final = 900
_NOT_IN_NAMES: Final = '*"<>|\t'
_QUOTA: Final = 1 << 40
_IN_MEMORY: Final = 1 << 20
_CATEGORIES: Final = {"image": "IMAGE", "video": "VIDEO", "audio": "AUDIO", "text": "DOCUMENT"}
_SORTED_BY: Final = {"NAME": "name", "CREATE_TIME": "created", "MODIFIED_TIME": "modified"}
_DRIVE: Final = "drive"


# Spaces.


def get_storage_space(request: Request) -> Answer:
    """What is known of a space."""
    space = _space(request)
    used = _spaces.size(request.corp, space["id"])
    known = {"id": space["id"], "corpId": request.corp.id, "name": space["name"], "status": "NORMAL", "ownerType": "APP"}
    times = {"createTime": time_text(space["created"]), "modifiedTime": time_text(space["created"])}
    return {"space": {**known, **times, "usedQuota": used, "quota": _QUOTA}}


def get_group_storage_space(request: Request) -> Answer:
    """The space of a group, for its members."""
    person, group = _person(request), request.corp.get("group", request["openConversationId"])
    if group is None:
        raise request.refuse("not_found", "conversation_not_exist")
    if person["userid"] not in group["members"]:
        raise request.refuse("permission", "permission_denied", because="the person is not in the group")
    space = space_of(request.corp, f"group/{group['open_conversation_id']}", group["name"])
    times = {"createTime": time_text(space["created"]), "modifiedTime": time_text(space["created"])}
    return {"space": {"spaceId": space["id"], "corpId": request.corp.id, **times}}


def list_drive_spaces(request: Request) -> Answer:
    """The spaces of the corp: one."""
    corp = request.corp
    _person(request)
    name = next((one["name"] for one in request.world.corps() if one["corp_id"] == corp.id), corp.id)
    space = space_of(corp, _DRIVE, name)
    times = {"createTime": time_text(space["created"]), "modifyTime": time_text(space["created"])}
    known = {"spaceId": space["id"], "spaceName": space["name"], "spaceType": "org", "permissionMode": "acl"}
    return {"spaces": [{**known, **times, "quota": _QUOTA, "usedQuota": _spaces.size(corp, space["id"])}]}


# Files and folders.


def list_dentries(request: Request) -> Answer:
    """What is right in a folder, changed last first unless another order is asked for."""
    space, folder = _space(request), request.text("parentId")
    _check_folder(request, space, folder)
    found = children(request.corp, space["id"], folder)
    by = request.get("orderBy") or "MODIFIED_TIME"
    if by == "SIZE":
        found.sort(key=_size, reverse=request.get("order") != "ASC")
    else:
        found.sort(key=lambda one: one[_SORTED_BY[by]], reverse=request.get("order") != "ASC")
    return _page(request, found, request.arguments)


def list_all_dentries(request: Request) -> Answer:
    """What is in all folders of a space, by when it was changed."""
    space, option = _space(request), request.get("option") or {}
    found = request.corp.find_having(DENTRY, "space", space["id"])
    found.sort(key=lambda one: one["modified"], reverse=option.get("order") != "ASC")
    return _page(request, found, option)


def get_dentry(request: Request) -> Answer:
    """What is known of a file or a folder."""
    return {"dentry": _shown(request, _dentry(request, _space(request)))}


def create_folder(request: Request) -> Answer:
    """Make a folder."""
    space, folder = _space(request), request.text("parentId")
    _check_folder(request, space, folder)
    return {"dentry": _shown(request, _added(request, space, folder, None))}


def delete_dentry(request: Request) -> Answer:
    """Delete a file, or a folder with all that is in it."""
    space = _space(request)
    dentry = _dentry(request, space)
    if request.get("toRecycleBin") and space["what"] != _DRIVE:
        raise request.refuse("invalid_request", "recycle_bin_not_support_for_space")
    _spaces.delete(request.corp, dentry)
    return {"async": False}


def search_dentries(request: Request) -> Answer:
    """Files and folders with a word in their names."""
    word, option, corp = request.text("keyword").casefold(), request.get("option") or {}, request.corp
    if not word:
        raise request.refuse("invalid_request", "param_error_keyword")
    spaces = {str(one) for one in option.get("spaceIds") or ()}
    found = [one for one in corp.find(DENTRY) if word in one["name"].casefold() and (not spaces or one["space"] in spaces)]
    start, end = _bounds(request, option)
    items = [
        {
            "dentryUuid": one["uuid"],
            "name": one["name"],
            "creator": _named(request, one["creator"]),
            "modifier": _named(request, one["modifier"]),
            "lastModifyTime": one["modified"],
        }
        for one in found[start:end]
    ]
    return {"items": items, **_more(found, end)}


def get_dentry_id(request: Request) -> Answer:
    """Which file or folder a UUID names."""
    uuid = request.text("dentryUuid")
    found = next(iter(request.corp.find_having(DENTRY, "uuid", uuid)), None)
    if found is None:
        raise request.refuse("not_found", "document_not_exist", because=f"there is no file {uuid}")
    return {"dentryUuid": uuid, "dentryId": found["id"], "spaceId": found["space"]}


# Bytes.


def get_file_download_info(request: Request) -> Answer:
    """Where the bytes of a file are."""
    dentry = _dentry(request, _space(request))
    if dentry["file"] is None:
        raise request.refuse("invalid_request", "param_error", because="a folder has no bytes")
    url = _files.address(request.world, request.host, request.corp.id, dentry["file"], seconds=_LINK_SECONDS)
    return {
        "protocol": "HEADER_SIGNATURE",
        "headerSignatureInfo": {"resourceUrls": [url], "headers": {}, "expirationSeconds": _LINK_SECONDS},
    }


def get_file_upload_info(request: Request) -> Answer:
    """Where the bytes of a new file go, into the folder with a UUID."""
    space, folder = _folder_of_uuid(request)
    return _upload_info(request, space, folder)


def get_space_file_upload_info(request: Request) -> Answer:
    """Where the bytes of a new file go; which folder it is in is said when it is committed."""
    return _upload_info(request, _space(request), None)


def create_multipart_upload(request: Request) -> Answer:
    """Begin an upload in parts."""
    return {"uploadKey": _upload(request, _space(request), None)["key"], "storageDriver": "DINGTALK"}


def get_multipart_upload_infos(request: Request) -> Answer:
    """Where parts go."""
    _person(request)
    upload = _pending_upload(request)
    infos = [{"partNumber": part, "headerSignatureInfo": _signed(request, upload, part)} for part in request["partNumbers"]]
    return {"multipartHeaderSignatureInfos": infos}


def commit_file(request: Request) -> Answer:
    """Make a file of what was uploaded, in the folder with a UUID."""
    space, folder = _folder_of_uuid(request)
    return _committed(request, space, folder)


def commit_space_file(request: Request) -> Answer:
    """Make a file of what was uploaded."""
    space, folder = _space(request), request.text("parentId")
    _check_folder(request, space, folder)
    return _committed(request, space, folder)


def _upload_info(request: Request, space: Record, folder: str | None) -> Answer:
    upload = _upload(request, space, folder)
    answer = {"uploadKey": upload["key"], "storageDriver": "DINGTALK", "protocol": "HEADER_SIGNATURE"}
    return {**answer, "headerSignatureInfo": _signed(request, upload, 1)}


def _upload(request: Request, space: Record, folder: str | None) -> Record:
    _person(request)
    upload = {"key": request.corp.new_id("upload", "upload"), "space": space["id"], "folder": folder}
    request.corp.put("upload", upload["key"], upload)
    return upload


def _pending_upload(request: Request) -> Record:
    found = request.corp.get("upload", request["uploadKey"])
    if found is None:
        raise request.refuse("invalid_request", "param_error_upload_key", "param_error", because="there is no such upload")
    return found


def _signed(request: Request, upload: Record, part: int) -> Record:
    url, headers = _files.upload_address(
        request.world, request.host, request.corp.id, f"{upload['key']}/{part:05d}", parent=upload["key"], seconds=_LINK_SECONDS
    )
    return {"resourceUrls": [url], "headers": headers, "expirationSeconds": _LINK_SECONDS}


def _committed(request: Request, space: Record, folder: str) -> Answer:
    corp, upload, option = request.corp, _pending_upload(request), request.get("option") or {}
    if upload["space"] != space["id"] or upload["folder"] not in {None, folder}:
        raise request.refuse("invalid_request", "param_error_upload_key", because="the upload is for another folder")
    parts = sorted(corp.find("uploaded_part", parent=upload["key"]), key=lambda part: part["id"])
    if not parts:
        raise request.refuse("invalid_request", "dentry_store_error", "param_error_upload_key", because="no bytes have arrived")
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as whole:
        for part in parts:
            for piece in request.world.database.pieces(part["key"]):
                whole.write(piece)
        length = whole.tell()
        if option.get("size", length) != length:
            raise request.refuse("invalid_request", "param_error", because=f"size is {option['size']}, {length} bytes have arrived")
        whole.seek(0)
        media_type = mimetypes.guess_type(f"file.{_extension(request['name'])}")[0] or "application/octet-stream"
        file = _files.keep(corp, whole, name=request["name"], content_type=media_type)
    dentry = _added(request, space, folder, file)
    for part in parts:
        request.world.database.put_content(part["key"], b"")
        corp.delete("uploaded_part", part["id"])
    corp.delete("upload", upload["key"])
    return {"dentry": _shown(request, dentry)}


def _added(request: Request, space: Record, folder: str, file: Record | None) -> Record:
    """Add a file or a folder, and do what is to be done where there is one of that name."""
    corp, name, now = request.corp, request["name"], request.world.clock.now_ms()
    if not name.strip() or any(character in name for character in _NOT_IN_NAMES) or name.endswith("."):
        raise request.refuse("invalid_request", "dentry_name_illegal", because=f"{name} is not a file name")
    names = {one["name"]: one for one in children(corp, space["id"], folder)}
    strategy = (request.get("option") or {}).get("conflictStrategy", "AUTO_RENAME")
    person = _person(request)["unionid"]
    if name in names and strategy == "RETURN_ERROR_IF_EXISTS":
        raise request.refuse("invalid_request", "dentry_already_exist", "param_error", because=f"there is a {name}")
    known = names.get(name)
    if known is not None and strategy != "AUTO_RENAME" and (known["file"] is None) == (file is None):
        if strategy == "OVERWRITE":
            known |= {"file": file, "version": known["version"] + 1, "modified": now, "modifier": person}
            _spaces.put(corp, known)
        return known
    dentry = {
        "id": str(corp.next_number("dentry", 5000600070)),
        "uuid": corp.new_id("dentry_uuid"),
        "space": space["id"],
        "parent": folder,
        "name": _free_name(name, names),
        "file": file,
        "version": 1,
        "created": now,
        "modified": now,
        "creator": person,
        "modifier": person,
    }
    _spaces.put(corp, dentry)
    return dentry


def _free_name(name: str, taken: dict[str, Any]) -> str:
    stem, dot, extension = name.rpartition(".")
    if not stem:
        stem, dot, extension = name, "", ""
    number, free = 1, name
    while free in taken:
        free, number = f"{stem}({number}){dot}{extension}", number + 1
    return free


# What is looked up.


def _person(request: Request) -> Record:
    unionid = request.get("unionId", request.get("operatorId"))
    found = request.corp.user_by_unionid(unionid)
    if found is None:
        raise request.refuse("invalid_request", "param_error", because=f"no user of the corp has the unionid {unionid}")
    return found


def _space(request: Request) -> Record:
    _person(request)
    found = request.corp.get(SPACE, request["spaceId"])
    if found is None:
        raise _no_space(request, request["spaceId"])
    return found


def _no_space(request: Request, space_id: str) -> Refused:
    return request.refuse("not_found", "space_not_exist", because=f"there is no space {space_id}")


def _check_folder(request: Request, space: Record, folder: str) -> None:
    found = request.corp.get(DENTRY, folder)
    if folder != ROOT and (found is None or found["space"] != space["id"] or found["file"] is not None):
        raise request.refuse("not_found", "dentry_not_exist", because=f"the space has no folder {folder}")


def _folder_of_uuid(request: Request) -> tuple[Record, str]:
    """Return the space and the folder that a UUID names: that of a folder, or of the root of a space."""
    _person(request)
    corp, uuid = request.corp, request["parentDentryUuid"]
    for space in corp.find_having(SPACE, "uuid", uuid):
        return space, ROOT
    for dentry in corp.find_having(DENTRY, "uuid", uuid):
        if dentry["file"] is None:
            return corp.get(SPACE, dentry["space"]) or {}, dentry["id"]
    raise request.refuse("not_found", "param_error_parent_dentry_uuid", "dentry_not_exist", because=f"there is no folder {uuid}")


def _dentry(request: Request, space: Record) -> Record:
    found = request.corp.get(DENTRY, request["dentryId"])
    if found is None or found["space"] != space["id"]:
        raise request.refuse("not_found", "dentry_not_exist", because=f"the space has no file {request['dentryId']}")
    return found


def _shown(request: Request, dentry: Record) -> Record:
    path, folder = dentry["name"], dentry["parent"]
    while folder != ROOT:
        above = request.corp.get(DENTRY, folder) or {"name": "", "parent": ROOT}
        path, folder = f"{above['name']}/{path}", above["parent"]
    shown = {
        "id": dentry["id"],
        "uuid": dentry["uuid"],
        "spaceId": dentry["space"],
        "parentId": dentry["parent"],
        "type": "FOLDER",
        "name": dentry["name"],
        "path": f"/{path}",
        "status": "NORMAL",
        "creatorId": dentry["creator"],
        "modifierId": dentry["modifier"],
        "createTime": time_text(dentry["created"]),
        "modifiedTime": time_text(dentry["modified"]),
        "storageDriver": "DINGTALK",
    }
    if dentry["file"] is None:
        return shown
    media_type = dentry["file"]["content_type"].partition("/")[0]
    of_file = {"type": "FILE", "size": _size(dentry), "version": dentry["version"], "extension": _extension(dentry["name"])}
    return shown | of_file | {"category": _CATEGORIES.get(media_type, "OTHER")}


def _extension(name: str) -> str:
    found = name.rpartition(".")[2] if "." in name else ""
    return found if found.isalnum() else ""


def _size(dentry: Record) -> int:
    length: int = (dentry["file"] or {"size": 0})["size"]
    return length


def _named(request: Request, unionid: str) -> Record:
    person = request.corp.user_by_unionid(unionid) or {}
    return {"userId": person.get("userid", ""), "name": person.get("name", "")}


def _page(request: Request, found: list[Record], option: Record) -> Answer:
    start, end = _bounds(request, option)
    return {"dentries": [_shown(request, one) for one in found[start:end]], **_more(found, end)}


def _bounds(request: Request, option: Record) -> tuple[int, int]:
    start = whole_number(option.get("nextToken") or "0")
    if start is None:
        raise request.refuse("invalid_request", "param_error", because="nextToken was not issued by the sandbox")
    return start, start + min(max(option.get("maxResults") or _LARGEST_PAGE, 1), _LARGEST_PAGE)


def _more(found: list[Record], end: int) -> Record:
    return {"nextToken": str(end)} if end < len(found) else {}
