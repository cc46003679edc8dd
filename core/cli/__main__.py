"""`python -m core.cli` is the command `resend-desk`."""

import sys

from resend_desk import main

sys.exit(main())
