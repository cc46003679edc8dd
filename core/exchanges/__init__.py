"""What went over the wire for each order: kept within bounds (`recorder`), and given to other programs (`export`)."""
