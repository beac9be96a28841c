"""What the district offers: the model of the catalogue, its reading, search, places and hours."""
