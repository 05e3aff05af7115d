"""Short constructors of messages; each gives a generated model, so everything the spec knows can be set on it.

| import | for |
|---|---|
| `from dingkit.messages import Text, OA, …` | the messages of an app: work notifications, chats, the calls of 2016 |
| `from dingkit.messages import webhook` | what a custom robot sends to its group, and replies to what people write to a robot |
| `from dingkit.messages import sample` | what the robot of an app sends to single people and to groups |

Limits are DingTalk's, as the spec has them; each argument names its own. A whole message has one besides: 20000 bytes for the request of a
`webhook`, 15000 bytes for the `msgParam` of a `sample`, both of them enforced, and 2048 bytes for those of an app, which are only advised
(`dingkit.messages.application` says where). `split_text` cuts a text that is too long.

Examples:
    >>> from dingkit.messages import Text, sample, webhook
    >>> Text("hello").to_dict()
    {'msgtype': 'text', 'text': {'content': 'hello'}}
    >>> webhook.Text("hello").to_dict()
    {'msgtype': 'text', 'text': {'content': 'hello'}}
    >>> sample.Text("hello").to_dict()
    {'msgKey': 'sampleText', 'msgParam': '{"content":"hello"}'}
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dingkit.messages import application as application
    from dingkit.messages import sample as sample
    from dingkit.messages import webhook as webhook
    from dingkit.messages._split import split_text as split_text
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
    _FAMILIES = ("application", "sample", "webhook")

    def __getattr__(name: str) -> Any:
        if name in _FAMILIES:
            return import_module(f"{__name__}.{name}")
        if name in __all__:
            return getattr(import_module(f"{__name__}.{'_split' if name == 'split_text' else 'application'}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_FAMILIES})


__all__ = ("OA", "ActionCard", "File", "Image", "Link", "Markdown", "Text", "Voice", "split_text")
