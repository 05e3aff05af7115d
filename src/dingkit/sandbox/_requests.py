"""The way from an HTTP request to a call of a domain, as strict and as lenient as DingTalk."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _lenient
from dingkit.sandbox._serving import Refused, Request, failure_of, refusal, with_reason
from dingtalk_openapi.error_codes import GATEWAY, lookup
from dingtalk_openapi.limit_checks import find_excesses
from dingtalk_openapi.operations import HOSTS, HOSTS_BY_PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit.sandbox._bodies import Body
    from dingkit.sandbox._description import Described, Failure
    from dingkit.sandbox._world import World

OWN_PARAMETERS: Final = ("as",)
"""Parameters of pages that the sandbox has and DingTalk does not: a person is chosen by one."""
TOPAPI: Final = "/topapi/"
"""Paths that the gateway of 2018 has its own style for (facts errors.yaml oapi_topapi)."""
_write: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_ABSENT: Final = re.compile(r"""body: "(\w+)" is a required property""")
_DOMAIN: Final = HOSTS["oapi"].rpartition("oapi.")[2]
_OF_DINGTALK: Final = re.compile(rf"(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{0,8}}{re.escape(_DOMAIN)}")
_KINDS_OF_TOKENS: Final = {
    "app": "app_token",
    "suite": "suite_token",
    "user": "user_token",
    "sso": "sso_token",
    "sns": "sns_token",
    "sns_user": "sns_user_token",
}


def style_of(path: str) -> str:
    """Return how the host of a path answers: `api`, `topapi` or `oapi`."""
    prefix = max((prefix for prefix in HOSTS_BY_PREFIX if path.startswith(prefix)), key=len, default="/")
    if HOSTS_BY_PREFIX[prefix] == "api":
        return "api"
    return "topapi" if path.startswith(TOPAPI) else "oapi"


def is_dingtalk(host: str) -> bool:
    """Return whether a host is one of DingTalk's.

    Examples:
        >>> is_dingtalk("wss-open-connection.DingTalk.com"), is_dingtalk("dingtalk.com.example.com")
        (True, False)
    """
    return _OF_DINGTALK.fullmatch(host.lower()) is not None


def gateway_refusal(when: str, path: str, request_id: str, sub_msg: str = "") -> Refused | None:
    """Make the refusal of a call that reaches no API; `None` where the style of the path has none for the case."""
    found = GATEWAY.get((when, style_of(path)))
    return None if found is None else Refused(found[0], _filled(found[1], {"{sub_msg}": sub_msg, "{request_id}": request_id}))


def _filled(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(inside, texts) for name, inside in value.items()}
    if isinstance(value, list):
        return [_filled(inside, texts) for inside in value]
    if isinstance(value, str):
        for name, text in texts.items():
            value = value.replace(name, text)
    return value


class RequestReader:
    """Makes a `Request` of what came, or raises the refusal that DingTalk would answer.

    Attributes:
        notes: What was taken although the documents say otherwise.
        problems: What is wrong by the spec.
    """

    def __init__(self, world: World, operation: Described, request_id: str) -> None:
        self._world = world
        self._operation = operation
        self._request_id = request_id
        self.notes: list[str] = []
        self.problems: list[str] = []

    def read(self, names: Mapping[str, str], query: dict[str, str], headers: dict[str, str], body: Body, host: str) -> Request:
        """Check the token, then the form, and bring everything together.

        Raises:
            Refused: DingTalk would refuse it, too.
        """
        operation = self._operation
        self.notes += body.notes
        fields = body.value
        request = Request(self._world, operation, {}, body.files, host=host, notes=self.notes)
        self._check_token(request, query, headers, fields if isinstance(fields, dict) else {})
        arguments = self._parameters(names, query, headers, fields)
        arguments |= self._body(body, fields)
        request.arguments = arguments
        return request

    def _refuse(self, when: str, sub_msg: str = "") -> Refused:
        path = self._operation.path
        found = gateway_refusal(when, path, self._request_id, sub_msg)
        if when == "missing_parameter" or found is None:
            # What the operation itself documents says more than what the gateway has for all.
            documented = any(one.category == "invalid_request" for one in self._operation.failures.values())
            if documented or found is None:
                return refusal(self._operation, "invalid_request" if when == "missing_parameter" else "authentication", because=sub_msg)
        return found

    # The token.

    def _check_token(self, request: Request, query: dict[str, str], headers: dict[str, str], fields: dict[str, Any]) -> None:
        wanted = self._operation.token
        if wanted is None:
            return
        token_type, place, name = wanted
        if token_type not in _KINDS_OF_TOKENS:
            request.key = query.pop(name, "")  # of robots and their sessions, which their own domain checks
            return
        given = headers.get(name.lower(), "") if place == "header" else query.pop(name, "")
        if not given and place == "query" and isinstance(fields.get(name), str):
            given = fields.pop(name)
            self.notes.append(f"{name} as a field of the body")
        if not given:
            raise self._refuse("missing_token")
        record = self._world.valid(_KINDS_OF_TOKENS[token_type], given)
        if record is None:
            raise self._refuse("invalid_token")
        request.token = record
        request.app = self._world.app(record["app_key"])
        request.userid = record["userid"] or None
        self._check_permissions(request)

    def _check_permissions(self, request: Request) -> None:
        denied = (request.app or {}).get("denied", ())
        missing = [code for code in self._operation.permissions if code in denied]
        if missing or self._operation.id in denied:
            raise self._refuse("missing_permission", ",".join(missing or self._operation.permissions))

    # The form.

    def _parameters(self, names: Mapping[str, str], query: dict[str, str], headers: dict[str, str], fields: Any) -> dict[str, Any]:
        operation = self._operation
        given: dict[str, Any] = {}
        for name, place, _, _ in operation.parameters:
            source: Mapping[str, str] = names if place == "path" else query if place == "query" else headers
            key = name.lower() if place == "header" else name
            if key in source:
                given[name] = source[key]
            elif place == "query" and isinstance(fields, dict) and operation.content_type == "multipart/form-data" and name in fields:
                given[name] = fields.pop(name)
                self.notes.append(f"{name} as a field of the form")
        has_page = operation.operation.answer == "redirect"
        own = {name: query.pop(name) for name in OWN_PARAMETERS if has_page and name in query}
        if not operation.parameters:
            given = {}
        elif not operation.check_parameters.is_valid(given):
            # What stands in an address is text: a number there is not a deviation, so it is not reported.
            given, _ = _lenient.as_described(self._world.description, operation.parameters_schema, given)
            self._refuse_invalid(operation.check_parameters, given)
        for name in query.keys() - {name for name, place, _, _ in operation.parameters if place == "query"}:
            self.problems.append(f"{name}: the operation has no such parameter; it is ignored")
        return given | own

    def _body(self, body: Body, fields: Any) -> dict[str, Any]:
        operation = self._operation
        if operation.content_type is None:
            return fields if isinstance(fields, dict) and body.kind != "none" else {}
        if operation.content_type == "multipart/form-data":
            return self._form(body, fields)
        if body.kind == "none":
            if operation.body_required and not operation.check_body.is_valid({}):
                raise self._missing("the body is missing")
            return {}
        if body.kind == "multipart":
            self.notes.append("a form where JSON is described")
        known = operation.body_fields
        as_described = operation.check_body.is_valid(fields)
        if not as_described:
            fields = self._with_message_inside(fields)
            fields, notes = _lenient.as_described(self._world.description, operation.body_schema, fields)
            self.notes += [] if body.kind == "form" else notes  # a form has nothing but texts
        self._check_limits(fields)  # before the rest: some of what the schema refuses has a code of its own
        if not as_described:
            self._refuse_invalid(operation.check_body, fields)
        for name in fields.keys() - known.keys():
            self.problems.append(f"{name}: the body has no such field; it is ignored")
        arguments: dict[str, Any] = fields
        return arguments

    def _with_message_inside(self, fields: Any) -> Any:
        """Clients of groups mix the form of 2016, which has a sender, with that of today, which has its message inside."""
        if (
            not isinstance(fields, dict)
            or {"msg", "sender"} & fields.keys()
            or not {"msg", "msgtype"} <= self._operation.body_fields.keys()
        ):
            return fields
        self.notes.append("msgtype and what it names beside the other fields, without a sender")
        inside = ("msgtype", str(fields.get("msgtype")))
        rest = {name: value for name, value in fields.items() if name not in inside}
        return rest | {"msg": {name: fields[name] for name in inside if name in fields}}

    def _check_limits(self, fields: Any) -> None:
        """Refuse what is beyond a limit with the code that the spec has for just that; note what is only advised."""
        if not self._operation.operation.has_limits or not isinstance(fields, dict):
            return
        for excess in find_excesses(self._operation.operation, body=fields):
            code = excess.limit.enforced
            if not code or excess.limit.kind == "one_of":
                self.notes.append(excess.message)
                continue
            self.problems.append(excess.message)
            if lookup(code, self._operation.id) is not None:
                raise Refused(*failure_of(self._operation, code, excess.message))

    def _form(self, body: Body, fields: Any) -> dict[str, Any]:
        if body.kind not in {"multipart", "none"}:
            self.problems.append("the body is not a form with a file")
        given = dict(fields) if isinstance(fields, dict) else {}
        wanted = self._operation.body_fields
        required = self._world.description.resolve(self._operation.body_schema).get("required", ())
        for name in required:
            if name not in given and name not in body.files:
                raise self._missing(f"{name} is missing in the form")
        for name in given.keys() - wanted.keys():
            self.problems.append(f"{name}: the form has no such field; it is ignored")
        return given

    def _refuse_invalid(self, check: Any, value: Any) -> None:
        errors = _lenient.problems(check.iter_errors(value))
        if errors:
            self.problems += errors
            raise self._missing("; ".join(errors))

    def _missing(self, because: str) -> Refused:
        if because not in self.problems and "; " not in because:
            self.problems.append(because)
        failure = self._failure_of_field(because)
        return Refused(failure.status, with_reason(failure.body, because)) if failure else self._refuse("missing_parameter", because)

    def _failure_of_field(self, because: str) -> Failure | None:
        """Return the documented failure that is about the very field that is missing or wrong, or `None`."""
        absent = _ABSENT.match(because)
        field = absent[1] if absent else because.partition(":")[0]
        ends = ("empty", "missing") if absent else ("invalid", "illegal", "unsupported")
        snake = re.sub(r"(?<=[a-z])[A-Z]", lambda found: f"_{found[0]}", field).lower()
        names = {f"{end}_{snake}" for end in ends}
        for name, failure in self._operation.failures.items():
            *before, last = failure.code.split(".")
            if name in names or (last in ends and before and before[-1] == field):
                return failure
        return None


def envelope(operation: Described, answer: dict[str, Any], request_id: str) -> dict[str, Any]:
    """Put around a successful answer what the host puts around all of them."""
    if operation.on_api:
        return answer
    known = operation.result_properties
    around: dict[str, Any] = {"errcode": 0, "errmsg": "ok"} if "errcode" in known else {}
    answered = {**around, **answer}
    if "request_id" in known and operation.path.startswith(TOPAPI):
        answered["request_id"] = request_id
    return answered


def dump(value: Any) -> bytes:
    """Write JSON as DingTalk does."""
    return _write(value).encode()
