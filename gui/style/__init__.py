"""How the window looks: colours for light and dark, fonts, icons, the style sheet."""
