"""What citizens type, matched with the catalogue: an index, and the keys it is built from."""
