"""The only room that imports Kivy: draws view records, sends touches."""
