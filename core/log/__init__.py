"""The log: what the program did, in a file of the log folder, for support. No secrets, no personal data, no bodies.

`lines.py` says what belongs in it; `file.py` writes it, a file a process; `form.py` is the one way into it, which
masks; `faults.py` has exceptions that nobody expected.
"""
