"""Replies by idempotency key: a call that is repeated because its reply was lost is not executed again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .errors import ErrorKind, TrellisError

_MAX_BYTES = 16 * 1024 * 1024
_MAX_COUNT = 10_000
_LIFETIME = 600.0
_ENTRY_BYTES = 500

#: These say nothing about what a repeated call would get.
_PASSING = (ErrorKind.CANCELED, ErrorKind.DEADLINE_EXCEEDED, ErrorKind.UNAVAILABLE)


@dataclass(slots=True)
class _Entry:
    reply: asyncio.Future[bytes]
    expires: float
    size: int


class ReplyCache:
    """Kept in memory for ten minutes, the oldest given up first."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str | None, str, str], _Entry] = {}
        self._held = 0

    async def run(self, key: tuple[str | None, str, str], execute: Callable[[], Awaitable[bytes]]) -> bytes:
        """The reply of the first call with this key: executes, waits for it, or has it."""
        now = asyncio.get_running_loop().time()
        known = self._entries.get(key)
        if known is not None and known.expires > now:
            # Not canceled with one of those who wait.
            return await asyncio.shield(known.reply)
        if known is not None:
            self._drop(key)
        entry = _Entry(asyncio.get_running_loop().create_future(), now + _LIFETIME, _ENTRY_BYTES + len(key[2]) * 4)
        self._entries[key] = entry
        self._held += entry.size
        self._evict(now)
        try:
            reply = await execute()
        except BaseException as reason:
            passing = not isinstance(reason, TrellisError) or reason.retryable or reason.kind in _PASSING
            if passing and self._entries.get(key) is entry:
                self._drop(key)
            failure = reason if isinstance(reason, Exception) else TrellisError(ErrorKind.CANCELED, "canceled")
            entry.reply.set_exception(failure)
            # Marked as seen: usually nobody else waits for it.
            entry.reply.exception()
            raise
        entry.reply.set_result(reply)
        if self._entries.get(key) is entry:
            entry.size += len(reply)
            self._held += len(reply)
            self._evict(now)
        return reply

    def _drop(self, key: tuple[str | None, str, str]) -> None:
        self._held -= self._entries.pop(key).size

    def _evict(self, now: float) -> None:
        for key, entry in list(self._entries.items()):
            if self._held <= _MAX_BYTES and len(self._entries) <= _MAX_COUNT and entry.expires > now:
                return
            self._drop(key)
