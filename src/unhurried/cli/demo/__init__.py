"""An example: eight weeks of a made-up person, recorded and then shown."""
