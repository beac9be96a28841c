"""What changes for citizens from one catalogue to another: compared purely, told in Chinese."""
