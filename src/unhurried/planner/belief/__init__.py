"""What is believed about one body: a few hundred guesses, weighed by its reports."""
