"""``connect()``: what a program does with the daemon of its machine."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from pathlib import Path
from typing import Literal, Self, Unpack

from ._agents import AgentsApi
from ._link import Link, find_home, find_socket
from ._operation import Operation
from ._rpc_api import RpcApi
from ._state import StateApi
from .proto import control_pb2 as pb
from .proto.control_trellis import MeshClient, ModelsClient, NodeClient
from .rpc import CallOptions, Served

__all__ = ["MeshApi", "ModelsApi", "NodeApi", "Trellis", "connect"]


class NodeApi:
    def __init__(self, link: Link) -> None:
        self._node = NodeClient(link)

    async def status(self, **options: Unpack[CallOptions]) -> pb.StatusResponse:
        return await self._node.status(pb.StatusRequest(), **options)

    async def metrics(self, **options: Unpack[CallOptions]) -> str:
        """In Prometheus' text format."""
        return (await self._node.get_metrics(pb.GetMetricsRequest(), **options)).text


class MeshApi:
    """A peer is named by its id, a unique prefix of it, or a unique name."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._mesh = MeshClient(link)

    async def create(self, name: str, **options: Unpack[CallOptions]) -> pb.MeshInfo:
        """Founds a mesh. ``FAILED_PRECONDITION`` if the node is in one."""
        return (await self._mesh.create(pb.CreateMeshRequest(name=name), **options)).mesh

    async def invite(
        self,
        *,
        role: Literal["member", "admin"] = "member",
        uses: int = 1,
        lifetime: float = 24 * 3600,
        **options: Unpack[CallOptions],
    ) -> pb.InviteResponse:
        """A ticket for ``uses`` nodes, good for ``lifetime`` seconds."""
        request = pb.InviteRequest(
            role=pb.ROLE_ADMIN if role == "admin" else pb.ROLE_MEMBER,
            use_count=uses,
            lifetime_ms=round(lifetime * 1000),
        )
        return await self._mesh.invite(request, **options)

    async def join(self, ticket: str, **options: Unpack[CallOptions]) -> pb.JoinResponse:
        """Redeems a ticket; a minute unless ``timeout`` says otherwise."""
        options.setdefault("timeout", 60.0)
        return await self._mesh.join(pb.JoinRequest(ticket=ticket), **options)

    async def peers(self, **options: Unpack[CallOptions]) -> list[pb.Peer]:
        return list((await self._mesh.list_peers(pb.ListPeersRequest(), **options)).peers)

    def watch(self) -> AsyncGenerator[pb.MeshEvent, None]:
        """What happens from now on. Survives a restart of the daemon: events in between are lost."""
        return self._link.persistent(lambda connection: MeshClient(connection.channel()).watch(pb.WatchMeshRequest()))


class ModelsApi:
    """A model is named by ``name``, ``name:tag``, ``name:tag@peer`` or its id. Paths are of the daemon's machine: this one."""

    def __init__(self, link: Link) -> None:
        self._models = ModelsClient(link)

    def publish(
        self,
        path: str | os.PathLike[str],
        name: str,
        tag: str = "latest",
        *,
        metadata: Mapping[str, str] | None = None,
    ) -> Operation[pb.PublishEvent, pb.PublishResult]:
        """Publishes a folder or a file in place, without a copy."""
        request = pb.PublishRequest(path=str(Path(path).absolute()), name=name, tag=tag, metadata=metadata or {})
        return Operation(self._models.publish(request), pb.PublishResult)

    def pull(
        self,
        reference: str,
        out: str | os.PathLike[str] | None = None,
        *,
        files: Iterable[str] = (),
        layers: str = "",
        tensors: Iterable[str] = (),
    ) -> Operation[pb.PullEvent, pb.PullResult]:
        """Fetches, verifies, and resumes what was interrupted. Without ``out`` into a folder of the daemon's home.

        ``files`` (gitignore syntax), ``layers`` such as ``0-11,23`` and ``tensors`` (patterns of names) choose a part of it.
        """
        request = pb.PullRequest(
            reference=reference,
            out="" if out is None else str(Path(out).absolute()),
            files=list(files),
            layers=layers,
            tensors=list(tensors),
        )
        return Operation(self._models.pull(request), pb.PullResult)

    def verify(self, reference: str, *, repair: bool = False) -> Operation[pb.VerifyEvent, pb.VerifyResult]:
        """Hashes a model's files again; with ``repair`` fetches anew what is damaged of what was pulled."""
        request = pb.VerifyModelRequest(reference=reference, repair=repair)
        return Operation(self._models.verify(request), pb.VerifyResult)

    async def list(self, *, local: bool = False, **options: Unpack[CallOptions]) -> list[pb.Model]:
        """Those known in the mesh; with ``local`` only those that this node has, in whole or in part."""
        return [*(await self._models.list(pb.ListModelsRequest(local=local), **options)).models]

    async def show(self, reference: str, **options: Unpack[CallOptions]) -> pb.ShowModelResponse:
        return await self._models.show(pb.ShowModelRequest(reference=reference), **options)

    async def remove(
        self, reference: str, *, delete_files: bool = False, **options: Unpack[CallOptions]
    ) -> pb.RemoveModelResponse:
        """Forgets a model. Published files are never deleted."""
        return await self._models.remove(
            pb.RemoveModelRequest(reference=reference, delete_files=delete_files), **options
        )


class Trellis:
    """A program's connection to the daemon. Calls may run at the same time; a lost connection is made again."""

    node: NodeApi
    mesh: MeshApi
    models: ModelsApi
    state: StateApi
    rpc: RpcApi
    agents: AgentsApi

    def __init__(self, find: Callable[[], str], connect_timeout: float) -> None:
        router: dict[str, Served] = {}
        self._link = Link(find, router, connect_timeout)
        self.node = NodeApi(self._link)
        self.mesh = MeshApi(self._link)
        self.models = ModelsApi(self._link)
        self.state = StateApi(self._link)
        self.rpc = RpcApi(self._link, router)
        self.agents = AgentsApi(self._link, router)

    async def open(self) -> Self:
        try:
            await self._link.connection()
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        """Ends everything that runs on it."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class _Connecting:
    def __init__(self, client: Callable[[], Trellis]) -> None:
        self._make = client
        self._client: Trellis | None = None

    def __await__(self) -> Generator[object, None, Trellis]:
        return self._make().open().__await__()

    async def __aenter__(self) -> Trellis:
        self._client = await self._make().open()
        return self._client

    async def __aexit__(self, *exc_info: object) -> None:
        if self._client is not None:
            await self._client.close()


def connect(
    home: str | os.PathLike[str] | None = None,
    *,
    socket_path: str | os.PathLike[str] | None = None,
    timeout: float = 5.0,
) -> _Connecting:
    """Connects to the daemon of a home: ``async with connect() as trellis:``, or ``trellis = await connect()``.

    The home is ``TRELLIS_HOME`` or the user's default if not given; ``socket_path`` names a socket in its place.
    ``TrellisError`` of the kind ``UNAVAILABLE`` when no daemon runs there.
    """

    def find() -> str:
        return find_socket(find_home(home)) if socket_path is None else os.fspath(socket_path)

    return _Connecting(lambda: Trellis(find, timeout))
