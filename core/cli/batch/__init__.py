"""`resend-desk batch`: the command, and its words."""
