"""Apps of the corp, and which there are (应用管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from ..models import ListAppsResult, ListInternalAppsResult, ListMicroappsResult
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class MicroappApi:
    """Apps of the corp, and which there are (应用管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list_apps(self) -> ListAppsResult:
        """List all apps of the corp.

        获取企业所有应用列表：列出企业的全部应用。

        DingTalk's own, those that the corp built and those of others: what the main administrator sees in the console.

        Permission: 企业已安装的应用列表查询权限 (qyapi_get_microapp_list).

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemBusy.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-all-enterprise-applications
        """
        return self._client.call(_operations.list_apps.call(self._client))

    def list_internal_apps(self) -> ListInternalAppsResult:
        """List the apps that the corp built itself.

        获取企业内部所有应用列表：列出企业内部的全部自建应用。

        Stopped ones are among them. `list_apps` has those of others, too, and less of each.

        Permission: 企业已安装的应用列表查询权限 (qyapi_get_microapp_list).

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemBusy.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-all-applications-inside-the-enterprise
        """
        return self._client.call(_operations.list_internal_apps.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_apps or list_internal_apps instead.",
        category=None,
    )
    def list_microapps(self) -> ListMicroappsResult:
        """List all apps of the corp, from the old host.

        获取企业所有应用列表：从旧版域名列出企业的全部应用。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_apps` or `list_internal_apps`
        instead.

        `list_apps` replaces it; `list_internal_apps` has the apps that the corp built itself. The page documents no error codes.

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/manager-microapplications-api-permission
        """
        return self._client.call(_operations.list_microapps.call(self._client))


class AsyncMicroappApi:
    """Apps of the corp, and which there are (应用管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list_apps(self) -> ListAppsResult:
        """List all apps of the corp.

        获取企业所有应用列表：列出企业的全部应用。

        DingTalk's own, those that the corp built and those of others: what the main administrator sees in the console.

        Permission: 企业已安装的应用列表查询权限 (qyapi_get_microapp_list).

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemBusy.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-all-enterprise-applications
        """
        return await self._client.call(_operations.list_apps.call(self._client))

    async def list_internal_apps(self) -> ListInternalAppsResult:
        """List the apps that the corp built itself.

        获取企业内部所有应用列表：列出企业内部的全部自建应用。

        Stopped ones are among them. `list_apps` has those of others, too, and less of each.

        Permission: 企业已安装的应用列表查询权限 (qyapi_get_microapp_list).

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemBusy.

        Source: https://open.dingtalk.com/document/development/get-a-list-of-all-applications-inside-the-enterprise
        """
        return await self._client.call(_operations.list_internal_apps.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_apps or list_internal_apps instead.",
        category=None,
    )
    async def list_microapps(self) -> ListMicroappsResult:
        """List all apps of the corp, from the old host.

        获取企业所有应用列表：从旧版域名列出企业的全部应用。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_apps` or `list_internal_apps`
        instead.

        `list_apps` replaces it; `list_internal_apps` has the apps that the corp built itself. The page documents no error codes.

        Apps: internal apps (企业内部应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/manager-microapplications-api-permission
        """
        return await self._client.call(_operations.list_microapps.call(self._client))
