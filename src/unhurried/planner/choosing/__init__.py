"""Which of the things that are allowed is proposed, how long and how soon."""
