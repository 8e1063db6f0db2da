# SPDX-License-Identifier: MIT
"""A timed quiz for a class: what is sent, kept and timed, on the host's side and on the pupils'.

Everything is decided in plain values that neither read a clock nor open a connection; what goes
over the network or to disk stands in files of its own.
"""
