"""From answers to a checklist. Pure."""
