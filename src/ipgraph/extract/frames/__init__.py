"""What happens in a sentence: who does what to whom, before which forum, when."""
