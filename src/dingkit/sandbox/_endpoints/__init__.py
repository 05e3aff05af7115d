"""The endpoints of the control API, a module for each thing that they are about: whoever imports this has all of them."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dingkit.sandbox._control import ENDPOINTS, PREFIX, Control
from dingkit.sandbox._endpoints import apps, conversations, people, requests, world

__all__ = ["ENDPOINTS", "PREFIX", "Control", "apps", "conversations", "people", "requests", "world"]
