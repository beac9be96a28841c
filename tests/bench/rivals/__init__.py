"""Other ways to the same A4 page: the same text, table and QR code."""
