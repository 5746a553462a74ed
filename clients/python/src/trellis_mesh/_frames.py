"""Frames: see "RPC" in proto/README.md of the project."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from .errors import ErrorDetail, ErrorKind, ProtocolError, TrellisError, kind_of_number, number_of_kind
from .proto import rpc_pb2

HEADER = struct.Struct(">BHBBI")
HEADER_BYTES = 9
MAX_FRAME_BYTES = 65_536
INITIAL_CREDIT_BYTES = 65_536
FRAME_COST_BYTES = 64
MAX_CREDIT_BYTES = 2**31 - 1
NO_TIMEOUT = 2**32 - 1
MAX_EXPANDED_BYTES = 4 * 1024 * 1024
MIN_COMPRESSED_BYTES = 1024
MAX_PATH_BYTES = 256

HELLO, CALL, MESSAGE, END, STATUS, CREDIT, CANCEL, PING, GOAWAY = range(9)
REPLY, LAST, LONG, COMPRESSED = 1, 2, 4, 8

ZLIB = 1

#: Longest texts of a status, and details in all; more is cut.
_MAX_TEXT_CHARS = 4096
_MAX_DETAILS_BYTES = 32 * 1024


def encode_frame(kind: int, flags: int, call_id: int, payload: bytes = b"") -> bytes:
    length = len(payload)
    return HEADER.pack(length >> 16, length & 0xFFFF, kind, flags, call_id) + payload


class FrameParser:
    """Cuts a stream of bytes into frames. Holds at most one incomplete frame."""

    def __init__(self, on_frame: Callable[[int, int, int, bytes], None]) -> None:
        self._on_frame = on_frame
        self._rest = b""
        self._needed = HEADER_BYTES
        self._pieces: list[bytes] = []
        self._held = 0
        self._stopped = False

    def stop(self) -> None:
        self._stopped = True

    def push(self, data: bytes) -> None:
        """Raises ``ProtocolError`` for a frame that is too long, and what ``on_frame`` raises."""
        if self._held:
            self._pieces.append(data)
            self._held += len(data)
            if self._held < self._needed:
                return
            data = b"".join(self._pieces)
            self._pieces.clear()
            self._held = 0
        at, end = 0, len(data)
        while not self._stopped:
            self._needed = HEADER_BYTES
            if end - at < HEADER_BYTES:
                break
            high, low, kind, flags, call_id = HEADER.unpack_from(data, at)
            length = high << 16 | low
            if length > MAX_FRAME_BYTES:
                raise ProtocolError(f"frame of {length} bytes")
            self._needed = HEADER_BYTES + length
            if end - at < self._needed:
                break
            start = at + HEADER_BYTES
            at += self._needed
            self._on_frame(kind, flags, call_id, data[start:at])
        if at < end and not self._stopped:
            self._pieces.append(data[at:])
            self._held = end - at


def encode_status(error: TrellisError, *, executed: bool = False) -> bytes:
    """What tells the caller how its call failed; ``executed`` is whether a handler has seen it."""
    status = rpc_pb2.Status(
        message=error.message[:_MAX_TEXT_CHARS],
        hint=error.hint[:_MAX_TEXT_CHARS],
        retryable=error.retryable,
        not_executed=error.not_executed and not executed,
    )
    status.kind = number_of_kind(error.kind)  # type: ignore[assignment]
    total = 0
    for detail in error.details:
        total += len(detail.value) + len(detail.type) * 4 + 16
        if total <= _MAX_DETAILS_BYTES:
            status.details.add(type=detail.type, value=detail.value)
    return status.SerializeToString()


def decode_status(payload: bytes) -> TrellisError | None:
    """The failure that a status tells of; ``None`` is success."""
    try:
        status = rpc_pb2.Status.FromString(payload)
    except Exception as reason:
        raise ProtocolError("malformed status") from reason
    if status.kind == 0:
        return None
    return TrellisError(
        kind_of_number(status.kind),
        status.message,
        hint=status.hint,
        remote=True,
        retryable=status.retryable,
        not_executed=status.not_executed,
        details=[ErrorDetail(detail.type, detail.value) for detail in status.details],
    )


def compress(message: bytes) -> bytes | None:
    """The message compressed, with the algorithm's number in front; ``None`` if that would not make it shorter."""
    if not MIN_COMPRESSED_BYTES <= len(message) <= MAX_EXPANDED_BYTES:
        return None
    compressed = zlib.compress(message, 1)
    return None if len(compressed) + 1 >= len(message) else bytes([ZLIB]) + compressed


def expand(data: bytes) -> bytes:
    """Undoes ``compress``, up to a limit that bounds what a bomb costs."""
    if not data or data[0] != ZLIB:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, "message in an unknown compression")
    expander = zlib.decompressobj()
    try:
        message = expander.decompress(memoryview(data)[1:], MAX_EXPANDED_BYTES + 1)
    except zlib.error as reason:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, "malformed compressed message") from reason
    if len(message) > MAX_EXPANDED_BYTES:
        raise TrellisError(
            ErrorKind.RESOURCE_EXHAUSTED, f"compressed message expands to more than {MAX_EXPANDED_BYTES} bytes"
        )
    if not expander.eof:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, "malformed compressed message")
    return message
