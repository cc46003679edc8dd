"""What goes on while nobody looks: batches, the watch, the tray, and the word that long work has ended."""
