"""The signature that `dd.config` takes.

Source of the vectors: vectors.json.
"""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from dingkit.errors import ArgumentError
from dingkit.jsapi import sign
from tests.web.pushes import VECTORS

OFFICIAL_SAMPLE: dict[str, Any] = {name: VECTORS["jsapi"][name] for name in ("ticket", "nonce", "timestamp", "url")}
OFFICIAL_SHA1 = VECTORS["jsapi"]["sha1"]
OFFICIAL_SHA256 = VECTORS["jsapi"]["sha256"]


def signature_over(url: str) -> str:
    """Sign `url` exactly as it is given here."""
    return hashlib.sha1(f"jsapi_ticket=T&noncestr=N&timestamp=1&url={url}".encode(), usedforsecurity=False).hexdigest()


def sign_url(url: str) -> str:
    return sign(ticket="T", nonce="N", timestamp=1, url=url)


def test_the_official_sample() -> None:
    assert sign(**OFFICIAL_SAMPLE) == OFFICIAL_SHA1
    assert sign(**OFFICIAL_SAMPLE, algorithm="sha1") == OFFICIAL_SHA1


def test_the_official_sample_with_the_hash_of_the_current_sample_code() -> None:
    assert sign(**OFFICIAL_SAMPLE, algorithm="sha256") == OFFICIAL_SHA256


def test_a_number_and_its_text_are_the_same_timestamp() -> None:
    assert sign(**{**OFFICIAL_SAMPLE, "timestamp": 1437027269927}) == OFFICIAL_SHA1


@pytest.mark.parametrize(
    ("given", "signed"),
    [
        pytest.param("https://a.example/page#top", "https://a.example/page", id="no fragment"),
        pytest.param("https://a.example/page#/route?x=%41", "https://a.example/page", id="no route of a single-page app"),
        pytest.param("https://a.example/page?a=b#top?c=%41", "https://a.example/page?a=b", id="no fragment after a query"),
        pytest.param("https://a.example/?q=%E9%92%89%E9%92%89", "https://a.example/?q=钉钉", id="query decoded"),
        pytest.param("https://a.example/?q=钉钉", "https://a.example/?q=钉钉", id="raw query as it is"),
        pytest.param("https://a.example/?q=100%2525", "https://a.example/?q=100%25", id="decoded once"),
        pytest.param("https://a.example/?q=a+b%2Bc", "https://a.example/?q=a b+c", id="plus is a space"),
        pytest.param("https://a.example/?u=http%3A%2F%2Fb%3Fc%23d", "https://a.example/?u=http://b?c#d", id="an address inside"),
        pytest.param("https://a.example/?a=1?b=%32", "https://a.example/?a=1?b=2", id="second question mark"),
        pytest.param("https://a.example/%E9%92%89/a+b", "https://a.example/%E9%92%89/a+b", id="path untouched"),
        pytest.param("https://A.example:443/page", "https://A.example:443/page", id="host and port untouched"),
        pytest.param("https://a.example/page?", "https://a.example/page?", id="empty query"),
        pytest.param("https://a.example", "https://a.example", id="no path"),
    ],
)
def test_what_is_signed_of_a_url(given: str, signed: str) -> None:
    assert sign_url(given) == signature_over(signed)


def test_both_clients_get_the_same_signature() -> None:
    """iOS hands over the encoded URL and Android the raw one."""
    assert sign_url("https://a.example/p?name=%E5%BC%A0%E4%B8%89&x=1#a") == sign_url("https://a.example/p?name=张三&x=1")


@pytest.mark.parametrize("algorithm", ["md5", "SHA1", "", "sha-256"])
def test_another_algorithm_is_refused(algorithm: Any) -> None:
    with pytest.raises(ArgumentError, match=f"algorithm must be 'sha1' or 'sha256', not {algorithm!r}"):
        sign(**OFFICIAL_SAMPLE, algorithm=algorithm)


def test_everything_is_named() -> None:
    with pytest.raises(TypeError):
        sign("T", "N", 1, "https://a.example")  # type: ignore[call-arg]
