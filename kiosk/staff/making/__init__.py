"""Making a new item: what is asked, and the file that is written."""
