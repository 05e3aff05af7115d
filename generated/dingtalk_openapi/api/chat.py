"""Group chats and messages to them (群会话)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        ActionCardMessage,
        BindChatResult,
        ConvertChatIdResult,
        CreateChatResult,
        CreateGroupResult,
        FileMessage,
        GetChatResult,
        GroupManagementOptions,
        ImageMessage,
        LinkMessage,
        ListChatMessageReadersResult,
        MarkdownMessage,
        OaMessage,
        SendChatMessageResult,
        TextMessage,
        UnbindChatResult,
        UpdateChatResult,
        UpdateGroupResult,
        VoiceMessage,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class ChatApi:
    """Group chats and messages to them (群会话).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @deprecated("It has no official page any more. Nothing that is documented replaces it.", category=None)
    def bind_chat(self, *, chatid: str, agentid: str | None = None) -> BindChatResult:
        """Bind a micro-app to a group (ISV only).

        绑定微应用和群会话：把微应用绑定到群会话（仅限第三方应用）。

        Deprecated: It has no official page any more. Nothing that is documented replaces it.

        For ISVs only. A group takes at most 5 micro-apps and one suite.

        Apps: third-party apps (第三方企业应用).

        Limits:
            - At most 5 apps are bound to a group.
            - One suite is bound to a group.

        Args:
            chatid: The group ("chat…").
            agentid: Id of the micro-app in that corp, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 49001, 49002.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.bind_chat.call(self._client, chatid=chatid, agentid=agentid))

    def convert_chat_id(self, *, chat_id: str) -> ConvertChatIdResult:
        """Get the openConversationId of a group from its chatid.

        获取群会话的OpenConversationId：用群的 chatid 换取 openConversationId。

        Groups have two ids: the older `chatid` ("chat…") and the `openConversationId` ("cid…") that newer calls take. The request is a
        POST without a body.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            chat_id: The `chatid` of the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalideChatId, permession.checkFailed.

        Source: https://open.dingtalk.com/document/development/obtain-group-openconversationid
        """
        return self._client.call(_operations.convert_chat_id.call(self._client, chat_id=chat_id))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use create_group instead.", category=None)
    def create_chat(
        self,
        *,
        name: str,
        owner: str,
        useridlist: Sequence[str],
        show_history_type: Literal[0, 1] | None = None,
        searchable: Literal[0, 1] | None = None,
        validation_type: Literal[0, 1] | None = None,
        mention_all_authority: Literal[0, 1] | None = None,
        management_type: Literal[0, 1] | None = None,
        chat_banned_type: Literal[0, 1] | None = None,
    ) -> CreateChatResult:
        """Create a group of the corp (legacy API of 2016).

        创建群：以 2016 年的方式创建企业群。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `create_group` instead.

        The owner must be one of the members. The page says no to every kind of app, for none is granted it any more; internal apps that
        have it go on.

        Apps: internal apps (企业内部应用).

        Limits:
            - A group has at most 1000 members.
            - The owner must be in useridlist.
            - `name` has at least 1 characters. (enforced: 40035)
            - `name` has at most 20 characters. (enforced: 400002)
            - `useridlist` must not be empty. (enforced: 49010)
            - `useridlist` has at most 40 elements. (enforced: 49011)

        Args:
            name: Name of the group, 1 to 20 characters.
            owner: Userid of the owner, who must be in `useridlist`.
            useridlist: Userids of the members, at most 40 per call; a group has at most 1000.
            show_history_type: Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them.
            searchable: Whether the group can be found by searching: 0 no (the default), 1 yes.
            validation_type: Whether joining needs approval: 0 no (the default), 1 yes.
            mention_all_authority: Who may mention everybody (@all): 0 everybody (the default), 1 the owner only.
            management_type: Who manages the group: 0 everybody (the default), 1 the owner only.
            chat_banned_type: Whether everybody is muted: 0 no (the default), 1 yes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 1002, 40031, 40035, 43007, 43009, 49005, 49006, 49007, 49010, 49011,
                49013, 400002.
                43007 means here: not authorised to make a group. Use the access token of an app that the corp has authorised, with
                the permission for groups.
                40035 means here: group name empty. Send the name of the group.
                400002 means here: a value is too long. Shorten the values to the documented lengths.
                1002 means here: company group quota reached (chat/create). Use create_group instead, or dissolve groups of the corp.

        Source: https://open.dingtalk.com/document/development/session-management-creates-groups
        """
        return self._client.call(
            _operations.create_chat.call(
                self._client,
                name=name,
                owner=owner,
                useridlist=useridlist,
                show_history_type=show_history_type,
                searchable=searchable,
                validation_type=validation_type,
                mention_all_authority=mention_all_authority,
                management_type=management_type,
                chat_banned_type=chat_banned_type,
            )
        )

    def create_group(
        self,
        *,
        name: str,
        owner: str,
        useridlist: Sequence[str],
        owner_type: Literal["emp", "ext"] | None = None,
        conversation_tag: Literal[0, 2] | None = None,
        extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        management_options: GroupManagementOptions | Mapping[str, Any] | None = None,
    ) -> CreateGroupResult:
        """Create an internal group.

        创建群会话：创建内部群。

        Successor of `create_chat`. An internal group is the default; a normal one (`conversationTag` 0) is only for apps on an
        allow-list of DingTalk.

        The list of members is called `useridlist` and that of external contacts `extidlist`, all lower case, among camel-case names.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `name` has at least 1 characters. (advised)
            - `name` has at most 20 characters. (advised)
            - `useridlist` must not be empty. (enforced: required)

        Args:
            name: Name of the group, 1 to 20 characters.
            owner: Userid of the owner.
            useridlist: Userids of the members.
            owner_type: Kind of owner, emp (employee) or ext (external contact).
            conversation_tag: Kind of group, 0 normal (only for apps on an allow-list) or 2 internal (the default).
            extidlist: External contacts.
            icon: Media id of the picture of the group.
            management_options: Settings of a group, integers with the names and the meanings of those of `create_chat`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/create-common-group-new-version-v2
        """
        return self._client.call(
            _operations.create_group.call(
                self._client,
                name=name,
                owner=owner,
                useridlist=useridlist,
                owner_type=owner_type,
                conversation_tag=conversation_tag,
                extidlist=extidlist,
                icon=icon,
                management_options=management_options,
            )
        )

    def get_chat(self, *, chatid: str) -> GetChatResult:
        """Get a group with its settings and its members.

        查询群信息：查询群的设置和成员。

        The `chatid` must come from the server API (`create_chat`, `create_group`), not from the JSAPI.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: The group; an id from the server API, not from the JSAPI.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40001, 40016, 43007, 49000, 70001.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token of the same corp.
                70001 means here: company does not exist or is dissolved. Check that the access token and the chatid belong to the
                same corp.

        Source: https://open.dingtalk.com/document/development/obtain-a-group-session
        """
        return self._client.call(_operations.get_chat.call(self._client, chatid=chatid))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use query_robot_group_message (ding.robot) instead. The page itself names no successor: that call tells who has read the message of a robot.",
        category=None,
    )
    def list_chat_message_readers(self, *, message_id: str, cursor: int, size: int) -> ListChatMessageReadersResult:
        """List who has read a message to a group.

        查询群消息已读人员列表：查询群消息的已读人员。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `query_robot_group_message` (`ding.robot`) instead. The page itself names no successor: that call tells who has read the message
        of a robot.

        Takes the `messageId` that `send_chat_message` answered. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        until it is absent.

        Permission: none.

        Apps: internal apps (企业内部应用).

        Limits:
            - size must not be above the number of people in the group.
            - `size` is at most 100. (enforced: 40069)

        Args:
            message_id: The encrypted id that `send_chat_message` answered, percent-encoded in the URL.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100 and not above the number of people in the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 40068, 40069.

        Source: https://open.dingtalk.com/document/development/queries-the-list-of-people-who-have-read-a-group
        """
        return self._client.call(_operations.list_chat_message_readers.call(self._client, message_id=message_id, cursor=cursor, size=size))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use query_robot_group_message (ding.robot) instead. The page itself names no successor: that call tells who has read the message of a robot.",
        category=None,
    )
    def iter_chat_message_readers(self, *, message_id: str, size: int, cursor: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_chat_message_readers`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_chat_message_readers.pages(self._client, message_id=message_id, size=size, cursor=cursor)

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use send_robot_group_message (ding.robot) instead. The page itself names no successor: a robot of the app reaches the groups that it is in.",
        category=None,
    )
    def send_chat_message(
        self,
        *,
        chatid: str,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
    ) -> SendChatMessageResult:
        """Send a message to a group of the corp.

        发送消息到企业群：向企业群发送消息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `send_robot_group_message` (`ding.robot`) instead. The page itself names no successor: a robot of the app reaches the groups
        that it is in.

        Works in internal groups, in the group of all staff and in groups of departments. `list_chat_message_readers` tells from the
        `messageId` of the answer who has read the message. It needs a permission, which the page does not name.

        There are two forms of the body. The later one has the message in `msg` and no sender: the message comes as a system message.
        The one of 2016 has a `sender`, and the object named like `msgtype` at the top level of the body. The page of today describes
        only the first.

        Apps: internal apps (企业内部应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - Only internal groups, the group of all staff and groups of departments take such messages.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - 2016: a body title of an oa message should have at most 50 characters. (advised)
            - 2016: at most 6 form rows of an oa message are shown. (advised)
            - `chatid` has at least 1 characters. (enforced: 49000)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            chatid: The group ("chat…").
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34001, 34002, 34003, 34004, 34005, 34006, 34007, 34008, 34009,
                34010, 34011, 34012, 34013, 34014, 34016, 40008, 40048, 40056, 43007, 49000, 400001.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40056 means here: the app may not write to this group. Use the access token of the corp that the group belongs to.

        Source: https://open.dingtalk.com/document/development/send-group-messages
        """
        return self._client.call(_operations.send_chat_message.call(self._client, chatid=chatid, msg=msg))

    @deprecated("It has no official page any more. Nothing that is documented replaces it.", category=None)
    def unbind_chat(self, *, chatid: str, agentid: str | None = None) -> UnbindChatResult:
        """Take a micro-app off a group (ISV only).

        解绑微应用和群会话：解除微应用与群会话的绑定（仅限第三方应用）。

        Deprecated: It has no official page any more. Nothing that is documented replaces it.

        For ISVs only. Undoes `bind_chat`.

        Apps: third-party apps (第三方企业应用).

        Args:
            chatid: The group ("chat…").
            agentid: Id of the micro-app in that corp, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.unbind_chat.call(self._client, chatid=chatid, agentid=agentid))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use update_group instead.", category=None)
    def update_chat(
        self,
        *,
        chatid: str,
        name: str | None = None,
        owner: str | None = None,
        add_useridlist: Sequence[str] | None = None,
        del_useridlist: Sequence[str] | None = None,
        owner_type: Literal["emp", "ext"] | None = None,
        add_extidlist: Sequence[str] | None = None,
        del_extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        is_ban: bool | None = None,
        show_history_type: Literal[0, 1] | None = None,
        searchable: Literal[0, 1] | None = None,
        validation_type: Literal[0, 1] | None = None,
        mention_all_authority: Literal[0, 1] | None = None,
        management_type: Literal[0, 1] | None = None,
        chat_banned_type: Literal[0, 1] | None = None,
    ) -> UpdateChatResult:
        """Change a group, its settings and its members (legacy API of 2016).

        更新群：以 2016 年的方式修改群的设置和成员。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `update_group` instead.

        Apart from `chatid` every field is optional. The call of today is `update_group`: of this one the page says no to every kind of
        app, for none is granted it any more; internal apps that have it go on.

        Apps: internal apps (企业内部应用).

        Limits:
            - `add_useridlist` has at most 40 elements. (enforced: 49011)
            - `del_useridlist` has at most 40 elements. (enforced: 49011)
            - `name` has at least 1 characters. (enforced: 49015)
            - `name` has at most 20 characters. (enforced: 49015)

        Args:
            chatid: The group ("chat…").
            name: New name, 1 to 20 characters.
            owner: Userid of the new owner.
            add_useridlist: Userids of members to add, at most 40.
            del_useridlist: Userids of members to remove, at most 40.
            owner_type: Kind of owner, emp (employee) or ext (external contact). A later addition.
            add_extidlist: External contacts to add. A later addition.
            del_extidlist: External contacts to remove. A later addition.
            icon: Media id of the picture of the group. A later addition.
            is_ban: Whether people are muted. A later addition; the example of the page sends the text "true".
            show_history_type: Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them.
            searchable: Whether the group can be found by searching: 0 no (the default), 1 yes.
            validation_type: Whether joining needs approval: 0 no (the default), 1 yes.
            mention_all_authority: Who may mention everybody (@all): 0 everybody (the default), 1 the owner only.
            management_type: Who manages the group: 0 everybody (the default), 1 the owner only.
            chat_banned_type: Whether everybody is muted: 0 no (the default), 1 yes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40001, 40016, 40031, 43007, 43009, 49000, 49004, 49009, 49011,
                49015, 49023, 71010.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token of the same corp.

        Source: https://open.dingtalk.com/document/development/modify-a-group-session
        """
        return self._client.call(
            _operations.update_chat.call(
                self._client,
                chatid=chatid,
                name=name,
                owner=owner,
                add_useridlist=add_useridlist,
                del_useridlist=del_useridlist,
                owner_type=owner_type,
                add_extidlist=add_extidlist,
                del_extidlist=del_extidlist,
                icon=icon,
                is_ban=is_ban,
                show_history_type=show_history_type,
                searchable=searchable,
                validation_type=validation_type,
                mention_all_authority=mention_all_authority,
                management_type=management_type,
                chat_banned_type=chat_banned_type,
            )
        )

    def update_group(
        self,
        *,
        chatid: str,
        name: str | None = None,
        owner: str | None = None,
        owner_type: Literal["emp", "ext"] | None = None,
        add_useridlist: Sequence[str] | None = None,
        del_useridlist: Sequence[str] | None = None,
        add_extidlist: Sequence[str] | None = None,
        del_extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        management_options: GroupManagementOptions | Mapping[str, Any] | None = None,
    ) -> UpdateGroupResult:
        """Change an internal group, its settings and its members.

        更新群会话：修改内部群的设置和成员。

        The call of today for what `update_chat` did. Apart from `chatid` every field is optional. The lists of people have snake_case
        names (`add_useridlist`), unlike the other calls of this host.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `name` has at least 1 characters. (advised)
            - `name` has at most 20 characters. (advised)

        Args:
            chatid: The group ("chat…").
            name: New name, 1 to 20 characters.
            owner: Userid of the new owner.
            owner_type: Kind of owner, emp (employee) or ext (external contact).
            add_useridlist: Userids of members to add.
            del_useridlist: Userids of members to remove.
            add_extidlist: Unionids of external contacts to add.
            del_extidlist: Unionids of external contacts to remove.
            icon: Media id of the picture of the group.
            management_options: Settings of a group, integers with the names and the meanings of those of `create_chat`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-updategroup
        """
        return self._client.call(
            _operations.update_group.call(
                self._client,
                chatid=chatid,
                name=name,
                owner=owner,
                owner_type=owner_type,
                add_useridlist=add_useridlist,
                del_useridlist=del_useridlist,
                add_extidlist=add_extidlist,
                del_extidlist=del_extidlist,
                icon=icon,
                management_options=management_options,
            )
        )


class AsyncChatApi:
    """Group chats and messages to them (群会话).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @deprecated("It has no official page any more. Nothing that is documented replaces it.", category=None)
    async def bind_chat(self, *, chatid: str, agentid: str | None = None) -> BindChatResult:
        """Bind a micro-app to a group (ISV only).

        绑定微应用和群会话：把微应用绑定到群会话（仅限第三方应用）。

        Deprecated: It has no official page any more. Nothing that is documented replaces it.

        For ISVs only. A group takes at most 5 micro-apps and one suite.

        Apps: third-party apps (第三方企业应用).

        Limits:
            - At most 5 apps are bound to a group.
            - One suite is bound to a group.

        Args:
            chatid: The group ("chat…").
            agentid: Id of the micro-app in that corp, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 49001, 49002.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(_operations.bind_chat.call(self._client, chatid=chatid, agentid=agentid))

    async def convert_chat_id(self, *, chat_id: str) -> ConvertChatIdResult:
        """Get the openConversationId of a group from its chatid.

        获取群会话的OpenConversationId：用群的 chatid 换取 openConversationId。

        Groups have two ids: the older `chatid` ("chat…") and the `openConversationId` ("cid…") that newer calls take. The request is a
        POST without a body.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            chat_id: The `chatid` of the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalideChatId, permession.checkFailed.

        Source: https://open.dingtalk.com/document/development/obtain-group-openconversationid
        """
        return await self._client.call(_operations.convert_chat_id.call(self._client, chat_id=chat_id))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use create_group instead.", category=None)
    async def create_chat(
        self,
        *,
        name: str,
        owner: str,
        useridlist: Sequence[str],
        show_history_type: Literal[0, 1] | None = None,
        searchable: Literal[0, 1] | None = None,
        validation_type: Literal[0, 1] | None = None,
        mention_all_authority: Literal[0, 1] | None = None,
        management_type: Literal[0, 1] | None = None,
        chat_banned_type: Literal[0, 1] | None = None,
    ) -> CreateChatResult:
        """Create a group of the corp (legacy API of 2016).

        创建群：以 2016 年的方式创建企业群。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `create_group` instead.

        The owner must be one of the members. The page says no to every kind of app, for none is granted it any more; internal apps that
        have it go on.

        Apps: internal apps (企业内部应用).

        Limits:
            - A group has at most 1000 members.
            - The owner must be in useridlist.
            - `name` has at least 1 characters. (enforced: 40035)
            - `name` has at most 20 characters. (enforced: 400002)
            - `useridlist` must not be empty. (enforced: 49010)
            - `useridlist` has at most 40 elements. (enforced: 49011)

        Args:
            name: Name of the group, 1 to 20 characters.
            owner: Userid of the owner, who must be in `useridlist`.
            useridlist: Userids of the members, at most 40 per call; a group has at most 1000.
            show_history_type: Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them.
            searchable: Whether the group can be found by searching: 0 no (the default), 1 yes.
            validation_type: Whether joining needs approval: 0 no (the default), 1 yes.
            mention_all_authority: Who may mention everybody (@all): 0 everybody (the default), 1 the owner only.
            management_type: Who manages the group: 0 everybody (the default), 1 the owner only.
            chat_banned_type: Whether everybody is muted: 0 no (the default), 1 yes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 1002, 40031, 40035, 43007, 43009, 49005, 49006, 49007, 49010, 49011,
                49013, 400002.
                43007 means here: not authorised to make a group. Use the access token of an app that the corp has authorised, with
                the permission for groups.
                40035 means here: group name empty. Send the name of the group.
                400002 means here: a value is too long. Shorten the values to the documented lengths.
                1002 means here: company group quota reached (chat/create). Use create_group instead, or dissolve groups of the corp.

        Source: https://open.dingtalk.com/document/development/session-management-creates-groups
        """
        return await self._client.call(
            _operations.create_chat.call(
                self._client,
                name=name,
                owner=owner,
                useridlist=useridlist,
                show_history_type=show_history_type,
                searchable=searchable,
                validation_type=validation_type,
                mention_all_authority=mention_all_authority,
                management_type=management_type,
                chat_banned_type=chat_banned_type,
            )
        )

    async def create_group(
        self,
        *,
        name: str,
        owner: str,
        useridlist: Sequence[str],
        owner_type: Literal["emp", "ext"] | None = None,
        conversation_tag: Literal[0, 2] | None = None,
        extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        management_options: GroupManagementOptions | Mapping[str, Any] | None = None,
    ) -> CreateGroupResult:
        """Create an internal group.

        创建群会话：创建内部群。

        Successor of `create_chat`. An internal group is the default; a normal one (`conversationTag` 0) is only for apps on an
        allow-list of DingTalk.

        The list of members is called `useridlist` and that of external contacts `extidlist`, all lower case, among camel-case names.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `name` has at least 1 characters. (advised)
            - `name` has at most 20 characters. (advised)
            - `useridlist` must not be empty. (enforced: required)

        Args:
            name: Name of the group, 1 to 20 characters.
            owner: Userid of the owner.
            useridlist: Userids of the members.
            owner_type: Kind of owner, emp (employee) or ext (external contact).
            conversation_tag: Kind of group, 0 normal (only for apps on an allow-list) or 2 internal (the default).
            extidlist: External contacts.
            icon: Media id of the picture of the group.
            management_options: Settings of a group, integers with the names and the meanings of those of `create_chat`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/create-common-group-new-version-v2
        """
        return await self._client.call(
            _operations.create_group.call(
                self._client,
                name=name,
                owner=owner,
                useridlist=useridlist,
                owner_type=owner_type,
                conversation_tag=conversation_tag,
                extidlist=extidlist,
                icon=icon,
                management_options=management_options,
            )
        )

    async def get_chat(self, *, chatid: str) -> GetChatResult:
        """Get a group with its settings and its members.

        查询群信息：查询群的设置和成员。

        The `chatid` must come from the server API (`create_chat`, `create_group`), not from the JSAPI.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: The group; an id from the server API, not from the JSAPI.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40001, 40016, 43007, 49000, 70001.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token of the same corp.
                70001 means here: company does not exist or is dissolved. Check that the access token and the chatid belong to the
                same corp.

        Source: https://open.dingtalk.com/document/development/obtain-a-group-session
        """
        return await self._client.call(_operations.get_chat.call(self._client, chatid=chatid))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use query_robot_group_message (ding.robot) instead. The page itself names no successor: that call tells who has read the message of a robot.",
        category=None,
    )
    async def list_chat_message_readers(self, *, message_id: str, cursor: int, size: int) -> ListChatMessageReadersResult:
        """List who has read a message to a group.

        查询群消息已读人员列表：查询群消息的已读人员。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `query_robot_group_message` (`ding.robot`) instead. The page itself names no successor: that call tells who has read the message
        of a robot.

        Takes the `messageId` that `send_chat_message` answered. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        until it is absent.

        Permission: none.

        Apps: internal apps (企业内部应用).

        Limits:
            - size must not be above the number of people in the group.
            - `size` is at most 100. (enforced: 40069)

        Args:
            message_id: The encrypted id that `send_chat_message` answered, percent-encoded in the URL.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100 and not above the number of people in the group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 40068, 40069.

        Source: https://open.dingtalk.com/document/development/queries-the-list-of-people-who-have-read-a-group
        """
        return await self._client.call(
            _operations.list_chat_message_readers.call(self._client, message_id=message_id, cursor=cursor, size=size)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use query_robot_group_message (ding.robot) instead. The page itself names no successor: that call tells who has read the message of a robot.",
        category=None,
    )
    def iter_chat_message_readers(self, *, message_id: str, size: int, cursor: int | None = None) -> AsyncPages[str]:
        """Return what is on all pages of `list_chat_message_readers`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_chat_message_readers.pages_async(self._client, message_id=message_id, size=size, cursor=cursor)

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use send_robot_group_message (ding.robot) instead. The page itself names no successor: a robot of the app reaches the groups that it is in.",
        category=None,
    )
    async def send_chat_message(
        self,
        *,
        chatid: str,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
    ) -> SendChatMessageResult:
        """Send a message to a group of the corp.

        发送消息到企业群：向企业群发送消息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `send_robot_group_message` (`ding.robot`) instead. The page itself names no successor: a robot of the app reaches the groups
        that it is in.

        Works in internal groups, in the group of all staff and in groups of departments. `list_chat_message_readers` tells from the
        `messageId` of the answer who has read the message. It needs a permission, which the page does not name.

        There are two forms of the body. The later one has the message in `msg` and no sender: the message comes as a system message.
        The one of 2016 has a `sender`, and the object named like `msgtype` at the top level of the body. The page of today describes
        only the first.

        Apps: internal apps (企业内部应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - Only internal groups, the group of all staff and groups of departments take such messages.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - 2016: a body title of an oa message should have at most 50 characters. (advised)
            - 2016: at most 6 form rows of an oa message are shown. (advised)
            - `chatid` has at least 1 characters. (enforced: 49000)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            chatid: The group ("chat…").
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34001, 34002, 34003, 34004, 34005, 34006, 34007, 34008, 34009,
                34010, 34011, 34012, 34013, 34014, 34016, 40008, 40048, 40056, 43007, 49000, 400001.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40056 means here: the app may not write to this group. Use the access token of the corp that the group belongs to.

        Source: https://open.dingtalk.com/document/development/send-group-messages
        """
        return await self._client.call(_operations.send_chat_message.call(self._client, chatid=chatid, msg=msg))

    @deprecated("It has no official page any more. Nothing that is documented replaces it.", category=None)
    async def unbind_chat(self, *, chatid: str, agentid: str | None = None) -> UnbindChatResult:
        """Take a micro-app off a group (ISV only).

        解绑微应用和群会话：解除微应用与群会话的绑定（仅限第三方应用）。

        Deprecated: It has no official page any more. Nothing that is documented replaces it.

        For ISVs only. Undoes `bind_chat`.

        Apps: third-party apps (第三方企业应用).

        Args:
            chatid: The group ("chat…").
            agentid: Id of the micro-app in that corp, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(_operations.unbind_chat.call(self._client, chatid=chatid, agentid=agentid))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use update_group instead.", category=None)
    async def update_chat(
        self,
        *,
        chatid: str,
        name: str | None = None,
        owner: str | None = None,
        add_useridlist: Sequence[str] | None = None,
        del_useridlist: Sequence[str] | None = None,
        owner_type: Literal["emp", "ext"] | None = None,
        add_extidlist: Sequence[str] | None = None,
        del_extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        is_ban: bool | None = None,
        show_history_type: Literal[0, 1] | None = None,
        searchable: Literal[0, 1] | None = None,
        validation_type: Literal[0, 1] | None = None,
        mention_all_authority: Literal[0, 1] | None = None,
        management_type: Literal[0, 1] | None = None,
        chat_banned_type: Literal[0, 1] | None = None,
    ) -> UpdateChatResult:
        """Change a group, its settings and its members (legacy API of 2016).

        更新群：以 2016 年的方式修改群的设置和成员。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `update_group` instead.

        Apart from `chatid` every field is optional. The call of today is `update_group`: of this one the page says no to every kind of
        app, for none is granted it any more; internal apps that have it go on.

        Apps: internal apps (企业内部应用).

        Limits:
            - `add_useridlist` has at most 40 elements. (enforced: 49011)
            - `del_useridlist` has at most 40 elements. (enforced: 49011)
            - `name` has at least 1 characters. (enforced: 49015)
            - `name` has at most 20 characters. (enforced: 49015)

        Args:
            chatid: The group ("chat…").
            name: New name, 1 to 20 characters.
            owner: Userid of the new owner.
            add_useridlist: Userids of members to add, at most 40.
            del_useridlist: Userids of members to remove, at most 40.
            owner_type: Kind of owner, emp (employee) or ext (external contact). A later addition.
            add_extidlist: External contacts to add. A later addition.
            del_extidlist: External contacts to remove. A later addition.
            icon: Media id of the picture of the group. A later addition.
            is_ban: Whether people are muted. A later addition; the example of the page sends the text "true".
            show_history_type: Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them.
            searchable: Whether the group can be found by searching: 0 no (the default), 1 yes.
            validation_type: Whether joining needs approval: 0 no (the default), 1 yes.
            mention_all_authority: Who may mention everybody (@all): 0 everybody (the default), 1 the owner only.
            management_type: Who manages the group: 0 everybody (the default), 1 the owner only.
            chat_banned_type: Whether everybody is muted: 0 no (the default), 1 yes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40001, 40016, 40031, 43007, 43009, 49000, 49004, 49009, 49011,
                49015, 49023, 71010.
                43007 means here: this app may not act on this group. Use the access token of the app that made the group.
                40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token of the same corp.

        Source: https://open.dingtalk.com/document/development/modify-a-group-session
        """
        return await self._client.call(
            _operations.update_chat.call(
                self._client,
                chatid=chatid,
                name=name,
                owner=owner,
                add_useridlist=add_useridlist,
                del_useridlist=del_useridlist,
                owner_type=owner_type,
                add_extidlist=add_extidlist,
                del_extidlist=del_extidlist,
                icon=icon,
                is_ban=is_ban,
                show_history_type=show_history_type,
                searchable=searchable,
                validation_type=validation_type,
                mention_all_authority=mention_all_authority,
                management_type=management_type,
                chat_banned_type=chat_banned_type,
            )
        )

    async def update_group(
        self,
        *,
        chatid: str,
        name: str | None = None,
        owner: str | None = None,
        owner_type: Literal["emp", "ext"] | None = None,
        add_useridlist: Sequence[str] | None = None,
        del_useridlist: Sequence[str] | None = None,
        add_extidlist: Sequence[str] | None = None,
        del_extidlist: Sequence[str] | None = None,
        icon: str | None = None,
        management_options: GroupManagementOptions | Mapping[str, Any] | None = None,
    ) -> UpdateGroupResult:
        """Change an internal group, its settings and its members.

        更新群会话：修改内部群的设置和成员。

        The call of today for what `update_chat` did. Apart from `chatid` every field is optional. The lists of people have snake_case
        names (`add_useridlist`), unlike the other calls of this host.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `name` has at least 1 characters. (advised)
            - `name` has at most 20 characters. (advised)

        Args:
            chatid: The group ("chat…").
            name: New name, 1 to 20 characters.
            owner: Userid of the new owner.
            owner_type: Kind of owner, emp (employee) or ext (external contact).
            add_useridlist: Userids of members to add.
            del_useridlist: Userids of members to remove.
            add_extidlist: Unionids of external contacts to add.
            del_extidlist: Unionids of external contacts to remove.
            icon: Media id of the picture of the group.
            management_options: Settings of a group, integers with the names and the meanings of those of `create_chat`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-updategroup
        """
        return await self._client.call(
            _operations.update_group.call(
                self._client,
                chatid=chatid,
                name=name,
                owner=owner,
                owner_type=owner_type,
                add_useridlist=add_useridlist,
                del_useridlist=del_useridlist,
                add_extidlist=add_extidlist,
                del_extidlist=del_extidlist,
                icon=icon,
                management_options=management_options,
            )
        )
