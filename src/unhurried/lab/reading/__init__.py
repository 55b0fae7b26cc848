"""Read story files strictly: what is not understood is refused, with one way on."""
