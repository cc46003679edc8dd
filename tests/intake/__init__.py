"""What people bring: pasted blocks, spreadsheets, links."""
