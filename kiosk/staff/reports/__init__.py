"""The state of a catalogue: counted without a clock or a screen, then told."""
