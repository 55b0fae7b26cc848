"""One evening's page for a partner, over the network: chosen fields, and STOP."""
