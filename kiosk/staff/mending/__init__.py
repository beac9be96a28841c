"""Mending what is safe to mend in the YAML that staff write."""
