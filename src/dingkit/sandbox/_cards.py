"""Cards: what they show to whom, wherever they were delivered, and what happens when a button of one is pressed."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from typing import TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _messages
from dingkit.sandbox._lenient import problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

CARD: Final = "card"
"""Kind of the records of cards, by their `outTrackId`."""
ROUTE: Final = "card_route"
"""Kind of the records of addresses that presses are posted to, by app and `callbackRouteKey`."""
TOP: Final = "one_box"
"""What a press says of the top of a group (facts cards.yaml card_spaces, disagreement)."""
CONVERSATION: Final = "im"
"""What a press says of a conversation (example of a press in the spec)."""
UNIONID: Final = 2
"""`userIdType` of a card whose people are named by their unionids."""


def route_key(app_key: str, name: str) -> str:
    """Return the key of the record of an address, which an app has registered by a name."""
    return f"{app_key}/{name}"


def as_text(value: Any) -> str:
    """Return a value as cards have it: a text stays, everything else becomes JSON text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def content_of(card: Record) -> Record:
    """Return what the messages of a card say."""
    return {
        "cardTemplateId": card["template_id"],
        "outTrackId": card["out_track_id"],
        "cardData": {"cardParamMap": card["values"]},
        "privateData": {userid: {"cardParamMap": values} for userid, values in card["private"].items()},
    }


def change(
    corp: Corp,
    card: Record,
    values: Mapping[str, str] | None,
    private: Mapping[str, Mapping[str, str]] | None,
    *,
    by_key: bool = False,
    private_by_key: bool = False,
) -> None:
    """Change what a card shows, wherever it is.

    Args:
        corp: The corp of the card.
        card: The card.
        values: Values for all; `None` leaves them.
        private: Values for single people, by userid; people who are not named keep theirs.
        by_key: The values that are not given stay.
        private_by_key: The same for each person.
    """
    if values is not None:
        card["values"] = {**(card["values"] if by_key else {}), **values}
    for userid, own in (private or {}).items():
        card["private"][userid] = {**(card["private"].get(userid, {}) if private_by_key else {}), **own}
    save(corp, card)


def save(corp: Corp, card: Record) -> None:
    """Write a card, and show it in all of its messages."""
    corp.put(CARD, card["out_track_id"], card)
    for message in messages_of(corp, card):
        message["content"], message["card_state"] = content_of(card), card["state"]
        _messages.save(corp, message)


def messages_of(corp: Corp, card: Record) -> list[Record]:
    """Return the messages that show a card."""
    return [message for key in card["messages"] if (message := _messages.get(corp, key)) is not None]


async def press(corp: Corp, message: Record, button: str, userid: str, values: dict[str, Any]) -> dict[str, Any]:
    """Press a button of a card, notify the program, and change the card as it answers.

    Args:
        corp: The corp of the card.
        message: The message that shows the card.
        button: Id of the action, as the template has it.
        userid: The person who presses.
        values: What is sent with the press.

    Returns:
        `answered` is what the program answered, `None` when it did not in time; `problems` what of that cannot be applied.

    Raises:
        ConfigurationError: The person does not see the card, or DingTalk would notify no program of a press on it.
    """
    if message["recalled"] or userid not in message["to"]:
        raise ConfigurationError(f"{userid!r} does not see the card")
    card = _known(corp, message)
    app = corp.world.app(card["app_key"])
    assert app is not None  # noqa: S101 - apps are not deleted
    answered = await corp.world.pushes.card_press(
        _with_callback_address(corp, card, app), _data(corp, message, card, button, userid, values)
    )
    if answered is None:
        return {"answered": None, "problems": []}
    update = answered["response"] if isinstance(answered.get("response"), dict) else answered
    check = corp.world.description.validator("/components/schemas/CardCallbackUpdate")
    wrong = problems(check.iter_errors(update))
    if not wrong:
        # Written by the program meanwhile, perhaps.
        _apply(corp, _known(corp, message), userid, update)
    return {"answered": answered, "problems": wrong}


def _known(corp: Corp, message: Record) -> Record:
    card = corp.get(CARD, message["out_track_id"])
    assert card is not None  # noqa: S101 - cards are not deleted
    return card


def _with_callback_address(corp: Corp, card: Record, app: Record) -> Record:
    """Return the app with the address that presses on a card are posted to; without one they go over Stream."""
    if card["callback_type"] == "STREAM":
        return app | {"card_url": ""}
    if card.get("callback_url"):
        return app | {"card_url": card["callback_url"]}
    route = corp.get(ROUTE, route_key(card["app_key"], card["route_key"]))
    if route is not None:
        return app | {"card_url": route["callbackUrl"], "card_secret": route["apiSecret"]}
    if app.get("card_url"):
        return app
    if not card["callback_type"] and not card["route_key"]:
        raise ConfigurationError(
            "the card was made without callbackType (STREAM or HTTP) or callbackUrl: no program is notified of a press on it"
        )
    raise ConfigurationError(
        f"no address is registered for the callbackRouteKey {card['route_key']!r} of the card: call register_card_callback"
        " before, or set the card_url of the app"
    )


def _data(corp: Corp, message: Record, card: Record, button: str, userid: str, values: dict[str, Any]) -> Record:
    by_unionid = card["user_id_type"] == UNIONID
    content = {"cardPrivateData": {"actionIds": [button], "params": values}}
    return {
        "type": "actionCallback",
        "outTrackId": card["out_track_id"],
        "corpId": corp.id,
        "userId": (corp.user(userid) or {}).get("unionid", "") if by_unionid else userid,
        "userIdType": card["user_id_type"],
        "spaceId": message["conversation"],
        "spaceType": message["space_type"],
        "extension": "{}",
        "content": json.dumps(content, ensure_ascii=False),
    }


def _apply(corp: Corp, card: Record, userid: str, update: Record) -> None:
    options = update.get("cardUpdateOptions") or {}
    values, own = _texts(update.get("cardData")), _texts(update.get("userPrivateData"))
    if values is None and own is None:
        return
    change(
        corp,
        card,
        values,
        None if own is None else {userid: own},
        by_key=bool(options.get("updateCardDataByKey")),
        private_by_key=bool(options.get("updatePrivateDataByKey")),
    )


def _texts(data: Record | None) -> dict[str, str] | None:
    """Return values as cards have them, all of them text; `None` where there are none."""
    if data is None or "cardParamMap" not in data:
        return None
    return {name: as_text(value) for name, value in data["cardParamMap"].items()}
