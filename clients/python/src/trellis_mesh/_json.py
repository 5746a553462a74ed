"""JSON as it travels: values of documents, arguments and results of calls to agents."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from .errors import ErrorKind, TrellisError

__all__ = ["JsonValue", "dump_json", "load_json"]

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]


def dump_json(value: object) -> str:
    """``INVALID_ARGUMENT`` for what JSON cannot say, as NaN and text that is no Unicode."""
    try:
        text = json.dumps(value, allow_nan=False, ensure_ascii=False)
        text.encode()
    except (TypeError, ValueError, RecursionError) as reason:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"not a JSON value: {reason}") from reason
    return text


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def load_json(text: str) -> JsonValue:
    """What comes from others may be anything: ``INTERNAL`` if it is not JSON, or nested too deep to read."""
    try:
        value: JsonValue = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as reason:
        raise TrellisError(ErrorKind.INTERNAL, "the daemon sent a value that is not JSON") from reason
    return value
