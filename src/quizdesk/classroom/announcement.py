# SPDX-License-Identifier: MIT
"""What a host tells the network, and what a pupil's program makes of what it hears. No connections.

A host says the first part of its join code, a port and addresses. Nothing else is told: no title,
no name of a computer or person, nothing of the code's secret part. Anybody may say the same, so it
only tells where to knock; who knows the code is proved there (`pairing.py`).
"""

import ipaddress
from collections.abc import Iterable
from typing import NamedTuple

from quizdesk.classroom.addresses import Address

SERVICE = "_quizdesk._tcp.local."
"""The type of our service, as DNS-SD names it (RFC 6763)."""

ORDER = "order"
"""Under it stand the addresses once more, the likeliest first: DNS knows no order."""

MOST_ADDRESSES = 8
"""Of one host, told or tried."""

_TYPE_POINTER, _CLASS_INTERNET = 12, 1


class Announcement(NamedTuple):
    """What one host said.

    Attributes:
        sender: the address that it was heard from.
        ips: where it says to be found, in no order.
        order: likewise, the likeliest first.
        port: at all of them.
    """

    sender: str
    ips: frozenset[str]
    order: tuple[str, ...]
    port: int

    def addresses(self) -> tuple[str, ...]:
        """Where to knock, as "host:port", the likeliest first.

        What answered here can most often be reached where it answered from; then comes what the
        host thinks of its own adapters.
        """
        rank = {ip: place for place, ip in enumerate(self.order)}
        ranked = sorted(
            self.ips, key=lambda ip: (ip != self.sender, rank.get(ip, len(rank)), _number(ip))
        )
        return tuple(f"{ip}:{self.port}" for ip in ranked[:MOST_ADDRESSES])


def to_announce(bound: str, own: Iterable[Address]) -> tuple[str, ...]:
    """The addresses that a host tells, the likeliest first.

    Args:
        bound: the address that it listens at; 0.0.0.0 or :: stands for all.
        own: those of this computer, ranked.

    Returns:
        None of them where nobody else can come in.
    """
    listening = ipaddress.ip_address(bound)
    if listening.is_unspecified:
        return tuple(one.ip for one in own)[:MOST_ADDRESSES]
    if listening.is_loopback or listening.version == 6:
        return ()
    return (bound,)


def question(number: int) -> bytes:
    """The packet that asks all hosts where they are.

    Args:
        number: at most 65535; another one each time, because hosts pass over what they just heard.
    """
    from zeroconf import DNSOutgoing, DNSQuestion

    asking = DNSOutgoing(0, multicast=False, id_=number)
    asking.add_question(DNSQuestion(SERVICE, _TYPE_POINTER, _CLASS_INTERNET))
    return asking.packets()[0]


def read_announcements(packet: bytes, sender: str, name: str) -> tuple[Announcement, ...]:
    """What a packet says of hosts whose code begins with a name; whatever else it is, nothing.

    Args:
        packet: as it came.
        sender: the address that it came from.
        name: the first part of a join code.
    """
    from zeroconf import DNSAddress, DNSIncoming, DNSService, DNSText

    message = DNSIncoming(packet)
    if not message.valid or not message.is_response():
        return ()
    records = message.answers()
    ips: dict[str, set[str]] = {}
    for one in records:
        if isinstance(one, DNSAddress) and len(one.address) == 4:
            ips.setdefault(one.name.lower(), set()).add(str(ipaddress.IPv4Address(one.address)))
    orders = {one.name.lower(): _order(one.text) for one in records if isinstance(one, DNSText)}
    return tuple(
        Announcement(
            sender,
            frozenset(filter(_is_somewhere, ips.get(one.server.lower(), ()))),
            orders.get(one.name.lower(), ()),
            one.port,
        )
        for one in records
        if isinstance(one, DNSService) and is_named(one.name, name) and one.port
    )


def is_named(service: str, name: str) -> bool:
    """Whether a service is a class quiz whose code begins with a name."""
    instance, dot, kind = service.partition(".")
    return bool(dot) and kind.lower() == SERVICE and instance.upper().split("-")[0] == name


def _order(text: bytes) -> tuple[str, ...]:
    """What stands under `ORDER` in a text record: each of its parts is led by its length."""
    while text:
        part, text = text[1 : 1 + text[0]], text[1 + text[0] :]
        key, _, value = part.partition(b"=")
        if key.lower() == ORDER.encode():
            return tuple(value.decode("ascii", "replace").split(","))
    return ()


def _is_somewhere(ip: str) -> bool:
    known = ipaddress.IPv4Address(ip)
    return not (known.is_loopback or known.is_multicast or known.is_unspecified)


def _number(ip: str) -> int:
    return int(ipaddress.IPv4Address(ip))
