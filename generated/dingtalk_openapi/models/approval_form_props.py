from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_form_option import ApprovalFormOption
    from .approval_form_source import ApprovalFormSource
    from .approval_form_stat_field import ApprovalFormStatField
    from .approval_form_template import ApprovalFormTemplate


class ApprovalFormProps(Body):
    """The settings of a component. Each kind of component knows some of them."""

    component_id: str | Unset = wire("componentId", default=UNSET)
    """Id, unique in the form; it or `bizAlias` is needed."""
    label: str | Unset = UNSET
    """Name that is shown; of two dates, a JSON list of two names."""
    biz_alias: str | Unset = wire("bizAlias", default=UNSET)
    """Name of yours, unique in the form."""
    required: bool | Unset = UNSET
    """Whether it has to be filled in."""
    placeholder: str | Unset = UNSET
    """Hint in the empty field."""
    disabled: bool | Unset = UNSET
    """Whether it cannot be edited."""
    print_: str | Unset = wire("print", default=UNSET)
    """Whether it is printed."""
    not_print: str | Unset = wire("notPrint", default=UNSET)
    """Whether it is left out when printed."""
    options: Sequence[ApprovalFormOption] | Unset = UNSET
    """Choices."""
    unit: str | Unset = UNSET
    """Unit of a number, or `小时` (hours) or `天` (days) of dates."""
    format_: str | Unset = wire("format", default=UNSET)
    """Format of dates, such as `yyyy-MM-dd HH:mm`."""
    duration: bool | Unset = UNSET
    """Whether the time between two dates is computed."""
    upper: str | Unset = UNSET
    """Whether an amount is written in Chinese capitals."""
    content: str | Unset = UNSET
    """Text of an explanation."""
    link: str | Unset = UNSET
    """Address that an explanation leads to."""
    mode: str | Unset = UNSET
    """Kind of a telephone number, such as `phone`."""
    choice: str | Unset = UNSET
    """Whether several people can be chosen."""
    multiple: bool | Unset = UNSET
    """Whether several departments can be chosen."""
    available_templates: Sequence[ApprovalFormTemplate] | Unset = wire("availableTemplates", default=UNSET)
    """Forms whose approvals can be referred to; none means all."""
    address_model: str | Unset = wire("addressModel", default=UNSET)
    """How exact a region is."""
    limit: int | Unset = UNSET
    """Largest rating, 5 or 10."""
    stat_field: Sequence[ApprovalFormStatField] | Unset = wire("statField", default=UNSET)
    """Columns of a table whose sums are shown."""
    table_view_mode: str | Unset = wire("tableViewMode", default=UNSET)
    """How a table is filled in."""
    vertical_print: bool | Unset = wire("verticalPrint", default=UNSET)
    """Whether a table is printed vertically."""
    default_value: str | Unset = wire("defaultValue", default=UNSET)
    """What is filled in at first."""
    mask: bool | Unset = UNSET
    """Whether the place is shown inexactly."""
    id: str | Unset = UNSET
    """Another name of `componentId`, in an example of the page."""
    pay_enable: bool | Unset = wire("payEnable", default=UNSET)
    """Whether it can be paid."""
    action_name: str | Unset = wire("actionName", default=UNSET)
    """Name of the button that adds a row."""
    align: str | Unset = UNSET
    """Where an explanation stands."""
    async_condition: bool | Unset = wire("asyncCondition", default=UNSET)
    """Whether conditions are read from outside."""
    biz_type: str | Unset = wire("bizType", default=UNSET)
    """Business type of a suite."""
    common_biz_type: str | Unset = wire("commonBizType", default=UNSET)
    """Business type of a component."""
    data_source: ApprovalFormSource | Unset = wire("dataSource", default=UNSET)
    """Where its values come from."""
    duration_label: str | Unset = wire("durationLabel", default=UNSET)
    """Name of the computed time (unit not documented)."""
    formula: str | Unset = UNSET
    """Formula."""
    invisible: bool | Unset = UNSET
    """Whether it is hidden."""
    max_length: int | Unset = wire("maxLength", default=UNSET)
    """Largest number of characters."""
    precision: int | Unset = UNSET
    """Digits after the point."""
