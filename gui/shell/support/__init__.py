"""What helps support: the word about a defect, and the bundle for a report."""
