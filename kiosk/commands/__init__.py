"""The commands that are many, by theme. A few lines each, as in kiosk.cli."""
