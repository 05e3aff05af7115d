from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppRestoreEvent(Answer):
    """A corp enabled an app."""

    event_type: Literal["org_micro_app_restore"] = wire("EventType", default="org_micro_app_restore")
    """Name of the event."""
    auth_corp_id: str = wire("AuthCorpId")
    """Corp that authorised the suite."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    agent_id: int | None = wire("AgentId", default=None)
    """Id of the app in that corp."""
    app_id: int | None = wire("AppId", default=None)
    """Id of the app at its provider."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
