"""apache-airflow-providers-dingding: a message to the group's robot. A connection of Airflow says the address.

It cannot sign.
"""

import json
import os

from sandbox import UNSIGNED_TOKEN, arrived, at, marker, run


def robot() -> str:
    """Send each kind that it has."""
    connection = {"conn_type": "dingding", "host": at("https://oapi.dingtalk.com"), "password": UNSIGNED_TOKEN}
    os.environ["AIRFLOW_CONN_INTEROP"] = json.dumps(connection)
    from airflow.providers.dingding.hooks.dingding import DingdingHook

    link = {"title": "interop", "text": "a link", "messageUrl": "https://example.com/notice", "picUrl": ""}
    text, markdown, card = (marker("airflow", kind) for kind in ("text", "markdown", "card"))
    button = {"singleTitle": "Read", "singleURL": "https://example.com/notice"}
    DingdingHook("interop", "text", text).send()
    DingdingHook("interop", "link", link).send()
    DingdingHook("interop", "markdown", {"title": "interop", "text": markdown}, at_all=True).send()
    DingdingHook("interop", "actionCard", {"title": "interop", "text": card} | button).send()
    for sent in (text, markdown, card):
        arrived(sent)
    return "4 kinds arrived"


run("apache-airflow-providers-dingding", robot)
