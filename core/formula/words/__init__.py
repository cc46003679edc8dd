"""What is wrong with a formula and what to do, in words for people who don't program."""
