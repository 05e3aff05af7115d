"""Calendars - events, attendees, meeting rooms, sign-in, busy times and sharing (日程)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        AddCalendarEventMeetingRoomsResult,
        CalendarAclScopeRequest,
        CalendarAttendee,
        CalendarCardInstance,
        CalendarCategory,
        CalendarEvent,
        CalendarEventConfig,
        CalendarEventExtra,
        CalendarInvitedPerson,
        CalendarInvitee,
        CalendarMeetingRequest,
        CalendarPersonId,
        CalendarPlace,
        CalendarRecurrence,
        CalendarReminderRequest,
        CalendarRichText,
        CalendarRoomId,
        CalendarSignIn,
        CalendarSignOut,
        CalendarSubscribeScope,
        CalendarTime,
        CalendarUiConfig,
        CreateCalendarAclResult,
        CreateSubscribedCalendarResult,
        DeleteSubscribedCalendarResult,
        GetCalendarEventSignInLinkResult,
        GetCalendarEventSignOutLinkResult,
        GetMeetingRoomBusyTimesResult,
        GetSubscribedCalendarResult,
        GetUserBusyTimesResult,
        ListCalendarAclsResult,
        ListCalendarEventAttendeesResult,
        ListCalendarEventSignInsResult,
        ListCalendarEventSignOutsResult,
        ListCalendarEventsResult,
        ListCalendarsResult,
        ListCalendarViewResult,
        RemoveCalendarEventMeetingRoomsResult,
        SignInToCalendarEventResult,
        SignOutOfCalendarEventResult,
        UnsubscribeCalendarResult,
        UpdateSubscribedCalendarResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class CalendarApi:
    """Calendars - events, attendees, meeting rooms, sign-in, busy times and sharing (日程).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def add_calendar_event_attendees(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        attendees_to_add: Sequence[CalendarInvitee | Mapping[str, Any]],
        x_client_token: str | None = None,
        push_notification: bool | None = None,
        chat_notification: bool | None = None,
    ) -> None:
        """Add people to an event.

        添加日程参与者：添加日程参与者。

        Invites more people. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - `attendeesToAdd` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            attendees_to_add: The people.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            push_notification: Whether they are told by a window that opens.
            chat_notification: Whether they are told in a chat.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/add-schedule-participant
        """
        return self._client.call(
            _operations.add_calendar_event_attendees.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                attendees_to_add=attendees_to_add,
                x_client_token=x_client_token,
                push_notification=push_notification,
                chat_notification=chat_notification,
            )
        )

    def add_calendar_event_meeting_rooms(
        self, *, user_id: str, calendar_id: str, event_id: str, meeting_rooms_to_add: Sequence[CalendarRoomId | Mapping[str, Any]]
    ) -> AddCalendarEventMeetingRoomsResult:
        """Book meeting rooms for an event.

        预定会议室：为日程预定会议室。

        Rooms that are taken are refused with `meetingRoomNotAvailable`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `meetingRoomsToAdd` must not be empty. (enforced: required)
            - `meetingRoomsToAdd` has at most 5 elements. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            meeting_rooms_to_add: The meeting rooms.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, meetingRoomNotAvailable.

        Source: https://open.dingtalk.com/document/development/add-a-meeting-room
        """
        return self._client.call(
            _operations.add_calendar_event_meeting_rooms.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, meeting_rooms_to_add=meeting_rooms_to_add
            )
        )

    def create_calendar_acl(
        self,
        *,
        user_id: str,
        calendar_id: str,
        privilege: Literal["free_busy_reader", "title_reader", "reader", "writer"],
        send_msg: bool,
        scope: CalendarAclScopeRequest | Mapping[str, Any],
    ) -> CreateCalendarAclResult:
        """Share a calendar with a person.

        创建访问控制：把日历共享给一个人。

        Grants one person a right to the calendar. All ids of people are unionids.

        The 400s of the page name one code, `invalidParameter`, for most mistakes; the message says which it was.

        Permission: 日历应用访问控制写权限 (Calendar.Acl.Write).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Limits:
            - A calendar is shared with at most 500 people.

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            privilege: What the person may do: `free_busy_reader` sees when the person is busy, `title_reader` sees titles, `reader` sees
                details, `writer` makes and edits events.
            send_msg: Whether the person is told.
            scope: Who it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/create-schedule-access-control
        """
        return self._client.call(
            _operations.create_calendar_acl.call(
                self._client, user_id=user_id, calendar_id=calendar_id, privilege=privilege, send_msg=send_msg, scope=scope
            )
        )

    def create_calendar_event(
        self,
        *,
        user_id: str,
        calendar_id: str,
        summary: str,
        start: CalendarTime | Mapping[str, Any],
        x_client_token: str | None = None,
        description: str | None = None,
        end: CalendarTime | Mapping[str, Any] | None = None,
        is_all_day: bool | None = None,
        recurrence: CalendarRecurrence | Mapping[str, Any] | None = None,
        attendees: Sequence[CalendarInvitee | Mapping[str, Any]] | None = None,
        location: CalendarPlace | Mapping[str, Any] | None = None,
        reminders: Sequence[CalendarReminderRequest | Mapping[str, Any]] | None = None,
        online_meeting_info: CalendarMeetingRequest | Mapping[str, Any] | None = None,
        extra: CalendarEventExtra | Mapping[str, Any] | None = None,
        ui_configs: Sequence[CalendarUiConfig | Mapping[str, Any]] | None = None,
        rich_text_description: CalendarRichText | Mapping[str, Any] | None = None,
        card_instances: Sequence[CalendarCardInstance | Mapping[str, Any]] | None = None,
        categories: Sequence[CalendarCategory | Mapping[str, Any]] | None = None,
        free_busy_status: str | None = None,
        event_config: CalendarEventConfig | Mapping[str, Any] | None = None,
    ) -> CalendarEvent:
        """Create an event in a calendar.

        创建日程：在日历中创建日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`. The end of an event of whole days is the day after its last.

        Without `reminders` people are reminded 15 minutes before; an empty list is for no reminder. Add and remove people of an event
        that is there with `add_calendar_event_attendees` and `remove_calendar_event_attendees`. Repeating the call makes a second
        event, unless both carry the same `x-client-token`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - An event is repeated 1 to 99 times. (enforced: invalidParameter)
            - The interval of a recurrence is 1 to 365. (enforced: invalidParameter)
            - A person makes at most 100 events a day.
            - `description` has at most 5000 characters. (advised)
            - `summary` has at most 2048 characters. (advised)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            summary: Title.
            start: When it begins.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            description: What it is about.
            end: When it ends, in the time zone of the start.
            is_all_day: Whether it takes whole days.
            recurrence: How it is repeated.
            attendees: Who is invited.
            location: Where it is.
            reminders: When people are reminded; an empty list for never.
            online_meeting_info: An online meeting that goes with it.
            extra: Switches.
            ui_configs: What people see on the page of the event.
            rich_text_description: What it is about, as HTML.
            card_instances: Cards that go with it (official SDKs only).
            categories: Its categories (official SDKs only).
            free_busy_status: Whether people are busy meanwhile (official SDKs only; values not documented).
            event_config: What attendees may do (official SDKs only).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDeny, idempotencyProcessing, flowLimit,
                itemNotFound.

        Source: https://open.dingtalk.com/document/development/create-schedule
        """
        return self._client.call(
            _operations.create_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                summary=summary,
                start=start,
                x_client_token=x_client_token,
                description=description,
                end=end,
                is_all_day=is_all_day,
                recurrence=recurrence,
                attendees=attendees,
                location=location,
                reminders=reminders,
                online_meeting_info=online_meeting_info,
                extra=extra,
                ui_configs=ui_configs,
                rich_text_description=rich_text_description,
                card_instances=card_instances,
                categories=categories,
                free_busy_status=free_busy_status,
                event_config=event_config,
            )
        )

    def create_subscribed_calendar(
        self,
        *,
        user_id: str,
        name: str,
        subscribe_scope: CalendarSubscribeScope | Mapping[str, Any],
        description: str | None = None,
        managers: Sequence[str] | None = None,
    ) -> CreateSubscribedCalendarResult:
        """Create a calendar that others can subscribe to.

        创建订阅日历：创建可供订阅的日历。

        Makes a public calendar, and says who may subscribe to it: people (unionids), groups or whole corps. Whoever makes it must be in
        one of the groups or corps.

        The name has fewer than 128 characters by one message of `invalidParameter`, at most 128 by its explanation.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `description` has at most 1024 characters. (advised)
            - `name` has at most 128 characters. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the person who made the calendar.
            name: Title of the calendar.
            subscribe_scope: Who may subscribe.
            description: What it is for.
            managers: Unionids of the people who edit it too.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/create-subscription-calendar
        """
        return self._client.call(
            _operations.create_subscribed_calendar.call(
                self._client, user_id=user_id, name=name, subscribe_scope=subscribe_scope, description=description, managers=managers
            )
        )

    def delete_calendar_acl(self, *, user_id: str, calendar_id: str, acl_id: str) -> None:
        """End a grant on a calendar.

        删除访问控制：取消日历的一项共享。

        Takes back what `create_calendar_acl` granted.

        A success has no body.

        Permission: 日历应用访问控制写权限 (Calendar.Acl.Write).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            acl_id: Id of the grant, from `list_calendar_acls`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/delete-an-access-control-list
        """
        return self._client.call(
            _operations.delete_calendar_acl.call(self._client, user_id=user_id, calendar_id=calendar_id, acl_id=acl_id)
        )

    def delete_calendar_event(
        self, *, user_id: str, calendar_id: str, event_id: str, push_notification: bool | None = None, x_client_token: str | None = None
    ) -> None:
        """Delete an event.

        删除日程：删除日程。

        With the unionid of the organizer the event is cancelled for everybody, and all are told. With that of an attendee it goes from
        the calendar of that person alone.

        A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer, or of the attendee from whose calendar it goes.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            push_notification: Whether people are told by a window that opens.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/delete-event
        """
        return self._client.call(
            _operations.delete_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                push_notification=push_notification,
                x_client_token=x_client_token,
            )
        )

    def delete_subscribed_calendar(self, *, user_id: str, calendar_id: str) -> DeleteSubscribedCalendarResult:
        """Delete a calendar that others can subscribe to.

        删除订阅日历：删除订阅日历。

        Only the person who made it can. All subscriptions to it end.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who made the calendar.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/delete-subscription-calendar
        """
        return self._client.call(_operations.delete_subscribed_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    def get_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str, max_attendees: int | None = None) -> CalendarEvent:
        """Get an event.

        查询单个日程详情：查询单个日程的详情。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxAttendees` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_attendees: How many attendees are told at most; 100 when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, instanceNotExist, itemNotFound.

        Source: https://open.dingtalk.com/document/development/query-details-about-an-event
        """
        return self._client.call(
            _operations.get_calendar_event.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_attendees=max_attendees
            )
        )

    def get_calendar_event_sign_in_link(self, *, union_id: str, calendar_id: str, event_id: str) -> GetCalendarEventSignInLinkResult:
        """Get the address where people sign in to an event.

        获取签到链接：获取日程的签到链接。

        Show it as a QR code. Only the organizer gets it.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            union_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/api-getsigninlink
        """
        return self._client.call(
            _operations.get_calendar_event_sign_in_link.call(self._client, union_id=union_id, calendar_id=calendar_id, event_id=event_id)
        )

    def get_calendar_event_sign_out_link(self, *, user_id: str, calendar_id: str, event_id: str) -> GetCalendarEventSignOutLinkResult:
        """Get the address where people sign out of an event.

        获取签退链接：获取日程的签退链接。

        Show it as a QR code.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/api-getsignoutlink
        """
        return self._client.call(
            _operations.get_calendar_event_sign_out_link.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    def get_meeting_room_busy_times(
        self, *, user_id: str, room_ids: Sequence[str], start_time: str, end_time: str
    ) -> GetMeetingRoomBusyTimesResult:
        """Get when meeting rooms are taken.

        获取会议室忙闲信息：获取会议室的忙闲信息。

        When each of these rooms is taken; no entries mean that it is free. Times are text in the format of ISO 8601.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A query covers at most 90 days.
            - `roomIds` must not be empty. (enforced: required)
            - `roomIds` has at most 5 elements. (advised)

        Args:
            user_id: Unionid of the person who asks.
            room_ids: Ids of these rooms.
            start_time: Begin of the time, text format ISO 8601.
            end_time: End of the time, text format ISO 8601.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, meetingRoomNotAvailable.

        Source: https://open.dingtalk.com/document/development/queries-free-and-busy-meeting-room-information
        """
        return self._client.call(
            _operations.get_meeting_room_busy_times.call(
                self._client, user_id=user_id, room_ids=room_ids, start_time=start_time, end_time=end_time
            )
        )

    def get_subscribed_calendar(self, *, user_id: str, calendar_id: str) -> GetSubscribedCalendarResult:
        """Get a calendar that others can subscribe to.

        查询单个订阅日历详情：查询订阅日历的详情。

        Its title, who edits it, and who may subscribe.

        Permission: 日历应用中日历读权限 (Calendar.Calendar.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who made the calendar, or of one who edits it too.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/query-a-single-subscription-calendar
        """
        return self._client.call(_operations.get_subscribed_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    def get_user_busy_times(self, *, user_id: str, user_ids: Sequence[str], start_time: str, end_time: str) -> GetUserBusyTimesResult:
        """Get when people are busy.

        获取用户忙闲信息：获取用户的忙闲信息。

        When each of the people has something in the calendar. Ids of people are unionids; times are text in the format of ISO 8601.

        Permission: 日历应用中日程闲忙状态读权限 (Calendar.EventSchedule.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 20 elements. (advised)

        Args:
            user_id: Unionid of the person who asks.
            user_ids: Unionids of the people.
            start_time: Begin of the time, text format ISO 8601.
            end_time: End of the time, text format ISO 8601.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal.

        Source: https://open.dingtalk.com/document/development/free-schedule
        """
        return self._client.call(
            _operations.get_user_busy_times.call(self._client, user_id=user_id, user_ids=user_ids, start_time=start_time, end_time=end_time)
        )

    def list_calendar_acls(self, *, user_id: str, calendar_id: str) -> ListCalendarAclsResult:
        """List whom a calendar is shared with.

        获取访问控制列表：获取日历的共享对象列表。

        Every grant on the calendar: who has it, and what it allows.

        All ids of people are unionids.

        Permission: 日历应用访问控制读权限 (Calendar.Acl.Read).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-control-list-of-the-calendar
        """
        return self._client.call(_operations.list_calendar_acls.call(self._client, user_id=user_id, calendar_id=calendar_id))

    def list_calendar_event_attendees(
        self, *, user_id: str, calendar_id: str, event_id: str, max_results: int | None = None, next_token: str | None = None
    ) -> ListCalendarEventAttendeesResult:
        """List who attends an event, page by page.

        获取日程参与者：分页获取日程的参与者。

        Who was invited, and what they answered. Ids of people are unionids.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at least 0. (enforced: invalidParameter.maxResults)
            - `maxResults` is at most 500. (enforced: invalidParameter.maxResults)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most; 100 when it is not given.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.event.calendarId, invalidParameter.event.eventId,
                invalidParameter.subscribed.invalid, invalidParameter.maxResults, invalidParameter.

        Source: https://open.dingtalk.com/document/development/get-the-participants-of-a-schedule
        """
        return self._client.call(
            _operations.list_calendar_event_attendees.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_results=max_results, next_token=next_token
            )
        )

    def iter_calendar_event_attendees(
        self, *, user_id: str, calendar_id: str, event_id: str, max_results: int | None = None, next_token: str | None = None
    ) -> Pages[CalendarAttendee]:
        """Return what is on all pages of `list_calendar_event_attendees`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_attendees.pages(
            self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_results=max_results, next_token=next_token
        )

    def list_calendar_event_sign_ins(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        max_results: int,
        type_: Literal["sign_in", "not_yet_sign_in"],
        next_token: str | None = None,
    ) -> ListCalendarEventSignInsResult:
        """List who signed in to an event, or did not.

        查看单个日程的签到详情：查看日程的签到详情。

        People who signed in, or those who did not, page by page. Ids of people are unionids.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most.
            type_: Whom to list: `sign_in`, who signed in; `not_yet_sign_in`, who did not.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/view-the-check-in-details-of-a-single-schedule
        """
        return self._client.call(
            _operations.list_calendar_event_sign_ins.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                max_results=max_results,
                type_=type_,
                next_token=next_token,
            )
        )

    def iter_calendar_event_sign_ins(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        type_: Literal["sign_in", "not_yet_sign_in"],
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> Pages[CalendarSignIn]:
        """Return what is on all pages of `list_calendar_event_sign_ins`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_sign_ins.pages(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            event_id=event_id,
            type_=type_,
            max_results=max_results,
            next_token=next_token,
        )

    def list_calendar_event_sign_outs(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        max_results: int,
        type_: Literal["sign_out", "not_yet_sign_out"],
        next_token: str | None = None,
    ) -> ListCalendarEventSignOutsResult:
        """List who signed out of an event, or did not.

        查看单个日程的签退详情：查看日程的签退详情。

        People who signed out, or those who did not, page by page. Ids of people are unionids; the one of the path has to be organizer
        or attendee.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most.
            type_: Whom to list: `sign_out`, who signed out; `not_yet_sign_out`, who did not.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/view-the-billing-details-of-a-single-schedule
        """
        return self._client.call(
            _operations.list_calendar_event_sign_outs.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                max_results=max_results,
                type_=type_,
                next_token=next_token,
            )
        )

    def iter_calendar_event_sign_outs(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        type_: Literal["sign_out", "not_yet_sign_out"],
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> Pages[CalendarSignOut]:
        """Return what is on all pages of `list_calendar_event_sign_outs`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_sign_outs.pages(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            event_id=event_id,
            type_=type_,
            max_results=max_results,
            next_token=next_token,
        )

    def list_calendar_events(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        show_deleted: bool | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
        sync_token: str | None = None,
        series_master_id: str | None = None,
    ) -> ListCalendarEventsResult:
        """List the events of a calendar, page by page.

        查询日程列表：分页查询日历中的日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Of a repeated event all occurrences of the past are listed, but none of the future; `list_calendar_view` has these. An
        occurrence has a `seriesMasterId`. Deleted events come with `showDeleted`; `get_calendar_event` answers `instanceNotExist` for
        them.

        When all pages were read, the last one has a `syncToken`: the next listing with it tells what changed since. There is none with
        `timeMax`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - From timeMin to timeMax is at most a year.
            - `maxAttendees` is at most 100. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            time_min: Earliest start, text format ISO 8601.
            time_max: Latest start, text format ISO 8601.
            show_deleted: Whether deleted events are listed too; false when it is not given.
            max_results: How many events a page has at most; 100 when it is not given.
            max_attendees: How many attendees each event brings at most; 100 when it is not given. `list_calendar_event_attendees` has all of
                them.
            next_token: Where the page begins, from the page before; nothing for the first page.
            sync_token: From the last page of an earlier listing: list what changed since.
            series_master_id: Id of a repeated event, to list its occurrences.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/query-an-event-list
        """
        return self._client.call(
            _operations.list_calendar_events.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                time_min=time_min,
                time_max=time_max,
                show_deleted=show_deleted,
                max_results=max_results,
                max_attendees=max_attendees,
                next_token=next_token,
                sync_token=sync_token,
                series_master_id=series_master_id,
            )
        )

    def iter_calendar_events(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        show_deleted: bool | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
        sync_token: str | None = None,
        series_master_id: str | None = None,
    ) -> Pages[CalendarEvent]:
        """Return what is on all pages of `list_calendar_events`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_calendar_events.pages(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            time_min=time_min,
            time_max=time_max,
            show_deleted=show_deleted,
            max_results=max_results,
            max_attendees=max_attendees,
            next_token=next_token,
            sync_token=sync_token,
            series_master_id=series_master_id,
        )

    def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
    ) -> ListCalendarViewResult:
        """List the events of a time with all occurrences of repeated ones.

        查询日程视图：查询一段时间内的日程，循环日程会展开。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Unlike `list_calendar_events` this lays out repeated events, those of the future too. An occurrence has a `seriesMasterId`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxAttendees` is at most 100. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            time_min: Events that end at this time or later, text format ISO 8601.
            time_max: Events that start before this time, text format ISO 8601.
            max_results: How many events a page has at most; 100 when it is not given.
            max_attendees: How many attendees each event brings at most; 100 when it is not given. `list_calendar_event_attendees` has all of
                them.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/query-schedule-view
        """
        return self._client.call(
            _operations.list_calendar_view.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                time_min=time_min,
                time_max=time_max,
                max_results=max_results,
                max_attendees=max_attendees,
                next_token=next_token,
            )
        )

    def iter_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
    ) -> Pages[CalendarEvent]:
        """Return what is on all pages of `list_calendar_view`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_calendar_view.pages(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            time_min=time_min,
            time_max=time_max,
            max_results=max_results,
            max_attendees=max_attendees,
            next_token=next_token,
        )

    def list_calendars(self, *, user_id: str) -> ListCalendarsResult:
        """List the calendars of a person.

        查询日历：查询用户的日历。

        The main calendar, those that were subscribed to, and those that are shared.

        Permission: 日历应用中日历读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person whose calendar it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal.

        Source: https://open.dingtalk.com/document/development/query-a-calendar
        """
        return self._client.call(_operations.list_calendars.call(self._client, user_id=user_id))

    def remove_calendar_event_attendees(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        attendees_to_remove: Sequence[CalendarPersonId | Mapping[str, Any]],
        x_client_token: str | None = None,
    ) -> None:
        """Remove people from an event.

        删除日程参与者：删除日程参与者。

        Takes people out of the event. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - `attendeesToRemove` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            attendees_to_remove: The people.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/delete-schedule-participant
        """
        return self._client.call(
            _operations.remove_calendar_event_attendees.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                attendees_to_remove=attendees_to_remove,
                x_client_token=x_client_token,
            )
        )

    def remove_calendar_event_meeting_rooms(
        self, *, user_id: str, calendar_id: str, event_id: str, meeting_rooms_to_remove: Sequence[CalendarRoomId | Mapping[str, Any]]
    ) -> RemoveCalendarEventMeetingRoomsResult:
        """Give back meeting rooms of an event.

        取消预定会议室：取消日程预定的会议室。

        Undoes `add_calendar_event_meeting_rooms`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `meetingRoomsToRemove` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            meeting_rooms_to_remove: The meeting rooms.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/remove-a-meeting-room
        """
        return self._client.call(
            _operations.remove_calendar_event_meeting_rooms.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, meeting_rooms_to_remove=meeting_rooms_to_remove
            )
        )

    def respond_to_calendar_event(
        self, *, user_id: str, calendar_id: str, event_id: str, response_status: Literal["needsAction", "accepted", "declined", "tentative"]
    ) -> None:
        """Answer an invitation to an event.

        设置日程响应邀请状态：设置对日程邀请的响应。

        Answers for one attendee. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the attendee who answers.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            response_status: The answer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, itemNotFound.

        Source: https://open.dingtalk.com/document/development/configure-response-status
        """
        return self._client.call(
            _operations.respond_to_calendar_event.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, response_status=response_status
            )
        )

    def sign_in_to_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str) -> SignInToCalendarEventResult:
        """Sign a person in to an event.

        针对单个日程进行签到：为日程签到。

        Notes that an attendee came.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who signs in.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: notInEvent, exceedMaxReceiverSize, invalidParameter.

        Source: https://open.dingtalk.com/document/development/sign-in-single-schedule-news
        """
        return self._client.call(
            _operations.sign_in_to_calendar_event.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    def sign_out_of_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str) -> SignOutOfCalendarEventResult:
        """Sign a person out of an event.

        针对单个日程进行签退：为日程签退。

        Notes that an attendee left.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who signs out.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: notInEvent, exceedMaxReceiverSize, invalidParameter.

        Source: https://open.dingtalk.com/document/development/sign-off-for-a-single-schedule
        """
        return self._client.call(
            _operations.sign_out_of_calendar_event.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    def subscribe_calendar(self, *, user_id: str, calendar_id: str) -> None:
        """Subscribe a person to a public calendar.

        订阅公共日历：为用户订阅公共日历。

        The person must be among those who may. Only calendars of the type `subscribed` can be subscribed to. A success has no body.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the subscriber.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: permissionDenied, invalidParameter, exceedSubscribeLimit.

        Source: https://open.dingtalk.com/document/development/subscribe-to-a-public-calendar
        """
        return self._client.call(_operations.subscribe_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    def unsubscribe_calendar(self, *, user_id: str, calendar_id: str) -> UnsubscribeCalendarResult:
        """End a subscription to a public calendar.

        取消订阅公共日历：取消订阅公共日历。

        Undoes `subscribe_calendar` for one person.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the subscriber.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: permissionDenied, invalidParameter.

        Source: https://open.dingtalk.com/document/development/unsubscribe-from-a-public-calendar
        """
        return self._client.call(_operations.unsubscribe_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    def update_calendar_event(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        id: str,
        x_client_token: str | None = None,
        summary: str | None = None,
        description: str | None = None,
        start: CalendarTime | Mapping[str, Any] | None = None,
        end: CalendarTime | Mapping[str, Any] | None = None,
        is_all_day: bool | None = None,
        recurrence: CalendarRecurrence | Mapping[str, Any] | None = None,
        attendees: Sequence[CalendarInvitedPerson | Mapping[str, Any]] | None = None,
        location: CalendarPlace | Mapping[str, Any] | None = None,
        reminders: Sequence[CalendarReminderRequest | Mapping[str, Any]] | None = None,
        online_meeting_info: CalendarMeetingRequest | Mapping[str, Any] | None = None,
        extra: CalendarEventExtra | Mapping[str, Any] | None = None,
        ui_configs: Sequence[CalendarUiConfig | Mapping[str, Any]] | None = None,
        rich_text_description: CalendarRichText | Mapping[str, Any] | None = None,
        card_instances: Sequence[CalendarCardInstance | Mapping[str, Any]] | None = None,
        categories: Sequence[CalendarCategory | Mapping[str, Any]] | None = None,
        free_busy_status: str | None = None,
    ) -> CalendarEvent:
        """Change an event.

        修改日程：修改日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Only the organizer can. What is not given stays as it is. `onlineMeetingInfo` makes a new meeting in place of the one that is
        there.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - An event is repeated 1 to 99 times. (enforced: invalidParameter)
            - The interval of a recurrence is 1 to 365. (enforced: invalidParameter)
            - `description` has at most 5000 characters. (advised)
            - `summary` has at most 2048 characters. (advised)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            id: Id of the event, the same as in the path.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            summary: Title.
            description: What it is about.
            start: When it begins.
            end: When it ends, in the time zone of the start.
            is_all_day: Whether it takes whole days.
            recurrence: How it is repeated.
            attendees: Who is invited.
            location: Where it is.
            reminders: When people are reminded; an empty list for never.
            online_meeting_info: An online meeting that goes with it.
            extra: Switches.
            ui_configs: What people see on the page of the event.
            rich_text_description: What it is about, as HTML.
            card_instances: Cards that go with it (official SDKs only).
            categories: Its categories (official SDKs only).
            free_busy_status: Whether people are busy meanwhile (official SDKs only; values not documented).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/modify-event
        """
        return self._client.call(
            _operations.update_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                id=id,
                x_client_token=x_client_token,
                summary=summary,
                description=description,
                start=start,
                end=end,
                is_all_day=is_all_day,
                recurrence=recurrence,
                attendees=attendees,
                location=location,
                reminders=reminders,
                online_meeting_info=online_meeting_info,
                extra=extra,
                ui_configs=ui_configs,
                rich_text_description=rich_text_description,
                card_instances=card_instances,
                categories=categories,
                free_busy_status=free_busy_status,
            )
        )

    def update_subscribed_calendar(
        self,
        *,
        user_id: str,
        calendar_id: str,
        name: str | None = None,
        description: str | None = None,
        managers: Sequence[str] | None = None,
        subscribe_scope: CalendarSubscribeScope | Mapping[str, Any] | None = None,
    ) -> UpdateSubscribedCalendarResult:
        """Change a calendar that others can subscribe to.

        更新订阅日历：更新订阅日历。

        Changes what is given. The groups and corps must be those of whoever made the calendar.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `description` has at most 1024 characters. (advised)
            - `name` has at most 128 characters. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the person who made the calendar, or of one who edits it too.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.
            name: Title of the calendar.
            description: What it is for.
            managers: Unionids of the people who edit it too.
            subscribe_scope: Who may subscribe.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/update-subscription-calendar
        """
        return self._client.call(
            _operations.update_subscribed_calendar.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                name=name,
                description=description,
                managers=managers,
                subscribe_scope=subscribe_scope,
            )
        )


class AsyncCalendarApi:
    """Calendars - events, attendees, meeting rooms, sign-in, busy times and sharing (日程).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def add_calendar_event_attendees(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        attendees_to_add: Sequence[CalendarInvitee | Mapping[str, Any]],
        x_client_token: str | None = None,
        push_notification: bool | None = None,
        chat_notification: bool | None = None,
    ) -> None:
        """Add people to an event.

        添加日程参与者：添加日程参与者。

        Invites more people. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - `attendeesToAdd` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            attendees_to_add: The people.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            push_notification: Whether they are told by a window that opens.
            chat_notification: Whether they are told in a chat.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/add-schedule-participant
        """
        return await self._client.call(
            _operations.add_calendar_event_attendees.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                attendees_to_add=attendees_to_add,
                x_client_token=x_client_token,
                push_notification=push_notification,
                chat_notification=chat_notification,
            )
        )

    async def add_calendar_event_meeting_rooms(
        self, *, user_id: str, calendar_id: str, event_id: str, meeting_rooms_to_add: Sequence[CalendarRoomId | Mapping[str, Any]]
    ) -> AddCalendarEventMeetingRoomsResult:
        """Book meeting rooms for an event.

        预定会议室：为日程预定会议室。

        Rooms that are taken are refused with `meetingRoomNotAvailable`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `meetingRoomsToAdd` must not be empty. (enforced: required)
            - `meetingRoomsToAdd` has at most 5 elements. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            meeting_rooms_to_add: The meeting rooms.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, meetingRoomNotAvailable.

        Source: https://open.dingtalk.com/document/development/add-a-meeting-room
        """
        return await self._client.call(
            _operations.add_calendar_event_meeting_rooms.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, meeting_rooms_to_add=meeting_rooms_to_add
            )
        )

    async def create_calendar_acl(
        self,
        *,
        user_id: str,
        calendar_id: str,
        privilege: Literal["free_busy_reader", "title_reader", "reader", "writer"],
        send_msg: bool,
        scope: CalendarAclScopeRequest | Mapping[str, Any],
    ) -> CreateCalendarAclResult:
        """Share a calendar with a person.

        创建访问控制：把日历共享给一个人。

        Grants one person a right to the calendar. All ids of people are unionids.

        The 400s of the page name one code, `invalidParameter`, for most mistakes; the message says which it was.

        Permission: 日历应用访问控制写权限 (Calendar.Acl.Write).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Limits:
            - A calendar is shared with at most 500 people.

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            privilege: What the person may do: `free_busy_reader` sees when the person is busy, `title_reader` sees titles, `reader` sees
                details, `writer` makes and edits events.
            send_msg: Whether the person is told.
            scope: Who it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/create-schedule-access-control
        """
        return await self._client.call(
            _operations.create_calendar_acl.call(
                self._client, user_id=user_id, calendar_id=calendar_id, privilege=privilege, send_msg=send_msg, scope=scope
            )
        )

    async def create_calendar_event(
        self,
        *,
        user_id: str,
        calendar_id: str,
        summary: str,
        start: CalendarTime | Mapping[str, Any],
        x_client_token: str | None = None,
        description: str | None = None,
        end: CalendarTime | Mapping[str, Any] | None = None,
        is_all_day: bool | None = None,
        recurrence: CalendarRecurrence | Mapping[str, Any] | None = None,
        attendees: Sequence[CalendarInvitee | Mapping[str, Any]] | None = None,
        location: CalendarPlace | Mapping[str, Any] | None = None,
        reminders: Sequence[CalendarReminderRequest | Mapping[str, Any]] | None = None,
        online_meeting_info: CalendarMeetingRequest | Mapping[str, Any] | None = None,
        extra: CalendarEventExtra | Mapping[str, Any] | None = None,
        ui_configs: Sequence[CalendarUiConfig | Mapping[str, Any]] | None = None,
        rich_text_description: CalendarRichText | Mapping[str, Any] | None = None,
        card_instances: Sequence[CalendarCardInstance | Mapping[str, Any]] | None = None,
        categories: Sequence[CalendarCategory | Mapping[str, Any]] | None = None,
        free_busy_status: str | None = None,
        event_config: CalendarEventConfig | Mapping[str, Any] | None = None,
    ) -> CalendarEvent:
        """Create an event in a calendar.

        创建日程：在日历中创建日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`. The end of an event of whole days is the day after its last.

        Without `reminders` people are reminded 15 minutes before; an empty list is for no reminder. Add and remove people of an event
        that is there with `add_calendar_event_attendees` and `remove_calendar_event_attendees`. Repeating the call makes a second
        event, unless both carry the same `x-client-token`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - An event is repeated 1 to 99 times. (enforced: invalidParameter)
            - The interval of a recurrence is 1 to 365. (enforced: invalidParameter)
            - A person makes at most 100 events a day.
            - `description` has at most 5000 characters. (advised)
            - `summary` has at most 2048 characters. (advised)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            summary: Title.
            start: When it begins.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            description: What it is about.
            end: When it ends, in the time zone of the start.
            is_all_day: Whether it takes whole days.
            recurrence: How it is repeated.
            attendees: Who is invited.
            location: Where it is.
            reminders: When people are reminded; an empty list for never.
            online_meeting_info: An online meeting that goes with it.
            extra: Switches.
            ui_configs: What people see on the page of the event.
            rich_text_description: What it is about, as HTML.
            card_instances: Cards that go with it (official SDKs only).
            categories: Its categories (official SDKs only).
            free_busy_status: Whether people are busy meanwhile (official SDKs only; values not documented).
            event_config: What attendees may do (official SDKs only).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDeny, idempotencyProcessing, flowLimit,
                itemNotFound.

        Source: https://open.dingtalk.com/document/development/create-schedule
        """
        return await self._client.call(
            _operations.create_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                summary=summary,
                start=start,
                x_client_token=x_client_token,
                description=description,
                end=end,
                is_all_day=is_all_day,
                recurrence=recurrence,
                attendees=attendees,
                location=location,
                reminders=reminders,
                online_meeting_info=online_meeting_info,
                extra=extra,
                ui_configs=ui_configs,
                rich_text_description=rich_text_description,
                card_instances=card_instances,
                categories=categories,
                free_busy_status=free_busy_status,
                event_config=event_config,
            )
        )

    async def create_subscribed_calendar(
        self,
        *,
        user_id: str,
        name: str,
        subscribe_scope: CalendarSubscribeScope | Mapping[str, Any],
        description: str | None = None,
        managers: Sequence[str] | None = None,
    ) -> CreateSubscribedCalendarResult:
        """Create a calendar that others can subscribe to.

        创建订阅日历：创建可供订阅的日历。

        Makes a public calendar, and says who may subscribe to it: people (unionids), groups or whole corps. Whoever makes it must be in
        one of the groups or corps.

        The name has fewer than 128 characters by one message of `invalidParameter`, at most 128 by its explanation.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `description` has at most 1024 characters. (advised)
            - `name` has at most 128 characters. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the person who made the calendar.
            name: Title of the calendar.
            subscribe_scope: Who may subscribe.
            description: What it is for.
            managers: Unionids of the people who edit it too.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/create-subscription-calendar
        """
        return await self._client.call(
            _operations.create_subscribed_calendar.call(
                self._client, user_id=user_id, name=name, subscribe_scope=subscribe_scope, description=description, managers=managers
            )
        )

    async def delete_calendar_acl(self, *, user_id: str, calendar_id: str, acl_id: str) -> None:
        """End a grant on a calendar.

        删除访问控制：取消日历的一项共享。

        Takes back what `create_calendar_acl` granted.

        A success has no body.

        Permission: 日历应用访问控制写权限 (Calendar.Acl.Write).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            acl_id: Id of the grant, from `list_calendar_acls`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/delete-an-access-control-list
        """
        return await self._client.call(
            _operations.delete_calendar_acl.call(self._client, user_id=user_id, calendar_id=calendar_id, acl_id=acl_id)
        )

    async def delete_calendar_event(
        self, *, user_id: str, calendar_id: str, event_id: str, push_notification: bool | None = None, x_client_token: str | None = None
    ) -> None:
        """Delete an event.

        删除日程：删除日程。

        With the unionid of the organizer the event is cancelled for everybody, and all are told. With that of an attendee it goes from
        the calendar of that person alone.

        A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer, or of the attendee from whose calendar it goes.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            push_notification: Whether people are told by a window that opens.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/delete-event
        """
        return await self._client.call(
            _operations.delete_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                push_notification=push_notification,
                x_client_token=x_client_token,
            )
        )

    async def delete_subscribed_calendar(self, *, user_id: str, calendar_id: str) -> DeleteSubscribedCalendarResult:
        """Delete a calendar that others can subscribe to.

        删除订阅日历：删除订阅日历。

        Only the person who made it can. All subscriptions to it end.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who made the calendar.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/delete-subscription-calendar
        """
        return await self._client.call(_operations.delete_subscribed_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    async def get_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str, max_attendees: int | None = None) -> CalendarEvent:
        """Get an event.

        查询单个日程详情：查询单个日程的详情。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxAttendees` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_attendees: How many attendees are told at most; 100 when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, instanceNotExist, itemNotFound.

        Source: https://open.dingtalk.com/document/development/query-details-about-an-event
        """
        return await self._client.call(
            _operations.get_calendar_event.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_attendees=max_attendees
            )
        )

    async def get_calendar_event_sign_in_link(self, *, union_id: str, calendar_id: str, event_id: str) -> GetCalendarEventSignInLinkResult:
        """Get the address where people sign in to an event.

        获取签到链接：获取日程的签到链接。

        Show it as a QR code. Only the organizer gets it.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            union_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/api-getsigninlink
        """
        return await self._client.call(
            _operations.get_calendar_event_sign_in_link.call(self._client, union_id=union_id, calendar_id=calendar_id, event_id=event_id)
        )

    async def get_calendar_event_sign_out_link(self, *, user_id: str, calendar_id: str, event_id: str) -> GetCalendarEventSignOutLinkResult:
        """Get the address where people sign out of an event.

        获取签退链接：获取日程的签退链接。

        Show it as a QR code.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/api-getsignoutlink
        """
        return await self._client.call(
            _operations.get_calendar_event_sign_out_link.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    async def get_meeting_room_busy_times(
        self, *, user_id: str, room_ids: Sequence[str], start_time: str, end_time: str
    ) -> GetMeetingRoomBusyTimesResult:
        """Get when meeting rooms are taken.

        获取会议室忙闲信息：获取会议室的忙闲信息。

        When each of these rooms is taken; no entries mean that it is free. Times are text in the format of ISO 8601.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A query covers at most 90 days.
            - `roomIds` must not be empty. (enforced: required)
            - `roomIds` has at most 5 elements. (advised)

        Args:
            user_id: Unionid of the person who asks.
            room_ids: Ids of these rooms.
            start_time: Begin of the time, text format ISO 8601.
            end_time: End of the time, text format ISO 8601.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, meetingRoomNotAvailable.

        Source: https://open.dingtalk.com/document/development/queries-free-and-busy-meeting-room-information
        """
        return await self._client.call(
            _operations.get_meeting_room_busy_times.call(
                self._client, user_id=user_id, room_ids=room_ids, start_time=start_time, end_time=end_time
            )
        )

    async def get_subscribed_calendar(self, *, user_id: str, calendar_id: str) -> GetSubscribedCalendarResult:
        """Get a calendar that others can subscribe to.

        查询单个订阅日历详情：查询订阅日历的详情。

        Its title, who edits it, and who may subscribe.

        Permission: 日历应用中日历读权限 (Calendar.Calendar.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who made the calendar, or of one who edits it too.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/query-a-single-subscription-calendar
        """
        return await self._client.call(_operations.get_subscribed_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    async def get_user_busy_times(self, *, user_id: str, user_ids: Sequence[str], start_time: str, end_time: str) -> GetUserBusyTimesResult:
        """Get when people are busy.

        获取用户忙闲信息：获取用户的忙闲信息。

        When each of the people has something in the calendar. Ids of people are unionids; times are text in the format of ISO 8601.

        Permission: 日历应用中日程闲忙状态读权限 (Calendar.EventSchedule.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 20 elements. (advised)

        Args:
            user_id: Unionid of the person who asks.
            user_ids: Unionids of the people.
            start_time: Begin of the time, text format ISO 8601.
            end_time: End of the time, text format ISO 8601.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal.

        Source: https://open.dingtalk.com/document/development/free-schedule
        """
        return await self._client.call(
            _operations.get_user_busy_times.call(self._client, user_id=user_id, user_ids=user_ids, start_time=start_time, end_time=end_time)
        )

    async def list_calendar_acls(self, *, user_id: str, calendar_id: str) -> ListCalendarAclsResult:
        """List whom a calendar is shared with.

        获取访问控制列表：获取日历的共享对象列表。

        Every grant on the calendar: who has it, and what it allows.

        All ids of people are unionids.

        Permission: 日历应用访问控制读权限 (Calendar.Acl.Read).

        Apps: internal apps (企业内部应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-control-list-of-the-calendar
        """
        return await self._client.call(_operations.list_calendar_acls.call(self._client, user_id=user_id, calendar_id=calendar_id))

    async def list_calendar_event_attendees(
        self, *, user_id: str, calendar_id: str, event_id: str, max_results: int | None = None, next_token: str | None = None
    ) -> ListCalendarEventAttendeesResult:
        """List who attends an event, page by page.

        获取日程参与者：分页获取日程的参与者。

        Who was invited, and what they answered. Ids of people are unionids.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at least 0. (enforced: invalidParameter.maxResults)
            - `maxResults` is at most 500. (enforced: invalidParameter.maxResults)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most; 100 when it is not given.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.event.calendarId, invalidParameter.event.eventId,
                invalidParameter.subscribed.invalid, invalidParameter.maxResults, invalidParameter.

        Source: https://open.dingtalk.com/document/development/get-the-participants-of-a-schedule
        """
        return await self._client.call(
            _operations.list_calendar_event_attendees.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_results=max_results, next_token=next_token
            )
        )

    def iter_calendar_event_attendees(
        self, *, user_id: str, calendar_id: str, event_id: str, max_results: int | None = None, next_token: str | None = None
    ) -> AsyncPages[CalendarAttendee]:
        """Return what is on all pages of `list_calendar_event_attendees`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_attendees.pages_async(
            self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, max_results=max_results, next_token=next_token
        )

    async def list_calendar_event_sign_ins(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        max_results: int,
        type_: Literal["sign_in", "not_yet_sign_in"],
        next_token: str | None = None,
    ) -> ListCalendarEventSignInsResult:
        """List who signed in to an event, or did not.

        查看单个日程的签到详情：查看日程的签到详情。

        People who signed in, or those who did not, page by page. Ids of people are unionids.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most.
            type_: Whom to list: `sign_in`, who signed in; `not_yet_sign_in`, who did not.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/view-the-check-in-details-of-a-single-schedule
        """
        return await self._client.call(
            _operations.list_calendar_event_sign_ins.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                max_results=max_results,
                type_=type_,
                next_token=next_token,
            )
        )

    def iter_calendar_event_sign_ins(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        type_: Literal["sign_in", "not_yet_sign_in"],
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> AsyncPages[CalendarSignIn]:
        """Return what is on all pages of `list_calendar_event_sign_ins`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_sign_ins.pages_async(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            event_id=event_id,
            type_=type_,
            max_results=max_results,
            next_token=next_token,
        )

    async def list_calendar_event_sign_outs(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        max_results: int,
        type_: Literal["sign_out", "not_yet_sign_out"],
        next_token: str | None = None,
    ) -> ListCalendarEventSignOutsResult:
        """List who signed out of an event, or did not.

        查看单个日程的签退详情：查看日程的签退详情。

        People who signed out, or those who did not, page by page. Ids of people are unionids; the one of the path has to be organizer
        or attendee.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxResults` is at most 500. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            max_results: How many people a page has at most.
            type_: Whom to list: `sign_out`, who signed out; `not_yet_sign_out`, who did not.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/view-the-billing-details-of-a-single-schedule
        """
        return await self._client.call(
            _operations.list_calendar_event_sign_outs.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                max_results=max_results,
                type_=type_,
                next_token=next_token,
            )
        )

    def iter_calendar_event_sign_outs(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        type_: Literal["sign_out", "not_yet_sign_out"],
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> AsyncPages[CalendarSignOut]:
        """Return what is on all pages of `list_calendar_event_sign_outs`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 500 when it is not given.
        """
        return _operations.list_calendar_event_sign_outs.pages_async(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            event_id=event_id,
            type_=type_,
            max_results=max_results,
            next_token=next_token,
        )

    async def list_calendar_events(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        show_deleted: bool | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
        sync_token: str | None = None,
        series_master_id: str | None = None,
    ) -> ListCalendarEventsResult:
        """List the events of a calendar, page by page.

        查询日程列表：分页查询日历中的日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Of a repeated event all occurrences of the past are listed, but none of the future; `list_calendar_view` has these. An
        occurrence has a `seriesMasterId`. Deleted events come with `showDeleted`; `get_calendar_event` answers `instanceNotExist` for
        them.

        When all pages were read, the last one has a `syncToken`: the next listing with it tells what changed since. There is none with
        `timeMax`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - From timeMin to timeMax is at most a year.
            - `maxAttendees` is at most 100. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            time_min: Earliest start, text format ISO 8601.
            time_max: Latest start, text format ISO 8601.
            show_deleted: Whether deleted events are listed too; false when it is not given.
            max_results: How many events a page has at most; 100 when it is not given.
            max_attendees: How many attendees each event brings at most; 100 when it is not given. `list_calendar_event_attendees` has all of
                them.
            next_token: Where the page begins, from the page before; nothing for the first page.
            sync_token: From the last page of an earlier listing: list what changed since.
            series_master_id: Id of a repeated event, to list its occurrences.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/query-an-event-list
        """
        return await self._client.call(
            _operations.list_calendar_events.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                time_min=time_min,
                time_max=time_max,
                show_deleted=show_deleted,
                max_results=max_results,
                max_attendees=max_attendees,
                next_token=next_token,
                sync_token=sync_token,
                series_master_id=series_master_id,
            )
        )

    def iter_calendar_events(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        show_deleted: bool | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
        sync_token: str | None = None,
        series_master_id: str | None = None,
    ) -> AsyncPages[CalendarEvent]:
        """Return what is on all pages of `list_calendar_events`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_calendar_events.pages_async(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            time_min=time_min,
            time_max=time_max,
            show_deleted=show_deleted,
            max_results=max_results,
            max_attendees=max_attendees,
            next_token=next_token,
            sync_token=sync_token,
            series_master_id=series_master_id,
        )

    async def list_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
    ) -> ListCalendarViewResult:
        """List the events of a time with all occurrences of repeated ones.

        查询日程视图：查询一段时间内的日程，循环日程会展开。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Unlike `list_calendar_events` this lays out repeated events, those of the future too. An occurrence has a `seriesMasterId`.

        Permission: 日历应用中日程读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `maxAttendees` is at most 100. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            user_id: Unionid of the person whose calendar it is.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            time_min: Events that end at this time or later, text format ISO 8601.
            time_max: Events that start before this time, text format ISO 8601.
            max_results: How many events a page has at most; 100 when it is not given.
            max_attendees: How many attendees each event brings at most; 100 when it is not given. `list_calendar_event_attendees` has all of
                them.
            next_token: Where the page begins, from the page before; nothing for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/query-schedule-view
        """
        return await self._client.call(
            _operations.list_calendar_view.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                time_min=time_min,
                time_max=time_max,
                max_results=max_results,
                max_attendees=max_attendees,
                next_token=next_token,
            )
        )

    def iter_calendar_view(
        self,
        *,
        user_id: str,
        calendar_id: str,
        time_min: str | None = None,
        time_max: str | None = None,
        max_results: int | None = None,
        max_attendees: int | None = None,
        next_token: str | None = None,
    ) -> AsyncPages[CalendarEvent]:
        """Return what is on all pages of `list_calendar_view`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_calendar_view.pages_async(
            self._client,
            user_id=user_id,
            calendar_id=calendar_id,
            time_min=time_min,
            time_max=time_max,
            max_results=max_results,
            max_attendees=max_attendees,
            next_token=next_token,
        )

    async def list_calendars(self, *, user_id: str) -> ListCalendarsResult:
        """List the calendars of a person.

        查询日历：查询用户的日历。

        The main calendar, those that were subscribed to, and those that are shared.

        Permission: 日历应用中日历读权限 (Calendar.Event.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person whose calendar it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramIllegal.

        Source: https://open.dingtalk.com/document/development/query-a-calendar
        """
        return await self._client.call(_operations.list_calendars.call(self._client, user_id=user_id))

    async def remove_calendar_event_attendees(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        attendees_to_remove: Sequence[CalendarPersonId | Mapping[str, Any]],
        x_client_token: str | None = None,
    ) -> None:
        """Remove people from an event.

        删除日程参与者：删除日程参与者。

        Takes people out of the event. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - `attendeesToRemove` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            attendees_to_remove: The people.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/delete-schedule-participant
        """
        return await self._client.call(
            _operations.remove_calendar_event_attendees.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                attendees_to_remove=attendees_to_remove,
                x_client_token=x_client_token,
            )
        )

    async def remove_calendar_event_meeting_rooms(
        self, *, user_id: str, calendar_id: str, event_id: str, meeting_rooms_to_remove: Sequence[CalendarRoomId | Mapping[str, Any]]
    ) -> RemoveCalendarEventMeetingRoomsResult:
        """Give back meeting rooms of an event.

        取消预定会议室：取消日程预定的会议室。

        Undoes `add_calendar_event_meeting_rooms`.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `meetingRoomsToRemove` must not be empty. (enforced: required)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            meeting_rooms_to_remove: The meeting rooms.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.

        Source: https://open.dingtalk.com/document/development/remove-a-meeting-room
        """
        return await self._client.call(
            _operations.remove_calendar_event_meeting_rooms.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, meeting_rooms_to_remove=meeting_rooms_to_remove
            )
        )

    async def respond_to_calendar_event(
        self, *, user_id: str, calendar_id: str, event_id: str, response_status: Literal["needsAction", "accepted", "declined", "tentative"]
    ) -> None:
        """Answer an invitation to an event.

        设置日程响应邀请状态：设置对日程邀请的响应。

        Answers for one attendee. A success has no body.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the attendee who answers.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            response_status: The answer.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, itemNotFound.

        Source: https://open.dingtalk.com/document/development/configure-response-status
        """
        return await self._client.call(
            _operations.respond_to_calendar_event.call(
                self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id, response_status=response_status
            )
        )

    async def sign_in_to_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str) -> SignInToCalendarEventResult:
        """Sign a person in to an event.

        针对单个日程进行签到：为日程签到。

        Notes that an attendee came.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who signs in.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: notInEvent, exceedMaxReceiverSize, invalidParameter.

        Source: https://open.dingtalk.com/document/development/sign-in-single-schedule-news
        """
        return await self._client.call(
            _operations.sign_in_to_calendar_event.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    async def sign_out_of_calendar_event(self, *, user_id: str, calendar_id: str, event_id: str) -> SignOutOfCalendarEventResult:
        """Sign a person out of an event.

        针对单个日程进行签退：为日程签退。

        Notes that an attendee left.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the person who signs out.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: notInEvent, exceedMaxReceiverSize, invalidParameter.

        Source: https://open.dingtalk.com/document/development/sign-off-for-a-single-schedule
        """
        return await self._client.call(
            _operations.sign_out_of_calendar_event.call(self._client, user_id=user_id, calendar_id=calendar_id, event_id=event_id)
        )

    async def subscribe_calendar(self, *, user_id: str, calendar_id: str) -> None:
        """Subscribe a person to a public calendar.

        订阅公共日历：为用户订阅公共日历。

        The person must be among those who may. Only calendars of the type `subscribed` can be subscribed to. A success has no body.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the subscriber.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: permissionDenied, invalidParameter, exceedSubscribeLimit.

        Source: https://open.dingtalk.com/document/development/subscribe-to-a-public-calendar
        """
        return await self._client.call(_operations.subscribe_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    async def unsubscribe_calendar(self, *, user_id: str, calendar_id: str) -> UnsubscribeCalendarResult:
        """End a subscription to a public calendar.

        取消订阅公共日历：取消订阅公共日历。

        Undoes `subscribe_calendar` for one person.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            user_id: Unionid of the subscriber.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: permissionDenied, invalidParameter.

        Source: https://open.dingtalk.com/document/development/unsubscribe-from-a-public-calendar
        """
        return await self._client.call(_operations.unsubscribe_calendar.call(self._client, user_id=user_id, calendar_id=calendar_id))

    async def update_calendar_event(
        self,
        *,
        user_id: str,
        calendar_id: str,
        event_id: str,
        id: str,
        x_client_token: str | None = None,
        summary: str | None = None,
        description: str | None = None,
        start: CalendarTime | Mapping[str, Any] | None = None,
        end: CalendarTime | Mapping[str, Any] | None = None,
        is_all_day: bool | None = None,
        recurrence: CalendarRecurrence | Mapping[str, Any] | None = None,
        attendees: Sequence[CalendarInvitedPerson | Mapping[str, Any]] | None = None,
        location: CalendarPlace | Mapping[str, Any] | None = None,
        reminders: Sequence[CalendarReminderRequest | Mapping[str, Any]] | None = None,
        online_meeting_info: CalendarMeetingRequest | Mapping[str, Any] | None = None,
        extra: CalendarEventExtra | Mapping[str, Any] | None = None,
        ui_configs: Sequence[CalendarUiConfig | Mapping[str, Any]] | None = None,
        rich_text_description: CalendarRichText | Mapping[str, Any] | None = None,
        card_instances: Sequence[CalendarCardInstance | Mapping[str, Any]] | None = None,
        categories: Sequence[CalendarCategory | Mapping[str, Any]] | None = None,
        free_busy_status: str | None = None,
    ) -> CalendarEvent:
        """Change an event.

        修改日程：修改日程。

        Times are text in the format of ISO 8601, such as `2026-03-02T10:00:00+08:00`. An event of whole days has `date` alone, any
        other `dateTime` and `timeZone`.

        Only the organizer can. What is not given stays as it is. `onlineMeetingInfo` makes a new meeting in place of the one that is
        there.

        Permission: 日历应用中日程写权限 (Calendar.Event.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - A call changes at most 500 attendees; an event has at most 5000. (advised)
            - An event is repeated 1 to 99 times. (enforced: invalidParameter)
            - The interval of a recurrence is 1 to 365. (enforced: invalidParameter)
            - `description` has at most 5000 characters. (advised)
            - `summary` has at most 2048 characters. (advised)

        Args:
            user_id: Unionid of the organizer of the event.
            calendar_id: Id of the calendar; `primary` is the main calendar of the person.
            event_id: Id of the event, from `create_calendar_event` or `list_calendar_events`.
            id: Id of the event, the same as in the path.
            x_client_token: Name of your own for this call; DingTalk takes calls with the same one for a single call, for a day.
            summary: Title.
            description: What it is about.
            start: When it begins.
            end: When it ends, in the time zone of the start.
            is_all_day: Whether it takes whole days.
            recurrence: How it is repeated.
            attendees: Who is invited.
            location: Where it is.
            reminders: When people are reminded; an empty list for never.
            online_meeting_info: An online meeting that goes with it.
            extra: Switches.
            ui_configs: What people see on the page of the event.
            rich_text_description: What it is about, as HTML.
            card_instances: Cards that go with it (official SDKs only).
            categories: Its categories (official SDKs only).
            free_busy_status: Whether people are busy meanwhile (official SDKs only; values not documented).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, idempotencyProcessing, itemNotFound.

        Source: https://open.dingtalk.com/document/development/modify-event
        """
        return await self._client.call(
            _operations.update_calendar_event.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                event_id=event_id,
                id=id,
                x_client_token=x_client_token,
                summary=summary,
                description=description,
                start=start,
                end=end,
                is_all_day=is_all_day,
                recurrence=recurrence,
                attendees=attendees,
                location=location,
                reminders=reminders,
                online_meeting_info=online_meeting_info,
                extra=extra,
                ui_configs=ui_configs,
                rich_text_description=rich_text_description,
                card_instances=card_instances,
                categories=categories,
                free_busy_status=free_busy_status,
            )
        )

    async def update_subscribed_calendar(
        self,
        *,
        user_id: str,
        calendar_id: str,
        name: str | None = None,
        description: str | None = None,
        managers: Sequence[str] | None = None,
        subscribe_scope: CalendarSubscribeScope | Mapping[str, Any] | None = None,
    ) -> UpdateSubscribedCalendarResult:
        """Change a calendar that others can subscribe to.

        更新订阅日历：更新订阅日历。

        Changes what is given. The groups and corps must be those of whoever made the calendar.

        Permission: 日历应用中日历写权限 (Calendar.Calendar.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `description` has at most 1024 characters. (advised)
            - `name` has at most 128 characters. (enforced: invalidParameter)

        Args:
            user_id: Unionid of the person who made the calendar, or of one who edits it too.
            calendar_id: Id of the subscribed calendar, from `create_subscribed_calendar`.
            name: Title of the calendar.
            description: What it is for.
            managers: Unionids of the people who edit it too.
            subscribe_scope: Who may subscribe.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, permissionDenied.

        Source: https://open.dingtalk.com/document/development/update-subscription-calendar
        """
        return await self._client.call(
            _operations.update_subscribed_calendar.call(
                self._client,
                user_id=user_id,
                calendar_id=calendar_id,
                name=name,
                description=description,
                managers=managers,
                subscribe_scope=subscribe_scope,
            )
        )
