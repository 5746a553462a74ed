"""Delays every packet that is routed into the TUN device `lag` by argv[1] milliseconds.

The lab needs it because netem is not in every kernel, and because without delay simultaneous TCP opens never cross on
the wire, so that hole punching fails falsely. Python, since opening a TUN device takes an ioctl that Node lacks.

It keeps time whatever else the machine does, where it may (as root): held up by seconds, as by a test suite on two cores, it makes
a network that nobody has.
"""

import collections
import fcntl
import os
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x1001
# Packets read in a row: those that are due don't wait for a flood to end.
BATCH_COUNT = 64

try:
    os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
except OSError:
    pass
delay_s = float(sys.argv[1]) / 1000
tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"lag", IFF_TUN_NO_PI))
print("ready", flush=True)

waiting = collections.deque()
while True:
    timeout = max(0, waiting[0][0] - time.monotonic()) if waiting else None
    readable, _, _ = select.select([tun], [], [], timeout)
    if readable:
        for _ in range(BATCH_COUNT):
            try:
                packet = os.read(tun, 65536)
            except BlockingIOError:
                break
            waiting.append((time.monotonic() + delay_s, packet))
    now = time.monotonic()
    while waiting and waiting[0][0] <= now:
        try:
            os.write(tun, waiting.popleft()[1])
        except OSError:
            pass
