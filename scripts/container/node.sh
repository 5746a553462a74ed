#!/bin/sh
# Runs a node in the foreground; on its first start it founds a mesh or joins one. What the container image starts, and
# what the end-to-end tests run without a container.
#
#   TRELLIS_FOUND=NAME         found a mesh, then keep a fresh ticket in TRELLIS_TICKET_FILE
#   TRELLIS_TICKET_FILE=FILE   without TRELLIS_FOUND: wait for this file and join by it
#   TRELLIS_PUBLISH=DIR        publish this folder under its own name once the node is in the mesh
#   TRELLIS_PULL=NAME          pull this model into TRELLIS_PULL_OUT
set -eu

# For this script alone: the daemon takes a variable TRELLIS_* that it does not know for a mistyped setting.
found=${TRELLIS_FOUND:-} ticket_file=${TRELLIS_TICKET_FILE:-} publish=${TRELLIS_PUBLISH:-}
pull=${TRELLIS_PULL:-} pull_out=${TRELLIS_PULL_OUT:-}
unset TRELLIS_FOUND TRELLIS_TICKET_FILE TRELLIS_PUBLISH TRELLIS_PULL TRELLIS_PULL_OUT

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
  if [ -n "$found" ]; then
    trellis mesh create "$found"
  elif [ -n "$ticket_file" ]; then
    until_ok test -s "$ticket_file"
    until_ok trellis join "$(cat "$ticket_file")"
  fi
fi
if [ -n "$found" ] && [ -n "$ticket_file" ]; then
  trellis --quiet invite --uses 100 --expires 7d >"$ticket_file.new"
  mv "$ticket_file.new" "$ticket_file"
fi
if [ -n "$publish" ]; then trellis model publish "$publish" --name "$(basename "$publish")"; fi
if [ -n "$pull" ]; then until_ok trellis model pull "$pull" --out "$pull_out"; fi

# Twice where a signal came: the first wait ends with the signal, the second with the daemon.
code=0
wait "$daemon" || code=$?
if kill -0 "$daemon" 2>/dev/null; then code=0; wait "$daemon" || code=$?; fi
exit "$code"
