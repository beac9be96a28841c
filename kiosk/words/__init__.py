"""What the kiosk says to citizens, one frozen record a language. The lowest room: it imports nothing of ours."""
