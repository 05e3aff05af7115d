"""dingtalk-api: tokens of both generations, and a person. Its hosts are fixed: it runs under `dingkit sandbox run`."""

from dingtalk_api import ApiClient
from sandbox import APP_KEY, APP_SECRET, USER, expect, run


def token() -> None:
    """Get the tokens of both hosts, as its client does when it is made."""
    ApiClient(APP_KEY, APP_SECRET)


def contacts() -> str:
    """Read a person."""
    person = ApiClient(APP_KEY, APP_SECRET).contact.user.queryDetails(USER)
    expect(person.userid == USER, person)
    return str(person.name)


run("dingtalk-api", token, contacts)
