"""Where the packed program begins: the same command as `resend-desk`."""

import sys

from core.cli.main import main

sys.exit(main())
