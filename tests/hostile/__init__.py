"""A hundred and more answers that no honest server gives, at their full size: over reads and over writes, at the
terminal and in the window. `make hostile` measures all of them; `make test` tries a few.
"""
