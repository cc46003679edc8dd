"""The command `resend-desk`: one module per subcommand, loaded only when it is asked for.

Each command module has `add_arguments(parser)` and `run(args) -> int` (the exit code). Standard
output carries the answer (JSON Lines and nothing else with `--json`); messages go to standard
error. Exit codes: 0 all well, 1 a transaction failed or is blocked, 2 usage or configuration,
3 credentials, 130 interrupted.
"""

from core.cli.main import main

__all__ = ["main"]
