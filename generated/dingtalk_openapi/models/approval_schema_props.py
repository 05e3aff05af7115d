from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_holiday import ApprovalSchemaHoliday
    from .approval_schema_link import ApprovalSchemaLink
    from .approval_schema_option import ApprovalSchemaOption
    from .approval_schema_push import ApprovalSchemaPush
    from .approval_schema_stat_field import ApprovalSchemaStatField
    from .approval_schema_visible import ApprovalSchemaVisible


class ApprovalSchemaProps(Answer):
    """The settings of a component."""

    id: str | None = None
    """Id of the component."""
    table_view_mode: str | None = wire("tableViewMode", default=None)
    """How a table is filled in."""
    label: str | None = None
    """Name that is shown."""
    biz_alias: str | None = wire("bizAlias", default=None)
    """Name that its maker gave it."""
    required: bool | None = None
    """Whether it has to be filled in."""
    placeholder: str | None = None
    """Hint in the empty field."""
    options: list[str] = wire(default_factory=list)
    """Choices."""
    app_id: int | None = wire("appId", default=None)
    """Id of the app of a vendor that may read it."""
    duration_label: str | None = wire("durationLabel", default=None)
    """Name of a computed time, kept for old forms (unit not documented)."""
    push_to_calendar: int | None = wire("pushToCalendar", default=None)
    """Whether two dates go to the calendar."""
    align: str | None = None
    """Where an explanation stands."""
    stat_field: list[ApprovalSchemaStatField] = wire("statField", default_factory=list)
    """Columns whose sums are shown."""
    hide_label: bool | None = wire("hideLabel", default=None)
    """Whether the name is hidden."""
    obj_options: list[ApprovalSchemaOption] = wire("objOptions", default_factory=list)
    """Choices for other programs."""
    format_: str | None = wire("format", default=None)
    """Format of dates."""
    push_to_attendance: bool | None = wire("pushToAttendance", default=None)
    """Whether it goes to attendance."""
    label_editable_freeze: bool | None = wire("labelEditableFreeze", default=None)
    """Whether the name cannot be changed."""
    push: ApprovalSchemaPush | None = None
    """How it is told to attendance."""
    common_biz_type: str | None = wire("commonBizType", default=None)
    """Business type of the component."""
    required_editable_freeze: bool | None = wire("requiredEditableFreeze", default=None)
    """Whether `required` cannot be changed."""
    unit: str | None = None
    """Unit of a number or of dates."""
    extract: bool | None = None
    """Whether the values of a suite are laid flat."""
    link: str | None = None
    """Address that an explanation leads to."""
    pay_enable: bool | None = wire("payEnable", default=None)
    """Whether it can be paid."""
    hidden: bool | None = None
    """Whether it is hidden."""
    biz_type: str | None = wire("bizType", default=None)
    """Business type of a suite."""
    staff_status_enabled: bool | None = wire("staffStatusEnabled", default=None)
    """Whether it sets the status of a person."""
    action_name: str | None = wire("actionName", default=None)
    """Name of the button that adds a row."""
    attend_type_label: str | None = wire("attendTypeLabel", default=None)
    """Name of the kind of leave, trip or overtime."""
    child_field_visible: ApprovalSchemaVisible | None = wire("childFieldVisible", default=None)
    """Which components of a suite are shown, by id."""
    not_print: str | None = wire("notPrint", default=None)
    """Whether it is left out when printed."""
    vertical_print: bool | None = wire("verticalPrint", default=None)
    """Whether a table is printed vertically."""
    duration: bool | None = None
    """Whether the time between two dates is computed."""
    holiday_options: list[ApprovalSchemaHoliday] = wire("holidayOptions", default_factory=list)
    """Kinds of leave, of old suites."""
    use_calendar: bool | None = wire("useCalendar", default=None)
    """Whether the calendar of attendance counts."""
    hidden_in_approval_detail: bool | None = wire("hiddenInApprovalDetail", default=None)
    """Whether an explanation is hidden in an approval."""
    disabled: bool | None = None
    """Whether it cannot be edited."""
    async_condition: bool | None = wire("asyncCondition", default=None)
    """Whether conditions are read from outside."""
    behavior_linkage: list[ApprovalSchemaLink] = wire("behaviorLinkage", default_factory=list)
    """What its values do to other components."""
    show_attend_options: bool | None = wire("showAttendOptions", default=None)
    """Of old suites of attendance."""
    not_upper: str | None = wire("notUpper", default=None)
    """Whether an amount is not written in Chinese capitals."""
    fields_info: str | None = wire("fieldsInfo", default=None)
    """Fields of a related form."""
    e_sign: bool | None = wire("eSign", default=None)
    """Whether it is a signature."""
    main_title: str | None = wire("mainTitle", default=None)
    """Description of details of overtime."""
    formula: str | None = None
    """Formula."""
    choice: int | None = None
    """Whether several people can be chosen."""
