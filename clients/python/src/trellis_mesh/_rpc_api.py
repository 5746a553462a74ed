"""Services of programs on other nodes, and this program's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar, Unpack
from urllib.parse import quote

from google.protobuf.message import Message

from ._link import Link
from ._serving import Serving
from .errors import ErrorKind, TrellisError
from .proto import control_pb2 as pb
from .proto.control_trellis import ProgramsClient
from .rpc import (
    CallOptions,
    Channel,
    Method,
    Requests,
    Served,
    Service,
    ServiceClient,
    Stream,
    bind,
    file_descriptor_set,
)

__all__ = ["RpcApi", "ServedService"]

Req = TypeVar("Req", bound=Message)
Res = TypeVar("Res", bound=Message)
C = TypeVar("C", bound=ServiceClient)


class _RoutedChannel:
    """A channel whose calls the daemon passes on: the path says to whom."""

    def __init__(self, link: Link, prefix: str) -> None:
        self._link = link
        self._prefix = prefix

    async def unary(self, method: Method[Req, Res], request: Req, options: CallOptions) -> Res:
        return await self._link.unary(method.routed(self._prefix), request, options)

    def stream(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Stream[Res]:
        return self._link.stream(method.routed(self._prefix), requests, options)

    async def only_reply(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Res:
        return await self._link.only_reply(method.routed(self._prefix), requests, options)


class ServedService(Serving):
    """Services that others can call for as long as this is open: ``async with``, or ``aclose()``."""

    def __init__(
        self,
        link: Link,
        router: dict[str, Served],
        services: Sequence[Service],
        request: pb.ServeRequest,
    ) -> None:
        super().__init__(link, lambda channel: ProgramsClient(channel).serve(request))
        self._router = router
        # So the daemon calls who has given a name.
        prefix = f"~{request.name}/" if request.name else ""
        self._methods = {prefix + served.method.path: served for service in services for served in bind(service)}

    def _take(self) -> None:
        taken = self._methods.keys() & self._router.keys()
        if taken:
            raise TrellisError(ErrorKind.ALREADY_EXISTS, f"this program serves {min(taken)} already")
        self._router.update(self._methods)

    def _release(self) -> None:
        for path, served in self._methods.items():
            if self._router.get(path) is served:
                del self._router[path]


class RpcApi:
    def __init__(self, link: Link, router: dict[str, Served]) -> None:
        self._link = link
        self._router = router

    def channel(self, target: str = "", *, name: str = "") -> Channel:
        """Calls to a peer, named by its id, a unique prefix of it, or a unique name; or to whoever serves a name in the mesh."""
        if bool(target) == bool(name):
            raise TypeError("give a peer or a name")
        return _RoutedChannel(self._link, f"~{name}/" if name else f"@{quote(target, safe='')}/")

    def client(self, kind: type[C], target: str = "", *, name: str = "") -> C:
        """A client of a service: ``rpc.client(TextClient, "alice")``. Makes no call by itself.

        ``target`` is a peer's id, a unique prefix of it or a unique name, and where no peer is called so, a name in the mesh. With
        ``name`` it is that name; with neither, whoever serves the service in the mesh. Calls by name are spread by latency and load.
        """
        return kind(self.channel(target, name=name or ("" if target else kind.INFO.name)))

    def serve(self, *services: Service, name: str = "", capacity: int = 1, program: str = "") -> ServedService:
        """Serves to all members of the mesh and to other programs of this node: ``async with rpc.serve(Text()):``.

        Survives a restart of the daemon. ``name`` is theirs in the mesh, by default each one's full name; who has more ``capacity``
        (calls that can run at once, relative to others who serve the name) gets more calls. ``ALREADY_EXISTS`` if another program
        serves the name here.
        """
        request = pb.ServeRequest(
            services=[service.INFO.name for service in services],
            program=program or f"{Path(sys.argv[0] or 'python').name} {os.getpid()}",
            name=name,
            capacity=max(1, capacity),
            file_descriptor_set=file_descriptor_set(service.INFO.file for service in services),
        )
        return ServedService(self._link, self._router, services, request)

    async def names(self, **options: Unpack[CallOptions]) -> list[pb.ServedName]:
        """Names that are served in the mesh, with who serves them."""
        return list((await ProgramsClient(self._link).list_names(pb.ListNamesRequest(), **options)).names)

    async def services(self, peer: str = "", **options: Unpack[CallOptions]) -> list[str]:
        """Names of the services that programs of a peer, or of this node, serve."""
        request = pb.ListServicesRequest(peer=peer)
        return list((await ProgramsClient(self._link).list_services(request, **options)).services)
