"""Delays every packet that is routed into the TUN device `lag` by argv[1] milliseconds.

The lab needs it because netem is not in every kernel, and because without delay simultaneous TCP opens never cross on
the wire, so that hole punching fails falsely. Python, since opening a TUN device takes an ioctl that Node lacks.
"""

import fcntl
import heapq
import os
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x1001

delay_s = float(sys.argv[1]) / 1000
tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"lag", IFF_TUN_NO_PI))
print("ready", flush=True)

waiting = []
count = 0
while True:
    timeout = max(0, waiting[0][0] - time.monotonic()) if waiting else None
    readable, _, _ = select.select([tun], [], [], timeout)
    if readable:
        while True:
            try:
                packet = os.read(tun, 65536)
            except BlockingIOError:
                break
            count += 1
            heapq.heappush(waiting, (time.monotonic() + delay_s, count, packet))
    now = time.monotonic()
    while waiting and waiting[0][0] <= now:
        try:
            os.write(tun, heapq.heappop(waiting)[2])
        except OSError:
            pass
