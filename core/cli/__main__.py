"""`python -m core.cli` is the command `resend-desk`."""

import sys

from core.cli.main import main

sys.exit(main())
