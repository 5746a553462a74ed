"""The receiving side of a call: messages in order, and the credit that lets the far side send more."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from ._frames import COMPRESSED, FRAME_COST_BYTES, INITIAL_CREDIT_BYTES, LONG
from .errors import ErrorKind, ProtocolError, TrellisError

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
#: Unread bytes that a stopped reader holds for each call, once it has shown that it keeps up.
WINDOW_BYTES = 512 * 1024
#: Long messages being received on a connection, together.
ASSEMBLY_BYTES = 2 * MAX_MESSAGE_BYTES


class AssemblyRoom:
    """What the calls of a connection share for the long messages that they are receiving."""

    def __init__(self) -> None:
        self._taken = 0
        self._waiting: deque[Inbound] = deque()

    def reserve(self, inbound: Inbound, byte_count: int) -> None:
        if not self._waiting and self._taken + byte_count <= ASSEMBLY_BYTES:
            self._taken += byte_count
            inbound.on_reserved()
        else:
            self._waiting.append(inbound)

    def release(self, inbound: Inbound, byte_count: int, reserved: bool) -> None:
        if reserved:
            self._taken -= byte_count
        else:
            self._waiting.remove(inbound)
        while self._waiting and self._taken + self._waiting[0].assembly_bytes <= ASSEMBLY_BYTES:
            following = self._waiting.popleft()
            self._taken += following.assembly_bytes
            following.on_reserved()


@dataclass(slots=True)
class _Assembly:
    total_bytes: int
    compressed: bool
    buffer: bytearray
    cost_bytes: int = 0
    #: ``held``: counts as unread. ``wanted``: waits for room. ``reserved``: may be received whole.
    state: str = "held"


class Inbound:
    """Bounds what is held: credit is given for what the application has taken, or waits for."""

    def __init__(self, room: AssemblyRoom, send_credit: Callable[[int], None], on_change: Callable[[], None]) -> None:
        self._room = room
        self._send_credit = send_credit
        self._on_change = on_change
        self._queue: deque[tuple[bytes, bool, int]] = deque()
        self._assembly: _Assembly | None = None
        self._balance = INITIAL_CREDIT_BYTES
        self._held = 0
        self._window = INITIAL_CREDIT_BYTES
        self._taken = 0
        self._wanted = False
        self._saw_end = False
        self._closed = False
        #: No more messages will come.
        self.ended = False
        #: Whole messages that have come.
        self.message_count = 0

    @property
    def assembly_bytes(self) -> int:
        return 0 if self._assembly is None else self._assembly.total_bytes

    @property
    def held_bytes(self) -> int:
        return self._held

    def on_frame(self, payload: bytes, flags: int, last: bool) -> None:
        if self._saw_end:
            raise ProtocolError("message after the end")
        if self._closed:
            return
        cost = len(payload) + FRAME_COST_BYTES
        if cost > self._balance:
            raise ProtocolError("credit overrun")
        self._balance -= cost
        if self._assembly is not None:
            if flags & (LONG | COMPRESSED):
                raise ProtocolError("message inside a message")
            self._append(self._assembly, payload, cost)
        elif flags & LONG:
            if len(payload) < 4:
                raise ProtocolError("long message without its length")
            total = int.from_bytes(payload[:4], "big")
            if total > MAX_MESSAGE_BYTES:
                raise TrellisError(
                    ErrorKind.RESOURCE_EXHAUSTED,
                    f"message of {total} bytes exceeds the limit of {MAX_MESSAGE_BYTES} bytes",
                )
            self._assembly = _Assembly(total, bool(flags & COMPRESSED), bytearray())
            if self._wanted:
                self._want(self._assembly)
            self._append(self._assembly, payload[4:], cost)
        else:
            self._held += cost
            self._put(payload, bool(flags & COMPRESSED), cost)
        if last:
            self.end()
        elif self._queue:
            self._on_change()

    def _append(self, assembly: _Assembly, part: bytes, cost: int) -> None:
        assembly.buffer += part
        if len(assembly.buffer) > assembly.total_bytes:
            raise ProtocolError("message longer than it said")
        if assembly.state != "reserved":
            self._held += cost
            assembly.cost_bytes += cost
        if len(assembly.buffer) == assembly.total_bytes:
            self._assembly = None
            if assembly.state != "held":
                self._room.release(self, assembly.total_bytes, assembly.state == "reserved")
            self._put(bytes(assembly.buffer), assembly.compressed, assembly.cost_bytes)
        else:
            self._grant()

    def _put(self, message: bytes, compressed: bool, cost: int) -> None:
        self.message_count += 1
        self._queue.append((message, compressed, cost))

    def _want(self, assembly: _Assembly) -> None:
        assembly.state = "wanted"
        self._room.reserve(self, assembly.total_bytes)

    def on_reserved(self) -> None:
        assembly = self._assembly
        if assembly is None:
            return
        assembly.state = "reserved"
        self._held -= assembly.cost_bytes
        assembly.cost_bytes = 0
        self._grant()

    def take(self) -> tuple[bytes, bool] | None:
        """The next message and whether it is compressed. If it is not there, the application waits for it from now on."""
        if not self._queue:
            self._wanted = True
            if self._assembly is not None and self._assembly.state == "held":
                self._want(self._assembly)
            return None
        self._wanted = False
        message, compressed, cost = self._queue.popleft()
        self._held -= cost
        self._taken += len(message) + FRAME_COST_BYTES
        if self._taken >= self._window < WINDOW_BYTES:
            self._window = min(self._window * 2, WINDOW_BYTES)
        self._grant()
        return message, compressed

    def _grant(self) -> None:
        if self.ended or self._closed:
            return
        target = self._window
        assembly = self._assembly
        if assembly is not None and assembly.state == "reserved":
            target = max(target, assembly.total_bytes - len(assembly.buffer) + FRAME_COST_BYTES)
        credit = target - self._balance - self._held
        if credit < self._window // 2:
            return
        self._balance += credit
        self._send_credit(credit)

    def end(self) -> None:
        """The far side's messages are over."""
        if self._assembly is not None:
            raise ProtocolError("end inside a message")
        if self._saw_end or self._closed:
            return
        self._saw_end = True
        self.ended = True
        self._on_change()

    def stop(self) -> None:
        """No more is taken from the wire; what has come can still be read."""
        self.ended = True
        self._drop_assembly()

    def close(self) -> None:
        """Drops what is held."""
        self._closed = True
        self.ended = True
        self._queue.clear()
        self._held = 0
        self._drop_assembly()

    def _drop_assembly(self) -> None:
        assembly, self._assembly = self._assembly, None
        if assembly is not None and assembly.state != "held":
            self._assembly = assembly
            self._room.release(self, assembly.total_bytes, assembly.state == "reserved")
            self._assembly = None
