"""One screen a pair of files: a record in, touches out."""
