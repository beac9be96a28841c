"""Every path of every guide: what is proved about them, and what citizens can come to."""
