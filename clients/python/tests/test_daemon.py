"""The client against real daemons, and against programs in TypeScript on another node."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import unittest
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path

import trellis_mesh
from trellis_mesh import CallContext, ErrorKind, JsonValue, StateEvent, Trellis, TrellisError
from trellis_mesh.control import Progress

from .generated import example_pb2 as pb
from .generated.example_trellis import TextClient, TextService
from .nodes import COMMAND_TIMEOUT, ENVIRONMENT, NODE, SUPPORT, Node, lab
from .support import eventually

PROGRAM = str(SUPPORT / "text-program.ts")

scratch: Path
alice: Node
bob: Node


def setUpModule() -> None:
    global scratch, alice, bob
    scratch, alice, bob = lab()


class PythonText(TextService):
    """The example service, as the program in TypeScript serves it."""

    def __init__(self) -> None:
        self.canceled = asyncio.Event()

    async def capitalize(self, request: pb.CapitalizeRequest, context: CallContext) -> pb.CapitalizeResponse:
        if request.text == "refuse":
            raise TrellisError(ErrorKind.NOT_FOUND, "no such text", hint="Try another.")
        if request.text == "hang":
            try:
                await asyncio.Event().wait()
            finally:
                self.canceled.set()
        return pb.CapitalizeResponse(text=request.text.upper(), caller=context.caller or "")

    async def speak(self, request: pb.SpeakRequest, context: CallContext) -> AsyncGenerator[pb.Word, None]:
        for word in request.text.split(" "):
            yield pb.Word(text=word)

    async def count(self, requests: AsyncIterator[pb.Word], context: CallContext) -> pb.CountResponse:
        total = 0
        async for _ in requests:
            total += 1
        return pb.CountResponse(word_count=total)

    async def reverse(self, requests: AsyncIterator[pb.Word], context: CallContext) -> AsyncGenerator[pb.Word, None]:
        async for word in requests:
            yield pb.Word(text=word.text[::-1])


async def peer_of(trellis: Trellis) -> str:
    return (await trellis.node.status()).peer


class Daemon(unittest.IsolatedAsyncioTestCase):
    maxDiff = None

    async def test_status_mesh_and_metrics(self) -> None:
        async with trellis_mesh.connect(alice.home) as trellis:
            status = await trellis.node.status()
            self.assertEqual((status.name, status.mesh.name, status.home), ("alice", "lab", str(alice.home)))
            self.assertIn("trellis_", await trellis.node.metrics())
            await eventually(lambda: self.knows_bob(trellis))
            invitation = await trellis.mesh.invite(uses=3, lifetime=60)
            self.assertTrue(invitation.ticket.startswith("trellis1"))
            self.assertEqual(invitation.use_count, 3)
            with self.assertRaises(TrellisError) as caught:
                await trellis.mesh.create("another")
            self.assertEqual(caught.exception.kind, ErrorKind.FAILED_PRECONDITION)
            self.assertTrue(caught.exception.remote)

    async def knows_bob(self, trellis: Trellis) -> None:
        self.assertEqual([peer.name for peer in await trellis.mesh.peers()], ["bob"])

    async def test_no_daemon_no_home_and_no_answer(self) -> None:
        with self.assertRaises(TrellisError) as caught:
            await trellis_mesh.connect(scratch / "nowhere")
        self.assertEqual(caught.exception.kind, ErrorKind.UNAVAILABLE)
        self.assertIn("trellis up", caught.exception.hint)
        path = scratch / "mute.sock"

        async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            writer.close()

        server = await asyncio.start_unix_server(mute, path)
        with self.assertRaises(TrellisError) as caught:
            await trellis_mesh.connect(socket_path=path, timeout=0.2)
        self.assertEqual(caught.exception.kind, ErrorKind.UNAVAILABLE)
        server.close()

    async def test_state_is_shared_with_the_other_node(self) -> None:
        async with trellis_mesh.connect(alice.home) as here, trellis_mesh.connect(bob.home) as there:
            events: list[StateEvent] = []
            current = asyncio.Event()

            async def watch() -> None:
                async for event in there.state.watch("fleet", "gpu-"):
                    events.append(event)
                    if event.type == "current":
                        current.set()

            watching = asyncio.create_task(watch())
            await current.wait()
            value: JsonValue = {"free": True, "vram": [24, 1.5, None], "name": "ü"}
            await here.state.set("fleet", "gpu-0", value)
            await here.state.set("fleet", "other", 1)
            await eventually(lambda: self.assertEqual([event.type for event in events], ["current", "set"]))
            assert events[1].entry is not None
            self.assertEqual((events[1].entry.value, events[1].entry.author), (value, await peer_of(here)))

            async def arrived() -> None:
                entry = await there.state.get("fleet", "other")
                self.assertEqual(entry and entry.value, 1)

            await eventually(arrived)
            self.assertIn("fleet", await there.state.documents())
            self.assertEqual([entry.key for entry in await there.state.entries("fleet", "gpu-")], ["gpu-0"])
            self.assertTrue(await here.state.delete("fleet", "gpu-0"))
            self.assertFalse(await here.state.delete("fleet", "gpu-0"))
            await eventually(lambda: self.assertEqual(events[-1].type, "deleted"))
            self.assertIsNone(await here.state.get("fleet", "gpu-0"))
            for bad in (float("nan"), object()):
                with self.assertRaises(TrellisError) as caught:
                    await here.state.set("fleet", "bad", bad)  # type: ignore[arg-type]
                self.assertEqual(caught.exception.kind, ErrorKind.INVALID_ARGUMENT)
            watching.cancel()
            await asyncio.wait([watching])

    async def test_history_tells_of_each_write_and_replicated_to_of_peers_that_have_it(self) -> None:
        async with trellis_mesh.connect(alice.home) as here, trellis_mesh.connect(bob.home) as there:
            await here.state.set("past", "k", None)
            await here.state.set("past", "k", [1])
            await here.state.delete("past", "k")
            await here.state.set("past", "other", True)
            await here.state.flushed()
            self.assertGreaterEqual(await here.state.replicated_to(1, timeout=60), 1)
            author = await peer_of(here)
            history = await there.state.history("past", "k")
            self.assertEqual(
                [(entry.key, entry.author, entry.value, entry.deleted) for entry in history],
                [("k", author, None, True), ("k", author, [1], False), ("k", author, None, False)],
            )
            self.assertEqual(len({(entry.epoch, entry.seq) for entry in history}), 3)
            self.assertGreaterEqual(history[0].updated_ms, history[2].updated_ms)
            self.assertEqual([entry.key for entry in await there.state.history("past", limit=1)], ["other"])
            with self.assertRaises(TrellisError) as caught:
                await here.state.replicated_to(1000, timeout=0.1)
            self.assertEqual(caught.exception.kind, ErrorKind.DEADLINE_EXCEEDED)

    async def test_a_model_is_published_and_pulled_with_progress(self) -> None:
        folder, out = scratch / "model", scratch / "pulled"
        folder.mkdir()
        (folder / "weights.bin").write_bytes(os.urandom(5_000_000))
        (folder / "README.md").write_text("A model.\n")
        async with trellis_mesh.connect(alice.home) as here, trellis_mesh.connect(bob.home) as there:
            events = [event async for event in here.models.publish(folder, "tiny", "v1", metadata={"license": "mit"})]
            self.assertEqual(events[-1].WhichOneof("event"), "done")
            self.assertIsInstance(events[0].progress, Progress)
            model = events[-1].done.model
            self.assertTrue((await here.models.publish(folder, "tiny", "v1", metadata={"license": "mit"}).result()).unchanged)

            async def known() -> None:
                self.assertIn("tiny", [known.name for known in await there.models.list()])

            await eventually(known)
            pulled = await there.models.pull("tiny:v1", out).result()
            self.assertEqual((pulled.model.id, pulled.fetched_bytes > 5_000_000), (model.id, True))
            self.assertEqual((out / "weights.bin").read_bytes(), (folder / "weights.bin").read_bytes())
            self.assertEqual((await there.models.show("tiny:v1")).metadata["license"], "mit")
            self.assertEqual((await there.models.verify("tiny:v1").result()).damaged, [])
            self.assertEqual((await there.models.remove("tiny:v1", delete_files=True)).deleted_file_count, 2)
            with self.assertRaises(TrellisError) as caught:
                await there.models.pull("nothing-of-this-name").result()
            self.assertEqual(caught.exception.kind, ErrorKind.NOT_FOUND)

    async def test_a_program_in_typescript_is_called(self) -> None:
        program = await asyncio.create_subprocess_exec(
            NODE,
            PROGRAM,
            str(bob.home),
            "serve",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
        )
        assert program.stdin is not None and program.stdout is not None
        try:
            self.assertEqual(await program.stdout.readline(), b"serving\n")
            async with trellis_mesh.connect(alice.home) as trellis:
                await self.check_text(trellis.rpc.client(TextClient, "bob"), await peer_of(trellis))
                self.assertEqual(await trellis.rpc.services("bob"), ["trellis.example.Text"])
        finally:
            program.stdin.close()
            await program.wait()

    async def check_text(self, text: TextClient, caller: str) -> None:
        reply = await text.capitalize(pb.CapitalizeRequest(text="hello"), timeout=60)
        self.assertEqual((reply.text, reply.caller), ("HELLO", caller))
        self.assertEqual([word.text async for word in text.speak(pb.SpeakRequest(text="a b c"))], ["a", "b", "c"])
        self.assertEqual((await text.count(pb.Word(text=str(n)) for n in range(1000))).word_count, 1000)
        self.assertEqual(
            [word.text async for word in text.reverse([pb.Word(text="ab"), pb.Word(text="cd")])], ["ba", "dc"]
        )
        long = "y" * 5 * 1024 * 1024
        self.assertEqual((await text.capitalize(pb.CapitalizeRequest(text=long), timeout=60)).text, long.upper())
        with self.assertRaises(TrellisError) as caught:
            await anext(text.speak(pb.SpeakRequest(text="slow slow", pause_ms=60_000), timeout=0))
        self.assertEqual(caught.exception.kind, ErrorKind.DEADLINE_EXCEEDED)

    async def test_a_program_in_typescript_calls(self) -> None:
        async with trellis_mesh.connect(bob.home) as trellis, trellis.rpc.serve(PythonText()):
            program = await asyncio.create_subprocess_exec(
                NODE, PROGRAM, str(alice.home), "call", "bob", stdout=subprocess.PIPE, env=ENVIRONMENT
            )
            output, _ = await asyncio.wait_for(program.communicate(), COMMAND_TIMEOUT)
            async with trellis_mesh.connect(alice.home) as other:
                caller = await peer_of(other)
            self.assertEqual(
                json.loads(output),
                {
                    "capitalize": {"text": "HELLO", "caller": caller},
                    "speak": [{"text": word} for word in ("to", "be", "or", "not")],
                    "count": {"wordCount": 3},
                    "reverse": [{"text": word} for word in ("eno", "owt", "eerht")],
                    "failure": {
                        "kind": "not_found",
                        "message": "no such text",
                        "hint": "Try another.",
                        "remote": True,
                    },
                    "longIsEqual": True,
                },
            )

    async def test_python_to_python_over_the_mesh(self) -> None:
        service = PythonText()
        async with trellis_mesh.connect(bob.home) as there, trellis_mesh.connect(alice.home) as here:
            async with there.rpc.serve(service):
                text = here.rpc.client(TextClient, "bob")
                await self.check_text(text, await peer_of(here))
                # A deadline, and a canceled task, reach a handler two daemons away.
                with self.assertRaises(TrellisError) as caught:
                    await text.capitalize(pb.CapitalizeRequest(text="hang"), timeout=0.2)
                self.assertEqual(caught.exception.kind, ErrorKind.DEADLINE_EXCEEDED)
                await asyncio.wait_for(service.canceled.wait(), 60)
                with self.assertRaises(TrellisError) as caught:
                    await there.rpc.serve(PythonText())
                self.assertEqual(caught.exception.kind, ErrorKind.ALREADY_EXISTS)
            with self.assertRaises(TrellisError) as caught:
                await text.capitalize(pb.CapitalizeRequest(text="x"), timeout=60)
            self.assertEqual(caught.exception.kind, ErrorKind.UNIMPLEMENTED)

    async def test_services_by_name(self) -> None:
        async with trellis_mesh.connect(bob.home) as there, trellis_mesh.connect(alice.home) as here:
            async with there.rpc.serve(PythonText(), name="text.fast", capacity=4), here.rpc.serve(PythonText()):

                async def known() -> None:
                    names = {served.name: served.servers for served in await here.rpc.names()}
                    self.assertEqual([server.capacity for server in names["text.fast"]], [4])
                    self.assertIn("trellis.example.Text", names)

                await eventually(known)
                by_name = here.rpc.client(TextClient, name="text.fast")
                await self.check_text(by_name, await peer_of(here))
                # The service's own name: served on alice herself.
                own = there.rpc.client(TextClient)
                reply = await own.capitalize(pb.CapitalizeRequest(text="x"), timeout=60, hedge_after=30)
                self.assertEqual((reply.text, reply.caller), ("X", await peer_of(there)))
            # Reflection works for what Python serves: the command line calls without a .proto.
            async with there.rpc.serve(PythonText()):
                output = await asyncio.to_thread(
                    alice.run, "rpc", "call", "bob", "trellis.example.Text/Capitalize", '{"text":"by hand"}', "--json"
                )
                self.assertEqual(json.loads(output)["text"], "BY HAND")

    async def test_the_client_survives_a_restart_of_the_daemon(self) -> None:
        carol = Node(scratch / "carol")
        await asyncio.to_thread(carol.up)
        try:
            async with trellis_mesh.connect(carol.home) as trellis, trellis_mesh.connect(carol.home) as caller:
                await trellis.mesh.create("alone")
                await trellis.state.set("app", "one", 1)
                seen: list[object] = []

                async def watch() -> None:
                    async for event in trellis.state.watch("app"):
                        seen.append(event.entry.value if event.entry else event.type)

                watching = asyncio.create_task(watch())
                agent = trellis.agents.serve("clerk", {"greet": lambda arguments, context: "hello"})
                async with trellis.rpc.serve(PythonText()), agent:
                    first = (await trellis.node.status()).pid
                    await asyncio.to_thread(carol.down)
                    with self.assertRaises(TrellisError) as caught:
                        await caller.node.status()
                    self.assertEqual(caught.exception.kind, ErrorKind.UNAVAILABLE)
                    await asyncio.to_thread(carol.up)
                    self.assertNotEqual((await trellis.node.status()).pid, first)
                    await trellis.state.set("app", "two", 2)

                    def begun_anew() -> None:
                        # More often if a daemon that stops was met once more.
                        self.assertGreaterEqual(seen.count("current"), 2)
                        self.assertEqual(seen.count(2), 1)

                    await eventually(begun_anew)
                    peer = await peer_of(caller)

                    async def served_again() -> None:
                        reply = await caller.rpc.client(TextClient, peer).capitalize(pb.CapitalizeRequest(text="x"))
                        self.assertEqual(reply.text, "X")
                        self.assertEqual(await caller.agents.call("clerk", "greet", timeout=10).result(), "hello")

                    await eventually(served_again)
                watching.cancel()
                await asyncio.wait([watching])
        finally:
            await asyncio.to_thread(carol.down)


if __name__ == "__main__":
    unittest.main()
