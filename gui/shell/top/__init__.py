"""The bar at the top: where the window works, and the palette that finds and does everything."""
