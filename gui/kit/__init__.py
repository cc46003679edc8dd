"""What any window is made of: looks, labels, tables, banners. It knows no order."""
