"""The kiosk in a window beside the text editor: shows each save within half a second."""
