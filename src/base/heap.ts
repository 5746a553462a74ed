import { setFlagsFromString } from 'node:v8'

/** In MiB; V8 sweeps when young objects hold four times as many bytes outside its heap. */
const CAPACITY_FLAG = '--scavenger-max-new-space-capacity-mb=4'

/**
 * Has V8 sweep the young objects of this process once they hold 16 MiB of buffers, in place of 128 MiB. What passes through a node is
 * buffers that are soon dropped, and by default V8 reaches another limit first, at which it marks the whole heap: again and again,
 * at the cost of half the throughput and of pauses of 30 ms. Threads that start afterwards have a young space of 8 MiB at most.
 */
export function sweepBuffersEarly(): void {
  setFlagsFromString(CAPACITY_FLAG)
}

/** In percent of what lived at the last mark. */
const GROWTH_FLAG = '--heap-growing-percent=30'

/**
 * Has V8 mark the whole heap when it has grown by 30 % since the last time, or 16 MiB, in place of up to fourfold. What waits for a disk
 * or a peer outlives two sweeps of young objects and is freed by a mark alone: a member that floods a daemon made it a hundred
 * MiB larger by what nobody held any more. For the process of a daemon, whose heap is small; not for a program that embeds a node.
 */
export function markHeapEarly(): void {
  setFlagsFromString(GROWTH_FLAG)
}
