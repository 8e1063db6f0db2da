# SPDX-License-Identifier: MIT
"""What hosts announce, which announcements are a quiz's, and where pupils knock first."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.classroom.addresses import Address
from quizdesk.classroom.announcement import (
    MOST_ADDRESSES,
    Announcement,
    is_named,
    question,
    read_announcements,
    to_announce,
)

OWN = (Address("10.20.4.117", "Wi-Fi", True), Address("172.17.0.1", "docker0", False))
SERVICE = "_quizdesk._tcp.local."


def answer(instance: str, port: int, ips: list[str], order: str = "", kind: str = SERVICE) -> bytes:
    """A packet as a host's program sends it."""
    from zeroconf import DNSOutgoing, ServiceInfo

    info = ServiceInfo(
        kind,
        f"{instance}.{kind}",
        port,
        properties={"version": "1", "order": order},
        server=f"{instance}.local.",
        parsed_addresses=ips,
    )
    packet = DNSOutgoing(0x8400, multicast=False)
    for record in (info.dns_pointer(), info.dns_service(), info.dns_text(), *info.dns_addresses()):
        packet.add_answer_at_time(record, 0)
    return packet.packets()[0]


@pytest.mark.parametrize("everywhere", ["0.0.0.0", "::"])
def test_a_host_that_listens_everywhere_announces_all_its_addresses_likeliest_first(
    everywhere: str,
) -> None:
    assert to_announce(everywhere, OWN) == ("10.20.4.117", "172.17.0.1")


def test_a_host_that_listens_at_one_address_announces_that_one() -> None:
    assert to_announce("10.20.4.117", OWN) == ("10.20.4.117",)


@pytest.mark.parametrize("home", ["127.0.0.1", "127.0.0.2", "::1"])
def test_a_host_for_this_computer_alone_announces_nothing(home: str) -> None:
    assert to_announce(home, OWN) == ()


def test_a_computer_with_many_addresses_announces_the_likeliest() -> None:
    many = [Address(f"10.0.0.{number}", "eth0", True) for number in range(1, 40)]
    assert to_announce("0.0.0.0", many) == tuple(one.ip for one in many[:MOST_ADDRESSES])


def test_an_answer_tells_addresses_port_and_order() -> None:
    packet = answer("7KM-0123abcd", 47747, ["10.0.0.9", "172.17.0.1"], "10.0.0.9,172.17.0.1")
    assert read_announcements(packet, "10.0.0.9", "7KM") == (
        Announcement(
            "10.0.0.9",
            frozenset({"10.0.0.9", "172.17.0.1"}),
            ("10.0.0.9", "172.17.0.1"),
            47747,
        ),
    )


@pytest.mark.parametrize(
    ("service", "is_ours"),
    [
        (f"7KM-0123abcd.{SERVICE}", True),
        (f"7km-0123abcd.{SERVICE}", True),
        (f"7KM.{SERVICE}", True),
        (f"7KN-0123abcd.{SERVICE}", False),
        (f"7KMX-0123abcd.{SERVICE}", False),
        ("7KM-0123abcd._http._tcp.local.", False),
        (SERVICE, False),
        ("7KM", False),
    ],
)
def test_a_service_is_known_by_its_type_and_the_first_part_of_the_code(
    service: str, is_ours: bool
) -> None:
    assert is_named(service, "7KM") is is_ours


def test_another_quiz_another_service_and_a_question_are_no_answer() -> None:
    other = answer("8KM-0123abcd", 47747, ["10.0.0.9"])
    printer = answer("7KM-0123abcd", 631, ["10.0.0.9"], kind="_ipp._tcp.local.")
    for packet in (other, printer, question(4711), b"", b"rubbish"):
        assert read_announcements(packet, "10.0.0.9", "7KM") == ()


def test_addresses_that_no_computer_has_are_passed_over() -> None:
    packet = answer("7KM-1", 47747, ["127.0.0.1", "224.0.0.251", "0.0.0.0", "10.0.0.9"])
    (heard,) = read_announcements(packet, "10.0.0.7", "7KM")
    assert heard.addresses() == ("10.0.0.9:47747",)


def test_where_it_was_heard_from_is_tried_first_and_then_as_the_host_ranks() -> None:
    ips = frozenset({"172.17.0.1", "10.0.0.9", "192.168.1.4", "10.0.0.2"})
    heard = Announcement("192.168.1.4", ips, ("10.0.0.9", "172.17.0.1"), 5)
    assert heard.addresses() == ("192.168.1.4:5", "10.0.0.9:5", "172.17.0.1:5", "10.0.0.2:5")


def test_an_address_that_is_only_in_the_order_is_not_tried() -> None:
    heard = Announcement("10.0.0.1", frozenset({"10.0.0.9"}), ("10.0.0.1", "10.0.0.9"), 5)
    assert heard.addresses() == ("10.0.0.9:5",)


def test_who_announces_a_hundred_addresses_has_a_few_tried() -> None:
    ips = frozenset(str(ipaddress.IPv4Address(0x0A000000 + number)) for number in range(1, 101))
    assert len(Announcement("10.0.0.1", ips, (), 5).addresses()) == MOST_ADDRESSES


@given(st.binary(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_whatever_comes_is_read_or_passed_over(noise: bytes, start: int, end: int) -> None:
    packet = answer("7KM-0123abcd", 47747, ["10.0.0.9"], "10.0.0.9")
    for spoilt in (noise, packet[:start] + noise + packet[end:]):
        for one in read_announcements(spoilt, "10.0.0.9", "7KM"):
            assert len(one.addresses()) <= MOST_ADDRESSES
