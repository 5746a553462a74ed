"""The sending side of a connection: frames of a tick leave together, long messages take turns."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from ._frames import (
    COMPRESSED,
    FRAME_COST_BYTES,
    INITIAL_CREDIT_BYTES,
    LAST,
    LONG,
    MAX_CREDIT_BYTES,
    MAX_FRAME_BYTES,
    MESSAGE,
    encode_frame,
)
from .errors import ProtocolError

_INLINE_BYTES = 16 * 1024
_MIN_PIECE_BYTES = 4 * 1024
#: Written of long messages between two looks at what else there is to do.
_TURN_BYTES = 512 * 1024
#: Frames that a class writes in its turn: interactive, sync, bulk.
_WEIGHTS = (8, 4, 1)


@dataclass(slots=True)
class _Pending:
    kind: int
    payload: bytes
    flags: int
    sent: int = 0


class Sender:
    """The sending side of a call."""

    __slots__ = ("call_id", "class_index", "credit", "pending", "queued", "reply_flag", "waiters")

    def __init__(self, call_id: int, reply_flag: int, class_index: int) -> None:
        self.call_id = call_id
        self.reply_flag = reply_flag
        self.class_index = class_index
        self.credit = INITIAL_CREDIT_BYTES
        self.pending: deque[_Pending] = deque()
        self.queued = False
        self.waiters: list[asyncio.Future[None]] = []


class Outbox:
    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._frames: list[bytes] = []
        self._ready: tuple[deque[Sender], deque[Sender], deque[Sender]] = (deque(), deque(), deque())
        self._scheduled = False
        self._paused = False
        self._closed = False
        self._waiting: set[Sender] = set()
        #: Bytes of frames that the transport has not taken yet.
        self.backlog_bytes = 0

    def frame(self, kind: int, flags: int, call_id: int, payload: bytes = b"") -> None:
        if self._closed:
            return
        frame = encode_frame(kind, flags, call_id, payload)
        self._frames.append(frame)
        self.backlog_bytes += len(frame)
        self._schedule()

    def message(self, sender: Sender, message: bytes, flags: int) -> None:
        """Sends a message, or queues it until there is credit and it has its turn."""
        if self._closed:
            return
        cost = len(message) + FRAME_COST_BYTES
        if not sender.pending and len(message) <= _INLINE_BYTES and cost <= sender.credit:
            sender.credit -= cost
            self.frame(MESSAGE, flags | sender.reply_flag, sender.call_id, message)
        else:
            self._enqueue(sender, _Pending(MESSAGE, message, flags))

    def last(self, sender: Sender, kind: int, payload: bytes = b"") -> None:
        """Sends an end or a status behind what the call has queued."""
        if self._closed:
            return
        if sender.pending:
            self._enqueue(sender, _Pending(kind, payload, 0))
        else:
            self.frame(kind, sender.reply_flag, sender.call_id, payload)

    async def sent(self, sender: Sender) -> None:
        """Returns when all of a call is sent and the transport takes more, or the call is over."""
        if self._closed or (not sender.pending and not self._paused):
            return
        waiter: asyncio.Future[None] = self._loop.create_future()
        sender.waiters.append(waiter)
        if not sender.pending:
            self._waiting.add(sender)
        await waiter

    def credit(self, sender: Sender, byte_count: int) -> None:
        if sender.credit + byte_count > MAX_CREDIT_BYTES:
            raise ProtocolError("credit beyond 2^31")
        sender.credit += byte_count
        if sender.pending:
            self._make_ready(sender)

    def forget(self, sender: Sender) -> None:
        """Drops what a call has queued, and wakes who waits for it."""
        sender.pending.clear()
        self._waiting.discard(sender)
        _wake(sender)

    def pause(self) -> None:
        self._paused = True

    def resume(self) -> None:
        self._paused = False
        self._flush()

    def close(self) -> None:
        self._closed = True
        self._frames.clear()
        self.backlog_bytes = 0
        for queue in self._ready:
            for sender in queue:
                _wake(sender)
            queue.clear()
        for sender in self._waiting:
            _wake(sender)
        self._waiting.clear()

    def flush_now(self) -> None:
        """Hands everything that is written to the transport, whether it takes it or not."""
        if self._frames and not self._closed:
            self._transport.write(b"".join(self._frames))
            self._frames.clear()

    def _enqueue(self, sender: Sender, item: _Pending) -> None:
        sender.pending.append(item)
        self._make_ready(sender)

    def _make_ready(self, sender: Sender) -> None:
        if not sender.queued:
            sender.queued = True
            self._ready[sender.class_index].append(sender)
            self._schedule()

    def _schedule(self) -> None:
        if not (self._scheduled or self._paused or self._closed):
            self._scheduled = True
            self._loop.call_soon(self._flush)

    def _flush(self) -> None:
        # Set while it runs, so that what is written here does not schedule what runs already.
        self._scheduled = True
        budget = _TURN_BYTES
        try:
            while not (self._paused or self._closed):
                if self._frames:
                    data = b"".join(self._frames)
                    self._frames.clear()
                    self.backlog_bytes = 0
                    # May pause at once.
                    self._transport.write(data)
                elif budget <= 0 or not any(self._ready):
                    break
                else:
                    budget -= self._write_long()
        finally:
            self._scheduled = False
        if self._paused or self._closed:
            return
        waiting, self._waiting = self._waiting, set()
        for sender in waiting:
            _wake(sender)
        if self._frames or any(self._ready):
            self._schedule()

    def _write_long(self) -> int:
        """Lets each class write its share of what is queued."""
        before = self.backlog_bytes
        for queue, weight in zip(self._ready, _WEIGHTS, strict=True):
            for _ in range(weight):
                if not queue:
                    break
                sender = queue.popleft()
                sender.queued = False
                if self._write_piece(sender):
                    sender.queued = True
                    queue.append(sender)
        # At least one, so that a round in which nobody had credit ends.
        return max(self.backlog_bytes - before, 1)

    def _write_piece(self, sender: Sender) -> bool:
        """Writes one frame of what a call has queued. True when it can go on at once."""
        if not sender.pending:
            return False
        item = sender.pending[0]
        if item.kind != MESSAGE:
            self.frame(item.kind, sender.reply_flag, sender.call_id, item.payload)
            sender.pending.popleft()
        else:
            if not self._write_message_piece(sender, item):
                return False
            if item.sent == len(item.payload):
                sender.pending.popleft()
        if sender.pending:
            return True
        if sender.waiters:
            if self._paused:
                self._waiting.add(sender)
            else:
                _wake(sender)
        return False

    def _write_message_piece(self, sender: Sender, item: _Pending) -> bool:
        """False when the call's credit does not allow a piece."""
        total = len(item.payload)
        left = total - item.sent
        first = item.sent == 0
        whole = first and left <= MAX_FRAME_BYTES and left + FRAME_COST_BYTES <= sender.credit
        prefix = total.to_bytes(4, "big") if first and not whole else b""
        room = min(MAX_FRAME_BYTES, sender.credit - FRAME_COST_BYTES) - len(prefix)
        piece = min(left, room)
        if piece < min(left, _MIN_PIECE_BYTES):
            return False
        # A short message waits for all the credit that it needs: half a window, which comes at once, is more.
        if prefix and left <= _INLINE_BYTES:
            return False
        flags = sender.reply_flag
        if piece == left:
            flags |= item.flags & LAST
        if first:
            flags |= item.flags & COMPRESSED
        if prefix:
            flags |= LONG
        self.frame(MESSAGE, flags, sender.call_id, prefix + item.payload[item.sent : item.sent + piece])
        item.sent += piece
        sender.credit -= piece + len(prefix) + FRAME_COST_BYTES
        return True


def _wake(sender: Sender) -> None:
    waiters, sender.waiters = sender.waiters, []
    for waiter in waiters:
        if not waiter.done():
            waiter.set_result(None)
