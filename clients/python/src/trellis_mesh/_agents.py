"""Agents and services as peers of the mesh."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self, Unpack

from ._agent_error import agent_failures, decode_failure
from ._agent_serving import AgentCallContext, AgentHandler, AgentPrograms, AgentResult, ServedAgent
from ._json import JsonValue, dump_json, load_json
from ._link import Link
from .errors import ErrorKind, TrellisError
from .proto import agents_pb2 as pb
from .proto.agents_trellis import AgentsClient
from .rpc import CallOptions, Served, Stream, bind

__all__ = ["AgentCall", "AgentCallEvent", "AgentKind", "AgentPartial", "AgentProgress", "AgentResult", "AgentsApi"]

AgentKind = Literal["mcp", "a2a", "http", "tcp"]

_KINDS = {"mcp": pb.KIND_MCP, "a2a": pb.KIND_A2A, "http": pb.KIND_HTTP, "tcp": pb.KIND_TCP}


@dataclass(frozen=True, slots=True)
class AgentProgress:
    done: float
    total: float | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class AgentPartial:
    """A part of the result that is there already."""

    value: JsonValue


AgentCallEvent = AgentProgress | AgentPartial | AgentResult


def _decode(event: pb.CallEvent) -> AgentCallEvent | None:
    match event.WhichOneof("event"):
        case "progress":
            progress = event.progress
            return AgentProgress(progress.done, progress.total if progress.HasField("total") else None, progress.message)
        case "partial_json":
            return AgentPartial(load_json(event.partial_json))
        case "result_json":
            return AgentResult(load_json(event.result_json))
        case "failure":
            raise decode_failure(event.failure)
        case _:
            # Of a newer daemon.
            return None


class AgentCall:
    """Iterate for the events, or await ``result()``, which iterates to the end; the last event is the ``AgentResult``.

    The call begins with the first of the two. Leaving ``async with``, ``aclose()`` and canceling the task cancel it, on the other
    node as well. Failures are ``AgentError``.
    """

    def __init__(self, stream: Stream[pb.CallEvent]) -> None:
        self._stream = stream
        self._result: AgentResult | None = None

    def __aiter__(self) -> AsyncIterator[AgentCallEvent]:
        return self

    async def __anext__(self) -> AgentCallEvent:
        with agent_failures():
            while True:
                event = _decode(await self._stream.__anext__())
                if isinstance(event, AgentResult):
                    self._result = event
                if event is not None:
                    return event

    async def result(self) -> JsonValue:
        try:
            async for _ in self:
                pass
        except BaseException:
            await self._stream.aclose()
            raise
        with agent_failures():
            if self._result is None:
                raise TrellisError(ErrorKind.CANCELED, "the call was ended before it had a result")
        return self._result.value

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


def _kind_of(kind: AgentKind | None, url: str, command: Sequence[str]) -> pb.Kind:
    if kind is None:
        if not url and not command:
            raise TrellisError(ErrorKind.INVALID_ARGUMENT, "an agent needs a url or a command")
        kind = "mcp" if command else "http" if url.startswith("http:") else "tcp"
    if kind not in _KINDS:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"no kind of agent: {kind}", hint=f"One of {', '.join(_KINDS)}.")
    return _KINDS[kind]


class AgentsApi:
    """Agents are named ``name``, or ``name@peer`` for the one of a certain node. Failures are ``AgentError``."""

    def __init__(self, link: Link, router: dict[str, Served]) -> None:
        self._link = link
        self._agents = AgentsClient(link)
        self._programs = AgentPrograms()
        router.update({served.method.path: served for served in bind(self._programs)})

    async def list(
        self, *, name: str = "", skill: str = "", peer: str = "", offline_too: bool = False, **options: Unpack[CallOptions]
    ) -> list[pb.AgentInfo]:
        """Those that are there, or with ``offline_too`` all that the mesh knows. ``skill``: id, name or tag of one."""
        request = pb.ListRequest(name=name, skill=skill, peer=peer, offline_too=offline_too)
        with agent_failures():
            return [*(await self._agents.list(request, **options)).agents]

    async def register(
        self,
        name: str,
        url: str = "",
        *,
        command: Sequence[str] = (),
        kind: AgentKind | None = None,
        environment: Mapping[str, str] | None = None,
        working_directory: str | os.PathLike[str] | None = None,
        card: pb.Card | None = None,
        replace: bool = False,
        **options: Unpack[CallOptions],
    ) -> pb.AgentInfo:
        """Puts an agent or a service of this machine on the mesh; kept over restarts of the daemon.

        ``url`` (``http://``, ``tcp://`` or ``unix:``) says where it is; ``command`` starts an MCP server on stdio. Without ``kind``
        it is ``mcp`` with a command, else by the url. Of ``card`` counts what describes the agent. ``ALREADY_EXISTS`` if
        there is one of the name, unless ``replace``.
        """
        with agent_failures():
            request = pb.RegisterRequest(
                name=name,
                kind=_kind_of(kind, url, command),
                url=url,
                command=command,
                environment=environment,
                working_directory="" if working_directory is None else str(Path(working_directory).absolute()),
                card=card or pb.Card(),
                replace=replace,
            )
            return (await self._agents.register(request, **options)).agent

    async def remove(self, name: str, **options: Unpack[CallOptions]) -> None:
        with agent_failures():
            await self._agents.remove(pb.RemoveRequest(name=name), **options)

    def call(
        self,
        agent: str,
        tool: str,
        arguments: Mapping[str, JsonValue] | None = None,
        *,
        parent: AgentCallContext | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentCall:
        """Calls a tool or skill; ``timeout`` in seconds, none by default.

        ``parent`` is the call that this one is made for, as its handler got it: its deadline and depth bind.
        """
        with agent_failures():
            request = pb.CallAgentRequest(
                agent=agent,
                tool=tool,
                arguments_json=dump_json(arguments or {}),
                parent="" if parent is None else parent.token,
            )
        return AgentCall(self._agents.call(request, **options))

    async def forward(self, agent: str, port: int = 0) -> AsyncGenerator[pb.ForwardEvent, None]:
        """Listens on a port of this machine for a service of the mesh, for as long as it is iterated.

        ``listening`` says where, then come the connections as they are opened and closed. Without ``port`` it is any that is free.
        """
        async with self._agents.forward(pb.ForwardRequest(agent=agent, port=port)) as events:
            with agent_failures():
                async for event in events:
                    yield event

    async def logs(self, name: str, *, follow: bool = False) -> AsyncGenerator[pb.LogLine, None]:
        """What an agent of this node wrote; with ``follow`` what it writes from now on, too."""
        async with self._agents.logs(pb.LogsRequest(name=name, follow=follow)) as lines:
            with agent_failures():
                async for line in lines:
                    yield line

    async def policy(self, **options: Unpack[CallOptions]) -> pb.ShowPolicyResponse:
        """The policies that hold here, as JSON in text: the home's file, and the mesh's with its author."""
        with agent_failures():
            return await self._agents.show_policy(pb.ShowPolicyRequest(), **options)

    async def publish_policy(self, policy: Mapping[str, JsonValue], **options: Unpack[CallOptions]) -> None:
        """Replaces the policy of the mesh. Admins only."""
        with agent_failures():
            await self._agents.publish_policy(pb.PublishPolicyRequest(policy_json=dump_json(policy)), **options)

    async def audit(self, *, follow: bool = False, limit: int = 0) -> AsyncGenerator[JsonValue, None]:
        """Records of the calls that this node made and served: the last ``limit``, or all; with ``follow`` those to come, too."""
        async with self._agents.audit(pb.AuditRequest(follow=follow, limit=limit)) as records:
            with agent_failures():
                async for record in records:
                    yield load_json(record.json)

    async def verify_audit(self, **options: Unpack[CallOptions]) -> pb.VerifyAuditResponse:
        """Whether the chain of records is whole; ``problem`` is empty if it is."""
        with agent_failures():
            return await self._agents.verify_audit(pb.VerifyAuditRequest(), **options)

    def serve(self, name: str, handlers: Mapping[str, AgentHandler], *, card: pb.Card | None = None) -> ServedAgent:
        """Puts this program on the mesh as an agent with a handler for each tool: ``async with agents.serve(…):``.

        Survives a restart of the daemon. A ``card`` without skills gets one for each handler. ``ALREADY_EXISTS`` if this node has
        an agent of the name.
        """
        described = pb.Card()
        if card is not None:
            described.CopyFrom(card)
        if not described.skills:
            described.skills.extend(pb.Skill(id=tool) for tool in handlers)
        return ServedAgent(self._link, self._programs, handlers, pb.ServeRequest(name=name, card=described))
