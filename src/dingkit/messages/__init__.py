"""Short constructors of messages; each gives a generated model, so everything the spec knows can be set on it.

The names here are the messages of an app (`dingkit.messages.application`), for work notifications, chats and the calls of 2016.

Example:
    >>> from dingkit.messages import Text
    >>> Text("hello").to_dict()
    {'msgtype': 'text', 'text': {'content': 'hello'}}
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dingkit.messages.application import OA as OA
    from dingkit.messages.application import ActionCard as ActionCard
    from dingkit.messages.application import File as File
    from dingkit.messages.application import Image as Image
    from dingkit.messages.application import Link as Link
    from dingkit.messages.application import Markdown as Markdown
    from dingkit.messages.application import Text as Text
    from dingkit.messages.application import Voice as Voice
else:
    # Nothing is imported before it is used (PEP 562); hidden from type checkers, which would accept any misspelt name.
    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module("dingkit.messages.application"), name)


__all__ = ("OA", "ActionCard", "File", "Image", "Link", "Markdown", "Text", "Voice")
