"""Every sentence that a person may read, apart from articles and the rulebook's texts.

The gates speak in codes with numbers; here the codes become sentences. Each file holds
one topic as data: `rule.code` to a template. `sentence.py` fills in the numbers and is
the only code. Tone: clinical, warm, plain; no reproach, no hurry; a way on in each.
"""
