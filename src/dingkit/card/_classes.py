"""Card classes: a template, its values and its buttons in one place."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass, fields
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform
from uuid import uuid4

from dingkit._core import _arguments
from dingkit._core._concurrency import run_in_thread
from dingkit.card._values import card_values
from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData

F = TypeVar("F", bound="Callable[..., Any]")

_ACTION = "_dingkit_card_action"


def button(action_id: str) -> Callable[[F], F]:
    """Mark a static method of a `Card` class as what happens when a button is pressed.

    It gets the `CardCallbackData`, asynchronous or not, and has two seconds. What it returns changes the card for everybody: a dict of
    values (the others stay), or a `CardCallbackAckData`. `None` changes nothing.

    Args:
        action_id: Id of the action, as the template has it.
    """

    def mark(function: F) -> F:
        setattr(getattr(function, "__func__", function), _ACTION, action_id)
        return function

    return mark


@dataclass_transform(kw_only_default=True)
class Card:
    """A kind of card: inherit from it, with the id of the template and, as in a dataclass, the variables of the template.

    A press tells the id of a card and nothing of its template, so the ids of a class begin with its name: presses on its cards, sent by
    whichever process, come to its buttons, and those on others do not.

    Examples:
        >>> from dingkit.card import Card, Space, button
        >>> class Leave(Card, template_id="0a1b2c3d.schema"):
        ...     title: str
        ...     days: int
        ...     state: str = "open"
        ...
        ...     @button("accept")
        ...     @staticmethod
        ...     def accept(press):
        ...         return {"state": f"accepted by {press.user_id}"}
        >>> Leave(title="Qu", days=3).values()
        {'title': 'Qu', 'days': '3', 'state': 'open'}
        >>> stream.on_card(Leave.presses())  # doctest: +SKIP
        >>> ding.card.send(Leave(title="Qu", days=3), space=Space.group("cid…", robot_code="dingabc"))  # doctest: +SKIP

    Source: facts cards.yaml card_values; stream.yaml card_callback_data.
    """

    template_id: ClassVar[str] = ""
    card_name: ClassVar[str] = ""
    _buttons: ClassVar[Mapping[str, Callable[..., Any]]] = {}

    def __init_subclass__(cls, *, template_id: str | None = None, card_name: str | None = None) -> None:
        """Make a kind of card.

        Args:
            template_id: Id of the template on the card platform; that of the class it inherits from when not given.
            card_name: What the ids of its cards begin with; the name of the class when not given. Keep it when you rename the class, or
                presses on cards that were sent before are nobody's.

        Raises:
            ConfigurationError: an id cannot be right, two buttons have the same, or a variable is called like something of `Card`.
        """
        super().__init_subclass__()
        if taken := [name for name in cls.__annotations__ if hasattr(Card, name)]:
            raise ConfigurationError(
                f"{cls.__name__} has a variable {taken[0]!r}, which is something else of a Card: give it to send(values=)"
            )
        cls.template_id = _arguments.key("template_id", cls.template_id if template_id is None else template_id)
        cls.card_name = _arguments.key("card_name", cls.__name__ if card_name is None else card_name)
        dataclass(kw_only=True)(cls)
        buttons: dict[str, Callable[..., Any]] = {}
        for attribute in dir(cls):
            function = getattr(cls, attribute)
            action = getattr(function, _ACTION, None)
            if action in buttons:
                raise ConfigurationError(f"{cls.__name__} has two buttons {action!r}")
            if action is not None:
                buttons[action] = function
        cls._buttons = buttons

    def values(self) -> dict[str, str]:
        """Return its values as the text that DingTalk takes.

        Raises:
            ArgumentError: a value cannot be shown.
        """
        return card_values({each.name: getattr(self, each.name) for each in fields(self)}, field=type(self).__name__)  # type: ignore[arg-type]

    @classmethod
    def new_track_id(cls) -> str:
        """Return an id for a card of this kind, another one each time; `send` takes one by itself."""
        return f"{cls.card_name}.{uuid4().hex}"

    @classmethod
    def presses(cls) -> Callable[[CardCallbackData], Any]:
        """Return a function for `on_card` of a stream or a handler, which calls the buttons of this class.

        It is asynchronous when one of them is; the others are called in a thread then.
        """

        def pressed(press: CardCallbackData) -> CardCallbackAckData | None:
            function = cls._button_of(press)
            return None if function is None else _answer(function(press))

        async def pressed_async(press: CardCallbackData) -> CardCallbackAckData | None:
            function = cls._button_of(press)
            if function is None:
                return None
            found = function(press) if iscoroutinefunction(function) else await run_in_thread(lambda: function(press))
            return _answer(await found if isawaitable(found) else found)

        return pressed_async if any(map(iscoroutinefunction, cls._buttons.values())) else pressed

    @classmethod
    def _button_of(cls, press: CardCallbackData) -> Callable[..., Any] | None:
        if press.out_track_id.rpartition(".")[0] != cls.card_name:
            return None
        data = getattr(press.content, "card_private_data", None)
        return next((cls._buttons[action] for action in getattr(data, "action_ids", ()) if action in cls._buttons), None)


def _answer(found: Any) -> CardCallbackAckData | None:
    """Return what changes the card."""
    from dingtalk_openapi import models

    if found is None or isinstance(found, models.CardCallbackAckData):
        return found
    shown = models.CardData(card_param_map=models.CardParamMap.from_dict(card_values(found)))
    options = models.CardUpdateOptions(update_card_data_by_key=True)
    return models.CardCallbackAckData(response=models.CardCallbackUpdate(card_data=shown, card_update_options=options))
