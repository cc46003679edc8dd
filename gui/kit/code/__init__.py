"""Text with colours and marked places: JSON and C#."""
