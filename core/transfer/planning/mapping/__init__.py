"""The mapping of a plan: where it comes from, what iPaaS.com lists of it, the copy on disk, and what is told of it."""
