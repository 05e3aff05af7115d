"""dingtalk-api: tokens of both generations, and a person. Its hosts are constants of its modules."""

from dingtalk_api.core import auth, session
from sandbox import APP_KEY, APP_SECRET, USER, at, expect, run

for module in (auth, session):
    module.API_GATEWAY = at(module.API_GATEWAY)
    module.OAPI_GATEWAY = at(module.OAPI_GATEWAY)


def token() -> None:
    """Get the tokens of both hosts, as its client does when it is made."""
    from dingtalk_api import ApiClient

    ApiClient(APP_KEY, APP_SECRET)


def contacts() -> str:
    """Read a person."""
    from dingtalk_api import ApiClient

    person = ApiClient(APP_KEY, APP_SECRET).contact.user.queryDetails(USER)
    expect(person.userid == USER, person)
    return str(person.name)


run("dingtalk-api", token, contacts)
