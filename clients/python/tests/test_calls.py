"""Calls over a connection in this process: the same protocol as with the daemon."""

from __future__ import annotations

import asyncio
import gc
import math
import unittest
from collections.abc import AsyncIterator

from trellis_mesh import CallOptions, ErrorKind, TrellisError

from .generated import echo_pb2 as pb
from .generated.echo_trellis import EchoClient
from .support import Echo, connection_pair, eventually

KIB = 1024
MIB = 1024 * KIB


class Calls(unittest.IsolatedAsyncioTestCase):
    async def fails(self, kind: ErrorKind, call: object, *, remote: bool | None = None) -> TrellisError:
        with self.assertRaises(TrellisError) as caught:
            await call  # type: ignore[misc]
        self.assertEqual(caught.exception.kind, kind)
        if remote is not None:
            self.assertEqual(caught.exception.remote, remote)
        return caught.exception

    async def test_all_kinds_in_all_sizes(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            for size in (0, 1, 16 * KIB, 16 * KIB + 1, 65_472, 65_536, 65_537, 200 * KIB, 5 * MIB):
                payload = bytes(size)
                self.assertEqual((await echo.echo(pb.EchoRequest(payload=payload))).payload, payload, size)
                self.assertEqual(len((await echo.echo(pb.EchoRequest(reply_bytes=size))).payload), size)
            counts = [reply.count async for reply in echo.produce(pb.EchoRequest(count=300, reply_bytes=2000))]
            self.assertEqual(counts, list(range(300)))
            collected = await echo.collect(pb.EchoRequest(payload=bytes(3000)) for _ in range(100))
            self.assertEqual((collected.count, collected.total_bytes), (100, 300_000))

            async def requests() -> AsyncIterator[pb.EchoRequest]:
                for count in range(50):
                    yield pb.EchoRequest(count=count, payload=bytes(100 * KIB if count % 10 == 0 else 10))

            self.assertEqual([reply.count async for reply in echo.chat(requests())], list(range(50)))
            self.assertEqual([reply async for reply in echo.chat([])], [])

    async def test_many_at_once(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            texts = [str(number) for number in range(2000)]
            replies = await asyncio.gather(*[echo.echo(pb.EchoRequest(text=text)) for text in texts])
            self.assertEqual([reply.text for reply in replies], texts)

    async def test_errors_keep_their_kind_and_hint_and_hide_what_is_private(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            error = await self.fails(ErrorKind.NOT_FOUND, echo.echo(pb.EchoRequest(text="refuse")), remote=True)
            self.assertEqual((error.message, error.hint), ("no such thing", "Look elsewhere."))
            self.assertFalse(error.not_executed, "the handler has seen the call")
            with self.assertLogs("trellis_mesh", "ERROR"):
                await self.fails(ErrorKind.INTERNAL, echo.echo(pb.EchoRequest(text="throw")), remote=True)
                told = await self.fails(
                    ErrorKind.INTERNAL,
                    echo.echo(pb.EchoRequest(text="throw"), metadata={"trellis-caller": "12D3KooWx"}),
                )
            self.assertNotIn("secret", told.message)
            missing = await self.fails(ErrorKind.UNIMPLEMENTED, echo.add(pb.EchoRequest()))
            self.assertTrue(missing.remote)
            stream = echo.produce(pb.EchoRequest(count=2, text="refuse"))
            self.assertEqual((await anext(stream)).count, 0)
            self.assertEqual((await anext(stream)).count, 1)
            await self.fails(ErrorKind.DATA_LOSS, anext(stream), remote=True)
            with self.assertRaises(StopAsyncIteration):
                await anext(stream)

    async def test_deadlines_end_a_call_on_both_sides(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, _):
            echo = EchoClient(here.channel())
            await self.fails(ErrorKind.DEADLINE_EXCEEDED, echo.echo(pb.EchoRequest(text="hang"), timeout=0.05))
            await eventually(lambda: self.assertEqual(service.canceled, 1))
            stream = echo.produce(pb.EchoRequest(count=1, text="hang"), timeout=0.05)
            self.assertEqual((await anext(stream)).count, 0)
            await self.fails(ErrorKind.DEADLINE_EXCEEDED, anext(stream))
            await eventually(lambda: self.assertEqual(service.canceled, 2))
            await echo.echo(pb.EchoRequest(), timeout=None)
            self.assertIsNone(service.contexts[-1].remaining())
            await echo.echo(pb.EchoRequest(), timeout=100)
            self.assertLessEqual(service.contexts[-1].remaining() or 0, 100)
            self.assertGreater(service.contexts[-1].remaining() or 0, 30)
            for timeout in (0, -1):
                await self.fails(ErrorKind.DEADLINE_EXCEEDED, echo.echo(pb.EchoRequest(), timeout=timeout))
            await self.fails(ErrorKind.INVALID_ARGUMENT, echo.echo(pb.EchoRequest(), timeout=math.nan))

    async def test_canceling_reaches_the_handler(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, _):
            echo = EchoClient(here.channel())
            task = asyncio.create_task(echo.echo(pb.EchoRequest(text="hang")))
            await eventually(lambda: self.assertEqual(len(service.contexts), 1))
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            await eventually(lambda: self.assertEqual(service.canceled, 1))
            async with echo.produce(pb.EchoRequest(count=2**50, reply_bytes=100)) as stream:
                async for reply in stream:
                    if reply.count == 10:
                        break
            await eventually(lambda: self.assertEqual(service.settled, 2))
            with self.assertRaises(StopAsyncIteration):
                await anext(stream)

    async def test_dropping_a_stream_ends_its_call(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, _):
            async for _ in EchoClient(here.channel()).produce(pb.EchoRequest(count=1, text="hang")):
                break
            gc.collect()
            await eventually(lambda: self.assertEqual(service.canceled, 1))

    async def test_a_stopped_reader_stops_its_writer_and_nobody_else(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, there):
            echo = EchoClient(here.channel())
            async with echo.produce(pb.EchoRequest(count=2000, reply_bytes=10 * KIB)) as stream:
                for count in range(500):
                    self.assertEqual((await anext(stream)).count, count)
                seen = -1

                def stands_still() -> None:
                    nonlocal seen
                    before, seen = seen, service.produced
                    self.assertEqual(before, seen)

                await eventually(stands_still)
                self.assertLess((service.produced - 500) * 10 * KIB, MIB + 64 * KIB)
                await asyncio.gather(*[echo.echo(pb.EchoRequest(payload=bytes(1000))) for _ in range(100)])
                self.assertEqual([reply.count async for reply in stream], list(range(500, 2000)))

            sent = 0

            async def requests() -> AsyncIterator[pb.EchoRequest]:
                nonlocal sent
                while sent < 1000:
                    sent += 1
                    yield pb.EchoRequest(payload=bytes(10 * KIB), text="hang" if sent == 1 else "")

            task = asyncio.create_task(echo.collect(requests()))
            await eventually(lambda: self.assertEqual(service.collected, 1))
            seen = -1

            def sender_stands_still() -> None:
                nonlocal seen
                before, seen = seen, sent
                self.assertEqual(before, seen)

            await eventually(sender_stands_still)
            self.assertLess(sent * 10 * KIB, MIB)
            await echo.echo(pb.EchoRequest())
            task.cancel()
            await asyncio.wait([task])
            self.assertEqual(there.over, False)

    async def test_short_calls_pass_long_messages(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            long = asyncio.create_task(echo.echo(pb.EchoRequest(payload=bytes(60 * MIB))))
            short = 0
            while not long.done():
                await echo.echo(pb.EchoRequest(payload=bytes(100)))
                short += not long.done()
            self.assertEqual(len((await long).payload), 60 * MIB)
            self.assertGreaterEqual(short, 10)

    async def test_long_messages_share_by_priority(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            order: list[str] = []

            async def send(options: CallOptions) -> None:
                await echo.echo(pb.EchoRequest(payload=bytes(8 * MIB)), **options)
                order.append(options["priority"])

            await asyncio.gather(
                send({"priority": "bulk"}),
                send({"priority": "bulk"}),
                send({"priority": "interactive"}),
                send({"priority": "interactive"}),
            )
            self.assertEqual(order[:2], ["interactive", "interactive"])

    async def test_compression_both_ways(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())
            for size in (100, 100 * KIB, 3 * MIB, 5 * MIB):
                reply = await echo.echo(pb.EchoRequest(payload=b"ab" * (size // 2)), compress=True)
                self.assertEqual(reply.payload, b"ab" * (size // 2))

    async def test_metadata_and_who_calls(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, _):
            echo = EchoClient(here.channel())
            await echo.echo(pb.EchoRequest(), metadata={"trace-id": "7", "trellis-caller": "12D3KooWx"})
            self.assertEqual(dict(service.contexts[-1].metadata), {"trace-id": "7"})
            self.assertEqual(service.contexts[-1].caller, "12D3KooWx")
            for key in ("", "Upper", "a b", "x" * 65, "ü"):
                await self.fails(ErrorKind.INVALID_ARGUMENT, echo.echo(pb.EchoRequest(), metadata={key: ""}))
            await self.fails(ErrorKind.RESOURCE_EXHAUSTED, echo.echo(pb.EchoRequest(), metadata={"a": "x" * 20_000}))

    async def test_a_repeated_key_executes_once(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, _):
            echo = EchoClient(here.channel())
            replies = await asyncio.gather(
                *[echo.echo(pb.EchoRequest(text=str(n)), idempotency_key="k") for n in range(5)]
            )
            self.assertEqual({reply.text for reply in replies}, {replies[0].text})
            self.assertEqual(len(service.contexts), 1)
            await echo.echo(pb.EchoRequest(text="y"), idempotency_key="another")
            self.assertEqual(len(service.contexts), 2)
            # A failure that passes is not kept.
            await self.fails(
                ErrorKind.DEADLINE_EXCEEDED, echo.echo(pb.EchoRequest(text="hang"), idempotency_key="h", timeout=0.05)
            )
            await eventually(lambda: self.assertEqual(service.canceled, 1))
            self.assertEqual((await echo.echo(pb.EchoRequest(text="z"), idempotency_key="h")).text, "z")

    async def test_a_lost_connection_fails_all_calls(self) -> None:
        service = Echo()
        async with connection_pair(service) as (here, there):
            echo = EchoClient(here.channel())
            unary = asyncio.create_task(echo.echo(pb.EchoRequest(text="hang")))
            stream = echo.produce(pb.EchoRequest(count=1, text="hang"))
            await anext(stream)
            await eventually(lambda: self.assertEqual(len(service.contexts), 2))
            there.transport.abort()
            await self.fails(ErrorKind.UNAVAILABLE, unary)
            await self.fails(ErrorKind.UNAVAILABLE, anext(stream))
            await eventually(lambda: self.assertEqual(service.canceled, 2))
            error = await self.fails(ErrorKind.UNAVAILABLE, echo.echo(pb.EchoRequest()))
            self.assertTrue(error.not_executed)

    async def test_requests_that_fail_end_the_call(self) -> None:
        async with connection_pair(Echo()) as (here, _):
            echo = EchoClient(here.channel())

            async def broken() -> AsyncIterator[pb.EchoRequest]:
                yield pb.EchoRequest()
                raise ValueError("out of requests")

            error = await self.fails(ErrorKind.CANCELED, echo.collect(broken()))
            self.assertIsInstance(error.__cause__, ValueError)


if __name__ == "__main__":
    unittest.main()
