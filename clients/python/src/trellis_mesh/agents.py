"""What the daemon says of agents: the messages of ``trellis/agents.proto``."""

from .proto.agents_pb2 import (
    KIND_A2A,
    KIND_HTTP,
    KIND_MCP,
    KIND_PROGRAM,
    KIND_TCP,
    AgentInfo,
    Card,
    Kind,
    Skill,
)

__all__ = [
    "KIND_A2A",
    "KIND_HTTP",
    "KIND_MCP",
    "KIND_PROGRAM",
    "KIND_TCP",
    "AgentInfo",
    "Card",
    "Kind",
    "Skill",
]
