from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .user_profile import UserProfile

if TYPE_CHECKING:
    from .union_employee import UnionEmployee
    from .user_department_leader import UserDepartmentLeader
    from .user_department_order import UserDepartmentOrder
    from .user_department_position import UserDepartmentPosition
    from .user_extension_translations import UserExtensionTranslations
    from .user_role import UserRole


class UserDetail(UserProfile):
    """All that the corp knows about one of its people."""

    org_email_type: str | None = None
    """Kind of the e-mail address at the corp."""
    dept_order_list: list[UserDepartmentOrder] = wire(default_factory=list)
    """Place of the person in the order of each department."""
    real_authed: bool | None = None
    """Whether the identity of the person is verified."""
    senior: bool | None = None
    """Whether the person is an executive."""
    leader_in_dept: list[UserDepartmentLeader] = wire(default_factory=list)
    """Whether the person leads each department."""
    role_list: list[UserRole] = wire(default_factory=list)
    """Roles of the person."""
    manager_userid: str | None = None
    """The userid of the direct superior."""
    union_emp_ext: UnionEmployee | None = None
    """Who the person is in an associated corp."""
    dept_position_list: list[UserDepartmentPosition] = wire(default_factory=list)
    """Positions of the person in each department."""
    extension_i18n: UserExtensionTranslations | None = None
    """Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text."""
