"""Fuzzers: programs that make input without end and look for one that breaks a promise of ipgraph.

    python -m fuzz                          what there is
    python -m fuzz page --minutes 10        one target
    python -m fuzz all --minutes 10         all of them, one after the other, so many minutes each

They stand beside ``tests`` and not in it: a test ends and passes or fails, a fuzzer goes on as long as it may and
gives a folder of findings; it needs a library more (``pip install 'ipgraph[fuzz]'``). Each target is a row of
``fuzz/table.py``: what is called, what must hold for any input, and what good input is like. Two engines drive it:
atheris changes bytes and keeps what reaches new code, Hypothesis makes input that is nearly right. The same targets
run for a few seconds over their good input and some made input in ``tests/fuzz``.
"""
