"""The support bundle: what helps whoever is asked for help, as files of plain text that are shown before saving.

`gather.py` makes the files, `versions.py` one of them, `saving.py` the zip. Nothing in it is a secret or personal.
"""
