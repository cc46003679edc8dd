"""The client of iPaaS.com, over HTTP against the sandbox."""
