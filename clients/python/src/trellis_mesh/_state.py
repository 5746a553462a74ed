"""Replicated documents: named maps of JSON values that every member has."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Literal, Unpack

from ._json import JsonValue, dump_json, load_json
from ._link import Link
from .proto import control_pb2 as pb
from .proto.control_trellis import StateClient
from .rpc import CallOptions

__all__ = ["StateApi", "StateEntry", "StateEvent", "StateHistoryEntry"]


@dataclass(frozen=True, slots=True)
class StateEntry:
    key: str
    #: Peer id of who wrote it.
    author: str
    value: JsonValue
    #: Milliseconds since the epoch.
    updated_ms: int


@dataclass(frozen=True, slots=True)
class StateHistoryEntry:
    """One write of one author to one key."""

    key: str
    author: str
    #: ``None`` also where the key was deleted.
    value: JsonValue
    deleted: bool
    #: Milliseconds since the epoch.
    updated_ms: int
    #: The author's log, and the place in it.
    epoch: int
    seq: int


@dataclass(frozen=True, slots=True)
class StateEvent:
    """``current`` comes once, without an entry, behind the entries as they were at the start."""

    type: Literal["set", "deleted", "current"]
    entry: StateEntry | None = None


def _decode(entry: pb.StateEntry) -> StateEntry:
    return StateEntry(entry.key, entry.author, load_json(entry.value_json), entry.updated_unix_ms)


def _decode_history(entry: pb.HistoryEntry) -> StateHistoryEntry:
    deleted = entry.value_json == ""
    value = None if deleted else load_json(entry.value_json)
    return StateHistoryEntry(
        entry.key, entry.author, value, deleted, entry.updated_unix_ms, entry.epoch, entry.seq
    )


class StateApi:
    def __init__(self, link: Link) -> None:
        self._link = link
        self._state = StateClient(link)

    async def get(self, document: str, key: str, **options: Unpack[CallOptions]) -> StateEntry | None:
        """The value last written, whoever wrote it."""
        reply = await self._state.get(pb.GetValueRequest(document=document, key=key), **options)
        return _decode(reply.entry) if reply.HasField("entry") else None

    async def set(self, document: str, key: str, value: JsonValue, **options: Unpack[CallOptions]) -> None:
        """On disk here when it returns; peers get it as they can."""
        text = dump_json(value)
        await self._state.set(pb.SetValueRequest(document=document, key=key, value_json=text), **options)

    async def delete(self, document: str, key: str, **options: Unpack[CallOptions]) -> bool:
        """Hides what anybody has set the key to so far; false if there was nothing that this node knew of."""
        return (await self._state.delete(pb.DeleteValueRequest(document=document, key=key), **options)).existed

    async def entries(self, document: str, prefix: str = "", **options: Unpack[CallOptions]) -> list[StateEntry]:
        """One entry a key and author; none of keys that somebody has deleted since."""
        reply = await self._state.list_entries(pb.ListEntriesRequest(document=document, prefix=prefix), **options)
        return [_decode(entry) for entry in reply.entries]

    async def documents(self, **options: Unpack[CallOptions]) -> list[str]:
        return list((await self._state.list_documents(pb.ListDocumentsRequest(), **options)).documents)

    async def history(
        self, document: str, key: str | None = None, limit: int = 100, **options: Unpack[CallOptions]
    ) -> list[StateHistoryEntry]:
        """The latest writes to a document, or to one key of it, latest first, as far as logs have not been compacted."""
        request = pb.HistoryRequest(document=document, limit=limit, key=key)
        return [_decode_history(entry) for entry in (await self._state.history(request, **options)).entries]

    async def flushed(self, **options: Unpack[CallOptions]) -> None:
        """Returns when all that this node wrote is on its disk, whoever wrote it."""
        await self._state.set_many(pb.SetManyRequest(document="flush"), **options)

    async def replicated_to(self, peer_count: int, **options: Unpack[CallOptions]) -> int:
        """Returns when all that this node wrote before is on the disks of so many connected peers: how many have it. 0 if it wrote nothing."""
        request = pb.WaitReplicatedRequest(peer_count=peer_count)
        return (await self._state.wait_replicated(request, **options)).peer_count

    async def watch(self, document: str, prefix: str = "") -> AsyncGenerator[StateEvent, None]:
        """The entries as they are, ``current``, then each change. After a restart of the daemon it begins anew."""
        request = pb.WatchStateRequest(document=document, prefix=prefix)
        events = self._link.persistent(lambda connection: StateClient(connection.channel()).watch(request))
        try:
            async for event in events:
                match event.WhichOneof("event"):
                    case "set":
                        yield StateEvent("set", _decode(event.set))
                    case "deleted":
                        yield StateEvent("deleted", _decode(event.deleted))
                    case "current":
                        yield StateEvent("current")
                    case _:
                        # Of a newer daemon.
                        pass
        finally:
            await events.aclose()
