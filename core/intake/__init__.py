"""What people bring: a pasted block, a spreadsheet, a link. Read and bounded here, before anything is looked for."""
