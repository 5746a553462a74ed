"""Two daemons that are one mesh, shared by all tests of a run.

``TRELLIS_ENTRY`` names the command line's entry (``dist/cli/launcher.js``, or by default the sources), ``TRELLIS_NODE`` Node.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
NODE = os.environ.get("TRELLIS_NODE") or str(ROOT / "node_modules/.bin/node")
ENTRY = os.environ.get("TRELLIS_ENTRY") or str(ROOT / "src/cli/launcher.ts")
SUPPORT = ROOT / "test/support"
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("TRELLIS_", "XDG_"))}
COMMAND_TIMEOUT = 180


class Node:
    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *arguments: str) -> str:
        ran = subprocess.run(
            [NODE, ENTRY, "--home", str(self.home), *arguments],
            capture_output=True,
            text=True,
            timeout=COMMAND_TIMEOUT,
            env=ENVIRONMENT,
            check=False,
        )
        assert ran.returncode == 0, f"trellis {' '.join(arguments)}: {ran.stderr}"
        return ran.stdout.strip()

    def up(self) -> None:
        self.run("up", "--detach", "--preset", "local", "--name", self.home.name, "--timeout", "120s")

    def down(self) -> None:
        self.run("down")


class Lab(NamedTuple):
    scratch: Path
    #: An admin of the mesh ``lab``.
    alice: Node
    bob: Node


@cache
def lab() -> Lab:
    """Started by whoever asks first, ended with the run."""
    scratch = Path(tempfile.mkdtemp(prefix="trellis-python-"))
    alice, bob = Node(scratch / "alice"), Node(scratch / "bob")

    def end() -> None:
        for node in (alice, bob):
            if node.home.exists():
                node.down()
        shutil.rmtree(scratch, ignore_errors=True)

    atexit.register(end)
    alice.up()
    bob.up()
    alice.run("mesh", "create", "lab")
    bob.run("join", alice.run("invite", "--quiet"))
    return Lab(scratch, alice, bob)
