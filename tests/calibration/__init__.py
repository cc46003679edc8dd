"""Calibration: our payloads against what iPaaS.com recorded."""
