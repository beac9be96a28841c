"""For the people who edit and run kiosks: tours, checks, previews."""
