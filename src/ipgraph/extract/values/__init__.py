"""Values in running text: sums, dates, numbers, identifiers, durations.

Each module finds one kind. Every ``find_…`` function takes the text, its language and, where wanted, the stretch to
search, and gives mentions in reading order: frozen structs whose ``start`` and ``end`` are code-point offsets into the
whole text, so that ``content[start:end]`` is the words. Addresses of web pages are never searched. All of them work in
time linear in the text.
"""
