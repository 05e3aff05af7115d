"""Every model of the client under one name: requests, answers, messages, events, and what they are made of.

Each is imported when it is first used. What people build has `UNSET` where nothing was given, what DingTalk sends has `None`, and `[]` for
an absent list. A model is made of keywords or of a dictionary as on the wire (`from_dict`), and gives that back (`to_dict`); fields that it
does not know are in `additional_properties`.

Examples:
    >>> from dingkit.models import TextContent, TextMessage
    >>> TextMessage(text=TextContent(content="hello")).to_dict()
    {'msgtype': 'text', 'text': {'content': 'hello'}}
    >>> from dingkit.models import LoginUser
    >>> user = LoginUser.from_dict({"userid": "zhangsan", "hobby": "chess"})
    >>> user.userid, user.name, user.additional_properties
    ('zhangsan', None, {'hobby': 'chess'})
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingtalk_openapi import models as _models
from dingtalk_openapi.model import UNSET as UNSET
from dingtalk_openapi.model import Answer as Answer
from dingtalk_openapi.model import Body as Body
from dingtalk_openapi.model import File as File
from dingtalk_openapi.model import Model as Model
from dingtalk_openapi.model import Shared as Shared
from dingtalk_openapi.model import Unset as Unset

if TYPE_CHECKING:
    from dingtalk_openapi.models import *  # noqa: F403 - every model
else:
    # No model is imported before it is used (PEP 562); hidden from type checkers, which would accept any misspelt name.
    _OURS = ("UNSET", "Answer", "Body", "File", "Model", "Shared", "Unset")
    __all__ = (*_OURS, *_models.__all__)

    def __getattr__(name: str) -> type[Model]:
        if name not in _models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_models, name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
