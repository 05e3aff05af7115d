"""Values of cards: typed in Python, text on the wire."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import math
from collections.abc import Mapping
from typing import Any

from dingtalk_openapi.errors import ArgumentTypeError, ArgumentValueError


def card_values(values: Mapping[str, Any], *, field: str = "values") -> dict[str, str]:
    """Return values of a card as the text that DingTalk takes.

    A text stays, a number and a truth value become their text, a list and a dict become JSON text. `ding.card` and the answers of
    `Card` classes do this for you.

    Args:
        values: Name of a variable of the template → value: `str`, `bool`, `int`, `float`, `list`, `tuple` or `dict`.
        field: What they are called in errors.

    Raises:
        ArgumentError: a value is of another type, is `None`, or cannot be JSON.

    Examples:
        >>> card_values({"title": "Leave", "days": 3, "urgent": False, "people": ["Qu", "Li"]})
        {'title': 'Leave', 'days': '3', 'urgent': 'false', 'people': '["Qu","Li"]'}

    Source: facts cards.yaml card_values.
    """
    if not isinstance(values, Mapping):
        raise ArgumentTypeError(f"takes a dict of name and value, got {type(values).__name__}.", field=field)
    return {_name(name, field): _text(value, f"{field}.{name}") for name, value in values.items()}


def _name(name: object, field: str) -> str:
    if not isinstance(name, str) or not name:
        raise ArgumentTypeError(f"has a name that is no text, or empty: {name!r}.", field=field)
    return name


def _text(value: object, field: str) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        raise ArgumentValueError("is None, which no card can show: leave it out, or give ''.", field=field)
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentValueError(f"is {value}, which is no number of JSON.", field=field)
    if not isinstance(value, (bool, int, float, list, tuple, Mapping)):
        raise ArgumentTypeError(f"takes str, bool, int, float, list or dict, got {type(value).__name__}.", field=field)
    try:
        return json.dumps(dict(value) if isinstance(value, Mapping) else value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentValueError(f"cannot be JSON text: {error}.", field=field) from None
