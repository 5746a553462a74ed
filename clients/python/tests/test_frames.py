"""The wire format, against the vectors in proto/README.md, and against an end that keeps to no format."""

from __future__ import annotations

import asyncio
import os
import random
import re
import unittest
import zlib
from pathlib import Path

from trellis_mesh import ErrorKind, TrellisError
from trellis_mesh._connection import Connection
from trellis_mesh._frames import (
    CALL,
    CANCEL,
    COMPRESSED,
    CREDIT,
    END,
    GOAWAY,
    HEADER_BYTES,
    HELLO,
    LAST,
    LONG,
    MESSAGE,
    PING,
    REPLY,
    STATUS,
    FrameParser,
    encode_frame,
    encode_status,
    expand,
)
from trellis_mesh.errors import ProtocolError
from trellis_mesh.proto import rpc_pb2

from .generated import echo_pb2 as pb
from .generated.echo_trellis import EchoClient
from .support import eventually, raw_peer

SPECIFICATION = Path(__file__).resolve().parents[3] / "proto" / "README.md"
ECHO = b"trellis.test.Echo/Echo"
COLLECT = b"trellis.test.Echo/Collect"
HELLO_FRAME = encode_frame(HELLO, 0, 0, b"\x08\x01")
MIB = 1024 * 1024


def call_payload(path: bytes, timeout_ms: int = 60_000, header: bytes = b"") -> bytes:
    return timeout_ms.to_bytes(4, "big") + len(path).to_bytes(2, "big") + path + header


def call(call_id: int = 1, path: bytes = ECHO, timeout_ms: int = 60_000, header: bytes = b"") -> bytes:
    return encode_frame(CALL, 0, call_id, call_payload(path, timeout_ms, header))


def vectors() -> list[bytes]:
    """The frames of the section's code blocks; ``…`` stands for nothing but is not allowed in a vector."""
    text = SPECIFICATION.read_text(encoding="utf-8")
    section = text.split("### Test vectors", 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"```\n(.*?)```", section, re.DOTALL)
    return [bytes.fromhex(line) for block in blocks for line in block.splitlines() if line.strip()]


class Frames(unittest.IsolatedAsyncioTestCase):
    def test_the_vectors_of_the_specification(self) -> None:
        add = b"trellis.test.Echo/Add"
        text = "the same again and again " * 100
        long_message = pb.EchoRequest(payload=bytes(100)).SerializeToString()
        made = [
            encode_frame(CALL, 0, 1, call_payload(add, 1000)),
            encode_frame(MESSAGE, LAST, 1, pb.EchoRequest(count=1).SerializeToString()),
            encode_frame(MESSAGE, REPLY | LAST, 1, pb.EchoReply(count=2).SerializeToString()),
            encode_frame(HELLO, 0, 0, rpc_pb2.Hello(version=1).SerializeToString()),
            encode_frame(CREDIT, REPLY, 5, (65536).to_bytes(4, "big")),
            encode_frame(CANCEL, 0, 7, b"\x01"),
            encode_frame(STATUS, REPLY, 1, encode_status(TrellisError("not_found", "no"))),
            encode_frame(
                CALL,
                0,
                2,
                call_payload(
                    add,
                    2**32 - 1,
                    rpc_pb2.CallHeader(
                        metadata={"a": "b"}, idempotency_key="k", priority=rpc_pb2.PRIORITY_BULK, compress_replies=True
                    ).SerializeToString(),
                ),
            ),
            encode_frame(MESSAGE, LONG, 2, len(long_message).to_bytes(4, "big") + long_message[:60]),
            encode_frame(MESSAGE, LAST, 2, long_message[60:]),
            # What a compressor makes is its own affair: compared by what it expands to.
            b"",
            encode_frame(END, REPLY, 3),
            encode_frame(PING, 0, 0, bytes(range(8))),
            encode_frame(PING, REPLY, 0, bytes(range(8))),
            encode_frame(
                GOAWAY, 0, 0, rpc_pb2.Goaway(message="closing", last_call_id=3).SerializeToString()
            ),
        ]
        found = vectors()
        compressed = found[10]
        made[10] = compressed
        self.assertEqual([frame.hex() for frame in found], [frame.hex() for frame in made])
        header, payload = compressed[:HEADER_BYTES], compressed[HEADER_BYTES:]
        self.assertEqual(header, encode_frame(MESSAGE, REPLY | LAST | COMPRESSED, 2, payload)[:HEADER_BYTES])
        self.assertEqual(expand(payload), pb.EchoReply(text=text).SerializeToString())

    def test_frames_in_any_pieces(self) -> None:
        frames = [encode_frame(MESSAGE, 0, number, bytes(number * 7)) for number in range(1, 60)]
        stream = b"".join(frames)
        for size in (1, 2, 8, 9, 10, 100, 1000, len(stream)):
            seen: list[bytes] = []
            # Nothing else calls it: what it closes over is what it should.
            parser = FrameParser(lambda *frame: seen.append(encode_frame(*frame)))  # noqa: B023
            for at in range(0, len(stream), size):
                parser.push(stream[at : at + size])
            self.assertEqual(seen, frames)
        with self.assertRaises(ProtocolError):
            FrameParser(lambda *_: None).push(b"\x01\x00\x01" + bytes(20))

    async def rejected(self, *frames: bytes, about: str) -> None:
        """The connection ends with a goaway that says what was wrong."""
        with self.assertLogs("trellis_mesh", "WARNING"):
            async with raw_peer() as (here, reader, writer):
                writer.write(b"".join(frames))
                data = await reader.read()
        self.assertTrue(here.over)
        goaways: list[rpc_pb2.Goaway] = []
        FrameParser(
            lambda kind, flags, call_id, payload: (
                goaways.append(rpc_pb2.Goaway.FromString(payload)) if kind == GOAWAY else None
            )
        ).push(data)
        self.assertEqual([goaway.kind for goaway in goaways], [rpc_pb2.ERROR_KIND_INVALID_ARGUMENT], about)
        self.assertIn(about, goaways[0].message)

    async def test_what_breaks_a_rule_ends_the_connection(self) -> None:
        long = (100).to_bytes(4, "big")
        for about, frames in {
            "first frame is not a hello": [call()],
            "frame of": [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"],
            "malformed hello": [encode_frame(HELLO, 0, 0, b"\xff\xff")],
            "hello of": [encode_frame(HELLO, 0, 0, bytes(5000))],
            "version 0": [encode_frame(HELLO, 0, 0)],
            "second hello": [HELLO_FRAME, HELLO_FRAME],
            "call id 0": [HELLO_FRAME, call(0)],
            "call id 1 is in use": [HELLO_FRAME, call(1), call(1)],
            "call frame cut short": [HELLO_FRAME, encode_frame(CALL, 0, 1, b"\0\0\0\1\xff\xff" + ECHO)],
            "status from the calling": [HELLO_FRAME, encode_frame(STATUS, 0, 1)],
            "malformed status": [HELLO_FRAME, encode_frame(STATUS, REPLY, 1, b"\xff")],
            "credit frame of": [HELLO_FRAME, encode_frame(CREDIT, 0, 1, b"\0")],
            "credit beyond": [HELLO_FRAME, call(), encode_frame(CREDIT, 0, 1, b"\x7f\xff\xff\xff")],
            "ping of": [HELLO_FRAME, encode_frame(PING, 0, 0, b"\0")],
            "ping that was not sent": [HELLO_FRAME, encode_frame(PING, REPLY, 0, bytes(8))],
            "malformed goaway": [HELLO_FRAME, encode_frame(GOAWAY, 0, 0, b"\xff")],
            "credit overrun": [
                HELLO_FRAME,
                call(path=COLLECT),
                *[encode_frame(MESSAGE, 0, 1, b"\x0a" + b"\xf0\xea\x01" + bytes(30_064))] * 3,
            ],
            "without its length": [HELLO_FRAME, call(), encode_frame(MESSAGE, LONG, 1, b"\0\0")],
            "message inside": [HELLO_FRAME, call(), *[encode_frame(MESSAGE, LONG, 1, long + b"a")] * 2],
            "longer than it said": [
                HELLO_FRAME,
                call(),
                encode_frame(MESSAGE, LONG, 1, long + bytes(50)),
                encode_frame(MESSAGE, 0, 1, bytes(51)),
            ],
            "end inside": [HELLO_FRAME, call(), encode_frame(MESSAGE, LONG | LAST, 1, long + b"a")],
            "after the end": [
                HELLO_FRAME,
                call(path=COLLECT),
                encode_frame(END, 0, 1),
                encode_frame(MESSAGE, 0, 1, b""),
            ],
        }.items():
            with self.subTest(about):
                await self.rejected(*frames, about=about)

    async def status_of(self, *frames: bytes) -> rpc_pb2.Status:
        """Of the first call that is answered with a status; the connection goes on."""
        async with raw_peer() as (here, reader, writer):
            writer.write(HELLO_FRAME + b"".join(frames))
            statuses: list[rpc_pb2.Status] = []

            def on_frame(kind: int, flags: int, call_id: int, payload: bytes) -> None:
                if kind == STATUS:
                    statuses.append(rpc_pb2.Status.FromString(payload))

            parser = FrameParser(on_frame)
            while not statuses:
                data = await reader.read(65_536)
                self.assertNotEqual(data, b"", "the connection ended")
                parser.push(data)
            self.assertFalse(here.over)
        return statuses[0]

    async def test_what_is_wrong_with_one_call_ends_that_call(self) -> None:
        bomb = zlib.compress(bytes(40 * MIB), 9)
        for kind, frames in (
            (rpc_pb2.ERROR_KIND_UNIMPLEMENTED, [call(path=b"no.Such/Method")]),
            (rpc_pb2.ERROR_KIND_UNIMPLEMENTED, [call(path=b"\xff\0" * 50)]),
            (rpc_pb2.ERROR_KIND_DEADLINE_EXCEEDED, [call(timeout_ms=0)]),
            (rpc_pb2.ERROR_KIND_DEADLINE_EXCEEDED, [call(timeout_ms=1)]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(header=b"\xff\xff")]),
            (rpc_pb2.ERROR_KIND_RESOURCE_EXHAUSTED, [call(header=b"\x12\x80\x80\x01" + bytes(16_384))]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), encode_frame(END, 0, 1)]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), encode_frame(MESSAGE, LAST, 1, b"\xff\xff\xff")]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), *[encode_frame(MESSAGE, 0, 1, b"")] * 2]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), encode_frame(MESSAGE, LAST | COMPRESSED, 1, b"")]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), encode_frame(MESSAGE, LAST | COMPRESSED, 1, b"\x09abc")]),
            (rpc_pb2.ERROR_KIND_INVALID_ARGUMENT, [call(), encode_frame(MESSAGE, LAST | COMPRESSED, 1, b"\x01abc")]),
            (
                rpc_pb2.ERROR_KIND_INVALID_ARGUMENT,
                [call(), encode_frame(MESSAGE, LAST | COMPRESSED, 1, b"\x01" + zlib.compress(bytes(100))[:-5])],
            ),
            (
                rpc_pb2.ERROR_KIND_RESOURCE_EXHAUSTED,
                [
                    call(),
                    encode_frame(MESSAGE, LAST | COMPRESSED, 1, b"\x01" + bomb),
                ],
            ),
            (
                rpc_pb2.ERROR_KIND_RESOURCE_EXHAUSTED,
                [call(), encode_frame(MESSAGE, LONG, 1, (64 * MIB + 1).to_bytes(4, "big"))],
            ),
        ):
            with self.subTest(kind=kind, frames=frames[0].hex()[:80]):
                self.assertEqual((await self.status_of(*frames)).kind, kind)

    async def test_frames_of_no_call_are_ignored(self) -> None:
        async with raw_peer() as (here, reader, writer):
            ignored = [
                encode_frame(MESSAGE, 0, 9, b"x"),
                encode_frame(MESSAGE, REPLY, 9, b"x"),
                encode_frame(END, 0, 9),
                encode_frame(STATUS, REPLY, 9),
                encode_frame(CREDIT, REPLY, 9, bytes(4)),
                encode_frame(CANCEL, 0, 9, b"\x01"),
                encode_frame(77, 0xF0, 9, b"of a later version"),
            ]
            writer.write(HELLO_FRAME + b"".join(ignored) + encode_frame(PING, 0, 0, b"12345678"))
            await eventually_read(reader, encode_frame(PING, REPLY, 0, b"12345678"))
            self.assertFalse(here.over)

    async def test_a_daemon_that_answers_nonsense(self) -> None:
        for frames, kind in (
            ([encode_frame(END, REPLY, 1)], ErrorKind.INTERNAL),
            ([encode_frame(STATUS, REPLY, 1)], ErrorKind.INTERNAL),
            ([encode_frame(MESSAGE, REPLY | LAST, 1, b"\xff\xff")], ErrorKind.INTERNAL),
            ([encode_frame(MESSAGE, REPLY, 1), encode_frame(MESSAGE, REPLY | LAST, 1)], ErrorKind.INTERNAL),
            ([encode_frame(STATUS, REPLY, 1, b"\x08\x63")], ErrorKind.INTERNAL),
            ([encode_frame(GOAWAY, 0, 0, b"\x1a\x00")], ErrorKind.UNAVAILABLE),
        ):
            async with raw_peer() as (here, _, writer):
                writer.write(HELLO_FRAME)
                waiting = asyncio.create_task(EchoClient(here.channel()).echo(pb.EchoRequest(), timeout=30))
                await asyncio.sleep(0)
                writer.write(b"".join(frames))
                with self.assertRaises(TrellisError) as caught:
                    await waiting
                self.assertEqual(caught.exception.kind, kind, frames)

    async def test_a_daemon_that_dies_in_the_middle(self) -> None:
        for cut in (HELLO_FRAME[:5], HELLO_FRAME, HELLO_FRAME + encode_frame(MESSAGE, REPLY, 1, bytes(100))[:50]):
            async with raw_peer() as (here, _, writer):
                waiting = asyncio.create_task(EchoClient(here.channel()).echo(pb.EchoRequest(), timeout=30))
                await asyncio.sleep(0)
                writer.write(cut)
                writer.close()
                with self.assertRaises(TrellisError) as caught:
                    await waiting
                self.assertEqual(caught.exception.kind, ErrorKind.UNAVAILABLE)

    async def test_mutated_frames_leave_nothing_behind(self) -> None:
        seed = int(os.environ.get("TRELLIS_FUZZ_SEED", random.randrange(2**32)))
        rounds = int(os.environ.get("TRELLIS_FUZZ_COUNT", "300"))
        print(f"fuzz: seed {seed}, {rounds} connections")
        rng = random.Random(seed)
        logger = __import__("logging").getLogger("trellis_mesh")
        logger.disabled = True
        self.addCleanup(setattr, logger, "disabled", False)
        for _ in range(rounds):
            await self.fuzz(rng)

    async def fuzz(self, rng: random.Random) -> None:
        async with raw_peer() as (here, reader, writer):
            calls = [
                asyncio.create_task(EchoClient(here.channel()).echo(pb.EchoRequest(payload=bytes(100_000)), timeout=30))
                for _ in range(2)
            ]
            draining = asyncio.create_task(drain(reader))
            frames = bytearray(HELLO_FRAME)
            for _ in range(rng.randrange(30)):
                frames += mutate(rng, random_frame(rng))
            writer.write(bytes(frames))
            writer.close()
            results = await asyncio.gather(*calls, return_exceptions=True)
            await draining
        for result in results:
            self.assertIsInstance(result, (TrellisError, pb.EchoReply), result)


async def drain(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(65_536):
            pass
    except ConnectionError:
        pass


async def eventually_read(reader: asyncio.StreamReader, wanted: bytes) -> None:
    seen = b""
    while wanted not in seen:
        data = await reader.read(65_536)
        assert data, "the connection ended"
        seen += data


def random_frame(rng: random.Random) -> bytes:
    call_id = rng.choice([0, 1, 2, 3, 2**32 - 1])
    flags = rng.choice([0, REPLY, LAST, REPLY | LAST, LONG, REPLY | LONG, COMPRESSED | REPLY, rng.randrange(256)])
    kind = rng.choice([MESSAGE, MESSAGE, CALL, END, STATUS, CREDIT, CANCEL, PING, GOAWAY, rng.randrange(256)])
    if kind == CALL:
        path = rng.choice([ECHO, COLLECT, b"trellis.test.Echo/Chat", b"trellis.test.Echo/Produce", b""])
        return call(call_id, path, rng.choice([0, 1, 1000, 2**32 - 1]), rng.choice([b"", b"\x12\x01k", b"\x18\x02"]))
    payload: bytes = rng.choice(
        [b"", b"\x00\x01\x00\x00", b"\x7f\xff\xff\xff", bytes(8), b"\x08\x02", rng.randbytes(rng.randrange(200))]
    )
    return encode_frame(kind, flags, call_id, payload)


def mutate(rng: random.Random, frame: bytes) -> bytes:
    if rng.random() < 0.5:
        return frame
    changed = bytearray(frame)
    for _ in range(rng.randrange(1, 4)):
        match rng.randrange(3):
            case 0:
                changed[rng.randrange(len(changed))] = rng.randrange(256)
            case 1:
                del changed[rng.randrange(len(changed)) :]
                changed += b"\0"
            case _:
                at = rng.randrange(len(changed))
                changed[at:at] = rng.randbytes(3)
    return bytes(changed)


class Unanswered(unittest.IsolatedAsyncioTestCase):
    async def test_no_hello_in_time(self) -> None:
        async with raw_peer() as (here, reader, _):
            assert here._hello_timer is not None
            # As if the time were over.
            with self.assertLogs("trellis_mesh", "WARNING"):
                here._hello_timer._run()
            self.assertTrue(here.over)
            self.assertIsInstance(here, Connection)
            await eventually(lambda: self.assertTrue(here.closed.done()))
            await drain(reader)


if __name__ == "__main__":
    unittest.main()
