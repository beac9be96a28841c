"""Getting the paper out: running numbers, a job's life, and the printers. Standard library only."""
