"""Long work: its progress, and its result."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Generic, Self, TypeVar

from google.protobuf.message import Message

from .errors import ErrorKind, TrellisError
from .rpc import Stream

Event = TypeVar("Event", bound=Message)
Result = TypeVar("Result", bound=Message)


class Operation(Generic[Event, Result]):
    """Iterate for the events, or await ``result()``, which iterates to the end; the last event is ``done``.

    It starts with the first of the two. Leaving ``async with``, ``aclose()`` and canceling the task end the work; what was done
    so far is kept.
    """

    def __init__(self, stream: Stream[Event], result: type[Result]) -> None:
        self._stream = stream
        self._type = result
        self._result: Result | None = None

    def __aiter__(self) -> AsyncIterator[Event]:
        return self

    async def __anext__(self) -> Event:
        event = await self._stream.__anext__()
        if event.WhichOneof("event") == "done":
            done = event.done  # type: ignore[attr-defined]
            assert isinstance(done, self._type)
            self._result = done
        return event

    async def result(self) -> Result:
        try:
            async for _ in self:
                pass
        except BaseException:
            await self._stream.aclose()
            raise
        if self._result is None:
            raise TrellisError(ErrorKind.CANCELED, "the operation was ended before it had a result")
        return self._result

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
