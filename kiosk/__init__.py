"""The software of a 24-hour government self-service kiosk."""

__version__ = "0.1.0"
