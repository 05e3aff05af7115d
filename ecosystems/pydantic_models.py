"""Sends a message with httpx and the Pydantic models that datamodel-code-generator makes of the bundle of oapi.dingtalk.com."""

import os

import httpx
from oapi import OapiFailure, SendWorkNotificationRequest, SendWorkNotificationResult
from pydantic import TypeAdapter

URL = os.environ.get("DINGTALK_URL", "https://oapi.dingtalk.com")
PATH = "/topapi/message/corpconversation/asyncsend_v2"
ANSWER: TypeAdapter[SendWorkNotificationResult | OapiFailure] = TypeAdapter(SendWorkNotificationResult | OapiFailure)
"""`errcode` of the first is `Literal[0]`, so a failure is never read as a success."""


def send(content: str, prefer: str) -> SendWorkNotificationResult | OapiFailure:
    """Send a text; `prefer` names the example that the mock answers with."""
    message = {"agent_id": 41605932, "userid_list": "user1", "msg": {"msgtype": "text", "text": {"content": content}}}
    body = SendWorkNotificationRequest.model_validate(message).model_dump(mode="json", exclude_none=True)
    answer = httpx.post(URL + PATH, params={"access_token": "a-token"}, json=body, headers={"Prefer": prefer})
    if wrong := answer.headers.get("sl-violations"):
        raise SystemExit(f"the request is not what the bundle says: {wrong}")
    return ANSWER.validate_json(answer.content)


if __name__ == "__main__":
    sent = send("Hello", "code=200, example=success")
    refused = send("Hello", "code=200, example=invalid_token")
    if not isinstance(sent, SendWorkNotificationResult) or not isinstance(refused, OapiFailure):
        raise SystemExit(f"success and failure were taken for each other: {sent!r}, {refused!r}")
    print(f"task {sent.task_id}\nrefused with {refused.sub_code}")
