"""The models: what they read, what they keep, what they show."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any, ClassVar

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from dingkit.messages import OA, ActionCard, Image, Link, Markdown, Text, Voice
from dingkit.messages import File as FileKind
from dingtalk_openapi import models
from dingtalk_openapi.models import (
    GetTokenResult,
    GetUserInfoV2Result,
    GetWorkNotificationResultResult,
    MultiActionCard,
    OaBody,
    SendMessageResult,
    SendWorkNotificationRequest,
    SingleActionCard,
)
from dingtalk_openapi.types import UNSET, File
from tests.property import described
from tests.sweep import sweep

TEXTS = st.text(max_size=20)
BUTTONS = st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3)
MESSAGES = st.one_of(
    st.builds(Text, TEXTS),
    st.builds(Image, TEXTS),
    st.builds(Voice, TEXTS, st.integers(1, 59)),
    st.builds(FileKind, TEXTS),
    st.builds(Link, TEXTS, TEXTS, TEXTS, TEXTS),
    st.builds(Markdown, TEXTS, TEXTS),
    st.builds(ActionCard, TEXTS, title=st.none() | TEXTS, single_title=TEXTS, single_url=TEXTS),
    st.builds(ActionCard, TEXTS, title=st.none() | TEXTS, buttons=BUTTONS, horizontal=st.booleans()),
    st.builds(
        OA,
        TEXTS,
        head=TEXTS,
        title=st.none() | TEXTS,
        form=st.none() | st.dictionaries(TEXTS, TEXTS, max_size=3),
        rich=st.none() | st.tuples(TEXTS, TEXTS),
        file_count=st.none() | st.integers(0, 99),
        status=st.none() | st.tuples(TEXTS, TEXTS),
    ),
)


KINDS = {
    models.TextMessage: Text("hello"),
    models.ImageMessage: Image("@m"),
    models.VoiceMessage: Voice("@m", 10),
    models.FileMessage: FileKind("@m"),
    models.LinkMessage: Link("t", "d", "https://app.example/", "@m"),
    models.MarkdownMessage: Markdown("t", "# m"),
    models.ActionCardMessage: ActionCard("m", buttons=[("t", "u"), ("t2", "u2")]),
    models.OaMessage: OA("https://app.example/", head="h", form={"Days:": "3"}, rich=("15.6", "CNY"), status=("running", "0xFFF65E5E")),
}


class TestUnions:
    """A message is read as the kind that its `msgtype` names."""

    @sweep(("kind", "message"), KINDS.items())
    def test_each_kind_is_read_as_its_class(self, kind: type, message: Any) -> None:
        read = SendWorkNotificationRequest.from_dict({"agent_id": 1, "msg": message.to_dict()}).msg
        assert type(read) is kind
        assert read == message

    @for_all(message=MESSAGES)
    def test_every_kind_comes_back_as_itself(self, message: Any) -> None:
        wire = json.loads(json.dumps({"agent_id": 1, "msg": message.to_dict()}))
        read = SendWorkNotificationRequest.from_dict(wire).msg
        assert type(read) is type(message)
        assert read == message

    @pytest.mark.parametrize(
        ("card", "kind"),
        [
            (ActionCard("m", single_title="t", single_url="u"), SingleActionCard),
            (ActionCard("m", buttons=[("t", "u")]), MultiActionCard),
        ],
    )
    def test_both_cards_are_distinguished(self, card: models.ActionCardMessage, kind: type) -> None:
        read = models.ActionCardMessage.from_dict(card.to_dict())
        assert type(read.action_card) is kind
        assert read == card

    def test_fields_of_one_kind_under_the_tag_of_another_are_refused(self) -> None:
        with pytest.raises((KeyError, ValueError)):
            SendWorkNotificationRequest.from_dict({"agent_id": 1, "msg": {"msgtype": "image", "text": {"content": "x"}}})

    @pytest.mark.parametrize("message", ["hello", None, [], 7])
    def test_a_message_that_is_not_an_object_is_refused(self, message: object) -> None:
        with pytest.raises(TypeError):
            SendWorkNotificationRequest.from_dict({"agent_id": 1, "msg": message})


class TestUnknownFields:
    """What the spec does not know is kept, and reachable by its name on the wire."""

    ANSWER: ClassVar = {"errcode": 0, "access_token": "t", "scope": "all", "nested": {"a": [1]}}

    def test_they_are_kept(self) -> None:
        result = GetTokenResult.from_dict(self.ANSWER)
        assert result.additional_keys == ["scope", "nested"]
        assert result["nested"] == {"a": [1]}
        assert "scope" in result
        assert "errcode" not in result
        assert result.to_dict() == self.ANSWER

    def test_they_can_be_set_and_deleted(self) -> None:
        result = GetTokenResult.from_dict(self.ANSWER)
        result["added"] = 1
        del result["nested"]
        assert result.to_dict() == {"errcode": 0, "access_token": "t", "scope": "all", "added": 1}
        with pytest.raises(KeyError):
            result["nested"]

    def test_the_answer_itself_is_left_alone(self) -> None:
        answer = dict(self.ANSWER)
        GetTokenResult.from_dict(answer)
        assert answer == self.ANSWER

    def test_a_field_that_the_spec_knows_wins(self) -> None:
        result = GetTokenResult.from_dict(self.ANSWER)
        result["errcode"] = 7
        assert result.to_dict()["errcode"] == 0


class TestNulls:
    """DingTalk sends null where there is nothing; that is read as not given."""

    def test_nested_objects_and_lists_of_objects(self) -> None:
        body = OaBody.from_dict({"title": "t", "rich": None, "form": None})
        assert (body.rich, body.form) == (UNSET, UNSET)
        assert body.to_dict() == {"title": "t"}

    def test_lists_in_an_answer(self) -> None:
        answer = {"errcode": 0, "send_result": {"forbidden_list": None, "read_user_id_list": None, "unread_user_id_list": ["u1"]}}
        result = GetWorkNotificationResultResult.from_dict(answer).send_result
        assert result.forbidden_list == []
        assert not result.read_user_id_list
        assert result.unread_user_id_list == ["u1"]

    def test_lists_that_travel_as_text(self) -> None:
        result = SendMessageResult.from_dict({"errcode": 0, "invaliduser": None, "invalidparty": ""})
        assert (result.invaliduser, result.invalidparty, result.forbidden_user_id) == ([], [], [])

    def test_plain_values(self) -> None:
        result = GetUserInfoV2Result.from_dict({"errcode": 0, "result": {"userid": "u1", "name": None}}).result
        assert not result.name
        assert result.unionid is None


SECRET = "s3cret".ljust(43, "S")
"""As long as an EncodingAESKey, which has the narrowest limits of all secrets."""


def sample(schema: dict[str, Any]) -> Any:  # noqa: PLR0911 - one for each kind
    """A value with every field that the schema knows, and with `SECRET` wherever a secret belongs."""
    if "$ref" in schema:
        return sample(described.resolve(schema))
    if "allOf" in schema:
        return {name: value for part in schema["allOf"] for name, value in sample(part).items()}
    if "oneOf" in schema:
        return sample(schema["oneOf"][0])
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "contentSchema" in schema:
        return json.dumps(sample(schema["contentSchema"]))
    kind = schema.get("type", "string")  # a field of any type can be text
    if kind == "object":
        return {name: sample(member) for name, member in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema["items"])]
    if schema.get("format") in {"password", "binary"}:
        return SECRET if schema["format"] == "password" else b"content"
    return {"string": "text", "integer": 0, "number": 0.5, "boolean": True}[kind[0] if isinstance(kind, list) else kind]


def test_every_model_has_the_fields_of_its_schema() -> None:
    for name in described.models():
        model, known = getattr(models, name), described.fields({"$ref": f"#/components/schemas/{name}"})
        assert model.names_on_wire() == set(known.properties), name
        assert model.names_on_wire(required=True) == set(known.required), name


def test_what_answers_have_in_common_is_declared_once() -> None:
    assert issubclass(models.SendWorkNotificationResult, models.OapiEnvelope)
    assert "errcode" not in models.SendWorkNotificationResult.__annotations__


def test_every_object_of_the_description_is_a_model() -> None:
    assert sorted(described.models()) == sorted(name for name in vars(models)["__all__"] if hasattr(getattr(models, name), "from_dict"))


def test_secrets_are_looked_for_where_they_are() -> None:
    with_secrets = {name for name in described.models() if SECRET in str(sample(described.schemas()[name]))}
    assert with_secrets >= {"GetTokenResult", "CreateAccessTokenRequest", "GetUserInfoV2Request", "TmpAuthCodeEvent"}


@sweep("name", sorted(described.models()))
def test_secrets_are_not_shown(name: str) -> None:
    value = sample(described.schemas()[name])
    model = getattr(models, name).from_dict(value)
    assert SECRET not in f"{model!r} {model}"
    assert repr(model).count("'***'") == str(model.to_dict()).count(SECRET) == str(value).count(SECRET)


class TestFiles:
    """A file on its way out."""

    def test_it_always_has_a_media_type(self) -> None:
        payload = BytesIO(b"x")
        assert File(payload, "a.bin").to_tuple() == ("a.bin", payload, "application/octet-stream")
        assert File(payload, "a.jpg", "image/jpeg").to_tuple() == ("a.jpg", payload, "image/jpeg")

    def test_its_content_is_not_shown(self) -> None:
        assert repr(File(BytesIO(b"x"), "a.jpg")) == "File(file_name='a.jpg', mime_type=None)"
