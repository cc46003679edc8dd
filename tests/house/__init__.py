"""The house itself: its layout, its documents, its suites. `make lint` runs `shape`, `make test` the rest."""
