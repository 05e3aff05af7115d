"""People outside the corp that it keeps in its address book (外部联系人)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        ChangedExternalContact,
        CreateExternalContactResult,
        DeleteExternalContactResult,
        ExternalContact,
        ExternalContactLabelGroup,
        GetExternalContactResult,
        ListExternalContactLabelGroupsResult,
        ListExternalContactsResult,
        NewExternalContact,
        UpdateExternalContactResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class External_contactApi:
    """People outside the corp that it keeps in its address book (外部联系人).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_external_contact(self, *, contact: NewExternalContact | Mapping[str, Any]) -> CreateExternalContactResult:
        """Add an external contact.

        添加外部联系人：添加一名外部联系人。

        An external contact is somebody outside the corp, such as a customer. It belongs to one of the corp's own people, who is in
        charge of it (`follower_user_id`), has labels of `list_external_contact_label_groups`, and can be shared with others of the
        corp. The answer has the userid that it is known by from then on.

        The mobile number tells one external contact from another: the same again fails with 22005.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 20 labels. (advised)
            - At most 20 departments that share it. (advised)
            - At most 20 people who share it. (advised)
            - `contact.label_ids` must not be empty. (enforced: 60204)

        Args:
            contact: An external contact to add.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40036, 60103, 60204, 60205, 43007, 60112, 22005, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/add-enterprise-external-contacts
        """
        return self._client.call(_operations.create_external_contact.call(self._client, contact=contact))

    def delete_external_contact(self, *, user_id: str) -> DeleteExternalContactResult:
        """Remove an external contact.

        删除外部联系人：删除一名外部联系人。

        `user_id` is what `create_external_contact` and `list_external_contacts` call `userid`.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: The userid of the external contact.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 33012, 43007, 400001.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/delete-external-contact
        """
        return self._client.call(_operations.delete_external_contact.call(self._client, user_id=user_id))

    def get_external_contact(self, *, user_id: str) -> GetExternalContactResult:
        """Get an external contact.

        获取外部联系人详情：查询一名外部联系人的详情。

        `user_id` is what the answer, as `list_external_contacts`, calls `userid`. Third-party apps do not get `mobile`.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            user_id: The userid of the external contact.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 33012, 43007, 400001.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/obtains-the-external-contact-details-of-an-enterprise
        """
        return self._client.call(_operations.get_external_contact.call(self._client, user_id=user_id))

    def list_external_contact_label_groups(
        self, *, size: int | None = None, offset: int | None = None
    ) -> ListExternalContactLabelGroupsResult:
        """List the labels of external contacts, in groups.

        获取外部联系人标签列表：列出外部联系人的标签组和标签。

        Goes page by page, as `list_external_contacts` does: `offset` says how many groups to skip, `size` how many to answer; each
        counts only when the other is given, too.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 41101)

        Args:
            size: How many groups a page has at most, up to 100; counts only beside `offset`.
            offset: How many groups to skip, 0 for the first page; counts only beside `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 400043, 41101, 40068, -1.
                41101 means here: page size illegal. Send a page size of 1 to 100, together with an offset.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-external-contact-tags
        """
        return self._client.call(_operations.list_external_contact_label_groups.call(self._client, size=size, offset=offset))

    def iter_external_contact_label_groups(self, *, size: int | None = None, offset: int | None = None) -> Pages[ExternalContactLabelGroup]:
        """Return what is on all pages of `list_external_contact_label_groups`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_external_contact_label_groups.pages(self._client, size=size, offset=offset)

    def list_external_contacts(self, *, size: int | None = None, offset: int | None = None) -> ListExternalContactsResult:
        """List external contacts.

        获取外部联系人列表：列出外部联系人。

        Goes page by page: `offset` says how many to skip, `size` how many to answer. Each counts only when the other is given, too;
        what comes without them, the page does not tell. The answer says neither how many there are nor whether there are more: that a
        page with fewer than `size` is the last is inferred.

        Third-party apps do not get `mobile`.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 40069)

        Args:
            size: How many external contacts a page has at most, up to 100; counts only beside `offset`.
            offset: How many external contacts to skip, 0 for the first page; counts only beside `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40069, 40068, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-the-external-contact-list
        """
        return self._client.call(_operations.list_external_contacts.call(self._client, size=size, offset=offset))

    def iter_external_contacts(self, *, size: int | None = None, offset: int | None = None) -> Pages[ExternalContact]:
        """Return what is on all pages of `list_external_contacts`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_external_contacts.pages(self._client, size=size, offset=offset)

    def update_external_contact(self, *, contact: ChangedExternalContact | Mapping[str, Any]) -> UpdateExternalContactResult:
        """Change an external contact.

        更新外部联系人：更新一名外部联系人。

        Name, labels and who is in charge have to be given again even when they stay; what becomes of other fields that are not given,
        the page does not tell. The mobile number cannot be changed. `user_id` is what `create_external_contact` and
        `list_external_contacts` call `userid`.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 20 labels. (advised)
            - At most 20 departments that share it. (advised)
            - At most 20 people who share it. (advised)
            - `contact.label_ids` must not be empty. (enforced: 60204)

        Args:
            contact: An external contact as it should be.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40036, 40003, 60112, 60121, 60204, 43007, 60103, 60200, 60203,
                -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/update-enterprise-external-contacts
        """
        return self._client.call(_operations.update_external_contact.call(self._client, contact=contact))


class AsyncExternal_contactApi:
    """People outside the corp that it keeps in its address book (外部联系人).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_external_contact(self, *, contact: NewExternalContact | Mapping[str, Any]) -> CreateExternalContactResult:
        """Add an external contact.

        添加外部联系人：添加一名外部联系人。

        An external contact is somebody outside the corp, such as a customer. It belongs to one of the corp's own people, who is in
        charge of it (`follower_user_id`), has labels of `list_external_contact_label_groups`, and can be shared with others of the
        corp. The answer has the userid that it is known by from then on.

        The mobile number tells one external contact from another: the same again fails with 22005.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 20 labels. (advised)
            - At most 20 departments that share it. (advised)
            - At most 20 people who share it. (advised)
            - `contact.label_ids` must not be empty. (enforced: 60204)

        Args:
            contact: An external contact to add.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40036, 60103, 60204, 60205, 43007, 60112, 22005, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/add-enterprise-external-contacts
        """
        return await self._client.call(_operations.create_external_contact.call(self._client, contact=contact))

    async def delete_external_contact(self, *, user_id: str) -> DeleteExternalContactResult:
        """Remove an external contact.

        删除外部联系人：删除一名外部联系人。

        `user_id` is what `create_external_contact` and `list_external_contacts` call `userid`.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: The userid of the external contact.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 33012, 43007, 400001.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/delete-external-contact
        """
        return await self._client.call(_operations.delete_external_contact.call(self._client, user_id=user_id))

    async def get_external_contact(self, *, user_id: str) -> GetExternalContactResult:
        """Get an external contact.

        获取外部联系人详情：查询一名外部联系人的详情。

        `user_id` is what the answer, as `list_external_contacts`, calls `userid`. Third-party apps do not get `mobile`.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            user_id: The userid of the external contact.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 33012, 43007, 400001.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/obtains-the-external-contact-details-of-an-enterprise
        """
        return await self._client.call(_operations.get_external_contact.call(self._client, user_id=user_id))

    async def list_external_contact_label_groups(
        self, *, size: int | None = None, offset: int | None = None
    ) -> ListExternalContactLabelGroupsResult:
        """List the labels of external contacts, in groups.

        获取外部联系人标签列表：列出外部联系人的标签组和标签。

        Goes page by page, as `list_external_contacts` does: `offset` says how many groups to skip, `size` how many to answer; each
        counts only when the other is given, too.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 41101)

        Args:
            size: How many groups a page has at most, up to 100; counts only beside `offset`.
            offset: How many groups to skip, 0 for the first page; counts only beside `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 400043, 41101, 40068, -1.
                41101 means here: page size illegal. Send a page size of 1 to 100, together with an offset.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-external-contact-tags
        """
        return await self._client.call(_operations.list_external_contact_label_groups.call(self._client, size=size, offset=offset))

    def iter_external_contact_label_groups(
        self, *, size: int | None = None, offset: int | None = None
    ) -> AsyncPages[ExternalContactLabelGroup]:
        """Return what is on all pages of `list_external_contact_label_groups`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_external_contact_label_groups.pages_async(self._client, size=size, offset=offset)

    async def list_external_contacts(self, *, size: int | None = None, offset: int | None = None) -> ListExternalContactsResult:
        """List external contacts.

        获取外部联系人列表：列出外部联系人。

        Goes page by page: `offset` says how many to skip, `size` how many to answer. Each counts only when the other is given, too;
        what comes without them, the page does not tell. The answer says neither how many there are nor whether there are more: that a
        page with fewer than `size` is the last is inferred.

        Third-party apps do not get `mobile`.

        Permission: 企业外部联系人读权限 (qyapi_ext_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 40069)

        Args:
            size: How many external contacts a page has at most, up to 100; counts only beside `offset`.
            offset: How many external contacts to skip, 0 for the first page; counts only beside `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40069, 40068, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-the-external-contact-list
        """
        return await self._client.call(_operations.list_external_contacts.call(self._client, size=size, offset=offset))

    def iter_external_contacts(self, *, size: int | None = None, offset: int | None = None) -> AsyncPages[ExternalContact]:
        """Return what is on all pages of `list_external_contacts`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_external_contacts.pages_async(self._client, size=size, offset=offset)

    async def update_external_contact(self, *, contact: ChangedExternalContact | Mapping[str, Any]) -> UpdateExternalContactResult:
        """Change an external contact.

        更新外部联系人：更新一名外部联系人。

        Name, labels and who is in charge have to be given again even when they stay; what becomes of other fields that are not given,
        the page does not tell. The mobile number cannot be changed. `user_id` is what `create_external_contact` and
        `list_external_contacts` call `userid`.

        Permission: 企业外部联系人写权限 (qyapi_ext_write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 20 labels. (advised)
            - At most 20 departments that share it. (advised)
            - At most 20 people who share it. (advised)
            - `contact.label_ids` must not be empty. (enforced: 60204)

        Args:
            contact: An external contact as it should be.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33009, 40036, 40003, 60112, 60121, 60204, 43007, 60103, 60200, 60203,
                -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/update-enterprise-external-contacts
        """
        return await self._client.call(_operations.update_external_contact.call(self._client, contact=contact))
