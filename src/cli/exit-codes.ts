import type { ErrorKind } from '../base/index.ts'

/** The exit code of each kind of failure. The README's table says the same; a test keeps the two in step. */
export const EXIT_CODES: Readonly<Record<ErrorKind, number>> = {
  internal: 1,
  // Also every mistake on the command line, as shells and most tools have it.
  invalid_argument: 2,
  not_found: 3,
  already_exists: 4,
  permission_denied: 5,
  failed_precondition: 6,
  unavailable: 7,
  deadline_exceeded: 8,
  resource_exhausted: 9,
  data_loss: 10,
  unimplemented: 11,
  // 128 + SIGINT, what a shell reports for a program that Ctrl-C ended.
  canceled: 130,
}

/** 128 + SIGTERM. */
export const EXIT_TERMINATED = 143
