"""Checks beyond what makes a catalogue load: one rule a file, its docstring the rule's page for staff."""
