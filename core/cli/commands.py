"""The commands, in one table: for the command line, for what is packed, for the tests that compare."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A subcommand. `module` is imported when the command is asked for, and not before."""

    name: str
    module: str
    help: str


COMMANDS = (
    Command("window", "gui.__main__", "open the window (what happens without a subcommand)"),
    Command("preview", "core.cli.preview", "show what would be sent; writes nothing"),
    Command("send", "core.cli.send", "plan, confirm and send"),
    Command("batch", "core.cli.batch.command", "send many orders at once: pause, stop, resume"),
    Command("finish", "core.cli.past.finish", "finish an interrupted send: look, ask, do the rest"),
    Command("compensate", "core.cli.compensate", "correct an order's event that Klaviyo can't remove"),
    Command("find", "core.cli.find", "find orders by number, email, ID or day; writes nothing"),
    Command("trace", "core.cli.trace", "show how the profile is found; writes nothing"),
    Command("verify", "core.cli.verify", "check that an order arrived as it should; writes nothing"),
    Command("calibrate", "core.cli.calibrate", "compare payloads with recorded orders; writes nothing"),
    Command("reconcile", "core.cli.past.reconcile", "compare days of orders with Klaviyo; writes nothing"),
    Command("doctor", "core.cli.doctor", "examine a connection; writes nothing"),
    Command("runs", "core.cli.past.runs", "list what this program sent before, and what was interrupted"),
    Command("watch", "core.cli.watch", "tell new orders that Klaviyo doesn't have; writes nothing"),
    Command("mcp", "core.cli.mcp", "let an assistant look at orders (MCP); writes nothing"),
    Command("history", "core.cli.past.history", "search all that this program sent, and what came back"),
    Command("bundle", "core.cli.bundle", "gather what helps support in one zip, without secrets"),
    Command("formula", "core.cli.formula", "evaluate mapping formulas against a saved transaction"),
    Command("sandbox", "core.cli.sandbox", "serve both systems in small, on loopback"),
)
