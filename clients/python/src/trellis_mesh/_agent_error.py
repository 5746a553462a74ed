"""Failures of calls to agents, for a program that means to correct itself."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from enum import StrEnum

from google.protobuf.message import DecodeError

from .errors import ErrorDetail, ErrorKind, TrellisError, kind_of_number, number_of_kind
from .proto import agents_pb2 as pb

__all__ = ["AgentError", "FailureCategory"]


class FailureCategory(StrEnum):
    """A closed set, by which a program decides what to do about a failed call."""

    INVALID_PARAMS = "INVALID_PARAMS"
    RESOURCE_NOT_FOUND = "RESOURCE_NOT_FOUND"
    RESOURCE_EXHAUSTED = "RESOURCE_EXHAUSTED"
    PERMISSION_DENIED = "PERMISSION_DENIED"
    RATE_LIMITED = "RATE_LIMITED"
    INTERNAL_ERROR = "INTERNAL_ERROR"


_CATEGORIES = tuple(FailureCategory)
_NUMBERS = {category: number for number, category in enumerate(_CATEGORIES, start=1)}
_BY_KIND = {
    ErrorKind.INVALID_ARGUMENT: FailureCategory.INVALID_PARAMS,
    ErrorKind.ALREADY_EXISTS: FailureCategory.INVALID_PARAMS,
    ErrorKind.FAILED_PRECONDITION: FailureCategory.INVALID_PARAMS,
    ErrorKind.NOT_FOUND: FailureCategory.RESOURCE_NOT_FOUND,
    ErrorKind.UNIMPLEMENTED: FailureCategory.RESOURCE_NOT_FOUND,
    ErrorKind.RESOURCE_EXHAUSTED: FailureCategory.RESOURCE_EXHAUSTED,
    ErrorKind.DEADLINE_EXCEEDED: FailureCategory.RESOURCE_EXHAUSTED,
    ErrorKind.PERMISSION_DENIED: FailureCategory.PERMISSION_DENIED,
}

_DETAIL_TYPE = pb.Failure.DESCRIPTOR.full_name
_MAX_FAILURE_BYTES = 16 * 1024
_MAX_MESSAGE_CHARS = 2048
_MAX_TEXT_CHARS = 512
_MAX_LIST_COUNT = 16


def _cut(text: str, max_chars: int = _MAX_TEXT_CHARS) -> str:
    # What is no Unicode could not be sent.
    return text[:max_chars].encode("utf-8", "replace").decode()


class AgentError(TrellisError):
    """A failed call to an agent, with all that its failure says. Handlers of agents raise it to say what to do better."""

    category: FailureCategory
    #: Milliseconds after which a retry makes sense; ``None`` if the agent did not say.
    retry_after_ms: int | None
    #: What the caller can do, one sentence each, the most promising first.
    suggested_actions: tuple[str, ...]
    #: By parameter: its name or JSON pointer.
    param_hints: Mapping[str, str]

    def __init__(
        self,
        kind: ErrorKind | str,
        message: str,
        *,
        category: FailureCategory | str | None = None,
        retryable: bool | None = None,
        retry_after_ms: int | None = None,
        suggested_actions: Iterable[str] = (),
        param_hints: Mapping[str, str] | None = None,
        remote: bool = False,
        not_executed: bool = False,
    ) -> None:
        """Without ``category`` the one of the kind; texts and lists that are too long to be of use are cut."""
        actions = tuple(_cut(action) for action in [*suggested_actions][:_MAX_LIST_COUNT])
        given = [*(param_hints or {}).items()][:_MAX_LIST_COUNT]
        hints = {_cut(name): _cut(hint) for name, hint in given}
        super().__init__(
            kind,
            _cut(message, _MAX_MESSAGE_CHARS),
            hint=actions[0] if actions else "",
            remote=remote,
            retryable=retryable,
            not_executed=not_executed,
        )
        found = _BY_KIND.get(self.kind, FailureCategory.INTERNAL_ERROR)
        self.category = found if category is None else FailureCategory(category)
        self.retry_after_ms = retry_after_ms
        self.suggested_actions = actions
        self.param_hints = hints
        # So that a service's handler may raise it too, and its caller has all of it.
        self.details = (ErrorDetail(_DETAIL_TYPE, encode_failure(self).SerializeToString()),)

    def __repr__(self) -> str:
        return f"AgentError({self.kind.value!r}, {self.message!r}, category={self.category.value!r})"


def encode_failure(error: AgentError) -> pb.Failure:
    return pb.Failure(
        category=_NUMBERS[error.category],  # type: ignore[arg-type]
        message=error.message,
        retryable=error.retryable,
        retry_after_ms=error.retry_after_ms,
        suggested_actions=error.suggested_actions,
        param_hints=[pb.ParamHint(param=name, hint=hint) for name, hint in error.param_hints.items()],
        kind=number_of_kind(error.kind),
        not_executed=error.not_executed,
    )


def decode_failure(failure: pb.Failure) -> AgentError:
    """Of a failure from another node. Categories and kinds of newer ones are internal errors."""
    known = 1 <= failure.category <= len(_CATEGORIES)
    return AgentError(
        kind_of_number(failure.kind),
        failure.message,
        category=_CATEGORIES[failure.category - 1] if known else FailureCategory.INTERNAL_ERROR,
        retryable=failure.retryable,
        retry_after_ms=failure.retry_after_ms if failure.HasField("retry_after_ms") else None,
        suggested_actions=failure.suggested_actions,
        param_hints={hint.param: hint.hint for hint in failure.param_hints[:_MAX_LIST_COUNT]},
        remote=True,
        not_executed=failure.not_executed,
    )


def to_agent_error(error: TrellisError) -> AgentError:
    """Any failure as an ``AgentError``: what a status carried in its details is found again."""
    if isinstance(error, AgentError):
        return error
    for detail in error.details:
        if detail.type == _DETAIL_TYPE and len(detail.value) <= _MAX_FAILURE_BYTES:
            try:
                return decode_failure(pb.Failure.FromString(detail.value))
            except DecodeError:
                # Not what it says it is: the status itself will do.
                break
    return AgentError(
        error.kind,
        error.message,
        retryable=error.retryable,
        suggested_actions=[error.hint] if error.hint else [],
        remote=error.remote,
        not_executed=error.not_executed,
    )


@contextmanager
def agent_failures() -> Generator[None, None, None]:
    """Inside, what fails fails with an ``AgentError``."""
    try:
        yield
    except AgentError:
        raise
    except TrellisError as error:
        raise to_agent_error(error) from error
