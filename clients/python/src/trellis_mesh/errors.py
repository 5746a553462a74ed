"""Failures: a closed set of kinds for programs, a message for people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["ErrorDetail", "ErrorKind", "TrellisError"]


class ErrorKind(StrEnum):
    """Every failure of Trellis is of one of these kinds, on the wire and on the command line alike."""

    CANCELED = "canceled"
    INVALID_ARGUMENT = "invalid_argument"
    DEADLINE_EXCEEDED = "deadline_exceeded"
    NOT_FOUND = "not_found"
    ALREADY_EXISTS = "already_exists"
    PERMISSION_DENIED = "permission_denied"
    RESOURCE_EXHAUSTED = "resource_exhausted"
    FAILED_PRECONDITION = "failed_precondition"
    UNIMPLEMENTED = "unimplemented"
    INTERNAL = "internal"
    UNAVAILABLE = "unavailable"
    DATA_LOSS = "data_loss"


_KINDS = tuple(ErrorKind)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS, start=1)}


def kind_of_number(number: int) -> ErrorKind:
    """The kind behind a number of ``trellis.rpc.ErrorKind``; unknown ones, from newer peers, are ``INTERNAL``."""
    return _KINDS[number - 1] if 1 <= number <= len(_KINDS) else ErrorKind.INTERNAL


def number_of_kind(kind: ErrorKind) -> int:
    return _NUMBERS[kind]


@dataclass(frozen=True, slots=True)
class ErrorDetail:
    """More about a failure: an encoded message and the full name of its type."""

    type: str
    value: bytes


class TrellisError(Exception):
    """What every call raises when it fails. Handlers raise it to say why they refuse."""

    kind: ErrorKind
    message: str
    #: What the user can do about it, as one sentence; empty if there is nothing to say.
    hint: str
    #: The far side said so, rather than this one having found out.
    remote: bool
    #: The same call may succeed later without a change. By default so for ``UNAVAILABLE`` only.
    retryable: bool
    #: The handler surely never saw the call: repeating it is safe whatever it does.
    not_executed: bool
    details: tuple[ErrorDetail, ...]

    def __init__(
        self,
        kind: ErrorKind | str,
        message: str,
        *,
        hint: str = "",
        remote: bool = False,
        retryable: bool | None = None,
        not_executed: bool = False,
        details: Iterable[ErrorDetail] = (),
    ) -> None:
        super().__init__(message)
        self.kind = ErrorKind(kind)
        self.message = message
        self.hint = hint
        self.remote = remote
        self.retryable = self.kind is ErrorKind.UNAVAILABLE if retryable is None else retryable
        self.not_executed = not_executed
        self.details = tuple(details)

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}" + (f" ({self.hint})" if self.hint else "")

    def __repr__(self) -> str:
        return f"TrellisError({self.kind.value!r}, {self.message!r})"


class ProtocolError(TrellisError):
    """The other end broke the protocol; the connection is over."""

    def __init__(self, message: str) -> None:
        super().__init__(ErrorKind.INVALID_ARGUMENT, f"RPC protocol violation: {message}")
