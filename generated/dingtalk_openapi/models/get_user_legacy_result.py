from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .user_extension_legacy import UserExtensionLegacy
    from .user_role_legacy import UserRoleLegacy
    from .user_tags_legacy import UserTagsLegacy


class GetUserLegacyResult(OapiEnvelope):
    """What the corp knows about a person, with the envelope of the old host."""

    userid: str
    """The userid in the corp."""
    unionid: str | None = None
    """The unionid of the person, across the apps of one developer."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk; the page of today does not name it."""
    manager_userid: str | None = wire("managerUserid", default=None)
    """The userid of the direct superior."""
    hired_date: int | None = wire("hiredDate", default=None)
    """Day of hiring, as Unix time in milliseconds."""
    tel: str | None = None
    """Extension number."""
    remark: str | None = None
    """Remark."""
    work_place: str | None = wire("workPlace", default=None)
    """Place of work."""
    name: str | None = None
    """Name of the person."""
    position: str | None = None
    """Position."""
    mobile: str | None = None
    """Mobile number."""
    state_code: str | None = wire("stateCode", default=None)
    """Country code of the mobile number."""
    email: str | None = None
    """E-mail address."""
    org_email: str | None = wire("orgEmail", default=None)
    """E-mail address at the corp; only when the mailbox was opened."""
    is_senior: bool | None = wire("isSenior", default=None)
    """Whether the person is an executive, whose mobile number nobody sees and only executives can call."""
    jobnumber: str | None = None
    """Job number."""
    active: bool | None = None
    """Whether the person has activated DingTalk."""
    avatar: str | None = None
    """Address of the picture."""
    extattr: UserExtensionLegacy | None = None
    """Fields that the corp added, by name."""
    roles: list[UserRoleLegacy] = wire(default_factory=list)
    """Roles."""
    department: list[int] = wire(default_factory=list)
    """Ids of the departments."""
    order_in_depts: str | None = wire("orderInDepts", default=None)
    """Place in the order of each department, as text `{id:place}` that is no JSON."""
    is_leader_in_depts: str | None = wire("isLeaderInDepts", default=None)
    """Whether the person leads each department, as text `{id:true}` that is no JSON."""
    is_admin: bool | None = wire("isAdmin", default=None)
    """Whether the person is an administrator."""
    is_hide: bool | None = wire("isHide", default=None)
    """Whether the mobile number is hidden from others."""
    is_boss: bool | None = wire("isBoss", default=None)
    """Whether the person is the boss."""
    real_authed: bool | None = wire("realAuthed", default=None)
    """Whether the person has proved who they are."""
    exclusive_account: bool | None = wire("exclusiveAccount", default=None)
    """Whether the account is an exclusive one of the corp."""
    tags: UserTagsLegacy | None = None
    """An object that the examples of the page print empty; no source says what is in it."""
