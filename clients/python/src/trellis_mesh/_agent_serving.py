"""This program as an agent of the mesh."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from ._agent_error import AgentError, agent_failures, encode_failure, to_agent_error
from ._json import JsonValue, dump_json, load_json
from ._link import Link
from ._serving import Serving
from .errors import ErrorKind, TrellisError
from .proto import agents_pb2 as pb
from .proto.agents_trellis import AgentProgramService, AgentsClient
from .rpc import CallContext

__all__ = ["AgentCallContext", "AgentCaller", "AgentHandler", "AgentPrograms", "AgentResult", "ServedAgent"]

_log = logging.getLogger("trellis_mesh")

#: Parts of a result that wait to be sent, before the handler has to.
_MAX_WAITING = 16
_MAX_NAMES = 16


@dataclass(frozen=True, slots=True)
class AgentResult:
    """The last event of a call that succeeded. A handler that is an async generator yields it at the end."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class AgentCaller:
    """Who calls, as the caller's node has proven it."""

    peer: str
    #: A label.
    name: str
    domain: str
    admin: bool


class AgentCallContext:
    """What a handler knows of its call besides the arguments. A call that is over cancels the handler's task."""

    def __init__(self, call: pb.ProgramCall, rpc: CallContext, put: Callable[[pb.CallEvent], None]) -> None:
        caller = call.caller
        self.caller = AgentCaller(caller.peer, caller.name, caller.domain, caller.admin)
        self.tool = call.tool
        #: Names the call to the daemon, see ``parent`` of ``agents.call()``.
        self.token = call.token
        self._rpc = rpc
        self._put = put

    def remaining(self) -> float | None:
        """Seconds left, never negative; ``None`` without a deadline."""
        return self._rpc.remaining()

    def progress(self, done: float, total: float | None = None, message: str = "") -> None:
        """Tells the caller how far it is. Of several that wait to be sent the last word counts."""
        self._put(pb.CallEvent(progress=pb.CallProgress(done=done, total=total, message=message)))


#: Serves one tool: returns its result, or an awaitable of it. An async generator yields parts of the result as they come, and at
#: the end ``AgentResult(…)``; without that the result is null.
AgentHandler = Callable[
    [dict[str, JsonValue], AgentCallContext],
    JsonValue | Awaitable[JsonValue] | AsyncIterator[JsonValue | AgentResult],
]


class _RunningCall:
    """A handler at work, and what it has said that is not sent yet."""

    def __init__(self, handler: AgentHandler, call: pb.ProgramCall, rpc: CallContext) -> None:
        self._handler = handler
        self._arguments_json = call.arguments_json
        self._context = AgentCallContext(call, rpc, self._put)
        self._events: deque[pb.CallEvent] = deque()
        self._wake = asyncio.Event()
        self._room = asyncio.Event()

    def _put(self, event: pb.CallEvent) -> None:
        if self._events and self._events[-1].HasField("progress") and event.HasField("progress"):
            self._events.pop()
        self._events.append(event)
        self._wake.set()

    async def events(self) -> AsyncGenerator[pb.CallEvent, None]:
        task = asyncio.get_running_loop().create_task(self._outcome())
        task.add_done_callback(lambda _: self._wake.set())
        try:
            while self._events or not task.done():
                self._wake.clear()
                while self._events:
                    yield self._events.popleft()
                    self._room.set()
                if not task.done():
                    await self._wake.wait()
            yield _canceled() if task.cancelled() else task.result()
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait([task])

    async def _outcome(self) -> pb.CallEvent:
        try:
            return pb.CallEvent(result_json=_dump(await self._run()))
        except TrellisError as error:
            return _failed(error)
        except Exception:
            _log.exception("the handler of the agent's tool %r failed", self._context.tool)
            # What went wrong here does not concern others.
            return _failed(AgentError(ErrorKind.INTERNAL, "the agent failed"))

    async def _run(self) -> JsonValue:
        given: Any = self._handler(_load_arguments(self._arguments_json), self._context)
        if inspect.isawaitable(given):
            given = await given
        if not inspect.isasyncgen(given):
            result: JsonValue = given
            return result
        async with aclosing(given) as parts:
            async for part in parts:
                if isinstance(part, AgentResult):
                    return part.value
                await self._put_part(part)
        return None

    async def _put_part(self, part: object) -> None:
        while len(self._events) >= _MAX_WAITING:
            self._room.clear()
            await self._room.wait()
        self._put(pb.CallEvent(partial_json=_dump(part)))


def _load_arguments(text: str) -> dict[str, JsonValue]:
    try:
        arguments = load_json(text)
    except TrellisError:
        arguments = None
    if not isinstance(arguments, dict):
        raise AgentError(ErrorKind.INVALID_ARGUMENT, "the arguments are not a JSON object, or nested too deep")
    return arguments


def _dump(value: object) -> str:
    try:
        return dump_json(value)
    except TrellisError as error:
        # The agent's own mistake, not one of the caller's arguments.
        raise AgentError(ErrorKind.INTERNAL, f"the agent answered with what is {error.message}") from error


def _failed(error: TrellisError) -> pb.CallEvent:
    failure = encode_failure(to_agent_error(error))
    # Whatever a call within the handler failed with: the handler itself has run.
    failure.not_executed = False
    return pb.CallEvent(failure=failure)


def _canceled() -> pb.CallEvent:
    return _failed(TrellisError(ErrorKind.CANCELED, "the handler was canceled"))


class AgentPrograms(AgentProgramService):
    """The agents that this program is, by name: calls come from the daemon, over this program's own connection."""

    def __init__(self) -> None:
        self.agents: dict[str, Mapping[str, AgentHandler]] = {}

    async def call(self, request: pb.ProgramCall, context: CallContext) -> AsyncGenerator[pb.CallEvent, None]:
        handlers = self.agents.get(request.agent, {})
        handler = handlers.get(request.tool)
        if handler is None:
            yield _unknown_tool(request, handlers)
            return
        async with aclosing(_RunningCall(handler, request, context).events()) as events:
            async for event in events:
                yield event


def _unknown_tool(call: pb.ProgramCall, handlers: Mapping[str, AgentHandler]) -> pb.CallEvent:
    names = ", ".join([*handlers][:_MAX_NAMES])
    return _failed(
        AgentError(
            ErrorKind.NOT_FOUND,
            f"{call.agent} has no tool {call.tool[:80]!r}",
            suggested_actions=[f"It has {names}."] if names else [],
            param_hints={"tool": names},
        )
    )


class ServedAgent(Serving):
    """An agent on the mesh for as long as this is open: ``async with``, or ``await`` and ``aclose()``."""

    def __init__(
        self, link: Link, programs: AgentPrograms, handlers: Mapping[str, AgentHandler], request: pb.ServeRequest
    ) -> None:
        super().__init__(link, lambda channel: AgentsClient(channel).serve(request))
        self._programs = programs
        self._name = request.name
        self._handlers = dict(handlers)

    def _take(self) -> None:
        if self._name in self._programs.agents:
            raise TrellisError(ErrorKind.ALREADY_EXISTS, f"this program serves {self._name} already")
        self._programs.agents[self._name] = self._handlers

    def _release(self) -> None:
        if self._programs.agents.get(self._name) is self._handlers:
            del self._programs.agents[self._name]

    async def start(self) -> None:
        with agent_failures():
            await super().start()

    async def wait(self) -> None:
        with agent_failures():
            await super().wait()
