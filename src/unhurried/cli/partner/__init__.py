"""What a partner may see."""
