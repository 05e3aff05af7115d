"""What models cost: reading and writing every documented body, answer and event, beside `json` on the same texts (`make bench`).

All take turns in every round; each figure is the best round, each ratio the median of the ratios within a round.
"""

from __future__ import annotations

import json
import statistics
import time
import tracemalloc
from functools import partial
from typing import TYPE_CHECKING, Any

from dingtalk_openapi import models
from tests.property import described

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingtalk_openapi.model import Model

ROUNDS = 25
KINDS = ("bodies", "answers", "events")


def written(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the JSON examples of a body or an answer, each with the name of the class that takes it."""
    for media in described.resolve(node).get("content", {}).values():
        for example in media.get("examples", {}).values():
            value = described.resolve(example).get("value")
            if isinstance(value, dict):
                yield from ((name, value) for name in class_of(media.get("schema", {}), value))


def class_of(schema: dict[str, Any], value: dict[str, Any]) -> list[str]:
    """Name the class that an example is of; none for a flattened body, which has no class."""
    for kind in described.kinds(schema) or [schema]:
        name = described.name_of(kind)
        try:
            getattr(models, name).from_dict(value).to_dict()
        except (AttributeError, KeyError, TypeError, ValueError):
            continue
        return [name]
    return []


def examples() -> dict[str, list[tuple[str, dict[str, Any]]]]:
    """Collect what the spec has examples of."""
    found: dict[str, list[tuple[str, dict[str, Any]]]] = {kind: [] for kind in KINDS}
    for operation in described.operations():
        found["bodies"] += written(operation.get("requestBody", {}))
        found["answers"] += [one for answer in operation["responses"].values() for one in written(answer)]
    for webhook in described.webhooks():
        found["events"] += written(webhook["requestBody"])
    return found


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    started = time.process_time()
    work()
    return time.process_time() - started


def read_all(classes: list[tuple[type[Model], dict[str, Any]]]) -> list[Model]:
    """Read every object."""
    return [cls.from_dict(value) for cls, value in classes]


def write_all(objects: list[Model]) -> list[dict[str, Any]]:
    """Write every object."""
    return [one.to_dict() for one in objects]


def all_of(function: Callable[[Any], object], values: list[Any]) -> list[object]:
    """Call a function with every value."""
    return [function(value) for value in values]


def main() -> None:
    """Print a table: microseconds an object, and how that compares with `json`."""
    print(f"{'':10}{'count':>6}{'read µs':>9}{'x loads':>9}{'write µs':>10}{'x dumps':>9}{'bytes':>8}")
    for kind, cases in examples().items():
        classes = [(getattr(models, name), value) for name, value in cases]
        texts = [json.dumps(value) for _, value in cases]
        objects = [cls.from_dict(value) for cls, value in classes]
        works: dict[str, Callable[[], object]] = {
            "read": partial(read_all, classes),
            "loads": partial(all_of, json.loads, texts),
            "write": partial(write_all, objects),
            "dumps": partial(all_of, json.JSONEncoder().encode, [value for _, value in cases]),
        }
        rounds = [{name: seconds(work) for name, work in works.items()} for _ in range(ROUNDS)]
        tracemalloc.start()
        kept = read_all(classes)
        size = tracemalloc.get_traced_memory()[0] / len(kept)
        tracemalloc.stop()
        best = {name: min(one[name] for one in rounds) / len(cases) * 1e6 for name in works}
        read, write = (statistics.median(one[a] / one[b] for one in rounds) for a, b in (("read", "loads"), ("write", "dumps")))
        print(f"{kind:10}{len(cases):>6}{best['read']:>9.2f}{read:>9.2f}{best['write']:>10.2f}{write:>9.2f}{size:>8.0f}")


if __name__ == "__main__":
    main()
