"""Keep sealed records durable, private and in order."""
