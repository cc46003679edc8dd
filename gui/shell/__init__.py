"""The program's window: start and end, menus, commands, help, and the page to work on."""
