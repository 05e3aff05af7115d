"""How tokens are obtained.

| credential | for | tokens it makes |
|---|---|---|
| `InternalApp` | an app of your own corp | app |
| `LegacyCorp` | a corp with a CorpSecret (legacy API of 2016) | app |
| `IsvCorp` | a corp that installed your third-party app | app (of that corp), suite |
| `Suite` | your third-party app itself | suite |
| `Sso` | the admin console's login | sso |
| `Sns` | an open app for personal login | sns |
| `UserToken` | one person who logged in | user |
| `StaticToken` | a token from somewhere else | any |

An operation says in the operations table which token it needs; a client says clearly when its credential makes no such token.
The page "Tokens, retries, connections" of the documentation says which one to choose.

Examples:
    >>> from dingkit import DingTalk
    >>> from dingkit.credentials import LegacyCorp
    >>> ding = DingTalk(credential=LegacyCorp("ding0a1b2c", "corp-secret"))
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

if TYPE_CHECKING:
    from dingkit.credentials._base import JSAPI_TICKET as JSAPI_TICKET
    from dingkit.credentials._base import Credential as Credential
    from dingkit.credentials._base import StaticToken as StaticToken
    from dingkit.credentials._base import TokenRequest as TokenRequest
    from dingkit.credentials._base import new_token as new_token
    from dingkit.credentials._corps import CorpApp as CorpApp
    from dingkit.credentials._corps import InternalApp as InternalApp
    from dingkit.credentials._corps import LegacyCorp as LegacyCorp
    from dingkit.credentials._isv import IsvCorp as IsvCorp
    from dingkit.credentials._isv import StaticSuiteTicket as StaticSuiteTicket
    from dingkit.credentials._isv import StoredSuiteTicket as StoredSuiteTicket
    from dingkit.credentials._isv import Suite as Suite
    from dingkit.credentials._isv import SuiteTicketSource as SuiteTicketSource
    from dingkit.credentials._isv import sign_suite_ticket as sign_suite_ticket
    from dingkit.credentials._people import Sns as Sns
    from dingkit.credentials._people import Sso as Sso
    from dingkit.credentials._people import UserToken as UserToken
else:
    # Nothing is imported before it is used: most programs have one kind of credential.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.credentials._base": ("Credential", "JSAPI_TICKET", "StaticToken", "TokenRequest", "new_token"),
            "dingkit.credentials._corps": ("CorpApp", "InternalApp", "LegacyCorp"),
            "dingkit.credentials._isv": (
                "IsvCorp",
                "StaticSuiteTicket",
                "StoredSuiteTicket",
                "Suite",
                "SuiteTicketSource",
                "sign_suite_ticket",
            ),
            "dingkit.credentials._people": ("Sns", "Sso", "UserToken"),
        },
    )


__all__ = [
    "JSAPI_TICKET",
    "CorpApp",
    "Credential",
    "InternalApp",
    "IsvCorp",
    "LegacyCorp",
    "Sns",
    "Sso",
    "StaticSuiteTicket",
    "StaticToken",
    "StoredSuiteTicket",
    "Suite",
    "SuiteTicketSource",
    "TokenRequest",
    "UserToken",
    "new_token",
    "sign_suite_ticket",
]
