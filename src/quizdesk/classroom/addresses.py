# SPDX-License-Identifier: MIT
"""At which addresses pupils can reach the host, the likeliest first; none is left out.

A laptop of today has half a dozen network adapters, most of them made by other programs, and only
the one on the school's network is of use.
"""

import ipaddress
import re
from collections.abc import Iterable
from typing import NamedTuple

import ifaddr

_MADE_BY_PROGRAMS = re.compile(
    r"vethernet|hyper-v|virtual|vmware|vbox|docker|podman|wsl|loopback|bluetooth|teredo|isatap"
    r"|tailscale|zerotier|wireguard|openvpn|npcap|\b(?:br-|veth|virbr|vnet|tun|tap|utun|wg|awdl|llw)",
    re.IGNORECASE,
)


class Address(NamedTuple):
    """An address of this computer.

    Attributes:
        ip: without a port.
        adapter: what the system calls the adapter.
        is_likely: whether pupils on the school's network can be expected to reach it.
    """

    ip: str
    adapter: str
    is_likely: bool


def own_addresses() -> tuple[Address, ...]:
    """The addresses of this computer as the system tells them, ranked."""
    return ranked(
        (ip.ip, adapter.nice_name)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    )


def ranked(found: Iterable[tuple[str, str]]) -> tuple[Address, ...]:
    """Addresses, those of real adapters on a private network first.

    Args:
        found: (IPv4 address, name of its adapter).
    """
    addresses = []
    for ip, adapter in found:
        known = ipaddress.IPv4Address(ip)
        if known.is_loopback:
            continue
        is_real = _MADE_BY_PROGRAMS.search(adapter) is None
        rank = (not is_real, known.is_link_local, not known.is_private)
        is_likely = is_real and not known.is_link_local
        addresses.append((rank, Address(ip, adapter, is_likely)))
    return tuple(address for _, address in sorted(addresses, key=lambda one: one[0]))
