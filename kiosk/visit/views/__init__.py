"""State -> frozen records: exactly what a screen shows, and later speaks."""
