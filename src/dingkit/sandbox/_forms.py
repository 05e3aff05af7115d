"""Forms of approvals: what they are made of, and which values fit into them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from typing import TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

FORM: Final = "approval_form"
"""Kind of the records of forms, by their `processCode`."""
LARGEST_NUMBER_OF_FORMS: Final = 200
_LISTS: Final = (
    "DDMultiSelectField",
    "DDDateRangeField",
    "InnerContactField",
    "DDPhotoField",
    "DDAttachment",
    "RelateField",
    "TableField",
)
"""Components whose values are lists in JSON (facts workflow.yaml form_components)."""
_NUMBERS: Final = ("NumberField", "MoneyField")
_SHOWN: Final = (
    "label",
    "bizAlias",
    "required",
    "placeholder",
    "unit",
    "format",
    "duration",
    "notPrint",
    "link",
    "disabled",
    "tableViewMode",
    "verticalPrint",
    "formula",
    "align",
    "actionName",
    "bizType",
    "commonBizType",
    "durationLabel",
    "payEnable",
    "asyncCondition",
)
"""Settings that are read as they were written."""
_SHOWN_IN_ROWS: Final = ("label", "bizAlias", "required")


def components(corp: Corp, sent: list[Record]) -> list[Record] | None:
    """Return the components of a form as they are kept, each with an id; `None` where they make no form."""
    made = [_component(corp, one) for one in sent]
    ids = [one["id"] for one in made]
    complete = all(one["type"] and one["label"] for one in made)
    return made if complete and len(set(ids)) == len(ids) else None


def _component(corp: Corp, sent: Record) -> Record:
    settings = dict(sent.get("props") or {})
    kind = sent.get("componentType") or ""
    named = settings.get("componentId") or settings.get("id")
    return {
        "id": named or f"{kind}-{corp.new_id('component')[:8].upper()}",
        "type": kind,
        "label": settings.get("label") or settings.get("content") or "",
        "bizAlias": settings.get("bizAlias") or "",
        "choices": [option.get("value", "") for option in settings.get("options") or ()],
        "settings": settings,
        "children": [_component(corp, child) for child in sent.get("children") or ()],
    }


def seeded(corp: Corp, seed: Record) -> Record:
    """Make the record of a form of what a seed says.

    Raises:
        ConfigurationError: Two of its components have the same id.
    """
    now = corp.world.clock.now_ms()
    made = components(corp, [_as_sent(one) for one in seed.get("components", ())])
    if made is None:
        raise ConfigurationError(f"the seed: two components of the form {seed['process_code']} have the same id")
    return {
        "processCode": seed["process_code"],
        "name": seed["name"],
        "description": seed.get("description", ""),
        "components": made,
        "config": {},
        "approvers": [{"actionType": step.get("how", "NONE"), "userIds": step["users"]} for step in seed.get("approvers", ())],
        "created": now,
        "modified": now,
    }


def _as_sent(seed: Record) -> Record:
    settings = {name: value for name, value in seed.items() if name not in {"type", "options", "children"}}
    options = [{"value": option} for option in seed.get("options", ())]
    children = [_as_sent(child) for child in seed.get("children", ())]
    return {"componentType": seed["type"], "props": settings | ({"options": options} if options else {}), "children": children}


def schema(component: Record) -> Record:
    """Return a component as a program reads it."""
    shown: Record = {"componentName": component["type"], "props": _settings(component, _SHOWN)}
    if "choice" in component["settings"]:
        shown["props"]["choice"] = int(component["settings"]["choice"] == "1")
    if component["children"]:
        shown["children"] = [{"componentName": one["type"], "props": _settings(one, _SHOWN_IN_ROWS)} for one in component["children"]]
    return shown


def _settings(component: Record, names: tuple[str, ...]) -> Record:
    shown = {name: component["settings"][name] for name in names if component["settings"].get(name) is not None}
    return {"id": component["id"], **shown, **({"options": component["choices"]} if component["choices"] else {})}


def component_of(form: Record, value: Record) -> Record | None:
    """Return the component that a value is for, by its id, its alias or its name; `None` where the form has none."""
    wanted = (("id", value.get("id")), ("bizAlias", value.get("bizAlias")), ("label", value["name"]))
    return next((one for name, given in wanted if given for one in form["components"] if _read(one[name]) == _read(given)), None)


def _read(name: str) -> Any:
    """Read the name of a component: that of two dates is a list in JSON, however it is spaced."""
    return _list(name) or name


def fits(component: Record, value: Record) -> bool:
    """Return whether a value is one that such a component can have."""
    kind, text = component["type"], value["value"]
    if not text or text == "null" or value.get("details"):
        return True
    if kind in _NUMBERS:
        return _is_number(text)
    chosen = _list(text) if kind in _LISTS else [text]
    if chosen is None:
        return False
    return not component["choices"] or set(map(str, chosen)) <= set(component["choices"])


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _list(text: str) -> list[Any] | None:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, list) else None


def file_ids(values: list[Record]) -> list[str]:
    """Return the ids of the files that values name."""
    return list(dict.fromkeys(_file_ids(values)))


def _file_ids(values: list[Record]) -> Iterator[str]:
    for value in values:
        for one in _list(value["value"]) or ():
            # Files are the only objects with a `fileId`; without a form nothing else says what a value is.
            if isinstance(one, dict) and "fileId" in one:
                yield str(one["fileId"])
