"""Carries out what `dingkit robot send` was asked for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import secrets
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._check import limit_problems, problems, refuse
from dingkit.cli.support._docs import Part
from dingkit.cli.support._errors import CliError, ExitCode, explain, usage_error
from dingkit.cli.support._inputs import read_data, read_text
from dingkit.cli.support._language import listed, of_library, tr
from dingkit.cli.support._message import TextOptions, title_of
from dingkit.cli.support._spec import find
from dingkit.delivery._sending import outcome_of
from dingkit.errors import DingTalkError
from dingkit.messages import webhook
from dingkit.robot import sign
from dingkit.robot._address import read_token_or_address
from dingtalk_openapi.answers import json_answer
from dingtalk_openapi.call import Call
from dingtalk_openapi.operations import SECURITY_SCHEMES

if TYPE_CHECKING:
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings
    from dingkit.robot._address import Address
    from dingtalk_openapi.protocol import RequestArguments

SEND = "send_robot_message"


@dataclass(frozen=True)
class People:
    """The people who are mentioned."""

    mobiles: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    everybody: bool = False

    def __bool__(self) -> bool:
        return bool(self.mobiles or self.users or self.everybody)


def execute(settings: Settings, out: Output, wanted: TextOptions, people: People, msg_uuid: str | None) -> None:
    """Make a message, check it, send it, and print the outcome."""
    wanted.check()
    (given,) = settings.required("robot_webhook")
    parameter = SECURITY_SCHEMES[find(SEND).operation.security or ""].parameter
    address = read_token_or_address(given, parameter, what=tr("the address of a robot's webhook"))
    out.hide(address.token)
    body = _make(wanted, people)
    key = msg_uuid or str(body.get("msgUuid") or "") or secrets.token_hex(16)
    body = {**body, "msgUuid": key}
    advised = _check(body)
    try:
        mentioning = webhook.with_mentions(body)
    except ValueError as error:
        raise usage_error(tr("The message was not sent: {error}", error=of_library(str(error)))) from None
    for advice in advised if mentioning is body else _check(mentioning):
        out.note(tr("Note: {advice}", advice=advice))
    _send(mentioning, address, settings.robot_secret, settings.base_urls)
    out.result({"sent": True, "msg_uuid": key}, tr("Sent."))


def _make(wanted: TextOptions, people: People) -> dict[str, Any]:
    mentioned: dict[str, Any] = {"at_mobiles": people.mobiles, "at_user_ids": people.users, "at_all": people.everybody or None}
    if wanted.message is not None:
        return _read(wanted.message, people)
    if wanted.markdown is not None:
        content = read_text(wanted.markdown)
        title = wanted.title or title_of(content)
        return webhook.Markdown(title, content, **mentioned).to_dict()
    content = read_text(wanted.text_file).rstrip("\n") if wanted.text_file is not None else str(wanted.text)
    return webhook.Text(content, **mentioned).to_dict()


def _read(source: str, people: People) -> dict[str, Any]:
    data = read_data(source)
    if not isinstance(data, dict):
        kinds = listed(find(SEND).body.tags)
        raise usage_error(
            tr("{source} must hold an object with `msgtype` (one of {kinds}) and a field of that name.", source=source, kinds=kinds)
        )
    if people:
        raise usage_error(
            tr("Who is mentioned in a --message is written in its field `at`: leave out --at-mobile, --at-user and --at-all.")
        )
    return data


def _check(body: dict[str, Any]) -> list[str]:
    """Raise a usage error that lists what is wrong with a message; give what is only advised against."""
    described = find(SEND)
    limits = limit_problems(described, body)
    refuse(tr("The message was not sent"), [*problems(described, described.body, body), *limits.broken])
    return limits.advised


def _send(body: dict[str, Any], address: Address, secret: str | None, base_urls: dict[str, str]) -> None:
    from dingkit import DingTalk
    from dingkit.credentials import StaticToken

    operation = find(SEND).operation
    request: RequestArguments = {"method": operation.method, "url": operation.path, "json": body}
    if secret:
        timestamp = round(time.time() * 1000)
        request["params"] = {"timestamp": timestamp, "sign": sign(secret, timestamp)}
    with DingTalk(credential=StaticToken(address.token), base_urls=base_urls) as ding:
        try:
            ding.call(address.retarget(Call(operation, request, partial(json_answer, operation)), base_urls["oapi"]))
        except DingTalkError as error:
            if not outcome_of(error, SEND).is_uncertain:
                raise
            explained = explain(error)
            repeat_hint = tr("Sent again with --msg-uuid {uuid} it is not delivered twice.", uuid=body["msgUuid"])
            raise CliError(
                tr("It is not known whether the message was sent. {message} {hint}", message=explained, hint=repeat_hint),
                ExitCode.UNCERTAIN,
                section=Part.ROBOT,
                **{**explained.facts, "msg_uuid": body["msgUuid"]},
            ) from None
