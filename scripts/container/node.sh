#!/bin/sh
# Runs a node in the foreground; on its first start it founds a mesh or joins one. What the container image starts, and
# what the end-to-end tests run without a container.
#
#   TRELLIS_FOUND=NAME         found a mesh, then keep a fresh ticket in TRELLIS_TICKET_FILE
#   TRELLIS_TICKET_FILE=FILE   without TRELLIS_FOUND: wait for this file and join by it
#   TRELLIS_PUBLISH=DIR        publish this folder under its own name once the node is in the mesh
#   TRELLIS_PULL=NAME          pull this model into TRELLIS_PULL_OUT
set -eu

trellis up "$@" &
daemon=$!
# A signal ends the daemon; the wait below then ends this script with the daemon's own exit code.
trap 'kill -TERM "$daemon" 2>/dev/null || true' TERM INT

# Retries a command until it succeeds; fails as soon as the daemon is gone.
until_ok() {
  until "$@" >/dev/null 2>&1; do
    kill -0 "$daemon" 2>/dev/null || { wait "$daemon"; exit 1; }
    sleep 0.2
  done
}

in_mesh() { trellis mesh show >/dev/null 2>&1; }

until_ok trellis status
if ! in_mesh; then
  if [ -n "${TRELLIS_FOUND:-}" ]; then
    trellis mesh create "$TRELLIS_FOUND"
  elif [ -n "${TRELLIS_TICKET_FILE:-}" ]; then
    until_ok test -s "$TRELLIS_TICKET_FILE"
    until_ok trellis join "$(cat "$TRELLIS_TICKET_FILE")"
  fi
fi
if [ -n "${TRELLIS_FOUND:-}" ] && [ -n "${TRELLIS_TICKET_FILE:-}" ]; then
  trellis --quiet invite --uses 100 --expires 7d >"$TRELLIS_TICKET_FILE.new"
  mv "$TRELLIS_TICKET_FILE.new" "$TRELLIS_TICKET_FILE"
fi
if [ -n "${TRELLIS_PUBLISH:-}" ]; then trellis model publish "$TRELLIS_PUBLISH" --name "$(basename "$TRELLIS_PUBLISH")"; fi
if [ -n "${TRELLIS_PULL:-}" ]; then until_ok trellis model pull "$TRELLIS_PULL" --out "$TRELLIS_PULL_OUT"; fi

# Twice where a signal came: the first wait ends with the signal, the second with the daemon.
code=0
wait "$daemon" || code=$?
if kill -0 "$daemon" 2>/dev/null; then code=0; wait "$daemon" || code=$?; fi
exit "$code"
