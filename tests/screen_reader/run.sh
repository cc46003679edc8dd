#!/bin/sh
# Opens the real program on a display, a window manager and a session bus of its own, and hears it over AT-SPI while real
# keys are pressed. Where Orca is installed, its speech is written as text, too.
set -eu
cd "$(dirname "$0")/../.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb PYTHONPATH=.
xvfb-run -a -s "-screen 0 1400x900x24" dbus-run-session -- sh -c '
    openbox & manager=$!
    orca=
    if command -v orca >/dev/null 2>&1; then
        orca --debug-file="$HOME/orca.out" >/dev/null 2>&1 & orca=$!
    fi
    .venv/bin/resend-desk & program=$!
    code=0
    /usr/bin/python3 -m tests.screen_reader.${1:-hear} || code=$?
    kill "$program" "$manager" $orca 2>/dev/null || true
    if [ -s "$HOME/orca.out" ]; then
        echo "Orca says:"
        sed -n "s/.*SPEECH OUTPUT: .\(.*\).{.*/    \1/p; t; s/.*SPEECH OUTPUT: .\([^{]*\).$/    \1/p" "$HOME/orca.out"
    fi
    exit "$code"' sh "$@"
