"""Files in, articles out; text is never altered."""
