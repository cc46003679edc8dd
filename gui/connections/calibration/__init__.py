"""Calibration in the window: started, paced, stopped; its score, what differs, and what could not be compared."""
