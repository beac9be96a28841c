"""The catalogue as a spreadsheet: out, edited by a clerk, and back in."""
