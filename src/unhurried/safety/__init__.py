"""Ask every gate every time and let each only tighten the answer."""
