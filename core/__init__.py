"""Everything but the screen: no Qt, no printing, no globals; importing it does nothing."""
