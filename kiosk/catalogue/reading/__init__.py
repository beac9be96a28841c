"""YAML that staff wrote -> the catalogue, and every problem in it with its place and mend."""
