"""What is large: kept in small room, and let go of piece by piece."""
