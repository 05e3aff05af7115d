"""The contract of `spec/storage.yaml`: spaces, files and folders, and where their bytes are; the drive of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

ACTING = {"union_id": "unionAbCdEf100"}
SPACE = {"space_id": "3000400050", **ACTING}
FOLDER = {"parent_dentry_uuid": "uuidAbCdEf101", **ACTING}
PROPERTIES = [{"name": "project", "value": "blue", "visibility": "PRIVATE"}]

CALLS: Calls = {
    "get_storage_space": [SPACE],
    "get_group_storage_space": [{**ACTING, "open_conversation_id": "cidAbCdEf100=="}],
    "list_drive_spaces": [
        {**ACTING, "space_type": "org", "max_results": 50},
        {**ACTING, "space_type": "org", "max_results": 50, "next_token": "cursor100"},
    ],
    "list_dentries": [
        {**SPACE, "parent_id": "0"},
        {
            **SPACE,
            "parent_id": "0",
            "next_token": "cursor100",
            "max_results": 30,
            "order_by": "NAME",
            "order": "ASC",
            "with_thumbnail": True,
        },
    ],
    "list_all_dentries": [SPACE, {**SPACE, "option": {"nextToken": "cursor100", "maxResults": 30, "order": "DESC", "withThumbnail": True}}],
    "get_dentry": [
        {**SPACE, "dentry_id": "5000600070"},
        {**SPACE, "dentry_id": "5000600070", "option": {"appIdsForAppProperties": ["owner100"], "withThumbnail": True}},
    ],
    "create_folder": [
        {**SPACE, "parent_id": "0", "name": "Reports"},
        {**SPACE, "parent_id": "0", "name": "Reports", "option": {"conflictStrategy": "AUTO_RENAME", "appProperties": PROPERTIES}},
    ],
    "delete_dentry": [{**SPACE, "dentry_id": "5000600070", "to_recycle_bin": True}],
    "search_dentries": [
        {"operator_id": "unionAbCdEf100", "keyword": "report"},
        {
            "operator_id": "unionAbCdEf100",
            "keyword": "report",
            "option": {
                "nextToken": "cursor100",
                "maxResults": 20,
                "dentryCategories": ["DOCUMENT"],
                "creatorIds": ["unionAbCdEf100"],
                "modifierIds": ["unionAbCdEf101"],
                "createTimeRange": {"startTime": 1735689600000, "endTime": 1735776000000},
                "visitTimeRange": {"startTime": 1735689600000, "endTime": 1735776000000},
                "spaceIds": [3000400050],
            },
        },
    ],
    "get_dentry_id": [{"dentry_uuid": "uuidAbCdEf100", "operator_id": "unionAbCdEf100"}],
    "list_dentry_permissions": [
        {"dentry_uuid": "uuidAbCdEf100", **ACTING},
        {"dentry_uuid": "uuidAbCdEf100", **ACTING, "option": {"nextToken": "cursor100", "maxResults": 30, "filterRoleIds": ["MANAGER"]}},
    ],
    "get_file_download_info": [
        {**SPACE, "dentry_id": "5000600070"},
        {**SPACE, "dentry_id": "5000600070", "option": {"version": 1, "preferIntranet": False}},
    ],
    "get_file_upload_info": [
        {**FOLDER, "protocol": "HEADER_SIGNATURE"},
        {
            **FOLDER,
            "protocol": "HEADER_SIGNATURE",
            "option": {
                "storageDriver": "DINGTALK",
                "preCheckParam": {"size": 512, "name": "report.pdf"},
                "preferRegion": "ZHANGJIAKOU",
                "preferIntranet": False,
            },
        },
    ],
    "commit_file": [
        {**FOLDER, "upload_key": "uploadKeyExample1", "name": "report.pdf"},
        {
            **FOLDER,
            "upload_key": "uploadKeyExample1",
            "name": "report.docx",
            "option": {
                "size": 512,
                "conflictStrategy": "AUTO_RENAME",
                "appProperties": PROPERTIES,
                "convertToOnlineDoc": True,
                "convertToOnlineDocTargetDocumentType": "DOC",
                "classificationLabelId": "label100",
            },
        },
    ],
    "get_space_file_upload_info": [
        {**SPACE, "protocol": "HEADER_SIGNATURE", "multipart": False},
        {
            **SPACE,
            "protocol": "HEADER_SIGNATURE",
            "multipart": False,
            "option": {
                "storageDriver": "DINGTALK",
                "preCheckParam": {"md5": "0cc175b9c0f1b6a831c399e269772661", "size": 512, "parentId": "0", "name": "report.pdf"},
                "preferRegion": "ZHANGJIAKOU",
                "preferIntranet": False,
            },
        },
    ],
    "commit_space_file": [
        {**SPACE, "upload_key": "uploadKeyExample1", "name": "report.pdf", "parent_id": "0"},
        {
            **SPACE,
            "upload_key": "uploadKeyExample1",
            "name": "report.pdf",
            "parent_id": "0",
            "overwrite_dentry_id": "5000600070",
            "option": {"size": 512, "conflictStrategy": "OVERWRITE", "appProperties": PROPERTIES},
        },
    ],
    "create_multipart_upload": [
        SPACE,
        {
            **SPACE,
            "option": {
                "storageDriver": "DINGTALK",
                "preCheckParam": {"md5": "0cc175b9c0f1b6a831c399e269772661", "size": 512, "parentId": "0", "name": "film.mp4"},
                "preferRegion": "ZHANGJIAKOU",
            },
        },
    ],
    "get_multipart_upload_infos": [
        {**ACTING, "upload_key": "uploadKeyExample1", "part_numbers": [1]},
        {**ACTING, "upload_key": "uploadKeyExample1", "part_numbers": [1, 2], "option": {"preferIntranet": False}},
    ],
    "list_drive_files": [
        {**SPACE, "max_results": 50},
        {**SPACE, "max_results": 50, "parent_id": "0", "next_token": "cursor100", "order_type": "nameAsc", "with_icon": True},
    ],
    "create_drive_file": [
        {**SPACE, "file_type": "folder", "file_name": "Reports"},
        {
            **SPACE,
            "parent_id": "0",
            "file_type": "file",
            "file_name": "report.pdf",
            "media_id": "#mediaExample1",
            "add_conflict_policy": "autoRename",
        },
    ],
    "get_drive_upload_info": [
        {
            **SPACE,
            "parent_id": "0",
            "file_name": "report.pdf",
            "file_size": 512,
            "md5": "0cc175b9c0f1b6a831c399e269772661",
            "add_conflict_policy": "autoRename",
            "media_id": "#mediaExample1",
            "with_region": True,
            "with_internal_end_point": True,
            "caller_region": "ZHANGJIAKOU",
        }
    ],
    "get_drive_download_info": [{**SPACE, "file_id": "5000600070", "with_region": True, "with_internal_resource_url": True}],
    "delete_drive_file": [{**SPACE, "file_id": "5000600070", "delete_policy": "toRecycle"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
