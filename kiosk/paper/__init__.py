"""What comes out of the printer: a sheet made into PDF bytes."""
