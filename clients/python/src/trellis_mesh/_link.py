"""The connection to the daemon of a home, made again when it is lost."""

from __future__ import annotations

import asyncio
import logging
import os
import random
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path
from typing import Generic, Self, TypeVar

from google.protobuf.message import Message

from ._calls import CallStream, run_unary
from ._connection import Connection
from ._replies import ReplyCache
from .errors import ErrorKind, TrellisError
from .rpc import CallOptions, Method, Requests, Served, Stream

_log = logging.getLogger("trellis_mesh")

Req = TypeVar("Req", bound=Message)
Res = TypeVar("Res", bound=Message)

_FIRST_RETRY = 0.05
_LONGEST_RETRY = 2.0
_MAX_SOCKET_PATH_BYTES = 103


def find_home(home: str | os.PathLike[str] | None) -> Path:
    """The home's folder: as given, else ``TRELLIS_HOME``, else ``trellis`` in XDG's state folder."""
    given = home or os.environ.get("TRELLIS_HOME")
    if given:
        return Path(given).absolute()
    state = os.environ.get("XDG_STATE_HOME", "")
    base = Path(state) if state.startswith("/") else Path.home() / ".local" / "state"
    return base / "trellis"


def find_socket(home: Path) -> str:
    """Where the daemon of a home listens. The home's file ``socket`` says so where the usual path is too long."""
    try:
        recorded = (home / "socket").read_text(encoding="utf-8")
        if recorded.startswith("/") and len(os.fsencode(recorded)) <= _MAX_SOCKET_PATH_BYTES:
            return recorded
    except OSError:
        pass
    return str(home / "daemon.sock")


def _no_daemon(path: str, reason: OSError) -> TrellisError:
    if isinstance(reason, PermissionError):
        return TrellisError(ErrorKind.PERMISSION_DENIED, f"the daemon's socket {path} belongs to another user")
    missing = isinstance(reason, (FileNotFoundError, ConnectionRefusedError))
    text = f"no daemon is running (nothing listens on {path})" if missing else f"cannot reach {path}: {reason}"
    return TrellisError(ErrorKind.UNAVAILABLE, text, hint="Start one with `trellis up`.", not_executed=True)


class Link:
    """A channel to the daemon. A call that a lost connection surely did not execute is made again by itself."""

    def __init__(self, find: Callable[[], str], router: dict[str, Served], connect_timeout: float) -> None:
        self._find = find
        self._router = router
        self._connect_timeout = connect_timeout
        self._connection: Connection | None = None
        self._dialing: asyncio.Task[Connection] | None = None
        self._closed = False
        self._replies = ReplyCache()

    async def connection(self) -> Connection:
        """The live connection, dialed if need be."""
        if self._closed:
            raise TrellisError(ErrorKind.CANCELED, "the client was closed", not_executed=True)
        if self._connection is not None and self._connection.usable:
            return self._connection
        if self._dialing is None:
            self._dialing = asyncio.get_running_loop().create_task(self._dial())
            self._dialing.add_done_callback(self._dialed)
        # Others may wait for it too.
        return await asyncio.shield(self._dialing)

    def _dialed(self, task: asyncio.Task[Connection]) -> None:
        self._dialing = None
        if not task.cancelled():
            # Whoever waited has it; without this a failure that nobody waited for would be reported as forgotten.
            task.exception()

    async def _dial(self) -> Connection:
        path = self._find()
        connection: Connection | None = None
        try:
            async with asyncio.timeout(self._connect_timeout):
                loop = asyncio.get_running_loop()
                _, connection = await loop.create_unix_connection(
                    lambda: Connection(self._router, "trellis-mesh-python", self._replies), path
                )
                # What accepts a connection may still be no daemon, or one that hangs.
                await connection.ping()
        except OSError as reason:
            if connection is not None:
                await connection.close()
            if isinstance(reason, TimeoutError):
                raise _unanswered(path) from None
            raise _no_daemon(path, reason) from reason
        except TrellisError as error:
            raise TrellisError(
                ErrorKind.UNAVAILABLE, f"the daemon on {path} does not answer: {error.message}", not_executed=True
            ) from error
        self._connection = connection
        return connection

    async def unary(self, method: Method[Req, Res], request: Req, options: CallOptions) -> Res:
        connection = await self.connection()
        try:
            return await run_unary(connection, method, request, options)
        except TrellisError as error:
            lost = connection.over and error.kind is ErrorKind.UNAVAILABLE
            if self._closed or not lost or not (method.idempotent or error.not_executed):
                raise
        return await run_unary(await self.connection(), method, request, options)

    def stream(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Stream[Res]:
        return _LinkStream(self, method, requests, options)

    async def only_reply(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Res:
        return await CallStream(await self.connection(), method, requests, options).only_reply()

    async def persist(self, task: Callable[[Connection], Awaitable[None]]) -> None:
        """Runs ``task`` again and again until it returns: whenever the daemon is gone, waits and starts over."""
        delay = _FIRST_RETRY
        while True:
            try:
                connection = await self.connection()
                delay = _FIRST_RETRY
                await task(connection)
                return
            except TrellisError as error:
                if self._closed or error.kind is not ErrorKind.UNAVAILABLE:
                    raise
            await asyncio.sleep(delay * (0.5 + random.random() / 2))
            delay = min(delay * 2, _LONGEST_RETRY)

    async def persistent(self, open_stream: Callable[[Connection], Stream[Res]]) -> AsyncGenerator[Res, None]:
        """A stream that outlives the daemon: when the connection is lost, it is opened again."""
        delay = _FIRST_RETRY
        while True:
            try:
                connection = await self.connection()
                async with open_stream(connection) as stream:
                    async for item in stream:
                        delay = _FIRST_RETRY
                        yield item
                return
            except TrellisError as error:
                if self._closed or error.kind is not ErrorKind.UNAVAILABLE:
                    raise
            await asyncio.sleep(delay * (0.5 + random.random() / 2))
            delay = min(delay * 2, _LONGEST_RETRY)

    async def close(self) -> None:
        self._closed = True
        if self._dialing is not None:
            await asyncio.wait([self._dialing])
        if self._connection is not None:
            await self._connection.close()


def _unanswered(path: str) -> TrellisError:
    return TrellisError(ErrorKind.UNAVAILABLE, f"the daemon on {path} does not answer in time", not_executed=True)


class _LinkStream(Generic[Req, Res]):
    """A stream on the link's connection of the moment in which it begins."""

    def __init__(self, link: Link, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> None:
        self._link = link
        self._begin = (method, requests, options)
        self._stream: CallStream[Req, Res] | None = None
        self._done = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Res:
        if self._done:
            raise StopAsyncIteration
        if self._stream is None:
            self._stream = CallStream(await self._link.connection(), *self._begin)
        return await self._stream.__anext__()

    async def aclose(self) -> None:
        self._done = True
        if self._stream is not None:
            await self._stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
