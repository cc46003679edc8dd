"""The records that formulas read: their types, and how fields come out of iPaaS.com's JSON."""
