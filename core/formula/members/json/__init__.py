"""Newtonsoft's JSON."""
