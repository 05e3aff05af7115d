from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, load_json_dict, mask_unknown, read_list, read_object, write, write_json

if TYPE_CHECKING:
    from ..models.union_employee import UnionEmployee
    from ..models.user_department_leader import UserDepartmentLeader
    from ..models.user_department_order import UserDepartmentOrder
    from ..models.user_department_position import UserDepartmentPosition
    from ..models.user_extension_translations import UserExtensionTranslations
    from ..models.user_role import UserRole


T = TypeVar("T", bound="UserDetail")


@_attrs_define
class UserDetail:
    """All that the corp knows about one of its people."""

    userid: str
    """The userid in the corp."""

    unionid: str | Unset = UNSET
    """The unionid of the person."""

    name: str | Unset = UNSET
    """Name of the person."""

    avatar: str | Unset = UNSET
    """URL of the picture; absent when it is the default one."""

    state_code: str | Unset = UNSET
    """Country code of the mobile number; third-party apps do not get it."""

    mobile: str | Unset = UNSET
    """Mobile number; needs a permission."""

    hide_mobile: bool | Unset = UNSET
    """Whether the mobile number is hidden from others."""

    telephone: str | Unset = UNSET
    """Extension number."""

    job_number: str | Unset = UNSET
    """Job number."""

    title: str | Unset = UNSET
    """Position."""

    email: str | Unset = UNSET
    """E-mail address."""

    org_email: str | Unset = UNSET
    """E-mail address at the corp."""

    work_place: str | Unset = UNSET
    """Place of work."""

    remark: str | Unset = UNSET
    """Remark."""

    exclusive_account: bool | Unset = UNSET
    """Whether the account is an exclusive one of the corp."""

    dept_id_list: list[int] | Unset = UNSET
    """Ids of the departments."""

    dept_order_list: list[UserDepartmentOrder] | Unset = UNSET
    """Place of the person in the order of each department."""

    extension: dict[str, str] | str | Unset = UNSET
    """Fields that the corp added, as JSON text of at most 2000 characters."""

    hired_date: int | Unset = UNSET
    """Day of hiring, as Unix time in milliseconds."""

    active: bool | Unset = UNSET
    """Whether the person has activated DingTalk."""

    real_authed: bool | Unset = UNSET
    """Whether the identity of the person is verified."""

    senior: bool | Unset = UNSET
    """Whether the person is an executive."""

    admin: bool | Unset = UNSET
    """Whether the person is an administrator."""

    boss: bool | Unset = UNSET
    """Whether the person is the boss."""

    leader_in_dept: list[UserDepartmentLeader] | Unset = UNSET
    """Whether the person leads each department."""

    role_list: list[UserRole] | Unset = UNSET
    """Roles of the person."""

    manager_userid: str | Unset = UNSET
    """The userid of the direct superior."""

    union_emp_ext: UnionEmployee | Unset = UNSET
    """Who the person is in an associated corp."""

    dept_position_list: list[UserDepartmentPosition] | Unset = UNSET
    """Positions of the person in each department."""

    extension_i18n: UserExtensionTranslations | Unset = UNSET
    """Translations of the fields that the corp added; the facts name no fields."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        userid = self.userid

        unionid = self.unionid

        name = self.name

        avatar = self.avatar

        state_code = self.state_code

        mobile = self.mobile

        hide_mobile = self.hide_mobile

        telephone = self.telephone

        job_number = self.job_number

        title = self.title

        email = self.email

        org_email = self.org_email

        work_place = self.work_place

        remark = self.remark

        exclusive_account = self.exclusive_account

        dept_id_list = write(self.dept_id_list)

        dept_order_list = write(self.dept_order_list)

        extension = UNSET if isinstance(self.extension, Unset) else write_json(self.extension)

        hired_date = self.hired_date

        active = self.active

        real_authed = self.real_authed

        senior = self.senior

        admin = self.admin

        boss = self.boss

        leader_in_dept = write(self.leader_in_dept)

        role_list = write(self.role_list)

        manager_userid = self.manager_userid

        union_emp_ext = write(self.union_emp_ext)

        dept_position_list = write(self.dept_position_list)

        extension_i18n = write(self.extension_i18n)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userid": userid,
            }
        )
        if unionid is not UNSET:
            field_dict["unionid"] = unionid
        if name is not UNSET:
            field_dict["name"] = name
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if state_code is not UNSET:
            field_dict["state_code"] = state_code
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if hide_mobile is not UNSET:
            field_dict["hide_mobile"] = hide_mobile
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if job_number is not UNSET:
            field_dict["job_number"] = job_number
        if title is not UNSET:
            field_dict["title"] = title
        if email is not UNSET:
            field_dict["email"] = email
        if org_email is not UNSET:
            field_dict["org_email"] = org_email
        if work_place is not UNSET:
            field_dict["work_place"] = work_place
        if remark is not UNSET:
            field_dict["remark"] = remark
        if exclusive_account is not UNSET:
            field_dict["exclusive_account"] = exclusive_account
        if dept_id_list is not UNSET:
            field_dict["dept_id_list"] = dept_id_list
        if dept_order_list is not UNSET:
            field_dict["dept_order_list"] = dept_order_list
        if extension is not UNSET:
            field_dict["extension"] = extension
        if hired_date is not UNSET:
            field_dict["hired_date"] = hired_date
        if active is not UNSET:
            field_dict["active"] = active
        if real_authed is not UNSET:
            field_dict["real_authed"] = real_authed
        if senior is not UNSET:
            field_dict["senior"] = senior
        if admin is not UNSET:
            field_dict["admin"] = admin
        if boss is not UNSET:
            field_dict["boss"] = boss
        if leader_in_dept is not UNSET:
            field_dict["leader_in_dept"] = leader_in_dept
        if role_list is not UNSET:
            field_dict["role_list"] = role_list
        if manager_userid is not UNSET:
            field_dict["manager_userid"] = manager_userid
        if union_emp_ext is not UNSET:
            field_dict["union_emp_ext"] = union_emp_ext
        if dept_position_list is not UNSET:
            field_dict["dept_position_list"] = dept_position_list
        if extension_i18n is not UNSET:
            field_dict["extension_i18n"] = extension_i18n

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.union_employee import UnionEmployee  # noqa: PLC0415
        from ..models.user_department_leader import UserDepartmentLeader  # noqa: PLC0415
        from ..models.user_department_order import UserDepartmentOrder  # noqa: PLC0415
        from ..models.user_department_position import UserDepartmentPosition  # noqa: PLC0415
        from ..models.user_extension_translations import UserExtensionTranslations  # noqa: PLC0415
        from ..models.user_role import UserRole  # noqa: PLC0415

        d = dict(src_dict)
        userid = d.pop("userid")

        unionid = given(d.pop("unionid", None))

        name = given(d.pop("name", None))

        avatar = given(d.pop("avatar", None))

        state_code = given(d.pop("state_code", None))

        mobile = given(d.pop("mobile", None))

        hide_mobile = given(d.pop("hide_mobile", None))

        telephone = given(d.pop("telephone", None))

        job_number = given(d.pop("job_number", None))

        title = given(d.pop("title", None))

        email = given(d.pop("email", None))

        org_email = given(d.pop("org_email", None))

        work_place = given(d.pop("work_place", None))

        remark = given(d.pop("remark", None))

        exclusive_account = given(d.pop("exclusive_account", None))

        dept_id_list = read_list(given(d.pop("dept_id_list", None)))

        dept_order_list = read_list(
            given(d.pop("dept_order_list", None)), lambda item: read_object(item, UserDepartmentOrder.from_dict)
        )

        _extension = d.pop("extension", UNSET)
        extension = UNSET if isinstance(_extension, Unset) or _extension is None else load_json_dict(_extension)

        hired_date = given(d.pop("hired_date", None))

        active = given(d.pop("active", None))

        real_authed = given(d.pop("real_authed", None))

        senior = given(d.pop("senior", None))

        admin = given(d.pop("admin", None))

        boss = given(d.pop("boss", None))

        leader_in_dept = read_list(
            given(d.pop("leader_in_dept", None)), lambda item: read_object(item, UserDepartmentLeader.from_dict)
        )

        role_list = read_list(given(d.pop("role_list", None)), lambda item: read_object(item, UserRole.from_dict))

        manager_userid = given(d.pop("manager_userid", None))

        union_emp_ext = read_object(given(d.pop("union_emp_ext", None)), UnionEmployee.from_dict)

        dept_position_list = read_list(
            given(d.pop("dept_position_list", None)), lambda item: read_object(item, UserDepartmentPosition.from_dict)
        )

        extension_i18n = read_object(given(d.pop("extension_i18n", None)), UserExtensionTranslations.from_dict)

        user_detail = cls(
            userid=userid,
            unionid=unionid,
            name=name,
            avatar=avatar,
            state_code=state_code,
            mobile=mobile,
            hide_mobile=hide_mobile,
            telephone=telephone,
            job_number=job_number,
            title=title,
            email=email,
            org_email=org_email,
            work_place=work_place,
            remark=remark,
            exclusive_account=exclusive_account,
            dept_id_list=dept_id_list,
            dept_order_list=dept_order_list,
            extension=extension,
            hired_date=hired_date,
            active=active,
            real_authed=real_authed,
            senior=senior,
            admin=admin,
            boss=boss,
            leader_in_dept=leader_in_dept,
            role_list=role_list,
            manager_userid=manager_userid,
            union_emp_ext=union_emp_ext,
            dept_position_list=dept_position_list,
            extension_i18n=extension_i18n,
        )

        user_detail.additional_properties = d
        return user_detail

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
