"""Spaces and the files in them - listed, searched, uploaded, downloaded, deleted (存储、钉盘)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        CommitFileOption,
        CommitFileResult,
        CommitSpaceFileOption,
        CommitSpaceFileResult,
        CreateDriveFileResult,
        CreateFolderOption,
        CreateFolderResult,
        CreateMultipartUploadOption,
        CreateMultipartUploadResult,
        DeleteDentryResult,
        DeleteDriveFileResult,
        Dentry,
        DentryPermission,
        DriveFile,
        DriveSpace,
        FoundDentry,
        GetDentryIdResult,
        GetDentryOption,
        GetDentryResult,
        GetDriveDownloadInfoResult,
        GetDriveUploadInfoResult,
        GetFileDownloadInfoOption,
        GetFileDownloadInfoResult,
        GetFileUploadInfoOption,
        GetFileUploadInfoResult,
        GetGroupStorageSpaceResult,
        GetMultipartUploadInfosOption,
        GetMultipartUploadInfosResult,
        GetSpaceFileUploadInfoOption,
        GetSpaceFileUploadInfoResult,
        GetStorageSpaceResult,
        ListAllDentriesOption,
        ListAllDentriesResult,
        ListDentriesResult,
        ListDentryPermissionsOption,
        ListDentryPermissionsResult,
        ListDriveFilesResult,
        ListDriveSpacesResult,
        SearchDentriesOption,
        SearchDentriesResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class StorageApi:
    """Spaces and the files in them - listed, searched, uploaded, downloaded, deleted (存储、钉盘).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def commit_file(
        self,
        *,
        parent_dentry_uuid: str,
        union_id: str,
        upload_key: str,
        name: str,
        option: CommitFileOption | Mapping[str, Any] | None = None,
    ) -> CommitFileResult:
        """Make a file of bytes that were uploaded, by the UUID of its folder.

        提交文件：按父节点 dentryUuid 提交已上传的文件。

        The last step of an upload: see `get_file_upload_info`. Its name: at most one of the same folder has it; no `*`, `"`, `<`, `>`,
        `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            parent_dentry_uuid: UUID of the folder that the file goes into (dentryUuid), or of the root of the space.
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            name: Its name with the extension; blanks at its ends are left out.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, paramError.parentDentryUuid,
                paramError.uploadKey, paramError.name, paramError.conflictStrategy, spaceQuotaInsufficient, sceneQuotaInsufficient,
                appQuotaInsufficient, orgQuotaInsufficient, dentryNameIllegal, dentryStoreError, dentryNameConflict,
                dentryFormatNotSupport, permissionDenied, spaceNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/submittal-file
        """
        return self._client.call(
            _operations.commit_file.call(
                self._client, parent_dentry_uuid=parent_dentry_uuid, union_id=union_id, upload_key=upload_key, name=name, option=option
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-08-06. Use commit_file instead. Where the id of a space is known and no UUID, nothing else commits what was uploaded.",
        category=None,
    )
    def commit_space_file(
        self,
        *,
        space_id: str,
        union_id: str,
        upload_key: str,
        name: str,
        parent_id: str,
        overwrite_dentry_id: str | None = None,
        option: CommitSpaceFileOption | Mapping[str, Any] | None = None,
    ) -> CommitSpaceFileResult:
        """Make a file of bytes that were uploaded, by the id of its space.

        提交文件：按 spaceId 提交已上传的文件。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-08-06. Use `commit_file`
        instead. Where the id of a space is known and no UUID, nothing else commits what was uploaded.

        The last step of an upload: see `get_space_file_upload_info`, and for uploads in parts `create_multipart_upload`. Its name: at
        most one of the same folder has it; no `*`, `"`, `<`, `>`, `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            name: Its name with the extension; blanks at its ends are left out.
            parent_id: Id of the folder that it goes into; 0 is the root.
            overwrite_dentry_id: Id of the file that it replaces; the SDK alone has it.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.conflictStrategy, spaceQuotaInsufficient,
                sceneQuotaInsufficient, appQuotaInsufficient, orgQuotaInsufficient, dentryNameIllegal, dentryStoreError,
                permissionDenied, spaceNotExist, systemError, unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/submit-documents
        """
        return self._client.call(
            _operations.commit_space_file.call(
                self._client,
                space_id=space_id,
                union_id=union_id,
                upload_key=upload_key,
                name=name,
                parent_id=parent_id,
                overwrite_dentry_id=overwrite_dentry_id,
                option=option,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use commit_file or create_folder instead.",
        category=None,
    )
    def create_drive_file(
        self,
        *,
        space_id: str,
        file_type: Literal["file", "folder"],
        file_name: str,
        union_id: str,
        parent_id: str | None = None,
        media_id: str | None = None,
        add_conflict_policy: Literal["autoRename", "overwrite", "returnExisting", "returnError"] | None = None,
    ) -> CreateDriveFileResult:
        """Make a file or folder in the drive.

        添加文件（夹）：在钉盘中添加文件或文件夹。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `commit_file` or
        `create_folder` instead.

        The way of before: `commit_file` replaces it for files, `create_folder` for folders. A file needs the media id from
        `get_drive_upload_info`, and its bytes there.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            file_type: What it is.
            file_name: Its name.
            union_id: Unionid of the person who acts.
            parent_id: Id of the folder that it goes into; 0 is the root.
            media_id: The `mediaId` of the upload; a file needs it.
            add_conflict_policy: What to do when the name is taken: another name, replace what is there (third-party apps may not), answer with what is
                there, or fail.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, folder.exist, quota.insufficient, unknown.error.

        Source: https://open.dingtalk.com/document/development/add-file-and-folder
        """
        return self._client.call(
            _operations.create_drive_file.call(
                self._client,
                space_id=space_id,
                file_type=file_type,
                file_name=file_name,
                union_id=union_id,
                parent_id=parent_id,
                media_id=media_id,
                add_conflict_policy=add_conflict_policy,
            )
        )

    def create_folder(
        self, *, space_id: str, parent_id: str, union_id: str, name: str, option: CreateFolderOption | Mapping[str, Any] | None = None
    ) -> CreateFolderResult:
        """Create a folder.

        添加文件夹：在空间中新建文件夹。

        Its name: at most one of the same folder has it; no `*`, `"`, `<`, `>`, `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            space_id: Id of the space.
            parent_id: Id of the folder that it is made in; 0 is the root.
            union_id: Unionid of the person who acts.
            name: Its name; blanks at its ends are left out.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, paramError.conflictStrategy,
                dentryNameIllegal, dentryAlreadyExist, permissionDenied, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/add-folder
        """
        return self._client.call(
            _operations.create_folder.call(
                self._client, space_id=space_id, parent_id=parent_id, union_id=union_id, name=name, option=option
            )
        )

    def create_multipart_upload(
        self, *, space_id: str, union_id: str, option: CreateMultipartUploadOption | Mapping[str, Any] | None = None
    ) -> CreateMultipartUploadResult:
        """Begin the upload of a file in parts.

        初始化文件分片上传：初始化文件的分片上传。

        Then `get_multipart_upload_infos` tells where the parts go, and `commit_file` or `commit_space_file` makes a file of them.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.multipart, paramError.protocol,
                paramError.spaceId, paramError.storageDriver, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/initialize-a-multipart-upload-object
        """
        return self._client.call(
            _operations.create_multipart_upload.call(self._client, space_id=space_id, union_id=union_id, option=option)
        )

    def delete_dentry(self, *, space_id: str, dentry_id: str, union_id: str, to_recycle_bin: bool | None = None) -> DeleteDentryResult:
        """Delete a file or folder.

        删除文件或文件夹：删除一个文件或文件夹。

        A folder is deleted with all that is in it, which can go on after the answer: then there is a task.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - Only spaces that were made in the drive have a recycle bin.

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file or folder (dentryId).
            union_id: Unionid of the person who acts.
            to_recycle_bin: Put it into the recycle bin; not when not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, recycleBinNotSupportForSpace,
                permissionDenied, operationNotSupported, spaceNotExist, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/delete-a-file-or-folder
        """
        return self._client.call(
            _operations.delete_dentry.call(
                self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, to_recycle_bin=to_recycle_bin
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use delete_dentry instead.",
        category=None,
    )
    def delete_drive_file(
        self, *, space_id: str, file_id: str, union_id: str, delete_policy: Literal["toRecycle", "completely"]
    ) -> DeleteDriveFileResult:
        """Delete a file or folder of the drive.

        删除文件（夹）：删除钉盘中的文件或文件夹。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `delete_dentry`
        instead.

        The way of before: `delete_dentry` replaces it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            file_id: Id of the file or folder.
            union_id: Unionid of the person who acts.
            delete_policy: Put it into the recycle bin, or not.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, request.overlimit, unsupported.operation, no.priviledge,
                object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/delete-objects
        """
        return self._client.call(
            _operations.delete_drive_file.call(
                self._client, space_id=space_id, file_id=file_id, union_id=union_id, delete_policy=delete_policy
            )
        )

    def get_dentry(
        self, *, space_id: str, dentry_id: str, union_id: str, option: GetDentryOption | Mapping[str, Any] | None = None
    ) -> GetDentryResult:
        """Get a file or folder.

        获取文件或文件夹信息：查询一个文件或文件夹。

        What is known of it, without its bytes: `get_file_download_info` leads to these.

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appIdsForAppProperties` has at most 20 elements. (advised)

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file or folder (dentryId).
            union_id: Unionid of the person who acts.
            option: What to tell of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-file-or-folder-information
        """
        return self._client.call(
            _operations.get_dentry.call(self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, option=option)
        )

    def get_dentry_id(self, *, dentry_uuid: str, operator_id: str) -> GetDentryIdResult:
        """Get the ids of a file by its UUID.

        根据 dentryUuid 获取 spaceId：根据 dentryUuid 查询 spaceId 和 dentryId。

        `search_dentries` and knowledge bases name files by a UUID; most calls here want the id of the space and that of the file in it.

        Permission: 知识库文档读权限 (Document.WorkspaceDocument.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dentry_uuid: UUID of the file (dentryUuid).
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, documentNotExist, systemError,
                unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/api-getdentryidbyuuid
        """
        return self._client.call(_operations.get_dentry_id.call(self._client, dentry_uuid=dentry_uuid, operator_id=operator_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_download_info instead.",
        category=None,
    )
    def get_drive_download_info(
        self, *, space_id: str, file_id: str, union_id: str, with_region: bool | None = None, with_internal_resource_url: bool | None = None
    ) -> GetDriveDownloadInfoResult:
        """Get where a file of the drive can be downloaded.

        获取文件下载信息：查询钉盘文件的下载信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_download_info` instead.

        The way of before: `get_file_download_info` replaces it. The corp must be certified.

        Apps: internal apps (企业内部应用).

        Args:
            space_id: Id of the space of the drive.
            file_id: Id of the file.
            union_id: Unionid of the person who acts.
            with_region: Also tell the region.
            with_internal_resource_url: Also tell the address in the network of Alibaba Cloud.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, fileType.unsupported, object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-download-file-info
        """
        return self._client.call(
            _operations.get_drive_download_info.call(
                self._client,
                space_id=space_id,
                file_id=file_id,
                union_id=union_id,
                with_region=with_region,
                with_internal_resource_url=with_internal_resource_url,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info instead.",
        category=None,
    )
    def get_drive_upload_info(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        file_name: str,
        file_size: int,
        md5: str,
        add_conflict_policy: Literal["autoRename", "overwrite", "returnExisting", "returnError"] | None = None,
        media_id: str | None = None,
        with_region: bool | None = None,
        with_internal_end_point: bool | None = None,
        caller_region: str | None = None,
    ) -> GetDriveUploadInfoResult:
        """Get where a file for the drive can be uploaded.

        获取文件上传信息：查询钉盘文件的上传信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` instead.

        The way of before: `get_file_upload_info` replaces it. Either an address with signed headers is answered, or a temporary key for
        Alibaba Cloud OSS.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            parent_id: Id of the folder that the file goes into; 0 is the root.
            union_id: Unionid of the person who acts.
            file_name: Name of the file with its extension.
            file_size: Bytes of the file.
            md5: MD5 of the bytes, hexadecimal.
            add_conflict_policy: What to do when the name is taken: another name, replace what is there (third-party apps may not), answer with what is
                there, or fail.
            media_id: The `mediaId` of an earlier answer, to get a new key for it.
            with_region: Also tell the region; not when not given.
            with_internal_end_point: Also tell the address in the network of Alibaba Cloud; not when not given.
            caller_region: Where the file should be stored, if possible.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, insufficient.capacity, object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-upload-information
        """
        return self._client.call(
            _operations.get_drive_upload_info.call(
                self._client,
                space_id=space_id,
                parent_id=parent_id,
                union_id=union_id,
                file_name=file_name,
                file_size=file_size,
                md5=md5,
                add_conflict_policy=add_conflict_policy,
                media_id=media_id,
                with_region=with_region,
                with_internal_end_point=with_internal_end_point,
                caller_region=caller_region,
            )
        )

    def get_file_download_info(
        self, *, space_id: str, dentry_id: str, union_id: str, option: GetFileDownloadInfoOption | Mapping[str, Any] | None = None
    ) -> GetFileDownloadInfoResult:
        """Get where a file can be downloaded.

        获取文件下载信息：查询文件的下载信息。

        `ding.storage.download` makes this call and fetches the bytes. They are at an address of another host, good for some minutes,
        for a GET with the headers of the answer and without an access token; with a header `Range`, a part of them.

        The same call has a second page, for files of knowledge bases.

        Permission: 企业存储文件下载信息读权限 (Storage.DownloadInfo.Read).

        Apps: internal apps (企业内部应用).

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file (dentryId).
            union_id: Unionid of the person who acts.
            option: Which version, and from where.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: orgAuthLevelNotEnough, permissionDenied, paramError, paramError.spaceId,
                paramError.dentryId, operationNotSupported, dentryDownloadProtocolNotSupport, fileArchived, spaceNotExist,
                dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtains-the-download-information-about-a-file
        """
        return self._client.call(
            _operations.get_file_download_info.call(self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, option=option)
        )

    def get_file_upload_info(
        self,
        *,
        parent_dentry_uuid: str,
        union_id: str,
        protocol: str = "HEADER_SIGNATURE",
        option: GetFileUploadInfoOption | Mapping[str, Any] | None = None,
    ) -> GetFileUploadInfoResult:
        """Get where a file can be uploaded, by the UUID of its folder.

        获取文件上传信息：按父节点 dentryUuid 查询文件的上传信息。

        `ding.storage.upload` makes this call, sends the bytes and commits them. They go to an address of another host, as a PUT with
        the headers of the answer, no other ones and no access token; then `commit_file` makes a file of them.

        Where the id of the space is known and not the UUID, the page sends to `get_space_file_upload_info`.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - In the space of an app nobody may upload before permissions are given; in that of a person, the owner may.

        Args:
            parent_dentry_uuid: UUID of the folder that the file goes into (dentryUuid), or of the root of the space.
            union_id: Unionid of the person who acts.
            protocol: How the bytes are uploaded.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.protocol, paramError.parentDentryUuid,
                paramError.storageDriver, dentryUploadError, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-file-upload-informations
        """
        return self._client.call(
            _operations.get_file_upload_info.call(
                self._client, parent_dentry_uuid=parent_dentry_uuid, union_id=union_id, protocol=protocol, option=option
            )
        )

    def get_group_storage_space(self, *, union_id: str, open_conversation_id: str) -> GetGroupStorageSpaceResult:
        """Get the space for files of a group.

        获取群存储空间信息：查询群文件的存储空间。

        With the id of the space, files of the group can be listed, uploaded and downloaded.

        Permission: 群文件空间读权限 (ConvFile.Space.Read).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person who acts.
            open_conversation_id: OpenConversationId of the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.conversationId, permissionDenied,
                acrossOrgAccessForbidden, conversationNotExist, systemError, unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-group-storage-space-information
        """
        return self._client.call(
            _operations.get_group_storage_space.call(self._client, union_id=union_id, open_conversation_id=open_conversation_id)
        )

    def get_multipart_upload_infos(
        self,
        *,
        union_id: str,
        upload_key: str,
        part_numbers: Sequence[int],
        option: GetMultipartUploadInfosOption | Mapping[str, Any] | None = None,
    ) -> GetMultipartUploadInfosResult:
        """Get where the parts of a file can be uploaded.

        获取文件分片上传信息：查询文件各分片的上传信息。

        Each part goes to an address of its own, as a PUT with the headers of the answer, no other ones and no access token.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A file has at most 10000 parts, each of 100 KB (but the last) to 5 GB. (advised)
            - `partNumbers` must not be empty. (enforced: required)
            - `partNumbers` has at most 30 elements. (advised)

        Args:
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            part_numbers: Numbers of the parts; the first is 1.
            option: How to send them.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.uploadKey, paramError.partNumbers, systemError,
                unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtains-the-information-about-multipart-uploads-of-an-object
        """
        return self._client.call(
            _operations.get_multipart_upload_infos.call(
                self._client, union_id=union_id, upload_key=upload_key, part_numbers=part_numbers, option=option
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use get_file_upload_info instead. The page recommends it still where the id of a space is known and no UUID.",
        category=None,
    )
    def get_space_file_upload_info(
        self,
        *,
        space_id: str,
        union_id: str,
        multipart: bool,
        protocol: str = "HEADER_SIGNATURE",
        option: GetSpaceFileUploadInfoOption | Mapping[str, Any] | None = None,
    ) -> GetSpaceFileUploadInfoResult:
        """Get where a file can be uploaded, by the id of its space.

        获取文件上传信息：按 spaceId 查询文件的上传信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_file_upload_info` instead. The page recommends it still
        where the id of a space is known and no UUID.

        `ding.storage.upload` makes this call where it is given the id of a space. See `get_file_upload_info` for what to do with the
        answer.

        Permission: 企业存储文件上传信息读权限.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A file from 5 GB on must be uploaded in parts.
            - In the space of an app nobody may upload before permissions are given; in that of a person, the owner may.

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            multipart: In parts: a file from 5 GB on must be.
            protocol: How the bytes are uploaded.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.protocol, paramError.spaceId,
                paramError.storageDriver, dentryUploadError, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-storage-upload-information
        """
        return self._client.call(
            _operations.get_space_file_upload_info.call(
                self._client, space_id=space_id, union_id=union_id, multipart=multipart, protocol=protocol, option=option
            )
        )

    def get_storage_space(self, *, space_id: str, union_id: str) -> GetStorageSpaceResult:
        """Get a space.

        获取空间信息：查询存储空间的信息。

        Its name, its owner and how much room it has. In the space of an app nobody may do anything before permissions are given; in
        that of a person, the owner may.

        Permission: 企业存储空间读权限 (Storage.Space.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, systemError, unknownError,
                operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-space-information
        """
        return self._client.call(_operations.get_storage_space.call(self._client, space_id=space_id, union_id=union_id))

    def list_all_dentries(
        self, *, space_id: str, union_id: str, option: ListAllDentriesOption | Mapping[str, Any] | None = None
    ) -> ListAllDentriesResult:
        """List all files and folders of a space.

        获取空间下所有文件或文件夹列表：分页查询空间下的所有文件和文件夹。

        Those of all folders, sorted by when they were changed last. What changes while pages are read may come twice (`ASC`) or be left
        out (`DESC`).

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.maxResults` is at most 50. (advised)

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            option: How to list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-all-files-or-folders-under-a
        """
        return self._client.call(_operations.list_all_dentries.call(self._client, space_id=space_id, union_id=union_id, option=option))

    def iter_all_dentries(
        self, *, space_id: str, union_id: str, option: ListAllDentriesOption | Mapping[str, Any] | None = None
    ) -> Pages[Dentry]:
        """Return what is on all pages of `list_all_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 50 when it is not given.
        """
        return _operations.list_all_dentries.pages(self._client, space_id=space_id, union_id=union_id, option=option)

    def list_dentries(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: Literal["MODIFIED_TIME", "CREATE_TIME", "NAME", "SIZE"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        with_thumbnail: bool | None = None,
    ) -> ListDentriesResult:
        """List the files and folders of a folder.

        获取文件或文件夹列表：分页查询文件夹下的文件和文件夹。

        What is in folders below is not listed: see `list_all_dentries`.

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            space_id: Id of the space.
            parent_id: Id of the folder; 0 is the root.
            union_id: Unionid of the person who acts.
            next_token: The `nextToken` of the page before.
            max_results: How many a page has at most.
            order_by: By what they are sorted: `MODIFIED_TIME` when not given.
            order: In which direction: `DESC` when not given.
            with_thumbnail: Also give addresses of thumbnails, which takes longer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-files-or-folders
        """
        return self._client.call(
            _operations.list_dentries.call(
                self._client,
                space_id=space_id,
                parent_id=parent_id,
                union_id=union_id,
                next_token=next_token,
                max_results=max_results,
                order_by=order_by,
                order=order,
                with_thumbnail=with_thumbnail,
            )
        )

    def iter_dentries(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: Literal["MODIFIED_TIME", "CREATE_TIME", "NAME", "SIZE"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        with_thumbnail: bool | None = None,
    ) -> Pages[Dentry]:
        """Return what is on all pages of `list_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_dentries.pages(
            self._client,
            space_id=space_id,
            parent_id=parent_id,
            union_id=union_id,
            next_token=next_token,
            max_results=max_results,
            order_by=order_by,
            order=order,
            with_thumbnail=with_thumbnail,
        )

    def list_dentry_permissions(
        self, *, dentry_uuid: str, union_id: str, option: ListDentryPermissionsOption | Mapping[str, Any] | None = None
    ) -> ListDentryPermissionsResult:
        """List who may do what with a file or folder.

        获取权限列表：分页查询文件的权限列表。

        The UUID can be that of the root of a knowledge base, or of one of its nodes, too.

        Permission: 企业存储授权信息读权限 (Storage.Permission.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - A page has at most 30, whatever is asked for.
            - `option.maxResults` is at most 30. (advised)

        Args:
            dentry_uuid: UUID of the file or folder (dentryUuid).
            union_id: Unionid of the person who acts.
            option: How to list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.dentryUuid, paramError.roleId, permissionDenied,
                spaceNotExist, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-permission-list
        """
        return self._client.call(
            _operations.list_dentry_permissions.call(self._client, dentry_uuid=dentry_uuid, union_id=union_id, option=option)
        )

    def iter_dentry_permissions(
        self, *, dentry_uuid: str, union_id: str, option: ListDentryPermissionsOption | Mapping[str, Any] | None = None
    ) -> Pages[DentryPermission]:
        """Return what is on all pages of `list_dentry_permissions`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 30 when it is not given.
        """
        return _operations.list_dentry_permissions.pages(self._client, dentry_uuid=dentry_uuid, union_id=union_id, option=option)

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use list_dentries instead.",
        category=None,
    )
    def list_drive_files(
        self,
        *,
        space_id: str,
        union_id: str,
        max_results: int,
        parent_id: str | None = None,
        next_token: str | None = None,
        order_type: Literal[
            "createTimeAsc", "createTimeDesc", "modifyTimeAsc", "modifyTimeDesc", "nameAsc", "nameDesc", "sizeAsc", "sizeDesc"
        ]
        | None = None,
        with_icon: bool | None = None,
    ) -> ListDriveFilesResult:
        """List the files and folders of a folder of the drive.

        查询文件（夹）列表：分页查询钉盘文件夹下的文件。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `list_dentries`
        instead.

        The way of before: `list_dentries` replaces it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - No page tells how many a page may have; its example asks for 50.

        Args:
            space_id: Id of the space of the drive.
            union_id: Unionid of the person who acts.
            max_results: How many a page has at most.
            parent_id: Id of the folder; 0 is the root.
            next_token: The `nextToken` of the page before.
            order_type: How they are sorted: `createTimeDesc` when not given.
            with_icon: Also give icons.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error.maxresults, param.error, request.overlimit,
                unsupported.operation, no.priviledge, object.not.exist, parent.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-the-file-list
        """
        return self._client.call(
            _operations.list_drive_files.call(
                self._client,
                space_id=space_id,
                union_id=union_id,
                max_results=max_results,
                parent_id=parent_id,
                next_token=next_token,
                order_type=order_type,
                with_icon=with_icon,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use list_dentries instead.",
        category=None,
    )
    def iter_drive_files(
        self,
        *,
        space_id: str,
        union_id: str,
        parent_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        order_type: Literal[
            "createTimeAsc", "createTimeDesc", "modifyTimeAsc", "modifyTimeDesc", "nameAsc", "nameDesc", "sizeAsc", "sizeDesc"
        ]
        | None = None,
        with_icon: bool | None = None,
    ) -> Pages[DriveFile]:
        """Return what is on all pages of `list_drive_files`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_drive_files.pages(
            self._client,
            space_id=space_id,
            union_id=union_id,
            parent_id=parent_id,
            next_token=next_token,
            max_results=max_results,
            order_type=order_type,
            with_icon=with_icon,
        )

    def list_drive_spaces(
        self, *, union_id: str, space_type: Literal["org"], max_results: int, next_token: str | None = None
    ) -> ListDriveSpacesResult:
        """List the spaces of the drive.

        获取空间列表：分页查询云盘的空间列表。

        Spaces of the corp that the person may open.

        Permission: 钉盘应用盘空间读权限 (Drive.Space.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - No page tells how many a page may have; its example asks for 50.

        Args:
            union_id: Unionid of the person who acts.
            space_type: Which spaces.
            max_results: How many a page has at most.
            next_token: The `nextToken` of the page before.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error.maxresults, param.error, request.overlimit,
                unsupported.operation, no.priviledge, unknown.error.

        Source: https://open.dingtalk.com/document/development/queries-a-space-list
        """
        return self._client.call(
            _operations.list_drive_spaces.call(
                self._client, union_id=union_id, space_type=space_type, max_results=max_results, next_token=next_token
            )
        )

    def iter_drive_spaces(
        self, *, union_id: str, space_type: Literal["org"], next_token: str | None = None, max_results: int | None = None
    ) -> Pages[DriveSpace]:
        """Return what is on all pages of `list_drive_spaces`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_drive_spaces.pages(
            self._client, union_id=union_id, space_type=space_type, next_token=next_token, max_results=max_results
        )

    def search_dentries(
        self, *, operator_id: str, keyword: str, option: SearchDentriesOption | Mapping[str, Any] | None = None
    ) -> SearchDentriesResult:
        """Search for files.

        搜索文件：按关键词搜索文件。

        Files that the person may open. What is found has a UUID: `get_dentry_id` turns it into the ids that other calls need.

        Permission: 文件搜索权限 (Storage.Dentry.Search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.maxResults` is at most 50. (advised)

        Args:
            operator_id: Unionid of the person who acts.
            keyword: What is searched for.
            option: How to search.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError-keyword, paramError.maxResults,
                paramError.searchScopes, paramError.searchTargets, paramError.dentryTypes, paramError.dentryCategories,
                paramError.createTimeRange, paramError.modifiedTimeRange, paramError.visitTimeRange, spaceNotAccessible,
                workspaceNotAccessible, workspaceTeamNotAccessible, systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/search-for-files
        """
        return self._client.call(_operations.search_dentries.call(self._client, operator_id=operator_id, keyword=keyword, option=option))

    def iter_found_dentries(
        self, *, operator_id: str, keyword: str, option: SearchDentriesOption | Mapping[str, Any] | None = None
    ) -> Pages[FoundDentry]:
        """Return what is on all pages of `search_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 50 when it is not given.
        """
        return _operations.search_dentries.pages(self._client, operator_id=operator_id, keyword=keyword, option=option)


class AsyncStorageApi:
    """Spaces and the files in them - listed, searched, uploaded, downloaded, deleted (存储、钉盘).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def commit_file(
        self,
        *,
        parent_dentry_uuid: str,
        union_id: str,
        upload_key: str,
        name: str,
        option: CommitFileOption | Mapping[str, Any] | None = None,
    ) -> CommitFileResult:
        """Make a file of bytes that were uploaded, by the UUID of its folder.

        提交文件：按父节点 dentryUuid 提交已上传的文件。

        The last step of an upload: see `get_file_upload_info`. Its name: at most one of the same folder has it; no `*`, `"`, `<`, `>`,
        `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            parent_dentry_uuid: UUID of the folder that the file goes into (dentryUuid), or of the root of the space.
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            name: Its name with the extension; blanks at its ends are left out.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, paramError.parentDentryUuid,
                paramError.uploadKey, paramError.name, paramError.conflictStrategy, spaceQuotaInsufficient, sceneQuotaInsufficient,
                appQuotaInsufficient, orgQuotaInsufficient, dentryNameIllegal, dentryStoreError, dentryNameConflict,
                dentryFormatNotSupport, permissionDenied, spaceNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/submittal-file
        """
        return await self._client.call(
            _operations.commit_file.call(
                self._client, parent_dentry_uuid=parent_dentry_uuid, union_id=union_id, upload_key=upload_key, name=name, option=option
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-08-06. Use commit_file instead. Where the id of a space is known and no UUID, nothing else commits what was uploaded.",
        category=None,
    )
    async def commit_space_file(
        self,
        *,
        space_id: str,
        union_id: str,
        upload_key: str,
        name: str,
        parent_id: str,
        overwrite_dentry_id: str | None = None,
        option: CommitSpaceFileOption | Mapping[str, Any] | None = None,
    ) -> CommitSpaceFileResult:
        """Make a file of bytes that were uploaded, by the id of its space.

        提交文件：按 spaceId 提交已上传的文件。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-08-06. Use `commit_file`
        instead. Where the id of a space is known and no UUID, nothing else commits what was uploaded.

        The last step of an upload: see `get_space_file_upload_info`, and for uploads in parts `create_multipart_upload`. Its name: at
        most one of the same folder has it; no `*`, `"`, `<`, `>`, `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            name: Its name with the extension; blanks at its ends are left out.
            parent_id: Id of the folder that it goes into; 0 is the root.
            overwrite_dentry_id: Id of the file that it replaces; the SDK alone has it.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.conflictStrategy, spaceQuotaInsufficient,
                sceneQuotaInsufficient, appQuotaInsufficient, orgQuotaInsufficient, dentryNameIllegal, dentryStoreError,
                permissionDenied, spaceNotExist, systemError, unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/submit-documents
        """
        return await self._client.call(
            _operations.commit_space_file.call(
                self._client,
                space_id=space_id,
                union_id=union_id,
                upload_key=upload_key,
                name=name,
                parent_id=parent_id,
                overwrite_dentry_id=overwrite_dentry_id,
                option=option,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use commit_file or create_folder instead.",
        category=None,
    )
    async def create_drive_file(
        self,
        *,
        space_id: str,
        file_type: Literal["file", "folder"],
        file_name: str,
        union_id: str,
        parent_id: str | None = None,
        media_id: str | None = None,
        add_conflict_policy: Literal["autoRename", "overwrite", "returnExisting", "returnError"] | None = None,
    ) -> CreateDriveFileResult:
        """Make a file or folder in the drive.

        添加文件（夹）：在钉盘中添加文件或文件夹。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `commit_file` or
        `create_folder` instead.

        The way of before: `commit_file` replaces it for files, `create_folder` for folders. A file needs the media id from
        `get_drive_upload_info`, and its bytes there.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            file_type: What it is.
            file_name: Its name.
            union_id: Unionid of the person who acts.
            parent_id: Id of the folder that it goes into; 0 is the root.
            media_id: The `mediaId` of the upload; a file needs it.
            add_conflict_policy: What to do when the name is taken: another name, replace what is there (third-party apps may not), answer with what is
                there, or fail.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, folder.exist, quota.insufficient, unknown.error.

        Source: https://open.dingtalk.com/document/development/add-file-and-folder
        """
        return await self._client.call(
            _operations.create_drive_file.call(
                self._client,
                space_id=space_id,
                file_type=file_type,
                file_name=file_name,
                union_id=union_id,
                parent_id=parent_id,
                media_id=media_id,
                add_conflict_policy=add_conflict_policy,
            )
        )

    async def create_folder(
        self, *, space_id: str, parent_id: str, union_id: str, name: str, option: CreateFolderOption | Mapping[str, Any] | None = None
    ) -> CreateFolderResult:
        """Create a folder.

        添加文件夹：在空间中新建文件夹。

        Its name: at most one of the same folder has it; no `*`, `"`, `<`, `>`, `|` and tab, and no dot at its end.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appProperties` has at most 3 elements. (advised)

        Args:
            space_id: Id of the space.
            parent_id: Id of the folder that it is made in; 0 is the root.
            union_id: Unionid of the person who acts.
            name: Its name; blanks at its ends are left out.
            option: How to make it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, paramError.conflictStrategy,
                dentryNameIllegal, dentryAlreadyExist, permissionDenied, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/add-folder
        """
        return await self._client.call(
            _operations.create_folder.call(
                self._client, space_id=space_id, parent_id=parent_id, union_id=union_id, name=name, option=option
            )
        )

    async def create_multipart_upload(
        self, *, space_id: str, union_id: str, option: CreateMultipartUploadOption | Mapping[str, Any] | None = None
    ) -> CreateMultipartUploadResult:
        """Begin the upload of a file in parts.

        初始化文件分片上传：初始化文件的分片上传。

        Then `get_multipart_upload_infos` tells where the parts go, and `commit_file` or `commit_space_file` makes a file of them.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.multipart, paramError.protocol,
                paramError.spaceId, paramError.storageDriver, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/initialize-a-multipart-upload-object
        """
        return await self._client.call(
            _operations.create_multipart_upload.call(self._client, space_id=space_id, union_id=union_id, option=option)
        )

    async def delete_dentry(
        self, *, space_id: str, dentry_id: str, union_id: str, to_recycle_bin: bool | None = None
    ) -> DeleteDentryResult:
        """Delete a file or folder.

        删除文件或文件夹：删除一个文件或文件夹。

        A folder is deleted with all that is in it, which can go on after the answer: then there is a task.

        Permission: 企业存储文件写权限 (Storage.File.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - Only spaces that were made in the drive have a recycle bin.

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file or folder (dentryId).
            union_id: Unionid of the person who acts.
            to_recycle_bin: Put it into the recycle bin; not when not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: operationConcurrentControl, paramError, recycleBinNotSupportForSpace,
                permissionDenied, operationNotSupported, spaceNotExist, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/delete-a-file-or-folder
        """
        return await self._client.call(
            _operations.delete_dentry.call(
                self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, to_recycle_bin=to_recycle_bin
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use delete_dentry instead.",
        category=None,
    )
    async def delete_drive_file(
        self, *, space_id: str, file_id: str, union_id: str, delete_policy: Literal["toRecycle", "completely"]
    ) -> DeleteDriveFileResult:
        """Delete a file or folder of the drive.

        删除文件（夹）：删除钉盘中的文件或文件夹。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `delete_dentry`
        instead.

        The way of before: `delete_dentry` replaces it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            file_id: Id of the file or folder.
            union_id: Unionid of the person who acts.
            delete_policy: Put it into the recycle bin, or not.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, request.overlimit, unsupported.operation, no.priviledge,
                object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/delete-objects
        """
        return await self._client.call(
            _operations.delete_drive_file.call(
                self._client, space_id=space_id, file_id=file_id, union_id=union_id, delete_policy=delete_policy
            )
        )

    async def get_dentry(
        self, *, space_id: str, dentry_id: str, union_id: str, option: GetDentryOption | Mapping[str, Any] | None = None
    ) -> GetDentryResult:
        """Get a file or folder.

        获取文件或文件夹信息：查询一个文件或文件夹。

        What is known of it, without its bytes: `get_file_download_info` leads to these.

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.appIdsForAppProperties` has at most 20 elements. (advised)

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file or folder (dentryId).
            union_id: Unionid of the person who acts.
            option: What to tell of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-file-or-folder-information
        """
        return await self._client.call(
            _operations.get_dentry.call(self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, option=option)
        )

    async def get_dentry_id(self, *, dentry_uuid: str, operator_id: str) -> GetDentryIdResult:
        """Get the ids of a file by its UUID.

        根据 dentryUuid 获取 spaceId：根据 dentryUuid 查询 spaceId 和 dentryId。

        `search_dentries` and knowledge bases name files by a UUID; most calls here want the id of the space and that of the file in it.

        Permission: 知识库文档读权限 (Document.WorkspaceDocument.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dentry_uuid: UUID of the file (dentryUuid).
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, documentNotExist, systemError,
                unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/api-getdentryidbyuuid
        """
        return await self._client.call(_operations.get_dentry_id.call(self._client, dentry_uuid=dentry_uuid, operator_id=operator_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_download_info instead.",
        category=None,
    )
    async def get_drive_download_info(
        self, *, space_id: str, file_id: str, union_id: str, with_region: bool | None = None, with_internal_resource_url: bool | None = None
    ) -> GetDriveDownloadInfoResult:
        """Get where a file of the drive can be downloaded.

        获取文件下载信息：查询钉盘文件的下载信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_download_info` instead.

        The way of before: `get_file_download_info` replaces it. The corp must be certified.

        Apps: internal apps (企业内部应用).

        Args:
            space_id: Id of the space of the drive.
            file_id: Id of the file.
            union_id: Unionid of the person who acts.
            with_region: Also tell the region.
            with_internal_resource_url: Also tell the address in the network of Alibaba Cloud.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, fileType.unsupported, object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-download-file-info
        """
        return await self._client.call(
            _operations.get_drive_download_info.call(
                self._client,
                space_id=space_id,
                file_id=file_id,
                union_id=union_id,
                with_region=with_region,
                with_internal_resource_url=with_internal_resource_url,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info instead.",
        category=None,
    )
    async def get_drive_upload_info(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        file_name: str,
        file_size: int,
        md5: str,
        add_conflict_policy: Literal["autoRename", "overwrite", "returnExisting", "returnError"] | None = None,
        media_id: str | None = None,
        with_region: bool | None = None,
        with_internal_end_point: bool | None = None,
        caller_region: str | None = None,
    ) -> GetDriveUploadInfoResult:
        """Get where a file for the drive can be uploaded.

        获取文件上传信息：查询钉盘文件的上传信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` instead.

        The way of before: `get_file_upload_info` replaces it. Either an address with signed headers is answered, or a temporary key for
        Alibaba Cloud OSS.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space of the drive.
            parent_id: Id of the folder that the file goes into; 0 is the root.
            union_id: Unionid of the person who acts.
            file_name: Name of the file with its extension.
            file_size: Bytes of the file.
            md5: MD5 of the bytes, hexadecimal.
            add_conflict_policy: What to do when the name is taken: another name, replace what is there (third-party apps may not), answer with what is
                there, or fail.
            media_id: The `mediaId` of an earlier answer, to get a new key for it.
            with_region: Also tell the region; not when not given.
            with_internal_end_point: Also tell the address in the network of Alibaba Cloud; not when not given.
            caller_region: Where the file should be stored, if possible.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error, filename.invalid, request.overlimit, unsupported.operation,
                no.priviledge, insufficient.capacity, object.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-upload-information
        """
        return await self._client.call(
            _operations.get_drive_upload_info.call(
                self._client,
                space_id=space_id,
                parent_id=parent_id,
                union_id=union_id,
                file_name=file_name,
                file_size=file_size,
                md5=md5,
                add_conflict_policy=add_conflict_policy,
                media_id=media_id,
                with_region=with_region,
                with_internal_end_point=with_internal_end_point,
                caller_region=caller_region,
            )
        )

    async def get_file_download_info(
        self, *, space_id: str, dentry_id: str, union_id: str, option: GetFileDownloadInfoOption | Mapping[str, Any] | None = None
    ) -> GetFileDownloadInfoResult:
        """Get where a file can be downloaded.

        获取文件下载信息：查询文件的下载信息。

        `ding.storage.download` makes this call and fetches the bytes. They are at an address of another host, good for some minutes,
        for a GET with the headers of the answer and without an access token; with a header `Range`, a part of them.

        The same call has a second page, for files of knowledge bases.

        Permission: 企业存储文件下载信息读权限 (Storage.DownloadInfo.Read).

        Apps: internal apps (企业内部应用).

        Args:
            space_id: Id of the space.
            dentry_id: Id of the file (dentryId).
            union_id: Unionid of the person who acts.
            option: Which version, and from where.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: orgAuthLevelNotEnough, permissionDenied, paramError, paramError.spaceId,
                paramError.dentryId, operationNotSupported, dentryDownloadProtocolNotSupport, fileArchived, spaceNotExist,
                dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtains-the-download-information-about-a-file
        """
        return await self._client.call(
            _operations.get_file_download_info.call(self._client, space_id=space_id, dentry_id=dentry_id, union_id=union_id, option=option)
        )

    async def get_file_upload_info(
        self,
        *,
        parent_dentry_uuid: str,
        union_id: str,
        protocol: str = "HEADER_SIGNATURE",
        option: GetFileUploadInfoOption | Mapping[str, Any] | None = None,
    ) -> GetFileUploadInfoResult:
        """Get where a file can be uploaded, by the UUID of its folder.

        获取文件上传信息：按父节点 dentryUuid 查询文件的上传信息。

        `ding.storage.upload` makes this call, sends the bytes and commits them. They go to an address of another host, as a PUT with
        the headers of the answer, no other ones and no access token; then `commit_file` makes a file of them.

        Where the id of the space is known and not the UUID, the page sends to `get_space_file_upload_info`.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - In the space of an app nobody may upload before permissions are given; in that of a person, the owner may.

        Args:
            parent_dentry_uuid: UUID of the folder that the file goes into (dentryUuid), or of the root of the space.
            union_id: Unionid of the person who acts.
            protocol: How the bytes are uploaded.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.protocol, paramError.parentDentryUuid,
                paramError.storageDriver, dentryUploadError, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-file-upload-informations
        """
        return await self._client.call(
            _operations.get_file_upload_info.call(
                self._client, parent_dentry_uuid=parent_dentry_uuid, union_id=union_id, protocol=protocol, option=option
            )
        )

    async def get_group_storage_space(self, *, union_id: str, open_conversation_id: str) -> GetGroupStorageSpaceResult:
        """Get the space for files of a group.

        获取群存储空间信息：查询群文件的存储空间。

        With the id of the space, files of the group can be listed, uploaded and downloaded.

        Permission: 群文件空间读权限 (ConvFile.Space.Read).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person who acts.
            open_conversation_id: OpenConversationId of the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.conversationId, permissionDenied,
                acrossOrgAccessForbidden, conversationNotExist, systemError, unknownError.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-group-storage-space-information
        """
        return await self._client.call(
            _operations.get_group_storage_space.call(self._client, union_id=union_id, open_conversation_id=open_conversation_id)
        )

    async def get_multipart_upload_infos(
        self,
        *,
        union_id: str,
        upload_key: str,
        part_numbers: Sequence[int],
        option: GetMultipartUploadInfosOption | Mapping[str, Any] | None = None,
    ) -> GetMultipartUploadInfosResult:
        """Get where the parts of a file can be uploaded.

        获取文件分片上传信息：查询文件各分片的上传信息。

        Each part goes to an address of its own, as a PUT with the headers of the answer, no other ones and no access token.

        Permission: 企业存储文件上传信息读权限 (Storage.UploadInfo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A file has at most 10000 parts, each of 100 KB (but the last) to 5 GB. (advised)
            - `partNumbers` must not be empty. (enforced: required)
            - `partNumbers` has at most 30 elements. (advised)

        Args:
            union_id: Unionid of the person who acts.
            upload_key: The `uploadKey` of the upload.
            part_numbers: Numbers of the parts; the first is 1.
            option: How to send them.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.uploadKey, paramError.partNumbers, systemError,
                unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtains-the-information-about-multipart-uploads-of-an-object
        """
        return await self._client.call(
            _operations.get_multipart_upload_infos.call(
                self._client, union_id=union_id, upload_key=upload_key, part_numbers=part_numbers, option=option
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use get_file_upload_info instead. The page recommends it still where the id of a space is known and no UUID.",
        category=None,
    )
    async def get_space_file_upload_info(
        self,
        *,
        space_id: str,
        union_id: str,
        multipart: bool,
        protocol: str = "HEADER_SIGNATURE",
        option: GetSpaceFileUploadInfoOption | Mapping[str, Any] | None = None,
    ) -> GetSpaceFileUploadInfoResult:
        """Get where a file can be uploaded, by the id of its space.

        获取文件上传信息：按 spaceId 查询文件的上传信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_file_upload_info` instead. The page recommends it still
        where the id of a space is known and no UUID.

        `ding.storage.upload` makes this call where it is given the id of a space. See `get_file_upload_info` for what to do with the
        answer.

        Permission: 企业存储文件上传信息读权限.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A file from 5 GB on must be uploaded in parts.
            - In the space of an app nobody may upload before permissions are given; in that of a person, the owner may.

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            multipart: In parts: a file from 5 GB on must be.
            protocol: How the bytes are uploaded.
            option: What is known of it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.protocol, paramError.spaceId,
                paramError.storageDriver, dentryUploadError, spaceQuotaInsufficient, sceneQuotaInsufficient, appQuotaInsufficient,
                orgQuotaInsufficient, dentryUploadForbidden, dentryUploadProtocolNotSupport, permissionDenied, spaceNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/obtain-storage-upload-information
        """
        return await self._client.call(
            _operations.get_space_file_upload_info.call(
                self._client, space_id=space_id, union_id=union_id, multipart=multipart, protocol=protocol, option=option
            )
        )

    async def get_storage_space(self, *, space_id: str, union_id: str) -> GetStorageSpaceResult:
        """Get a space.

        获取空间信息：查询存储空间的信息。

        Its name, its owner and how much room it has. In the space of an app nobody may do anything before permissions are given; in
        that of a person, the owner may.

        Permission: 企业存储空间读权限 (Storage.Space.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, systemError, unknownError,
                operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-space-information
        """
        return await self._client.call(_operations.get_storage_space.call(self._client, space_id=space_id, union_id=union_id))

    async def list_all_dentries(
        self, *, space_id: str, union_id: str, option: ListAllDentriesOption | Mapping[str, Any] | None = None
    ) -> ListAllDentriesResult:
        """List all files and folders of a space.

        获取空间下所有文件或文件夹列表：分页查询空间下的所有文件和文件夹。

        Those of all folders, sorted by when they were changed last. What changes while pages are read may come twice (`ASC`) or be left
        out (`DESC`).

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.maxResults` is at most 50. (advised)

        Args:
            space_id: Id of the space.
            union_id: Unionid of the person who acts.
            option: How to list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-all-files-or-folders-under-a
        """
        return await self._client.call(
            _operations.list_all_dentries.call(self._client, space_id=space_id, union_id=union_id, option=option)
        )

    def iter_all_dentries(
        self, *, space_id: str, union_id: str, option: ListAllDentriesOption | Mapping[str, Any] | None = None
    ) -> AsyncPages[Dentry]:
        """Return what is on all pages of `list_all_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 50 when it is not given.
        """
        return _operations.list_all_dentries.pages_async(self._client, space_id=space_id, union_id=union_id, option=option)

    async def list_dentries(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: Literal["MODIFIED_TIME", "CREATE_TIME", "NAME", "SIZE"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        with_thumbnail: bool | None = None,
    ) -> ListDentriesResult:
        """List the files and folders of a folder.

        获取文件或文件夹列表：分页查询文件夹下的文件和文件夹。

        What is in folders below is not listed: see `list_all_dentries`.

        Permission: 企业存储文件读权限 (Storage.File.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            space_id: Id of the space.
            parent_id: Id of the folder; 0 is the root.
            union_id: Unionid of the person who acts.
            next_token: The `nextToken` of the page before.
            max_results: How many a page has at most.
            order_by: By what they are sorted: `MODIFIED_TIME` when not given.
            order: In which direction: `DESC` when not given.
            with_thumbnail: Also give addresses of thumbnails, which takes longer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, spaceNotExist, dentryNotExist,
                systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-files-or-folders
        """
        return await self._client.call(
            _operations.list_dentries.call(
                self._client,
                space_id=space_id,
                parent_id=parent_id,
                union_id=union_id,
                next_token=next_token,
                max_results=max_results,
                order_by=order_by,
                order=order,
                with_thumbnail=with_thumbnail,
            )
        )

    def iter_dentries(
        self,
        *,
        space_id: str,
        parent_id: str,
        union_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: Literal["MODIFIED_TIME", "CREATE_TIME", "NAME", "SIZE"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        with_thumbnail: bool | None = None,
    ) -> AsyncPages[Dentry]:
        """Return what is on all pages of `list_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_dentries.pages_async(
            self._client,
            space_id=space_id,
            parent_id=parent_id,
            union_id=union_id,
            next_token=next_token,
            max_results=max_results,
            order_by=order_by,
            order=order,
            with_thumbnail=with_thumbnail,
        )

    async def list_dentry_permissions(
        self, *, dentry_uuid: str, union_id: str, option: ListDentryPermissionsOption | Mapping[str, Any] | None = None
    ) -> ListDentryPermissionsResult:
        """List who may do what with a file or folder.

        获取权限列表：分页查询文件的权限列表。

        The UUID can be that of the root of a knowledge base, or of one of its nodes, too.

        Permission: 企业存储授权信息读权限 (Storage.Permission.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - A page has at most 30, whatever is asked for.
            - `option.maxResults` is at most 30. (advised)

        Args:
            dentry_uuid: UUID of the file or folder (dentryUuid).
            union_id: Unionid of the person who acts.
            option: How to list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.dentryUuid, paramError.roleId, permissionDenied,
                spaceNotExist, dentryNotExist, systemError, unknownError, operationTimeout.
                permissionDenied means here: person may not do this. Give the person access to the file, the folder or the space; in
                the space of an app nobody has it before.

        Source: https://open.dingtalk.com/document/development/get-permission-list
        """
        return await self._client.call(
            _operations.list_dentry_permissions.call(self._client, dentry_uuid=dentry_uuid, union_id=union_id, option=option)
        )

    def iter_dentry_permissions(
        self, *, dentry_uuid: str, union_id: str, option: ListDentryPermissionsOption | Mapping[str, Any] | None = None
    ) -> AsyncPages[DentryPermission]:
        """Return what is on all pages of `list_dentry_permissions`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 30 when it is not given.
        """
        return _operations.list_dentry_permissions.pages_async(self._client, dentry_uuid=dentry_uuid, union_id=union_id, option=option)

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use list_dentries instead.",
        category=None,
    )
    async def list_drive_files(
        self,
        *,
        space_id: str,
        union_id: str,
        max_results: int,
        parent_id: str | None = None,
        next_token: str | None = None,
        order_type: Literal[
            "createTimeAsc", "createTimeDesc", "modifyTimeAsc", "modifyTimeDesc", "nameAsc", "nameDesc", "sizeAsc", "sizeDesc"
        ]
        | None = None,
        with_icon: bool | None = None,
    ) -> ListDriveFilesResult:
        """List the files and folders of a folder of the drive.

        查询文件（夹）列表：分页查询钉盘文件夹下的文件。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use `list_dentries`
        instead.

        The way of before: `list_dentries` replaces it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - No page tells how many a page may have; its example asks for 50.

        Args:
            space_id: Id of the space of the drive.
            union_id: Unionid of the person who acts.
            max_results: How many a page has at most.
            parent_id: Id of the folder; 0 is the root.
            next_token: The `nextToken` of the page before.
            order_type: How they are sorted: `createTimeDesc` when not given.
            with_icon: Also give icons.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error.maxresults, param.error, request.overlimit,
                unsupported.operation, no.priviledge, object.not.exist, parent.not.exist, unknown.error.

        Source: https://open.dingtalk.com/document/development/obtain-the-file-list
        """
        return await self._client.call(
            _operations.list_drive_files.call(
                self._client,
                space_id=space_id,
                union_id=union_id,
                max_results=max_results,
                parent_id=parent_id,
                next_token=next_token,
                order_type=order_type,
                with_icon=with_icon,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use list_dentries instead.",
        category=None,
    )
    def iter_drive_files(
        self,
        *,
        space_id: str,
        union_id: str,
        parent_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        order_type: Literal[
            "createTimeAsc", "createTimeDesc", "modifyTimeAsc", "modifyTimeDesc", "nameAsc", "nameDesc", "sizeAsc", "sizeDesc"
        ]
        | None = None,
        with_icon: bool | None = None,
    ) -> AsyncPages[DriveFile]:
        """Return what is on all pages of `list_drive_files`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_drive_files.pages_async(
            self._client,
            space_id=space_id,
            union_id=union_id,
            parent_id=parent_id,
            next_token=next_token,
            max_results=max_results,
            order_type=order_type,
            with_icon=with_icon,
        )

    async def list_drive_spaces(
        self, *, union_id: str, space_type: Literal["org"], max_results: int, next_token: str | None = None
    ) -> ListDriveSpacesResult:
        """List the spaces of the drive.

        获取空间列表：分页查询云盘的空间列表。

        Spaces of the corp that the person may open.

        Permission: 钉盘应用盘空间读权限 (Drive.Space.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - No page tells how many a page may have; its example asks for 50.

        Args:
            union_id: Unionid of the person who acts.
            space_type: Which spaces.
            max_results: How many a page has at most.
            next_token: The `nextToken` of the page before.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.error.maxresults, param.error, request.overlimit,
                unsupported.operation, no.priviledge, unknown.error.

        Source: https://open.dingtalk.com/document/development/queries-a-space-list
        """
        return await self._client.call(
            _operations.list_drive_spaces.call(
                self._client, union_id=union_id, space_type=space_type, max_results=max_results, next_token=next_token
            )
        )

    def iter_drive_spaces(
        self, *, union_id: str, space_type: Literal["org"], next_token: str | None = None, max_results: int | None = None
    ) -> AsyncPages[DriveSpace]:
        """Return what is on all pages of `list_drive_spaces`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_drive_spaces.pages_async(
            self._client, union_id=union_id, space_type=space_type, next_token=next_token, max_results=max_results
        )

    async def search_dentries(
        self, *, operator_id: str, keyword: str, option: SearchDentriesOption | Mapping[str, Any] | None = None
    ) -> SearchDentriesResult:
        """Search for files.

        搜索文件：按关键词搜索文件。

        Files that the person may open. What is found has a UUID: `get_dentry_id` turns it into the ids that other calls need.

        Permission: 文件搜索权限 (Storage.Dentry.Search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `option.maxResults` is at most 50. (advised)

        Args:
            operator_id: Unionid of the person who acts.
            keyword: What is searched for.
            option: How to search.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError-keyword, paramError.maxResults,
                paramError.searchScopes, paramError.searchTargets, paramError.dentryTypes, paramError.dentryCategories,
                paramError.createTimeRange, paramError.modifiedTimeRange, paramError.visitTimeRange, spaceNotAccessible,
                workspaceNotAccessible, workspaceTeamNotAccessible, systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/search-for-files
        """
        return await self._client.call(
            _operations.search_dentries.call(self._client, operator_id=operator_id, keyword=keyword, option=option)
        )

    def iter_found_dentries(
        self, *, operator_id: str, keyword: str, option: SearchDentriesOption | Mapping[str, Any] | None = None
    ) -> AsyncPages[FoundDentry]:
        """Return what is on all pages of `search_dentries`, each read when it is needed: see there, and `paging.Pages`.

        `option.max_results` is 50 when it is not given.
        """
        return _operations.search_dentries.pages_async(self._client, operator_id=operator_id, keyword=keyword, option=option)
