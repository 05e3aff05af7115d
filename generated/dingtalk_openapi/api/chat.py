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
        AddSceneGroupMembersResult,
        ApplyGroupTemplateResult,
        BindChatResult,
        CloseGroupTemplateResult,
        CloseTopBoxResult,
        ConvertChatIdResult,
        CreateChatResult,
        CreateGroupResult,
        CreateSceneGroupResult,
        CreateTopBoxResult,
        DisbandSceneGroupResult,
        FileMessage,
        GetChatQrCodeResult,
        GetChatResult,
        GetSceneGroupMuteStatusResult,
        GetSceneGroupResult,
        GetSceneGroupRobotResult,
        GetSceneGroupSummaryResult,
        GroupManagementOptions,
        ImageMessage,
        LinkMessage,
        ListChatMessageReadersResult,
        ListSceneGroupMembersResult,
        MarkdownMessage,
        OaMessage,
        RemoveSceneGroupMembersResult,
        SceneGroupOptions,
        SendChatMessageResult,
        SendPersonalMessageResult,
        SendSceneGroupMessageResult,
        TextMessage,
        TopBoxContent,
        TopBoxContentOfPeople,
        TopBoxSettings,
        UnbindChatResult,
        UpdateChatFriendSwitchResult,
        UpdateChatNicknameResult,
        UpdateChatResult,
        UpdateGroupAdminsResult,
        UpdateGroupResult,
        UpdateSceneGroupAdminsResult,
        UpdateSceneGroupNicknameResult,
        UpdateSceneGroupOptions,
        UpdateSceneGroupResult,
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

    def add_scene_group_members(
        self, *, open_conversation_id: str, user_ids: Sequence[str] | None = None, union_ids: Sequence[str] | None = None
    ) -> AddSceneGroupMembersResult:
        """Add people to a scene group.

        添加场景群成员：向场景群添加成员。

        Userids are for employees, unionids for others too. A group has at most 1000 members.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A group has at most 1000 members.
            - One of `user_ids`, `union_ids` must be given. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids.
            union_ids: Unionids.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-addscenegroupmember
        """
        return self._client.call(
            _operations.add_scene_group_members.call(
                self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, union_ids=union_ids
            )
        )

    def apply_group_template(self, *, owner_user_id: str, template_id: str, open_conversation_id: str) -> ApplyGroupTemplateResult:
        """Enable a group template in a group.

        启用群模板：在群里启用群模板。

        Its settings hold then, its robot joins and its quick entries are shown. The corp has to be on the list of the template in the
        developer console.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            owner_user_id: Userid of the owner of the group.
            template_id: Id of the group template.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 665036, 660023, 500.
                500 means here: DingTalk failed inside, or an id is wrong. Check the ids of group and template, then try again.

        Source: https://open.dingtalk.com/document/development/enable-a-group-template
        """
        return self._client.call(
            _operations.apply_group_template.call(
                self._client, owner_user_id=owner_user_id, template_id=template_id, open_conversation_id=open_conversation_id
            )
        )

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

    def close_group_template(self, *, owner_user_id: str, template_id: str, open_conversation_id: str) -> CloseGroupTemplateResult:
        """Disable a group template in a group.

        停用群模板：在群里停用群模板。

        Its settings hold no longer, its robot and its quick entries are gone.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            owner_user_id: Userid of the owner of the group.
            template_id: Id of the group template.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 665036, 660023, 500.
                500 means here: DingTalk failed inside, or an id is wrong. Check the ids of group and template, then try again.

        Source: https://open.dingtalk.com/document/development/disable-a-group-template
        """
        return self._client.call(
            _operations.close_group_template.call(
                self._client, owner_user_id=owner_user_id, template_id=template_id, open_conversation_id=open_conversation_id
            )
        )

    def close_top_box(
        self,
        *,
        out_track_id: str,
        conversation_type: Literal[1, 2],
        open_conversation_id: str | None = None,
        user_id: str | None = None,
        unoin_id: str | None = None,
        robot_code: str | None = None,
        cool_app_code: str | None = None,
        group_template_id: str | None = None,
    ) -> CloseTopBoxResult:
        """Take a card off the top of a conversation.

        关闭互动卡片吊顶：关闭会话顶部的互动卡片（吊顶）。

        The card was pinned with `create_top_box`. The unionid is spelt `unoinId` on the wire.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `outTrackId` has at most 64 characters. (advised)

        Args:
            out_track_id: Your id of the card; at most 64 characters. Keep it: the top box is closed with it.
            conversation_type: Where: 1 a group, 2 a conversation with a robot.
            open_conversation_id: Id of the group ("cid…"); for groups.
            user_id: Userid of the person; for a conversation with a robot, this or the unionid.
            unoin_id: Unionid of the person; for a conversation with a robot, this or the userid.
            robot_code: Code of the robot; for a conversation with a robot.
            cool_app_code: Code of the cool app; for groups that have one installed.
            group_template_id: Id of the group template; for groups made from a template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, cidParse.wrong, chat.notExist, group.org.checkFailed,
                chat.coolApp.notInstalled, permission.coolApp.checkFailed, group.groupTemplate.notInstalled,
                permission.sceneGroup.checkFailed, close.topbox.failed, user.not.found, robot.not.found, conversationType.illegal,
                param.illegal, robot.queryFalied, mainApp.queryFailed, coolAppCode.empty, openConversationId.empty,
                userIdOrUnionId.empty, robotCode.empty, outTrackId.empty, cardTemplate.not.exist, auth.failed, system.busy.

        Source: https://open.dingtalk.com/document/development/close-interactive-card-ceiling
        """
        return self._client.call(
            _operations.close_top_box.call(
                self._client,
                out_track_id=out_track_id,
                conversation_type=conversation_type,
                open_conversation_id=open_conversation_id,
                user_id=user_id,
                unoin_id=unoin_id,
                robot_code=robot_code,
                cool_app_code=cool_app_code,
                group_template_id=group_template_id,
            )
        )

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

    def create_scene_group(
        self,
        *,
        title: str,
        template_id: str,
        owner_user_id: str,
        icon: str | None = None,
        user_ids: Sequence[str] | None = None,
        subadmin_ids: Sequence[str] | None = None,
        uuid: str | None = None,
        management_options: SceneGroupOptions | Mapping[str, Any] | None = None,
    ) -> CreateSceneGroupResult:
        """Create a group from a group template.

        创建场景群：根据群模板创建场景群。

        Templates are made in the developer console. A call with the same `uuid` makes no second group. Names of fields are in
        snake_case, unlike most of this host.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `title` has at most 30 characters. (advised)

        Args:
            title: Name; at most 30 characters, better not more than 10.
            template_id: Id of the group template.
            owner_user_id: Userid of the owner.
            icon: Media id of the picture of the group.
            user_ids: Userids of the members.
            subadmin_ids: Userids of the administrators.
            uuid: Id of your own that keeps the group from being made twice.
            management_options: Settings.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, member.exceed,
                groupTemplate.permessionDenied.orgNotInGrayList, groupTemplate.permessionDenied.appNotInstalled,
                groupTemplate.permessionDenied.orgNotConsistent, permession.checkFailed, groupTemplate.notFound, member.notFound,
                system.error.

        Source: https://open.dingtalk.com/document/development/create-a-scene-group
        """
        return self._client.call(
            _operations.create_scene_group.call(
                self._client,
                title=title,
                template_id=template_id,
                owner_user_id=owner_user_id,
                icon=icon,
                user_ids=user_ids,
                subadmin_ids=subadmin_ids,
                uuid=uuid,
                management_options=management_options,
            )
        )

    def create_top_box(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: TopBoxContent | Mapping[str, Any],
        conversation_type: Literal[1, 2],
        callback_route_key: str | None = None,
        user_id_private_data_map: TopBoxContentOfPeople | Mapping[str, Any] | None = None,
        union_id_private_data_map: TopBoxContentOfPeople | Mapping[str, Any] | None = None,
        card_settings: TopBoxSettings | Mapping[str, Any] | None = None,
        open_conversation_id: str | None = None,
        user_id: str | None = None,
        union_id: str | None = None,
        robot_code: str | None = None,
        cool_app_code: str | None = None,
        group_template_id: str | None = None,
        receiver_user_id_list: Sequence[str] | None = None,
        receiver_union_id_list: Sequence[str] | None = None,
        expired_time: int | None = None,
        platforms: Sequence[str | int] | None = None,
    ) -> CreateTopBoxResult:
        """Create a card and pin it to the top of a conversation.

        创建并开启互动卡片吊顶：创建互动卡片并在会话顶部展示（吊顶）。

        In a group that was made from a template or has a cool app, or in a conversation with a robot that has sent something there
        before. Without recipients everybody in the group sees it. A conversation has at most 10 of them.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A conversation has at most 10 cards pinned to its top.
            - `outTrackId` has at most 64 characters. (advised)
            - `receiverUnionIdList` has at most 100 elements. (advised)
            - `receiverUserIdList` has at most 100 elements. (advised)

        Args:
            card_template_id: Id of the template of the card.
            out_track_id: Your id of the card; at most 64 characters. Keep it: the top box is closed with it.
            card_data: What the card shows.
            conversation_type: Where: 1 a group, 2 a conversation with a robot.
            callback_route_key: Key of the address that presses are reported to.
            user_id_private_data_map: What it shows to single people, by userid.
            union_id_private_data_map: What it shows to single people, by unionid.
            card_settings: Settings.
            open_conversation_id: Id of the group ("cid…"); for groups.
            user_id: Userid of the person; for a conversation with a robot, this or the unionid.
            union_id: Unionid of the person; for a conversation with a robot, this or the userid.
            robot_code: Code of the robot; for a conversation with a robot.
            cool_app_code: Code of the cool app; for groups that have one installed.
            group_template_id: Id of the group template; for groups made from a template.
            receiver_user_id_list: Userids of those who see it; at most 100.
            receiver_union_id_list: Unionids of those who see it; at most 100.
            expired_time: When it ends, in milliseconds; never by default.
            platforms: Where it is shown: ios, mac, android, win.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, cidParse.wrong, chat.notExist, group.org.checkFailed,
                chat.coolApp.notInstalled, permission.coolApp.checkFailed, group.groupTemplate.notInstalled,
                permission.sceneGroup.checkFailed, card.content.checkFailed, cardInstance.wrong, receiver.id.parseFailed,
                open.topbox.failed, user.not.found, robot.not.found, conversationType.illegal, param.illegal, robot.queryFalied,
                mainApp.queryFailed, coolAppCode.empty, openConversationId.empty, userIdOrUnionId.empty, robotCode.empty,
                cardTemplate.not.exist, auth.failed, system.busy.

        Source: https://open.dingtalk.com/document/development/send-group-helper-message
        """
        return self._client.call(
            _operations.create_top_box.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                conversation_type=conversation_type,
                callback_route_key=callback_route_key,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                card_settings=card_settings,
                open_conversation_id=open_conversation_id,
                user_id=user_id,
                union_id=union_id,
                robot_code=robot_code,
                cool_app_code=cool_app_code,
                group_template_id=group_template_id,
                receiver_user_id_list=receiver_user_id_list,
                receiver_union_id_list=receiver_union_id_list,
                expired_time=expired_time,
                platforms=platforms,
            )
        )

    def disband_scene_group(self, *, open_conversation_id: str) -> DisbandSceneGroupResult:
        """Disband a scene group.

        解散场景群：解散场景群。

        It cannot be undone.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-dsbandopenscenegroup
        """
        return self._client.call(_operations.disband_scene_group.call(self._client, open_conversation_id=open_conversation_id))

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

    def get_chat_qr_code(self, *, chatid: str, userid: str) -> GetChatQrCodeResult:
        """Get the link behind the QR code that invites to a group.

        获取入群二维码链接：获取邀请入群的二维码链接。

        Whoever opens the link can join.

        Permission: 钉钉群管理基础信息读权限 (qyapi_chat_base_read).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: Id of the group ("chat…").
            userid: Userid of the member who shares the code.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 34001, 40003, 60124, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-a-qr-code-link
        """
        return self._client.call(_operations.get_chat_qr_code.call(self._client, chatid=chatid, userid=userid))

    def get_scene_group(self, *, open_conversation_id: str) -> GetSceneGroupResult:
        """Get a scene group with its settings and administrators.

        查询场景群基本信息：查询场景群的基本信息和设置。

        Works in groups that were made with `create_scene_group`. Settings are text here.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 400020, 400001.
                400020 means here: the template of the group is not of this app. Call with the app whose template is installed in the
                group.

        Source: https://open.dingtalk.com/document/development/queries-the-basic-information-of-a-scenario-group
        """
        return self._client.call(_operations.get_scene_group.call(self._client, open_conversation_id=open_conversation_id))

    def get_scene_group_mute_status(
        self, *, user_id: str, open_conversation_id: str, permission_code: str | None = None
    ) -> GetSceneGroupMuteStatusResult:
        """Ask whether a scene group and a member of it are muted.

        查询场景群禁言状态：查询场景群及其成员的禁言状态。

        Members are muted with `mute_scene_group_members`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: Userid of the member.
            open_conversation_id: Id of the group ("cid…").
            permission_code: In the official SDK only, which does not explain it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParam.openConversationIdDecryptFailed,
                invalidParam.openConversationIdEmpry, group.org.checkFailed, permession.checkFailed, systemInnerError.

        Source: https://open.dingtalk.com/document/development/query-group-silence-status
        """
        return self._client.call(
            _operations.get_scene_group_mute_status.call(
                self._client, user_id=user_id, open_conversation_id=open_conversation_id, permission_code=permission_code
            )
        )

    def get_scene_group_robot(self, *, robot_code: str | None = None, open_conversation_id: str | None = None) -> GetSceneGroupRobotResult:
        """Get the ids of the robot that a group template brought into a group.

        查询场景群内群模板机器人：查询场景群内群模板机器人的 ID。

        The unionid is there only when the robot has no userid. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            robot_code: Code of the robot.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParam.openConversationIdEmpry, invalidParam.robotCodeEmpry,
                invalidParam.sceneGroupPermissionDenied, robotDisabled, robotNotFound, invalidParam, not.found, unauthorized,
                unavailable, auth.failed, systemInnerError.

        Source: https://open.dingtalk.com/document/development/search-group-scene-template-robot
        """
        return self._client.call(
            _operations.get_scene_group_robot.call(self._client, robot_code=robot_code, open_conversation_id=open_conversation_id)
        )

    def get_scene_group_summary(self, *, open_conversation_id: str, cool_app_code: str | None = None) -> GetSceneGroupSummaryResult:
        """Get name, owner, picture and state of a scene group.

        查询场景群简要信息：查询场景群的简要信息。

        Works in groups made from a template, and in groups with a cool app. With settings and administrators: `get_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").
            cool_app_code: Code of the cool app; needed for groups that have one installed, not for groups made from a template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: groupPermissionDenied, paramIllegal, paramBlank, cidEncryptError,
                groupTemplatePermissionDenied, coolAppUninstalled, coolAppUnexist, coolAppPermissionDenied, permession.checkFailed,
                systemError, auth.error.

        Source: https://open.dingtalk.com/document/development/query-group-information
        """
        return self._client.call(
            _operations.get_scene_group_summary.call(self._client, open_conversation_id=open_conversation_id, cool_app_code=cool_app_code)
        )

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

    def list_scene_group_members(
        self, *, open_conversation_id: str, max_results: int, cool_app_code: str | None = None, next_token: str | None = None
    ) -> ListSceneGroupMembersResult:
        """List the members of a scene group.

        查询场景群成员：分页查询场景群的成员。

        A group of at most 1000 members is answered as a whole, a larger one page by page; a page can have more or fewer than
        `maxResults`. `iter_scene_group_members` goes through the userids; people from outside the corp are in `unionIdList` of each
        page.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").
            max_results: How many a page has.
            cool_app_code: Code of the cool app; needed for groups that have one installed, not for groups made from a template.
            next_token: Cursor of the page; none for the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: groupPermissionDenied, paramIllegal, paramBlank, cidEncryptError,
                groupTemplatePermissionDenied, coolAppUninstalled, coolAppUnexist, permession.checkFailed, coolAppPermissionDenied,
                systemError, auth.error.

        Source: https://open.dingtalk.com/document/development/query-group-members
        """
        return self._client.call(
            _operations.list_scene_group_members.call(
                self._client,
                open_conversation_id=open_conversation_id,
                max_results=max_results,
                cool_app_code=cool_app_code,
                next_token=next_token,
            )
        )

    def iter_scene_group_members(
        self, *, open_conversation_id: str, max_results: int, cool_app_code: str | None = None, next_token: str | None = None
    ) -> Pages[str]:
        """Return what is on all pages of `list_scene_group_members`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_scene_group_members.pages(
            self._client,
            open_conversation_id=open_conversation_id,
            max_results=max_results,
            cool_app_code=cool_app_code,
            next_token=next_token,
        )

    def mute_scene_group_members(
        self,
        *,
        user_id_list: Sequence[str],
        open_conversation_id: str,
        mute_status: Literal[0, 1],
        mute_duration: int,
        union_ids: Sequence[str] | None = None,
    ) -> None:
        """Mute members of a scene group, or no longer.

        设置场景群成员禁言状态：对场景群成员禁言或解除禁言。

        Owner and administrators cannot be muted. The answer has no body. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 999 elements. (advised)

        Args:
            user_id_list: Userids of the members; at most 999.
            open_conversation_id: Id of the group ("cid…").
            mute_status: 0 no longer muted, 1 muted.
            mute_duration: How long, in milliseconds.
            union_ids: Unionids of members; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.openConversationIdDecError,
                invalidParameter.userIdList, invalidParameter.muteStatusError, invalidParameter.openConversationIdError,
                cannot.ban.owner, cannot.find.user, invalidGroupParams, group.org.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/set-group-members-access-control
        """
        return self._client.call(
            _operations.mute_scene_group_members.call(
                self._client,
                user_id_list=user_id_list,
                open_conversation_id=open_conversation_id,
                mute_status=mute_status,
                mute_duration=mute_duration,
                union_ids=union_ids,
            )
        )

    def remove_scene_group_members(
        self, *, open_conversation_id: str, user_ids: Sequence[str] | None = None, union_ids: Sequence[str] | None = None
    ) -> RemoveSceneGroupMembersResult:
        """Remove people from a scene group.

        删除场景群成员：从场景群移除成员。

        Userids are for employees, unionids for others too.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `user_ids`, `union_ids` must be given. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids.
            union_ids: Unionids.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-removescenegroupmember
        """
        return self._client.call(
            _operations.remove_scene_group_members.call(
                self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, union_ids=union_ids
            )
        )

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

    def send_personal_message(
        self, *, content: str, msg_type: str, open_conversation_id: str | None = None, receiver_user_id: str | None = None
    ) -> SendPersonalMessageResult:
        """Send a message in the name of a person, to a group or to somebody.

        委托权限发消息：以用户身份向群或个人发送消息。

        The person has agreed that the app may do this; it needs the token of that person.

        There is no page of this call: it is in the official SDKs, which name the fields and nothing else. Which kinds of message there
        are, what `content` looks like for each, and which permission is needed, no source says.

        Limits:
            - One of `openConversationId`, `receiverUserId` must be given. (enforced: required)

        Args:
            content: What it says; its form depends on the kind of message.
            msg_type: Kind of message.
            open_conversation_id: Id of the group ("cid…"); this or `receiverUserId`.
            receiver_user_id: Id of the person who gets it, by its name a userid; this or `openConversationId`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return self._client.call(
            _operations.send_personal_message.call(
                self._client,
                content=content,
                msg_type=msg_type,
                open_conversation_id=open_conversation_id,
                receiver_user_id=receiver_user_id,
            )
        )

    def send_scene_group_message(
        self,
        *,
        target_open_conversation_id: str,
        msg_template_id: str,
        robot_code: str,
        msg_param_map: Mapping[str, Any] | str | None = None,
        msg_media_id_param_map: Mapping[str, Any] | str | None = None,
        receiver_user_ids: Sequence[str | int] | None = None,
        receiver_union_ids: Sequence[str | int] | None = None,
        receiver_mobiles: Sequence[str | int] | None = None,
        at_mobiles: Sequence[str | int] | None = None,
        at_users: Sequence[str | int] | None = None,
        is_at_all: bool | None = None,
    ) -> SendSceneGroupMessageResult:
        """Send a message of a template to a scene group, with its robot.

        发送群助手消息：由群模板机器人按消息模板向场景群发送消息。

        Works in groups that were made with `create_scene_group`. The path is spelt `scencegroup`. Without recipients everybody in the
        group sees the message. Templates that DingTalk has for all: `inner_app_template_text`, `inner_app_template_photo`,
        `inner_app_template_markdown` and `inner_app_template_action_card` for internal apps, `offical_template_test_action_card` (spelt
        so) for tests of third-party apps.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 50 people can be mentioned by mobile number. (advised)
            - At most 50 people can be mentioned by userid. (advised)

        Args:
            target_open_conversation_id: Id of the group ("cid…").
            msg_template_id: Id of the message template.
            robot_code: Code of the robot.
            msg_param_map: Values of text variables of the template, name → text, as JSON text.
            msg_media_id_param_map: Values of media variables of the template, name → media id, as JSON text.
            receiver_user_ids: Userids of those who see it.
            receiver_union_ids: Unionids of those who see it.
            receiver_mobiles: Mobile numbers of those who see it.
            at_mobiles: Mobile numbers of those who are mentioned; at most 50.
            at_users: Userids of those who are mentioned; at most 50.
            is_at_all: Whether everybody is mentioned.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40036, 660001, 660002, 660012, 660014, 660015, 660016, 660018, 660020,
                660022, 660023, 660024, 660025, 660026, 660027, -1.
                660026 means here: the robot failed to send the message. Look whether the message arrived, then send it again.

        Source: https://open.dingtalk.com/document/development/group-template-robot-message
        """
        return self._client.call(
            _operations.send_scene_group_message.call(
                self._client,
                target_open_conversation_id=target_open_conversation_id,
                msg_template_id=msg_template_id,
                robot_code=robot_code,
                msg_param_map=msg_param_map,
                msg_media_id_param_map=msg_media_id_param_map,
                receiver_user_ids=receiver_user_ids,
                receiver_union_ids=receiver_union_ids,
                receiver_mobiles=receiver_mobiles,
                at_mobiles=at_mobiles,
                at_users=at_users,
                is_at_all=is_at_all,
            )
        )

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

    def update_chat_friend_switch(self, *, chatid: str, is_prohibit: bool) -> UpdateChatFriendSwitchResult:
        """Allow or forbid that members of a group make friends and talk in private.

        设置禁止群成员私聊：设置群成员之间能否添加好友和私聊。

        For internal groups.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: Id of the group ("chat…").
            is_prohibit: Whether it is forbidden.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 34001, 40036, 400001.

        Source: https://open.dingtalk.com/document/development/set-private-chat
        """
        return self._client.call(_operations.update_chat_friend_switch.call(self._client, chatid=chatid, is_prohibit=is_prohibit))

    def update_chat_nickname(self, *, userid: str, chatid: str, group_nick: str) -> UpdateChatNicknameResult:
        """Set the name that a member has in a group.

        更新群成员的群昵称：更新成员在群中的昵称。

        For a scene group: `update_scene_group_nickname`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            userid: Userid of the member.
            chatid: Id of the group ("chat…").
            group_nick: The nickname.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40003, 34001, 41049, 60124, 400002, 400001.

        Source: https://open.dingtalk.com/document/development/set-a-group-nickname
        """
        return self._client.call(_operations.update_chat_nickname.call(self._client, userid=userid, chatid=chatid, group_nick=group_nick))

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

    def update_group_admins(self, *, open_conversation_id: str, user_ids: Sequence[str], role: Literal[2, 3]) -> UpdateGroupAdminsResult:
        """Make members administrators of an internal group, or no longer.

        批量设置企业群管理员：批量设置或取消企业群管理员。

        For a scene group: `update_scene_group_admins`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `userIds` must not be empty. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids of the members.
            role: What they become: 2 administrators, 3 no longer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.openConversationId.invalid,
                invalidParameter.orgId.invalid, invalid.staffid, subadmin.exceed, invalidParamter.role, staff.not.found,
                group.diaband, system.error.

        Source: https://open.dingtalk.com/document/development/batch-setup-group-administrator
        """
        return self._client.call(
            _operations.update_group_admins.call(self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, role=role)
        )

    def update_scene_group(
        self,
        *,
        open_conversation_id: str,
        title: str | None = None,
        icon: str | None = None,
        owner_user_id: str | None = None,
        owner_union_id: str | None = None,
        management_options: UpdateSceneGroupOptions | Mapping[str, Any] | None = None,
    ) -> UpdateSceneGroupResult:
        """Change a scene group.

        更新场景群：更新场景群的名称、群主和设置。

        What is not given stays as it is. Members are changed with `add_scene_group_members` and `remove_scene_group_members`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `title` has at most 30 characters. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            title: Name; at most 30 characters, better not more than 10.
            icon: Media id of the picture of the group.
            owner_user_id: Userid of the new owner.
            owner_union_id: Unionid of the new owner.
            management_options: Settings.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-updatescenegroup
        """
        return self._client.call(
            _operations.update_scene_group.call(
                self._client,
                open_conversation_id=open_conversation_id,
                title=title,
                icon=icon,
                owner_user_id=owner_user_id,
                owner_union_id=owner_union_id,
                management_options=management_options,
            )
        )

    def update_scene_group_admins(
        self,
        *,
        open_conversation_id: str,
        role: Literal[2, 3],
        user_ids: Sequence[str] | None = None,
        union_ids: Sequence[str] | None = None,
    ) -> UpdateSceneGroupAdminsResult:
        """Make members administrators of a scene group, or no longer.

        更新场景群管理员：设置或取消场景群的管理员。

        For an internal group: `update_group_admins`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `userIds`, `unionIds` must be given. (enforced: required)
            - `userIds` has at most 12 elements. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            role: What they become: 2 administrators, 3 no longer.
            user_ids: Userids of members; at most 12.
            union_ids: Unionids of external contacts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: openConversationIdDecriptFailed, groupPermissionDenied,
                grayControlDenied, apiPermissionDenied, commonParamIllegal, invalidUserId, subAdminNumberExcessive, invalidUserIds,
                invalidOpenConversationId, systemError, userNotInGroup, userNotExists, permession.checkFailed, groupDisbang,
                invalidParams.

        Source: https://open.dingtalk.com/document/development/update-group-administrators
        """
        return self._client.call(
            _operations.update_scene_group_admins.call(
                self._client, open_conversation_id=open_conversation_id, role=role, user_ids=user_ids, union_ids=union_ids
            )
        )

    def update_scene_group_nickname(self, *, open_conversation_id: str, user_id: str, group_nick: str) -> UpdateSceneGroupNicknameResult:
        """Set the name that a member has in a scene group.

        更新场景群成员的群昵称：更新成员在场景群中的昵称。

        For an internal group: `update_chat_nickname`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `groupNick` has at most 30 characters. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_id: Userid of the member.
            group_nick: The nickname; at most 30 characters, better not more than 10.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemError, paramIllegal, userNotInGroup, groupNickForbid,
                invalidUserId, openConversationIdDecriptFailed, groupPermissionDenied, grayControlDenied, apiPermissionDenied,
                commonParamIllegal, paramBlank, systemBusy.

        Source: https://open.dingtalk.com/document/development/update-group-nicknames
        """
        return self._client.call(
            _operations.update_scene_group_nickname.call(
                self._client, open_conversation_id=open_conversation_id, user_id=user_id, group_nick=group_nick
            )
        )


class AsyncChatApi:
    """Group chats and messages to them (群会话).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def add_scene_group_members(
        self, *, open_conversation_id: str, user_ids: Sequence[str] | None = None, union_ids: Sequence[str] | None = None
    ) -> AddSceneGroupMembersResult:
        """Add people to a scene group.

        添加场景群成员：向场景群添加成员。

        Userids are for employees, unionids for others too. A group has at most 1000 members.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A group has at most 1000 members.
            - One of `user_ids`, `union_ids` must be given. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids.
            union_ids: Unionids.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-addscenegroupmember
        """
        return await self._client.call(
            _operations.add_scene_group_members.call(
                self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, union_ids=union_ids
            )
        )

    async def apply_group_template(self, *, owner_user_id: str, template_id: str, open_conversation_id: str) -> ApplyGroupTemplateResult:
        """Enable a group template in a group.

        启用群模板：在群里启用群模板。

        Its settings hold then, its robot joins and its quick entries are shown. The corp has to be on the list of the template in the
        developer console.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            owner_user_id: Userid of the owner of the group.
            template_id: Id of the group template.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 665036, 660023, 500.
                500 means here: DingTalk failed inside, or an id is wrong. Check the ids of group and template, then try again.

        Source: https://open.dingtalk.com/document/development/enable-a-group-template
        """
        return await self._client.call(
            _operations.apply_group_template.call(
                self._client, owner_user_id=owner_user_id, template_id=template_id, open_conversation_id=open_conversation_id
            )
        )

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

    async def close_group_template(self, *, owner_user_id: str, template_id: str, open_conversation_id: str) -> CloseGroupTemplateResult:
        """Disable a group template in a group.

        停用群模板：在群里停用群模板。

        Its settings hold no longer, its robot and its quick entries are gone.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            owner_user_id: Userid of the owner of the group.
            template_id: Id of the group template.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 665036, 660023, 500.
                500 means here: DingTalk failed inside, or an id is wrong. Check the ids of group and template, then try again.

        Source: https://open.dingtalk.com/document/development/disable-a-group-template
        """
        return await self._client.call(
            _operations.close_group_template.call(
                self._client, owner_user_id=owner_user_id, template_id=template_id, open_conversation_id=open_conversation_id
            )
        )

    async def close_top_box(
        self,
        *,
        out_track_id: str,
        conversation_type: Literal[1, 2],
        open_conversation_id: str | None = None,
        user_id: str | None = None,
        unoin_id: str | None = None,
        robot_code: str | None = None,
        cool_app_code: str | None = None,
        group_template_id: str | None = None,
    ) -> CloseTopBoxResult:
        """Take a card off the top of a conversation.

        关闭互动卡片吊顶：关闭会话顶部的互动卡片（吊顶）。

        The card was pinned with `create_top_box`. The unionid is spelt `unoinId` on the wire.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `outTrackId` has at most 64 characters. (advised)

        Args:
            out_track_id: Your id of the card; at most 64 characters. Keep it: the top box is closed with it.
            conversation_type: Where: 1 a group, 2 a conversation with a robot.
            open_conversation_id: Id of the group ("cid…"); for groups.
            user_id: Userid of the person; for a conversation with a robot, this or the unionid.
            unoin_id: Unionid of the person; for a conversation with a robot, this or the userid.
            robot_code: Code of the robot; for a conversation with a robot.
            cool_app_code: Code of the cool app; for groups that have one installed.
            group_template_id: Id of the group template; for groups made from a template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, cidParse.wrong, chat.notExist, group.org.checkFailed,
                chat.coolApp.notInstalled, permission.coolApp.checkFailed, group.groupTemplate.notInstalled,
                permission.sceneGroup.checkFailed, close.topbox.failed, user.not.found, robot.not.found, conversationType.illegal,
                param.illegal, robot.queryFalied, mainApp.queryFailed, coolAppCode.empty, openConversationId.empty,
                userIdOrUnionId.empty, robotCode.empty, outTrackId.empty, cardTemplate.not.exist, auth.failed, system.busy.

        Source: https://open.dingtalk.com/document/development/close-interactive-card-ceiling
        """
        return await self._client.call(
            _operations.close_top_box.call(
                self._client,
                out_track_id=out_track_id,
                conversation_type=conversation_type,
                open_conversation_id=open_conversation_id,
                user_id=user_id,
                unoin_id=unoin_id,
                robot_code=robot_code,
                cool_app_code=cool_app_code,
                group_template_id=group_template_id,
            )
        )

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

    async def create_scene_group(
        self,
        *,
        title: str,
        template_id: str,
        owner_user_id: str,
        icon: str | None = None,
        user_ids: Sequence[str] | None = None,
        subadmin_ids: Sequence[str] | None = None,
        uuid: str | None = None,
        management_options: SceneGroupOptions | Mapping[str, Any] | None = None,
    ) -> CreateSceneGroupResult:
        """Create a group from a group template.

        创建场景群：根据群模板创建场景群。

        Templates are made in the developer console. A call with the same `uuid` makes no second group. Names of fields are in
        snake_case, unlike most of this host.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `title` has at most 30 characters. (advised)

        Args:
            title: Name; at most 30 characters, better not more than 10.
            template_id: Id of the group template.
            owner_user_id: Userid of the owner.
            icon: Media id of the picture of the group.
            user_ids: Userids of the members.
            subadmin_ids: Userids of the administrators.
            uuid: Id of your own that keeps the group from being made twice.
            management_options: Settings.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, member.exceed,
                groupTemplate.permessionDenied.orgNotInGrayList, groupTemplate.permessionDenied.appNotInstalled,
                groupTemplate.permessionDenied.orgNotConsistent, permession.checkFailed, groupTemplate.notFound, member.notFound,
                system.error.

        Source: https://open.dingtalk.com/document/development/create-a-scene-group
        """
        return await self._client.call(
            _operations.create_scene_group.call(
                self._client,
                title=title,
                template_id=template_id,
                owner_user_id=owner_user_id,
                icon=icon,
                user_ids=user_ids,
                subadmin_ids=subadmin_ids,
                uuid=uuid,
                management_options=management_options,
            )
        )

    async def create_top_box(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: TopBoxContent | Mapping[str, Any],
        conversation_type: Literal[1, 2],
        callback_route_key: str | None = None,
        user_id_private_data_map: TopBoxContentOfPeople | Mapping[str, Any] | None = None,
        union_id_private_data_map: TopBoxContentOfPeople | Mapping[str, Any] | None = None,
        card_settings: TopBoxSettings | Mapping[str, Any] | None = None,
        open_conversation_id: str | None = None,
        user_id: str | None = None,
        union_id: str | None = None,
        robot_code: str | None = None,
        cool_app_code: str | None = None,
        group_template_id: str | None = None,
        receiver_user_id_list: Sequence[str] | None = None,
        receiver_union_id_list: Sequence[str] | None = None,
        expired_time: int | None = None,
        platforms: Sequence[str | int] | None = None,
    ) -> CreateTopBoxResult:
        """Create a card and pin it to the top of a conversation.

        创建并开启互动卡片吊顶：创建互动卡片并在会话顶部展示（吊顶）。

        In a group that was made from a template or has a cool app, or in a conversation with a robot that has sent something there
        before. Without recipients everybody in the group sees it. A conversation has at most 10 of them.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A conversation has at most 10 cards pinned to its top.
            - `outTrackId` has at most 64 characters. (advised)
            - `receiverUnionIdList` has at most 100 elements. (advised)
            - `receiverUserIdList` has at most 100 elements. (advised)

        Args:
            card_template_id: Id of the template of the card.
            out_track_id: Your id of the card; at most 64 characters. Keep it: the top box is closed with it.
            card_data: What the card shows.
            conversation_type: Where: 1 a group, 2 a conversation with a robot.
            callback_route_key: Key of the address that presses are reported to.
            user_id_private_data_map: What it shows to single people, by userid.
            union_id_private_data_map: What it shows to single people, by unionid.
            card_settings: Settings.
            open_conversation_id: Id of the group ("cid…"); for groups.
            user_id: Userid of the person; for a conversation with a robot, this or the unionid.
            union_id: Unionid of the person; for a conversation with a robot, this or the userid.
            robot_code: Code of the robot; for a conversation with a robot.
            cool_app_code: Code of the cool app; for groups that have one installed.
            group_template_id: Id of the group template; for groups made from a template.
            receiver_user_id_list: Userids of those who see it; at most 100.
            receiver_union_id_list: Unionids of those who see it; at most 100.
            expired_time: When it ends, in milliseconds; never by default.
            platforms: Where it is shown: ios, mac, android, win.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, cidParse.wrong, chat.notExist, group.org.checkFailed,
                chat.coolApp.notInstalled, permission.coolApp.checkFailed, group.groupTemplate.notInstalled,
                permission.sceneGroup.checkFailed, card.content.checkFailed, cardInstance.wrong, receiver.id.parseFailed,
                open.topbox.failed, user.not.found, robot.not.found, conversationType.illegal, param.illegal, robot.queryFalied,
                mainApp.queryFailed, coolAppCode.empty, openConversationId.empty, userIdOrUnionId.empty, robotCode.empty,
                cardTemplate.not.exist, auth.failed, system.busy.

        Source: https://open.dingtalk.com/document/development/send-group-helper-message
        """
        return await self._client.call(
            _operations.create_top_box.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                conversation_type=conversation_type,
                callback_route_key=callback_route_key,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                card_settings=card_settings,
                open_conversation_id=open_conversation_id,
                user_id=user_id,
                union_id=union_id,
                robot_code=robot_code,
                cool_app_code=cool_app_code,
                group_template_id=group_template_id,
                receiver_user_id_list=receiver_user_id_list,
                receiver_union_id_list=receiver_union_id_list,
                expired_time=expired_time,
                platforms=platforms,
            )
        )

    async def disband_scene_group(self, *, open_conversation_id: str) -> DisbandSceneGroupResult:
        """Disband a scene group.

        解散场景群：解散场景群。

        It cannot be undone.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-dsbandopenscenegroup
        """
        return await self._client.call(_operations.disband_scene_group.call(self._client, open_conversation_id=open_conversation_id))

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

    async def get_chat_qr_code(self, *, chatid: str, userid: str) -> GetChatQrCodeResult:
        """Get the link behind the QR code that invites to a group.

        获取入群二维码链接：获取邀请入群的二维码链接。

        Whoever opens the link can join.

        Permission: 钉钉群管理基础信息读权限 (qyapi_chat_base_read).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: Id of the group ("chat…").
            userid: Userid of the member who shares the code.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 34001, 40003, 60124, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-a-qr-code-link
        """
        return await self._client.call(_operations.get_chat_qr_code.call(self._client, chatid=chatid, userid=userid))

    async def get_scene_group(self, *, open_conversation_id: str) -> GetSceneGroupResult:
        """Get a scene group with its settings and administrators.

        查询场景群基本信息：查询场景群的基本信息和设置。

        Works in groups that were made with `create_scene_group`. Settings are text here.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 400020, 400001.
                400020 means here: the template of the group is not of this app. Call with the app whose template is installed in the
                group.

        Source: https://open.dingtalk.com/document/development/queries-the-basic-information-of-a-scenario-group
        """
        return await self._client.call(_operations.get_scene_group.call(self._client, open_conversation_id=open_conversation_id))

    async def get_scene_group_mute_status(
        self, *, user_id: str, open_conversation_id: str, permission_code: str | None = None
    ) -> GetSceneGroupMuteStatusResult:
        """Ask whether a scene group and a member of it are muted.

        查询场景群禁言状态：查询场景群及其成员的禁言状态。

        Members are muted with `mute_scene_group_members`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息读权限 (qyapi_chat_read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: Userid of the member.
            open_conversation_id: Id of the group ("cid…").
            permission_code: In the official SDK only, which does not explain it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParam.openConversationIdDecryptFailed,
                invalidParam.openConversationIdEmpry, group.org.checkFailed, permession.checkFailed, systemInnerError.

        Source: https://open.dingtalk.com/document/development/query-group-silence-status
        """
        return await self._client.call(
            _operations.get_scene_group_mute_status.call(
                self._client, user_id=user_id, open_conversation_id=open_conversation_id, permission_code=permission_code
            )
        )

    async def get_scene_group_robot(
        self, *, robot_code: str | None = None, open_conversation_id: str | None = None
    ) -> GetSceneGroupRobotResult:
        """Get the ids of the robot that a group template brought into a group.

        查询场景群内群模板机器人：查询场景群内群模板机器人的 ID。

        The unionid is there only when the robot has no userid. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            robot_code: Code of the robot.
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParam.openConversationIdEmpry, invalidParam.robotCodeEmpry,
                invalidParam.sceneGroupPermissionDenied, robotDisabled, robotNotFound, invalidParam, not.found, unauthorized,
                unavailable, auth.failed, systemInnerError.

        Source: https://open.dingtalk.com/document/development/search-group-scene-template-robot
        """
        return await self._client.call(
            _operations.get_scene_group_robot.call(self._client, robot_code=robot_code, open_conversation_id=open_conversation_id)
        )

    async def get_scene_group_summary(self, *, open_conversation_id: str, cool_app_code: str | None = None) -> GetSceneGroupSummaryResult:
        """Get name, owner, picture and state of a scene group.

        查询场景群简要信息：查询场景群的简要信息。

        Works in groups made from a template, and in groups with a cool app. With settings and administrators: `get_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").
            cool_app_code: Code of the cool app; needed for groups that have one installed, not for groups made from a template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: groupPermissionDenied, paramIllegal, paramBlank, cidEncryptError,
                groupTemplatePermissionDenied, coolAppUninstalled, coolAppUnexist, coolAppPermissionDenied, permession.checkFailed,
                systemError, auth.error.

        Source: https://open.dingtalk.com/document/development/query-group-information
        """
        return await self._client.call(
            _operations.get_scene_group_summary.call(self._client, open_conversation_id=open_conversation_id, cool_app_code=cool_app_code)
        )

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

    async def list_scene_group_members(
        self, *, open_conversation_id: str, max_results: int, cool_app_code: str | None = None, next_token: str | None = None
    ) -> ListSceneGroupMembersResult:
        """List the members of a scene group.

        查询场景群成员：分页查询场景群的成员。

        A group of at most 1000 members is answered as a whole, a larger one page by page; a page can have more or fewer than
        `maxResults`. `iter_scene_group_members` goes through the userids; people from outside the corp are in `unionIdList` of each
        page.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            open_conversation_id: Id of the group ("cid…").
            max_results: How many a page has.
            cool_app_code: Code of the cool app; needed for groups that have one installed, not for groups made from a template.
            next_token: Cursor of the page; none for the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: groupPermissionDenied, paramIllegal, paramBlank, cidEncryptError,
                groupTemplatePermissionDenied, coolAppUninstalled, coolAppUnexist, permession.checkFailed, coolAppPermissionDenied,
                systemError, auth.error.

        Source: https://open.dingtalk.com/document/development/query-group-members
        """
        return await self._client.call(
            _operations.list_scene_group_members.call(
                self._client,
                open_conversation_id=open_conversation_id,
                max_results=max_results,
                cool_app_code=cool_app_code,
                next_token=next_token,
            )
        )

    def iter_scene_group_members(
        self, *, open_conversation_id: str, max_results: int, cool_app_code: str | None = None, next_token: str | None = None
    ) -> AsyncPages[str]:
        """Return what is on all pages of `list_scene_group_members`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_scene_group_members.pages_async(
            self._client,
            open_conversation_id=open_conversation_id,
            max_results=max_results,
            cool_app_code=cool_app_code,
            next_token=next_token,
        )

    async def mute_scene_group_members(
        self,
        *,
        user_id_list: Sequence[str],
        open_conversation_id: str,
        mute_status: Literal[0, 1],
        mute_duration: int,
        union_ids: Sequence[str] | None = None,
    ) -> None:
        """Mute members of a scene group, or no longer.

        设置场景群成员禁言状态：对场景群成员禁言或解除禁言。

        Owner and administrators cannot be muted. The answer has no body. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 999 elements. (advised)

        Args:
            user_id_list: Userids of the members; at most 999.
            open_conversation_id: Id of the group ("cid…").
            mute_status: 0 no longer muted, 1 muted.
            mute_duration: How long, in milliseconds.
            union_ids: Unionids of members; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.openConversationIdDecError,
                invalidParameter.userIdList, invalidParameter.muteStatusError, invalidParameter.openConversationIdError,
                cannot.ban.owner, cannot.find.user, invalidGroupParams, group.org.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/set-group-members-access-control
        """
        return await self._client.call(
            _operations.mute_scene_group_members.call(
                self._client,
                user_id_list=user_id_list,
                open_conversation_id=open_conversation_id,
                mute_status=mute_status,
                mute_duration=mute_duration,
                union_ids=union_ids,
            )
        )

    async def remove_scene_group_members(
        self, *, open_conversation_id: str, user_ids: Sequence[str] | None = None, union_ids: Sequence[str] | None = None
    ) -> RemoveSceneGroupMembersResult:
        """Remove people from a scene group.

        删除场景群成员：从场景群移除成员。

        Userids are for employees, unionids for others too.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `user_ids`, `union_ids` must be given. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids.
            union_ids: Unionids.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-removescenegroupmember
        """
        return await self._client.call(
            _operations.remove_scene_group_members.call(
                self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, union_ids=union_ids
            )
        )

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

    async def send_personal_message(
        self, *, content: str, msg_type: str, open_conversation_id: str | None = None, receiver_user_id: str | None = None
    ) -> SendPersonalMessageResult:
        """Send a message in the name of a person, to a group or to somebody.

        委托权限发消息：以用户身份向群或个人发送消息。

        The person has agreed that the app may do this; it needs the token of that person.

        There is no page of this call: it is in the official SDKs, which name the fields and nothing else. Which kinds of message there
        are, what `content` looks like for each, and which permission is needed, no source says.

        Limits:
            - One of `openConversationId`, `receiverUserId` must be given. (enforced: required)

        Args:
            content: What it says; its form depends on the kind of message.
            msg_type: Kind of message.
            open_conversation_id: Id of the group ("cid…"); this or `receiverUserId`.
            receiver_user_id: Id of the person who gets it, by its name a userid; this or `openConversationId`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return await self._client.call(
            _operations.send_personal_message.call(
                self._client,
                content=content,
                msg_type=msg_type,
                open_conversation_id=open_conversation_id,
                receiver_user_id=receiver_user_id,
            )
        )

    async def send_scene_group_message(
        self,
        *,
        target_open_conversation_id: str,
        msg_template_id: str,
        robot_code: str,
        msg_param_map: Mapping[str, Any] | str | None = None,
        msg_media_id_param_map: Mapping[str, Any] | str | None = None,
        receiver_user_ids: Sequence[str | int] | None = None,
        receiver_union_ids: Sequence[str | int] | None = None,
        receiver_mobiles: Sequence[str | int] | None = None,
        at_mobiles: Sequence[str | int] | None = None,
        at_users: Sequence[str | int] | None = None,
        is_at_all: bool | None = None,
    ) -> SendSceneGroupMessageResult:
        """Send a message of a template to a scene group, with its robot.

        发送群助手消息：由群模板机器人按消息模板向场景群发送消息。

        Works in groups that were made with `create_scene_group`. The path is spelt `scencegroup`. Without recipients everybody in the
        group sees the message. Templates that DingTalk has for all: `inner_app_template_text`, `inner_app_template_photo`,
        `inner_app_template_markdown` and `inner_app_template_action_card` for internal apps, `offical_template_test_action_card` (spelt
        so) for tests of third-party apps.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 50 people can be mentioned by mobile number. (advised)
            - At most 50 people can be mentioned by userid. (advised)

        Args:
            target_open_conversation_id: Id of the group ("cid…").
            msg_template_id: Id of the message template.
            robot_code: Code of the robot.
            msg_param_map: Values of text variables of the template, name → text, as JSON text.
            msg_media_id_param_map: Values of media variables of the template, name → media id, as JSON text.
            receiver_user_ids: Userids of those who see it.
            receiver_union_ids: Unionids of those who see it.
            receiver_mobiles: Mobile numbers of those who see it.
            at_mobiles: Mobile numbers of those who are mentioned; at most 50.
            at_users: Userids of those who are mentioned; at most 50.
            is_at_all: Whether everybody is mentioned.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40036, 660001, 660002, 660012, 660014, 660015, 660016, 660018, 660020,
                660022, 660023, 660024, 660025, 660026, 660027, -1.
                660026 means here: the robot failed to send the message. Look whether the message arrived, then send it again.

        Source: https://open.dingtalk.com/document/development/group-template-robot-message
        """
        return await self._client.call(
            _operations.send_scene_group_message.call(
                self._client,
                target_open_conversation_id=target_open_conversation_id,
                msg_template_id=msg_template_id,
                robot_code=robot_code,
                msg_param_map=msg_param_map,
                msg_media_id_param_map=msg_media_id_param_map,
                receiver_user_ids=receiver_user_ids,
                receiver_union_ids=receiver_union_ids,
                receiver_mobiles=receiver_mobiles,
                at_mobiles=at_mobiles,
                at_users=at_users,
                is_at_all=is_at_all,
            )
        )

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

    async def update_chat_friend_switch(self, *, chatid: str, is_prohibit: bool) -> UpdateChatFriendSwitchResult:
        """Allow or forbid that members of a group make friends and talk in private.

        设置禁止群成员私聊：设置群成员之间能否添加好友和私聊。

        For internal groups.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            chatid: Id of the group ("chat…").
            is_prohibit: Whether it is forbidden.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 34001, 40036, 400001.

        Source: https://open.dingtalk.com/document/development/set-private-chat
        """
        return await self._client.call(_operations.update_chat_friend_switch.call(self._client, chatid=chatid, is_prohibit=is_prohibit))

    async def update_chat_nickname(self, *, userid: str, chatid: str, group_nick: str) -> UpdateChatNicknameResult:
        """Set the name that a member has in a group.

        更新群成员的群昵称：更新成员在群中的昵称。

        For a scene group: `update_scene_group_nickname`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            userid: Userid of the member.
            chatid: Id of the group ("chat…").
            group_nick: The nickname.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40003, 34001, 41049, 60124, 400002, 400001.

        Source: https://open.dingtalk.com/document/development/set-a-group-nickname
        """
        return await self._client.call(
            _operations.update_chat_nickname.call(self._client, userid=userid, chatid=chatid, group_nick=group_nick)
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

    async def update_group_admins(
        self, *, open_conversation_id: str, user_ids: Sequence[str], role: Literal[2, 3]
    ) -> UpdateGroupAdminsResult:
        """Make members administrators of an internal group, or no longer.

        批量设置企业群管理员：批量设置或取消企业群管理员。

        For a scene group: `update_scene_group_admins`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Limits:
            - `userIds` must not be empty. (enforced: required)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_ids: Userids of the members.
            role: What they become: 2 administrators, 3 no longer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.openConversationId.invalid,
                invalidParameter.orgId.invalid, invalid.staffid, subadmin.exceed, invalidParamter.role, staff.not.found,
                group.diaband, system.error.

        Source: https://open.dingtalk.com/document/development/batch-setup-group-administrator
        """
        return await self._client.call(
            _operations.update_group_admins.call(self._client, open_conversation_id=open_conversation_id, user_ids=user_ids, role=role)
        )

    async def update_scene_group(
        self,
        *,
        open_conversation_id: str,
        title: str | None = None,
        icon: str | None = None,
        owner_user_id: str | None = None,
        owner_union_id: str | None = None,
        management_options: UpdateSceneGroupOptions | Mapping[str, Any] | None = None,
    ) -> UpdateSceneGroupResult:
        """Change a scene group.

        更新场景群：更新场景群的名称、群主和设置。

        What is not given stays as it is. Members are changed with `add_scene_group_members` and `remove_scene_group_members`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `title` has at most 30 characters. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            title: Name; at most 30 characters, better not more than 10.
            icon: Media id of the picture of the group.
            owner_user_id: Userid of the new owner.
            owner_union_id: Unionid of the new owner.
            management_options: Settings.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed, system.error.

        Source: https://open.dingtalk.com/document/development/api-updatescenegroup
        """
        return await self._client.call(
            _operations.update_scene_group.call(
                self._client,
                open_conversation_id=open_conversation_id,
                title=title,
                icon=icon,
                owner_user_id=owner_user_id,
                owner_union_id=owner_union_id,
                management_options=management_options,
            )
        )

    async def update_scene_group_admins(
        self,
        *,
        open_conversation_id: str,
        role: Literal[2, 3],
        user_ids: Sequence[str] | None = None,
        union_ids: Sequence[str] | None = None,
    ) -> UpdateSceneGroupAdminsResult:
        """Make members administrators of a scene group, or no longer.

        更新场景群管理员：设置或取消场景群的管理员。

        For an internal group: `update_group_admins`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `userIds`, `unionIds` must be given. (enforced: required)
            - `userIds` has at most 12 elements. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            role: What they become: 2 administrators, 3 no longer.
            user_ids: Userids of members; at most 12.
            union_ids: Unionids of external contacts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: openConversationIdDecriptFailed, groupPermissionDenied,
                grayControlDenied, apiPermissionDenied, commonParamIllegal, invalidUserId, subAdminNumberExcessive, invalidUserIds,
                invalidOpenConversationId, systemError, userNotInGroup, userNotExists, permession.checkFailed, groupDisbang,
                invalidParams.

        Source: https://open.dingtalk.com/document/development/update-group-administrators
        """
        return await self._client.call(
            _operations.update_scene_group_admins.call(
                self._client, open_conversation_id=open_conversation_id, role=role, user_ids=user_ids, union_ids=union_ids
            )
        )

    async def update_scene_group_nickname(
        self, *, open_conversation_id: str, user_id: str, group_nick: str
    ) -> UpdateSceneGroupNicknameResult:
        """Set the name that a member has in a scene group.

        更新场景群成员的群昵称：更新成员在场景群中的昵称。

        For an internal group: `update_chat_nickname`. Works in groups that were made with `create_scene_group`.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `groupNick` has at most 30 characters. (advised)

        Args:
            open_conversation_id: Id of the group ("cid…").
            user_id: Userid of the member.
            group_nick: The nickname; at most 30 characters, better not more than 10.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: systemError, paramIllegal, userNotInGroup, groupNickForbid,
                invalidUserId, openConversationIdDecriptFailed, groupPermissionDenied, grayControlDenied, apiPermissionDenied,
                commonParamIllegal, paramBlank, systemBusy.

        Source: https://open.dingtalk.com/document/development/update-group-nicknames
        """
        return await self._client.call(
            _operations.update_scene_group_nickname.call(
                self._client, open_conversation_id=open_conversation_id, user_id=user_id, group_nick=group_nick
            )
        )
