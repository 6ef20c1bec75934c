"""The checks, one family a file. Each is one function: what was seen in, what is to be said out."""
