"""`ding.card`: cards made of typed values for a space, changed, streamed into and ended."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from dingkit._core import _arguments
from dingkit._core._steps import run, run_async
from dingkit.card._classes import Card
from dingkit.card._values import card_values
from dingkit.errors._base import CardError
from dingtalk_openapi import models
from dingtalk_openapi.api import card as generated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit._core._steps import Steps
    from dingkit.card._space import Space
    from dingkit.card._streaming import AsyncStreamingCard, Stream, StreamingCard
    from dingkit.client import AsyncDingTalk, DingTalk
    from dingtalk_openapi.models import StreamCardResult, UpdateCardResult

INTERVAL_SECONDS = 0.5
"""Between two frames. No page names a rate, clients wait 0.3 to 0.9 seconds (facts cards.yaml card_streaming_in_use): inferred."""

DEADLINE_SECONDS = 10.0
"""For each call of a streamed card, so that it ends soon whatever happens to one."""

KEY = "content"
"""What templates of the card platform mostly call the variable (facts cards.yaml card_streaming_in_use)."""


@dataclass(frozen=True, slots=True)
class SentCard:
    """A card that was delivered.

    Attributes:
        out_track_id: Its id, for `update`, `finish` and all other calls.
        process_query_key: Id of the message that brought it, to ask who has read it; `None` where DingTalk tells none.
    """

    out_track_id: str
    process_query_key: str | None = None


class CardApi(generated.CardApi):
    """Interactive and AI cards (互动卡片): delivered to a `Space`, changed, streamed into."""

    def __init__(self, client: DingTalk) -> None:
        super().__init__(client)
        self._ding = client

    def send(
        self,
        card: Card | str,
        *,
        space: Space,
        values: Mapping[str, Any] | None = None,
        private: Mapping[str, Mapping[str, Any]] | None = None,
        out_track_id: str | None = None,
        callback_route_key: str | None = None,
        forward: bool = False,
    ) -> SentCard:
        """Make a card and deliver it.

        Args:
            card: An object of a `Card` class, or the id of a template.
            space: Where it goes.
            values: Values of its variables: texts, numbers, truth values, lists, dicts; of a `Card` besides its own.
            private: Values that one person sees, by userid (by unionid where the space has one).
            out_track_id: Its id; a new one when not given. One names one card for ever.
            callback_route_key: Presses are posted to the address that was registered by this name (`register_card_callback`), instead of
                coming in Stream mode.
            forward: People may forward it.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: a value cannot be shown.
            CardError: the card was made, and the space did not take it; the error says why.

        Examples:
            >>> from dingkit.card import Space
            >>> space = Space.group("cidExample01==", robot_code="dingabc")
            >>> ding.card.send("0a1b2c3d.schema", space=space, values={"title": "Leave", "days": 3})  # doctest: +SKIP
            SentCard(out_track_id='9f0c…', process_query_key='gEx…')

        Source: facts cards.yaml v1_card_instances_createAndDeliver, card_spaces, card_values.
        """
        call = creation(card, space, values, private, out_track_id, callback_route_key, forward=forward)
        return run(create(self._ding, call))

    def update(
        self, out_track_id: str, values: Mapping[str, Any] | None = None, *, private: Mapping[str, Mapping[str, Any]] | None = None
    ) -> UpdateCardResult:
        """Change some values of a card; the others stay as they are.

        Args:
            out_track_id: Id of the card.
            values: Values for everybody.
            private: Values that one person sees, by userid.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: a value cannot be shown.

        Examples:
            >>> ding.card.update("9f0c", {"state": "accepted"})  # doctest: +SKIP

        Source: facts cards.yaml v1_card_instances_put, card_values.
        """
        return self.update_card(out_track_id=out_track_id, **changes(values, private))

    def finish(self, out_track_id: str, text: str, *, key: str = KEY, failed: bool = False) -> StreamCardResult:
        """End a card that was being streamed into, such as one of a process that is gone.

        Args:
            out_track_id: Id of the card.
            text: All of its text, not empty.
            key: The variable of the template that has it.
            failed: It is shown as failed, not as finished.

        Raises:
            APIError: DingTalk refused; there may be no such card.

        Examples:
            >>> ding.card.finish("9f0c", "This answer was interrupted.", failed=True)  # doctest: +SKIP

        Source: facts cards.yaml v1_card_streaming.
        """
        return self.stream_card(out_track_id=out_track_id, guid=str(uuid4()), key=key, content=text, **_last(failed=failed))

    def streaming(
        self,
        *,
        template_id: str,
        space: Space,
        key: str = KEY,
        values: Mapping[str, Any] | None = None,
        out_track_id: str | None = None,
        callback_route_key: str | None = None,
        interval: float = INTERVAL_SECONDS,
        deadline: float = DEADLINE_SECONDS,
        markdown: bool = True,
        plain_reply: bool = True,
    ) -> StreamingCard:
        """Return an AI card to write into, for `with`; it is ended at the end of the block, whatever happens in it.

        What is written is shown in frames, one every `interval` seconds at most and one at the end; each has what piled up since. A frame
        that is lost is made up for by the next. The card is finished with all of its text; after an exception, when it was refused a
        frame for good, and on Ctrl-C it is marked as failed.

        Args:
            template_id: Id of a template for AI cards.
            space: Where it goes.
            key: The variable of the template that is written.
            values: Values of its other variables.
            out_track_id: Its id, if another process is to be able to end it (`finish`); a new one when not given.
            callback_route_key: As of `send`.
            interval: Seconds between two frames.
            deadline: Seconds for each call, retries included.
            markdown: The variable is shown as markdown, which takes whole texts only; `False` sends what is new alone.
            plain_reply: Where the app may not send cards or stream into them, answer the message of the space (`Space.of`) with a message.

        Raises:
            APIError: on entering the block, DingTalk refused the card; at its end, it refused the text.
            CardError: the card was made, and the space did not take it.
            ConfigurationError: a number of seconds cannot be right.

        Examples:
            >>> from dingkit.card import Space
            >>> def answer(message, llm):
            ...     with ding.card.streaming(template_id="0a1b2c3d.schema", space=Space.of(message)) as card:
            ...         for piece in llm(message.plain_text):
            ...             card.write(piece)

        Source: facts cards.yaml v1_card_streaming, card_streaming_in_use.
        """
        from dingkit.card._streaming import StreamingCard

        how = {"interval": interval, "deadline": deadline, "markdown": markdown, "plain_reply": plain_reply}
        return StreamingCard(_stream(self._ding, template_id, space, key, values, out_track_id, callback_route_key, how))


class AsyncCardApi(generated.AsyncCardApi):
    """Interactive and AI cards (互动卡片): delivered to a `Space`, changed, streamed into."""

    def __init__(self, client: AsyncDingTalk) -> None:
        super().__init__(client)
        self._ding = client

    async def send(
        self,
        card: Card | str,
        *,
        space: Space,
        values: Mapping[str, Any] | None = None,
        private: Mapping[str, Mapping[str, Any]] | None = None,
        out_track_id: str | None = None,
        callback_route_key: str | None = None,
        forward: bool = False,
    ) -> SentCard:
        """Make a card and deliver it.

        Args:
            card: An object of a `Card` class, or the id of a template.
            space: Where it goes.
            values: Values of its variables: texts, numbers, truth values, lists, dicts; of a `Card` besides its own.
            private: Values that one person sees, by userid (by unionid where the space has one).
            out_track_id: Its id; a new one when not given. One names one card for ever.
            callback_route_key: Presses are posted to the address that was registered by this name (`register_card_callback`), instead of
                coming in Stream mode.
            forward: People may forward it.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: a value cannot be shown.
            CardError: the card was made, and the space did not take it; the error says why.

        Examples:
            >>> from dingkit.card import Space
            >>> space = Space.group("cidExample01==", robot_code="dingabc")
            >>> await ding.card.send("0a1b2c3d.schema", space=space, values={"title": "Leave", "days": 3})  # doctest: +SKIP
            SentCard(out_track_id='9f0c…', process_query_key='gEx…')

        Source: facts cards.yaml v1_card_instances_createAndDeliver, card_spaces, card_values.
        """
        call = creation(card, space, values, private, out_track_id, callback_route_key, forward=forward)
        return await run_async(create(self._ding, call))

    async def update(
        self, out_track_id: str, values: Mapping[str, Any] | None = None, *, private: Mapping[str, Mapping[str, Any]] | None = None
    ) -> UpdateCardResult:
        """Change some values of a card; the others stay as they are.

        Args:
            out_track_id: Id of the card.
            values: Values for everybody.
            private: Values that one person sees, by userid.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: a value cannot be shown.

        Examples:
            >>> await ding.card.update("9f0c", {"state": "accepted"})  # doctest: +SKIP

        Source: facts cards.yaml v1_card_instances_put, card_values.
        """
        return await self.update_card(out_track_id=out_track_id, **changes(values, private))

    async def finish(self, out_track_id: str, text: str, *, key: str = KEY, failed: bool = False) -> StreamCardResult:
        """End a card that was being streamed into, such as one of a process that is gone.

        Args:
            out_track_id: Id of the card.
            text: All of its text, not empty.
            key: The variable of the template that has it.
            failed: It is shown as failed, not as finished.

        Raises:
            APIError: DingTalk refused; there may be no such card.

        Examples:
            >>> await ding.card.finish("9f0c", "This answer was interrupted.", failed=True)  # doctest: +SKIP

        Source: facts cards.yaml v1_card_streaming.
        """
        return await self.stream_card(out_track_id=out_track_id, guid=str(uuid4()), key=key, content=text, **_last(failed=failed))

    def streaming(
        self,
        *,
        template_id: str,
        space: Space,
        key: str = KEY,
        values: Mapping[str, Any] | None = None,
        out_track_id: str | None = None,
        callback_route_key: str | None = None,
        interval: float = INTERVAL_SECONDS,
        deadline: float = DEADLINE_SECONDS,
        markdown: bool = True,
        plain_reply: bool = True,
    ) -> AsyncStreamingCard:
        """Return an AI card to write into, for `async with`; it is ended at the end of the block, whatever happens in it.

        What is written is shown in frames, one every `interval` seconds at most and one at the end; each has what piled up since. A frame
        that is lost is made up for by the next. The card is finished with all of its text; after an exception, when it was refused a
        frame for good, and on Ctrl-C it is marked as failed.

        Args:
            template_id: Id of a template for AI cards.
            space: Where it goes.
            key: The variable of the template that is written.
            values: Values of its other variables.
            out_track_id: Its id, if another process is to be able to end it (`finish`); a new one when not given.
            callback_route_key: As of `send`.
            interval: Seconds between two frames.
            deadline: Seconds for each call, retries included.
            markdown: The variable is shown as markdown, which takes whole texts only; `False` sends what is new alone.
            plain_reply: Where the app may not send cards or stream into them, answer the message of the space (`Space.of`) with a message.

        Raises:
            APIError: on entering the block, DingTalk refused the card; at its end, it refused the text.
            CardError: the card was made, and the space did not take it.
            ConfigurationError: a number of seconds cannot be right.

        Asyncio:
            It is ended when the task is cancelled, too. Ending waits for the call that is on its way, so it takes two deadlines at most.

            >>> from dingkit.card import Space
            >>> async def answer(message, llm):
            ...     async with ding.card.streaming(template_id="0a1b2c3d.schema", space=Space.of(message)) as card:
            ...         async for piece in llm(message.plain_text):
            ...             await card.write(piece)

        Source: facts cards.yaml v1_card_streaming, card_streaming_in_use.
        """
        from dingkit.card._streaming import AsyncStreamingCard

        how = {"interval": interval, "deadline": deadline, "markdown": markdown, "plain_reply": plain_reply}
        return AsyncStreamingCard(_stream(self._ding, template_id, space, key, values, out_track_id, callback_route_key, how))


def creation(
    card: Card | str,
    space: Space,
    values: Mapping[str, Any] | None,
    private: Mapping[str, Mapping[str, Any]] | None,
    out_track_id: str | None,
    callback_route_key: str | None,
    *,
    forward: bool = False,
) -> dict[str, Any]:
    """Return the arguments that make a card and deliver it."""
    shown = {**(card.values() if isinstance(card, Card) else {}), **card_values(values or {})}
    return {
        "card_template_id": card.template_id if isinstance(card, Card) else _arguments.key("template_id", card),
        "out_track_id": out_track_id or (card.new_track_id() if isinstance(card, Card) else uuid4().hex),
        "callback_type": "STREAM" if callback_route_key is None else "HTTP",
        "callback_route_key": callback_route_key,
        "card_data": content_of(shown),
        "private_data": _private(private),
        **space.arguments(forward=forward),
    }


def create(ding: DingTalk | AsyncDingTalk, call: Mapping[str, Any]) -> Steps[SentCard]:
    """Make a card and deliver it.

    Raises:
        CardError: the space did not take it.
    """
    answer = yield ding.card.create_and_deliver_card(**call)
    out_track_id: str = call["out_track_id"]
    if answer.success is False:
        raise CardError("DingTalk did not make the card, and says no reason", out_track_id=out_track_id)
    delivered = answer.result.deliver_results if answer.result else []
    for result in delivered:
        if result.success is False:
            reason = result.error_msg or "no reason is told"
            raise CardError(f"the card was made, and {result.space_type} did not take it: {reason}", out_track_id=out_track_id)
    return SentCard(out_track_id, next((result.carrier_id for result in delivered if result.carrier_id), None))


def changes(values: Mapping[str, Any] | None, private: Mapping[str, Mapping[str, Any]] | None) -> dict[str, Any]:
    """Return the arguments that change some values of a card."""
    return {
        "card_data": None if values is None else content_of(card_values(values)),
        "private_data": _private(private),
        "card_update_options": models.CardUpdateOptions(update_card_data_by_key=True, update_private_data_by_key=True),
    }


def content_of(texts: Mapping[str, str]) -> models.CardContent:
    """Return the values of a card as they are sent."""
    return models.CardContent(card_param_map=models.CardTexts.from_dict(texts))


def _private(private: Mapping[str, Mapping[str, Any]] | None) -> models.CardContentOfPeople | None:
    if private is None:
        return None
    people = {person: content_of(card_values(values, field=f"private.{person}")).to_dict() for person, values in private.items()}
    return models.CardContentOfPeople.from_dict(people)


def _last(*, failed: bool) -> dict[str, bool]:
    return {"is_full": True, "is_error" if failed else "is_finalize": True}


def _stream(
    ding: DingTalk | AsyncDingTalk,
    template_id: str,
    space: Space,
    key: str,
    values: Mapping[str, Any] | None,
    out_track_id: str | None,
    callback_route_key: str | None,
    how: dict[str, Any],
) -> Stream:
    from dingkit.card._streaming import Stream

    call = creation(template_id, space, {**(values or {}), key: ""}, None, out_track_id, callback_route_key)
    how["interval"] = _arguments.seconds("interval", how["interval"]) or INTERVAL_SECONDS
    return Stream(ding, lambda client: create(client, call), space=space, out_track_id=call["out_track_id"], key=key, **how)
