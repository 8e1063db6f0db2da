# SPDX-License-Identifier: MIT
"""Banks of questions: YAML in, checked and typed; nothing of them is kept or shown here.

`cache.open_bank` is the way in for the program, `reader.read_bank` the plain reading without a
cache, `checker.check_file` what `quizdesk check` says of a file. Only this room knows YAML, and
only while it reads: a bank that comes from its cache never loads the YAML library.
"""
