"""What becomes of the arguments of a call: one rule for all operations.

What means the same is taken: a tuple or a set for a list, a number where DingTalk wants its digits as text, a dict for a model, `None` for
what is not given. What can only be a mistake is an `ArgumentError`, before anything is sent.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from collections.abc import Collection, Mapping
from operator import index
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .errors import ArgumentError, ArgumentTypeError, ArgumentValueError
from .types import File, Unset
from .wire import UNREADABLE, OtherKindError

if TYPE_CHECKING:
    from collections.abc import Callable


T = TypeVar("T")

_MAX_EXCERPT = 40


class _Model(Protocol):
    def to_dict(self) -> dict[str, Any]: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Any: ...


def is_given(value: object) -> bool:
    """Whether an optional argument was given: `None` is not, nor is `UNSET`.

    Examples:
        >>> is_given(None), is_given(UNSET), is_given(False)
        (False, False, True)
    """
    return value is not None and not isinstance(value, Unset)


def send_text(value: object, field: str) -> Any:
    """Return a text; a whole number becomes its digits.

    Raises:
        ArgumentTypeError: it is neither.

    Examples:
        >>> send_text("manager42", "userid"), send_text(42, "userid")
        ('manager42', '42')
    """
    if isinstance(value, str):
        return str.__str__(value)  # of an enum the value, not its name
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    raise _wrong_type("a string", value, field)


def send_integer(value: object, field: str) -> Any:
    """Return a whole number.

    Raises:
        ArgumentTypeError: it is not an integer; neither are `True`, `1.0` and digits in a string, which DingTalk may take or not.
    """
    if not isinstance(value, bool):
        try:
            return index(cast("int", value))
        except TypeError:
            pass
    raise _wrong_type("a whole number", value, field)


def send_number(value: object, field: str) -> Any:
    """Return a number.

    Raises:
        ArgumentTypeError: it is not a number; neither is `True`.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _wrong_type("a number", value, field)


def send_flag(value: object, field: str) -> Any:
    """Return `True` or `False`.

    Raises:
        ArgumentTypeError: it is neither: "false" would be true.
    """
    if isinstance(value, bool):
        return value
    raise _wrong_type("True or False", value, field)


def send_file(value: object, field: str) -> Any:
    """Return a file.

    Raises:
        ArgumentTypeError: it is not a file.
    """
    if isinstance(value, File):
        return value
    raise _wrong_type("a dingtalk_openapi.types.File", value, field)


def send_list(values: object, field: str, send: Callable[[object, str], Any]) -> list[Any]:
    """Return a list; a tuple, a set or another collection becomes one.

    Args:
        values: The list.
        field: Where it stands.
        send: Gives one element; the second argument is where in the element it stands, nowhere.

    Raises:
        ArgumentTypeError: it is not a collection: a string would be split into letters, and a generator would be used up
            for the next call.

    Examples:
        >>> send_list(("zhangsan", 42), "userIds", send_text)
        ['zhangsan', '42']
    """
    sent: list[Any] = []
    collection = _collection(values, field, "a list of strings" if send is send_text else "a list")
    try:
        for value in collection:
            sent.append(send(value, ""))  # noqa: PERF401 - how many there are says which one is wrong
    except ArgumentError as error:
        raise error.inside(f"{field}[{len(sent)}]") from None
    return sent


def send_texts(values: object, field: str) -> str:
    """Return a list of texts as the JSON text that it travels as; such a text is taken as it is.

    Raises:
        ArgumentTypeError: it is neither a list of texts or numbers nor the JSON text of a list.

    Examples:
        >>> send_texts(["zhangsan", 42], "userIdList"), send_texts('["zhangsan"]', "userIdList")
        ('["zhangsan","42"]', '["zhangsan"]')
    """
    if isinstance(values, str) and values.lstrip().startswith("["):
        return str.__str__(values)
    return json.dumps(send_list(values, field, send_text), ensure_ascii=False, separators=(",", ":"))


def _collection(values: object, field: str, wanted: str) -> Collection[Any]:
    if isinstance(values, (list, tuple)):
        return values
    if isinstance(values, (str, bytes, bytearray)):
        shown = repr(values[:_MAX_EXCERPT])
        raise ArgumentTypeError(f"takes {wanted}, got the string {shown}: write [{shown}].", field=field)
    if isinstance(values, Mapping) or not isinstance(values, Collection):
        raise _wrong_type(wanted, values, field)
    return values


def join_list(values: object, separator: str, field: str) -> str:
    """Join a list that travels as text; an empty one is an empty text.

    Raises:
        ArgumentTypeError: it is not a list of strings or numbers.
        ArgumentValueError: an element is blank or holds the separator, so the other side would see another list.

    Examples:
        >>> join_list(["zhangsan", "lisi"], "|", "touser"), join_list((1, 2), ",", "dept_id_list")
        ('zhangsan|lisi', '1,2')
    """
    texts = send_list(values, field, send_text)
    for text in texts:
        if not text.strip() or separator in text:
            reason = f"cannot send the element {text!r}: it is blank or holds {separator!r}, which separates elements."
            raise ArgumentValueError(reason, field=field)
    return separator.join(texts)


def dump_json(value: object, field: str, *kinds: type[_Model]) -> str:
    """Write an object that travels as JSON text; text is taken as it is.

    Args:
        value: A model, the dict of one, or text.
        field: Where it stands.
        kinds: The model it is; without it any dict will do.

    Raises:
        ArgumentTypeError: it is neither.
        ArgumentValueError: the dict lacks something, or holds what JSON cannot say.

    Examples:
        >>> dump_json({"name": "张三"}, "data")
        '{"name":"张三"}'
    """
    if isinstance(value, str):
        return value
    if not isinstance(value, (Mapping, *kinds)):
        raise ArgumentTypeError(f"takes a model, a dict or text; got {type(value).__name__}.", field=field)
    content = send_object(value, field, *kinds) if kinds else dict(cast("Mapping[str, Any]", value))
    try:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError) as error:
        raise ArgumentValueError(f"cannot be written as JSON: {error}.", field=field) from None


def send_object(value: object, field: str, *kinds: type[_Model]) -> dict[str, Any]:
    """Return the dictionary of a model.

    Args:
        value: A model of one of the kinds, or the dict of one, as it looks on the wire.
        field: Where it stands.
        kinds: What it may be.

    Raises:
        ArgumentError: it is neither, or something in it is wrong.
    """
    model: Any = as_model(value, field, *kinds)
    try:
        sent: dict[str, Any] = model.to_dict()
    except ArgumentError as error:
        raise error.inside(field) from None
    return sent


def as_model(value: object, field: str, *classes: type[Any]) -> Any:
    """Return a model as it is, and make one of a dict that looks as on the wire; of several kinds the one that the dict is of.

    Raises:
        ArgumentTypeError: it is neither.
        ArgumentValueError: the dict is of none of the kinds, or lacks something.
    """
    if isinstance(value, classes):
        return value
    if not isinstance(value, Mapping):
        names = ", ".join(class_.__name__ for class_ in classes)
        wanted = f"one of {names}" if len(classes) > 1 else f"a {names}"
        raise ArgumentTypeError(
            f"must be {wanted}; got {type(value).__name__}. A dict that looks as on the wire is taken, too.", field=field
        )
    try:
        return _model_of(value, classes)
    except ArgumentError as error:
        raise error.inside(field) from None


def as_models(values: object, field: str, *classes: type[Any]) -> list[Any]:
    """Return a list of models; each may be a dict, as of `as_model`."""
    return send_list(values, field, lambda value, where: as_model(value, where, *classes))


def _model_of(fields: Mapping[str, Any], classes: tuple[type[Any], ...]) -> Any:
    others: list[OtherKindError] = []
    errors: dict[str, ArgumentError] = {}
    for class_ in classes:
        try:
            return class_.from_dict(fields)
        except OtherKindError as error:
            others.append(error)
        except ArgumentError as error:
            errors[class_.__name__] = error
        except KeyError as error:
            errors[class_.__name__] = ArgumentValueError("is missing.", field=str(error.args[0]))
        except UNREADABLE:
            errors[class_.__name__] = ArgumentValueError(f"does not look like a {class_.__name__} on the wire.", field="")
    if not errors:
        known = ", ".join(sorted({repr(error.constant) for error in others}))
        raise ArgumentValueError(f"must be one of {known}, got {others[0].value!r}.", field=others[0].field)
    if len({str(error) for error in errors.values()}) == 1:
        raise next(iter(errors.values()))
    reasons = ", ".join(f"{name} ({str(error).rstrip('.')})" for name, error in errors.items())
    raise ArgumentValueError(f"is none of {reasons}.", field="")


def _wrong_type(wanted: str, value: object, field: str) -> ArgumentError:
    return ArgumentTypeError(f"takes {wanted}, got {type(value).__name__}.", field=field)
