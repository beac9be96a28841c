"""One citizen at the screen. Pure: time comes in as an event, work goes out as an effect."""
