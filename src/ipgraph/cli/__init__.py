"""The command line: one module a verb, loaded when it is called.

Exit codes: 0 done; 1 a well-formed "no" (some articles could not be read, the graph breaks a shape); 2 wrong input or
usage.
"""
