"""The one gate outward: what every text passes before it reaches a terminal, a widget, a log, a file, the clipboard.

`secrets.py` knows the secrets of the process by value and takes them out; `text.py` makes texts from outside plain;
`data.py` does both to JSON, which stays JSON; `streams.py` stands before standard output and standard error;
`masking.py` takes personal data out of reports and logs.
"""
