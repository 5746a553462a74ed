"""What this program serves to others, registered with the daemon for as long as it is open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from types import TracebackType
from typing import Any, Self

from ._connection import Connection
from ._link import Link
from .errors import ErrorKind, TrellisError
from .rpc import Channel, Stream

__all__ = ["Serving"]


class Serving:
    """``async with``, or ``await`` and ``aclose()``. Registered again after a restart of the daemon."""

    def __init__(self, link: Link, register: Callable[[Channel], Stream[Any]]) -> None:
        self._link = link
        self._register = register
        self._registered: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None

    def _take(self) -> None:
        """Makes what is served reachable for the daemon; raises if something else is in its place."""
        raise NotImplementedError

    def _release(self) -> None:
        raise NotImplementedError

    async def start(self) -> None:
        """Returns when others can call; raises why they cannot."""
        self._take()
        loop = asyncio.get_running_loop()
        self._registered = loop.create_future()
        self._task = loop.create_task(self._link.persist(self._run))
        self._task.add_done_callback(self._ended)
        try:
            await asyncio.wait([self._registered, self._task], return_when=asyncio.FIRST_COMPLETED)
        except BaseException:
            await self.aclose()
            raise
        if self._task.done():
            self._task.result()

    async def _run(self, connection: Connection) -> None:
        async with self._register(connection.channel()) as events:
            async for event in events:
                if event.WhichOneof("event") == "registered" and self._registered and not self._registered.done():
                    self._registered.set_result(None)
        raise TrellisError(ErrorKind.UNAVAILABLE, "the daemon ended the registration")

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._release()
        if not task.cancelled():
            # Reported by `wait()`, or by `start()`.
            task.exception()

    async def wait(self) -> None:
        """Serves until it is closed; raises why it can serve no more. Survives restarts of the daemon."""
        if self._task is not None:
            await asyncio.wait([self._task])
            if not self._task.cancelled():
                self._task.result()

    async def aclose(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def __await__(self) -> Generator[Any, None, Self]:
        return self._opened().__await__()

    async def _opened(self) -> Self:
        await self.start()
        return self

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, reason: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
