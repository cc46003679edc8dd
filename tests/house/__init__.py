"""The shape of the house: what `make lint` asks of the layout, beside the import contracts."""
