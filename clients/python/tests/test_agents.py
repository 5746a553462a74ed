"""Agents in Python and in TypeScript, which call each other between nodes, and correct themselves."""

from __future__ import annotations

import asyncio
import json
import subprocess
import unittest
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from pathlib import Path

import trellis_mesh
from trellis_mesh import (
    AgentCallContext,
    AgentError,
    AgentHandler,
    AgentPartial,
    AgentProgress,
    AgentResult,
    ErrorDetail,
    ErrorKind,
    FailureCategory,
    JsonValue,
    Trellis,
    TrellisError,
)
from trellis_mesh._agent_error import to_agent_error
from trellis_mesh.agents import KIND_PROGRAM, KIND_TCP, Card, Skill

from .nodes import COMMAND_TIMEOUT, ENVIRONMENT, NODE, SUPPORT, Node, lab
from .support import eventually

PROGRAM = str(SUPPORT / "agent-program.ts")
TIMEOUT = 60.0

scratch: Path
alice: Node
bob: Node


def setUpModule() -> None:
    global scratch, alice, bob
    scratch, alice, bob = lab()


class Painter:
    """The tools of the agent in TypeScript, and some that fail."""

    def __init__(self) -> None:
        self.hanging = asyncio.Event()
        self.canceled = asyncio.Event()
        self.produced = 0
        self.remaining: float | None = None

    def handlers(self) -> Mapping[str, AgentHandler]:
        return {
            "paint": self.paint,
            "count": self.count,
            "flood": self.flood,
            "hang": self.hang,
            "break": self.fail,
            "odd": lambda arguments, context: float("nan"),
        }

    async def paint(self, arguments: dict[str, JsonValue], context: AgentCallContext) -> JsonValue:
        if arguments.get("color") != "red":
            raise AgentError(
                ErrorKind.INVALID_ARGUMENT,
                "no such color",
                retry_after_ms=5,
                suggested_actions=["Choose another color."],
                param_hints={"color": "red"},
            )
        return {"painted": arguments["color"], "for": context.caller.name}

    async def count(
        self, arguments: dict[str, JsonValue], context: AgentCallContext
    ) -> AsyncGenerator[JsonValue | AgentResult, None]:
        up_to = arguments["upTo"]
        assert isinstance(up_to, int)
        for number in range(1, up_to):
            context.progress(number, up_to, "counting")
            yield number
        yield AgentResult(up_to)

    async def flood(
        self, arguments: dict[str, JsonValue], context: AgentCallContext
    ) -> AsyncGenerator[JsonValue | AgentResult, None]:
        try:
            while True:
                self.produced += 1
                yield "x" * 100_000
        finally:
            self.canceled.set()

    async def hang(self, arguments: dict[str, JsonValue], context: AgentCallContext) -> JsonValue:
        self.remaining = context.remaining()
        self.hanging.set()
        try:
            return await asyncio.Future[str]()
        finally:
            self.canceled.set()

    def fail(self, arguments: dict[str, JsonValue], context: AgentCallContext) -> JsonValue:
        raise RuntimeError("a secret")


async def found(trellis: Trellis, name: str) -> None:
    async def there() -> None:
        assert len(await trellis.agents.list(name=name)) == 1

    await eventually(there)


class Agents(unittest.IsolatedAsyncioTestCase):
    maxDiff = None

    async def check_tools(self, caller: Trellis, agent: str, caller_name: str) -> None:
        """As an agent in either language answers."""
        with self.assertRaises(AgentError) as caught:
            await caller.agents.call(agent, "paint", {"color": "blue"}, timeout=TIMEOUT).result()
        error = caught.exception
        self.assertEqual(
            (error.category, error.kind, error.message, error.retryable, error.retry_after_ms, error.remote),
            (FailureCategory.INVALID_PARAMS, ErrorKind.INVALID_ARGUMENT, "no such color", False, 5, True),
        )
        self.assertEqual((error.suggested_actions, error.hint), (("Choose another color.",), "Choose another color."))
        corrected = await caller.agents.call(agent, "paint", {**error.param_hints}, timeout=TIMEOUT).result()
        self.assertEqual(corrected, {"painted": "red", "for": caller_name})
        events = [event async for event in caller.agents.call(agent, "count", {"upTo": 3}, timeout=TIMEOUT)]
        self.assertEqual(
            [event for event in events if not isinstance(event, AgentProgress)],
            [AgentPartial(1), AgentPartial(2), AgentResult(3)],
        )
        self.assertIn(AgentProgress(1, 3, "counting"), events)
        with self.assertRaises(AgentError) as caught:
            await caller.agents.call(agent, "dance").result()
        self.assertEqual(caught.exception.category, FailureCategory.RESOURCE_NOT_FOUND)
        self.assertIn("paint, count", caught.exception.suggested_actions[0])

    async def test_an_agent_in_python_is_called_from_python_typescript_and_the_command_line(self) -> None:
        painter = Painter()
        card = Card(description="paints", skills=[Skill(id="paint", tags=["art"]), Skill(id="count")])
        async with trellis_mesh.connect(alice.home) as there, trellis_mesh.connect(bob.home) as here:
            async with there.agents.serve("painter", painter.handlers(), card=card):
                await found(here, "painter")
                (known,) = await here.agents.list(skill="art")
                self.assertEqual((known.card.name, known.card.kind, known.peer_name), ("painter", KIND_PROGRAM, "alice"))
                await self.check_tools(here, "painter", "bob")
                await self.check_tools(there, "painter@alice", "alice")

                program = await asyncio.create_subprocess_exec(
                    NODE, PROGRAM, str(bob.home), "call", "painter", stdout=subprocess.PIPE, env=ENVIRONMENT
                )
                output, _ = await asyncio.wait_for(program.communicate(), COMMAND_TIMEOUT)
                self.assertEqual(
                    json.loads(output),
                    {
                        "failure": {
                            "category": "INVALID_PARAMS",
                            "message": "no such color",
                            "retryable": False,
                            "retryAfterMs": 5,
                            "suggestedActions": ["Choose another color."],
                            "paramHints": {"color": "red"},
                            "kind": "invalid_argument",
                        },
                        "corrected": {"painted": "red", "for": "bob"},
                        "counted": [
                            {"type": "partial", "value": 1},
                            {"type": "partial", "value": 2},
                            {"type": "result", "value": 3},
                        ],
                    },
                )
                by_hand = await asyncio.to_thread(
                    bob.run, "agent", "call", "painter", "paint", '{"color": "red"}', "--json"
                )
                self.assertIn('"painted"', by_hand)

                with self.assertRaises(AgentError) as caught:
                    await there.agents.serve("painter", {})
                self.assertEqual(caught.exception.kind, ErrorKind.ALREADY_EXISTS)
            with self.assertRaises(AgentError) as caught:
                await there.agents.call("painter", "paint").result()
            self.assertEqual(caught.exception.category, FailureCategory.RESOURCE_NOT_FOUND)

    async def test_an_agent_in_typescript_is_called_from_python(self) -> None:
        program = await asyncio.create_subprocess_exec(
            NODE, PROGRAM, str(bob.home), "serve", stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT
        )
        assert program.stdin is not None and program.stdout is not None
        try:
            self.assertEqual(await program.stdout.readline(), b"serving\n")
            async with trellis_mesh.connect(alice.home) as trellis:
                await found(trellis, "typist")
                await self.check_tools(trellis, "typist", "alice")
        finally:
            program.stdin.close()
            await program.wait()

    async def test_calls_that_are_left_end_their_handlers_and_what_fails_says_how(self) -> None:
        painter = Painter()
        async with trellis_mesh.connect(alice.home) as there, trellis_mesh.connect(bob.home) as here:
            async with there.agents.serve("hanger", painter.handlers()):
                await found(here, "hanger")

                # What is called for a call has no longer than it has, and ends with it.
                async def ask(arguments: dict[str, JsonValue], context: AgentCallContext) -> JsonValue:
                    return await here.agents.call("hanger", "hang", parent=context).result()

                async with here.agents.serve("asker", {"ask": ask}):
                    await found(there, "asker")
                    asking = asyncio.create_task(there.agents.call("asker", "ask", timeout=TIMEOUT).result())
                    await asyncio.wait_for(painter.hanging.wait(), TIMEOUT)
                    assert painter.remaining is not None and painter.remaining <= TIMEOUT
                    asking.cancel()
                    await asyncio.wait_for(painter.canceled.wait(), TIMEOUT)
                painter.canceled.clear()
                async with here.agents.call("hanger", "flood") as flood:
                    self.assertEqual(await anext(flood), AgentPartial("x" * 100_000))
                await asyncio.wait_for(painter.canceled.wait(), TIMEOUT)
                # It was not ahead of its reader by more than the hops between them hold.
                self.assertLess(painter.produced, 1000)

                with self.assertRaises(AgentError) as caught:
                    await here.agents.call("hanger", "hang", timeout=0.3).result()
                self.assertEqual(caught.exception.kind, ErrorKind.DEADLINE_EXCEEDED)
                with self.assertLogs("trellis_mesh"), self.assertRaises(AgentError) as caught:
                    await here.agents.call("hanger", "break").result()
                self.assertEqual(caught.exception.category, FailureCategory.INTERNAL_ERROR)
                self.assertNotIn("secret", str(caught.exception))
                with self.assertRaises(AgentError) as caught:
                    await here.agents.call("hanger", "odd").result()
                self.assertEqual(caught.exception.category, FailureCategory.INTERNAL_ERROR)
                with self.assertRaises(AgentError) as caught:
                    here.agents.call("hanger", "paint", {"color": float("inf")})
                self.assertEqual(caught.exception.category, FailureCategory.INVALID_PARAMS)

    async def test_a_service_is_registered_and_removed(self) -> None:
        async with trellis_mesh.connect(alice.home) as trellis:
            agent = await trellis.agents.register("store", "tcp://127.0.0.1:9", card=Card(description="keeps things"))
            self.assertEqual((agent.card.kind, agent.target), (KIND_TCP, "tcp://127.0.0.1:9"))
            with self.assertRaises(AgentError) as caught:
                await trellis.agents.register("store", "tcp://127.0.0.1:9")
            self.assertEqual(caught.exception.kind, ErrorKind.ALREADY_EXISTS)
            await trellis.agents.register("store", "tcp://127.0.0.1:10", replace=True)
            await trellis.agents.remove("store")
            with self.assertRaises(AgentError) as caught:
                await trellis.agents.remove("store")
            self.assertEqual(caught.exception.category, FailureCategory.RESOURCE_NOT_FOUND)
            with self.assertRaises(AgentError) as caught:
                await trellis.agents.register("store")
            self.assertEqual(caught.exception.category, FailureCategory.INVALID_PARAMS)

    async def test_a_service_is_forwarded_and_calls_are_governed_and_recorded(self) -> None:
        async with trellis_mesh.connect(alice.home) as here, trellis_mesh.connect(bob.home) as there:

            async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                writer.write(b"hello")
                writer.close()

            server = await asyncio.start_server(greet, "127.0.0.1", 0)
            port = server.sockets[0].getsockname()[1]
            await here.agents.register("greeter", f"tcp://127.0.0.1:{port}")
            await found(there, "greeter")
            async with aclosing(there.agents.forward("greeter")) as events:
                listening = (await anext(events)).listening
                reader, writer = await asyncio.open_connection(listening.host, listening.port)
                self.assertEqual(await reader.read(), b"hello")
                writer.close()
                self.assertEqual((await anext(events)).WhichOneof("event"), "opened")

            async def closed() -> None:
                with self.assertRaises(OSError):
                    _, connected = await asyncio.open_connection(listening.host, listening.port)
                    connected.close()

            await eventually(closed)
            await here.agents.remove("greeter")
            server.close()

            async with here.agents.serve("vault", {"open": lambda arguments, context: "gold"}):
                await found(there, "vault")
                await here.agents.publish_policy({"rules": [{"effect": "deny", "agents": ["vault"]}]})

                async def denied() -> None:
                    with self.assertRaises(AgentError) as caught:
                        await there.agents.call("vault", "open", timeout=TIMEOUT).result()
                    self.assertEqual(caught.exception.category, FailureCategory.PERMISSION_DENIED)

                await eventually(denied)
            policy = await here.agents.policy()
            self.assertEqual(json.loads(policy.mesh_json)["rules"][0]["agents"], ["vault"])
            with self.assertRaises(AgentError) as caught:
                await there.agents.publish_policy({})
            self.assertEqual(caught.exception.category, FailureCategory.PERMISSION_DENIED)
            await here.agents.publish_policy({})
            # Whoever knows the policy first says no.
            records = [record for node in (here, there) async for record in node.agents.audit()]
            told = [(record["agent"], record["outcome"]) for record in records if isinstance(record, dict)]
            self.assertIn(("vault", "denied"), told)
            self.assertEqual(len([record async for record in here.agents.audit(limit=1)]), 1)
            verified = await here.agents.verify_audit()
            self.assertEqual(verified.problem, "")
            self.assertGreater(verified.record_count, 0)
            with self.assertRaises(AgentError) as caught:
                await anext(here.agents.logs("nobody"))
            self.assertEqual(caught.exception.category, FailureCategory.RESOURCE_NOT_FOUND)


class Failures(unittest.TestCase):
    def test_a_failure_is_found_in_the_details_of_a_status_unless_it_is_malformed(self) -> None:
        error = AgentError(
            "resource_exhausted",
            "slow down \ud800",
            category="RATE_LIMITED",
            retryable=True,
            retry_after_ms=0,
            suggested_actions=["y" * 600] * 20,
            param_hints={"a": "b"},
        )
        (detail,) = error.details
        again = to_agent_error(TrellisError(ErrorKind.INTERNAL, "status", details=[detail]))
        self.assertEqual(
            (again.category, again.kind, again.message, again.retryable, again.retry_after_ms, again.param_hints),
            (FailureCategory.RATE_LIMITED, ErrorKind.RESOURCE_EXHAUSTED, "slow down ?", True, 0, {"a": "b"}),
        )
        self.assertEqual(again.suggested_actions, ("y" * 512,) * 16)
        # The number of a category that is not known here, and bytes that are no failure.
        newer = to_agent_error(TrellisError("internal", "status", details=[ErrorDetail(detail.type, b"\x08\x63\x38\x63")]))
        self.assertEqual((newer.category, newer.kind), (FailureCategory.INTERNAL_ERROR, ErrorKind.INTERNAL))
        broken = to_agent_error(TrellisError("not_found", "status", hint="Look.", details=[ErrorDetail(detail.type, b"\xff")]))
        self.assertEqual(
            (broken.category, broken.message, broken.suggested_actions),
            (FailureCategory.RESOURCE_NOT_FOUND, "status", ("Look.",)),
        )


if __name__ == "__main__":
    unittest.main()
