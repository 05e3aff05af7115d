"""The contract of `spec/calendar.yaml`: events and who attends them, meeting rooms, sign-in, busy times and sharing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "list_calendar_acls": [{"user_id": "Un10nIdExample01", "calendar_id": "primary"}],
    "create_calendar_acl": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "privilege": "reader",
            "send_msg": True,
            "scope": {"scopeType": "user", "userId": "Un10nIdExample02"},
        }
    ],
    "delete_calendar_acl": [{"user_id": "Un10nIdExample01", "calendar_id": "primary", "acl_id": "exampleAcl01"}],
    "list_calendar_events": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "time_min": "2026-03-01T00:00:00+08:00",
            "time_max": "2026-03-31T00:00:00+08:00",
            "show_deleted": False,
            "max_results": 100,
            "max_attendees": 100,
            "next_token": "examplePage2",
            "sync_token": "exampleSync01",
            "series_master_id": "exampleEvent00==",
        }
    ],
    "create_calendar_event": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "x_client_token": "example-call-1",
            "summary": "Weekly meeting",
            "description": "What was done, what comes next.",
            "start": {"dateTime": "2026-03-02T10:00:00+08:00", "timeZone": "Asia/Shanghai"},
            "end": {"dateTime": "2026-03-02T11:00:00+08:00", "timeZone": "Asia/Shanghai"},
            "is_all_day": False,
            "recurrence": {
                "pattern": {
                    "type": "weekly",
                    "dayOfMonth": 2,
                    "daysOfWeek": ["monday", "friday"],
                    "index": "first",
                    "interval": 1,
                    "firstDayOfWeek": "monday",
                },
                "range": {"type": "endDate", "endDate": "2026-12-31T10:00:00+08:00"},
            },
            "attendees": [{"id": "Un10nIdExample02", "isOptional": False}],
            "location": {"displayName": "Room 1"},
            "reminders": [{"method": "dingtalk", "minutes": 15}],
            "online_meeting_info": {"type": "dingtalk"},
            "extra": {"noPushNotification": "true", "noChatNotification": "true"},
            "ui_configs": [{"uiName": "updateEventButton", "uiStatus": "hide"}],
            "rich_text_description": {"text": "<div>What was done</div>"},
            "card_instances": [{"outTrackId": "card-example-1", "scenario": "example-scenario"}],
            "categories": [{"categoryId": "exampleCategory01", "displayName": "Weekly"}],
            "free_busy_status": "busy",
            "event_config": {"allowAttendeeAddConference": True, "allowAttendeeAddParticipants": True, "allowAttendeeCreateComment": True},
        },
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "summary": "Day out",
            "start": {"date": "2026-03-02"},
            "end": {"date": "2026-03-03"},
            "is_all_day": True,
            "recurrence": {"pattern": {"type": "absoluteYearly", "interval": 1}, "range": {"type": "numbered", "numberOfOccurrences": 5}},
            "reminders": [],
        },
    ],
    "get_calendar_event": [{"user_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01==", "max_attendees": 100}],
    "update_calendar_event": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "x_client_token": "example-call-1",
            "id": "exampleEvent01==",
            "summary": "Weekly meeting",
            "description": "What was done, what comes next.",
            "start": {"dateTime": "2026-03-02T10:00:00+08:00", "timeZone": "Asia/Shanghai"},
            "end": {"dateTime": "2026-03-02T11:00:00+08:00", "timeZone": "Asia/Shanghai"},
            "is_all_day": False,
            "recurrence": {
                "pattern": {
                    "type": "weekly",
                    "dayOfMonth": 2,
                    "daysOfWeek": ["monday", "friday"],
                    "index": "first",
                    "interval": 1,
                    "firstDayOfWeek": "monday",
                },
                "range": {"type": "endDate", "endDate": "2026-12-31T10:00:00+08:00"},
            },
            "attendees": [{"id": "Un10nIdExample02", "email": "li@example.com", "isOptional": False}],
            "location": {"displayName": "Room 1"},
            "reminders": [{"method": "dingtalk", "minutes": 15}],
            "online_meeting_info": {"type": "dingtalk"},
            "extra": {"noPushNotification": "true", "noChatNotification": "true"},
            "ui_configs": [{"uiName": "updateEventButton", "uiStatus": "hide"}],
            "rich_text_description": {"text": "<div>What was done</div>"},
            "card_instances": [{"outTrackId": "card-example-1", "scenario": "example-scenario"}],
            "categories": [{"categoryId": "exampleCategory01", "displayName": "Weekly"}],
            "free_busy_status": "busy",
        },
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "id": "exampleEvent01==",
            "summary": "Monday meeting",
        },
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "id": "exampleEvent01==",
            "start": {"date": "2026-03-02"},
            "end": {"date": "2026-03-03"},
            "is_all_day": True,
            "recurrence": {"pattern": {"type": "absoluteYearly", "interval": 1}, "range": {"type": "numbered", "numberOfOccurrences": 5}},
        },
    ],
    "delete_calendar_event": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "push_notification": True,
            "x_client_token": "example-call-1",
        }
    ],
    "list_calendar_view": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "time_min": "2026-03-01T00:00:00+08:00",
            "time_max": "2026-03-31T00:00:00+08:00",
            "max_results": 100,
            "max_attendees": 100,
            "next_token": "examplePage2",
        }
    ],
    "list_calendar_event_attendees": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "max_results": 100,
            "next_token": "examplePage2",
        }
    ],
    "add_calendar_event_attendees": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "x_client_token": "example-call-1",
            "attendees_to_add": [{"id": "Un10nIdExample02", "isOptional": True}],
            "push_notification": True,
            "chat_notification": True,
        }
    ],
    "remove_calendar_event_attendees": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "x_client_token": "example-call-1",
            "attendees_to_remove": [{"id": "Un10nIdExample02"}],
        }
    ],
    "respond_to_calendar_event": [
        {"user_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01==", "response_status": "accepted"}
    ],
    "get_user_busy_times": [
        {
            "user_id": "Un10nIdExample01",
            "user_ids": ["Un10nIdExample02"],
            "start_time": "2026-03-02T08:00:00+08:00",
            "end_time": "2026-03-02T12:00:00+08:00",
        }
    ],
    "list_calendars": [{"user_id": "Un10nIdExample01"}],
    "subscribe_calendar": [{"user_id": "Un10nIdExample01", "calendar_id": "primary"}],
    "unsubscribe_calendar": [{"user_id": "Un10nIdExample01", "calendar_id": "primary"}],
    "create_subscribed_calendar": [
        {
            "user_id": "Un10nIdExample01",
            "name": "Holidays",
            "description": "Days without work",
            "managers": ["Un10nIdExample02"],
            "subscribe_scope": {
                "unionIds": ["Un10nIdExample02"],
                "openConversationIds": ["cidExampleConversation01=="],
                "corpIds": ["ding123"],
            },
        }
    ],
    "get_subscribed_calendar": [{"user_id": "Un10nIdExample01", "calendar_id": "primary"}],
    "update_subscribed_calendar": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "name": "Holidays 2027",
            "description": "Days without work",
            "managers": ["Un10nIdExample02"],
            "subscribe_scope": {
                "unionIds": ["Un10nIdExample02"],
                "openConversationIds": ["cidExampleConversation01=="],
                "corpIds": ["ding123"],
            },
        }
    ],
    "delete_subscribed_calendar": [{"user_id": "Un10nIdExample01", "calendar_id": "primary"}],
    "list_calendar_event_sign_ins": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "max_results": 100,
            "next_token": "examplePage2",
            "type_": "sign_in",
        }
    ],
    "sign_in_to_calendar_event": [{"user_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01=="}],
    "list_calendar_event_sign_outs": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "max_results": 100,
            "next_token": "examplePage2",
            "type_": "sign_out",
        }
    ],
    "sign_out_of_calendar_event": [{"user_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01=="}],
    "get_calendar_event_sign_in_link": [{"union_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01=="}],
    "get_calendar_event_sign_out_link": [{"user_id": "Un10nIdExample01", "calendar_id": "primary", "event_id": "exampleEvent01=="}],
    "get_meeting_room_busy_times": [
        {
            "user_id": "Un10nIdExample01",
            "room_ids": ["exampleRoom01"],
            "start_time": "2026-03-02T08:00:00+08:00",
            "end_time": "2026-03-02T12:00:00+08:00",
        }
    ],
    "add_calendar_event_meeting_rooms": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "meeting_rooms_to_add": [{"roomId": "exampleRoom01"}],
        }
    ],
    "remove_calendar_event_meeting_rooms": [
        {
            "user_id": "Un10nIdExample01",
            "calendar_id": "primary",
            "event_id": "exampleEvent01==",
            "meeting_rooms_to_remove": [{"roomId": "exampleRoom01"}],
        }
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
