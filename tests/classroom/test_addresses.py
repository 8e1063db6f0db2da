# SPDX-License-Identifier: MIT
"""Which of a computer's addresses pupils are told first."""

from quizdesk.classroom.addresses import own_addresses, ranked

A_TEACHER_S_LAPTOP = [
    ("127.0.0.1", "lo"),
    ("172.28.16.1", "vEthernet (WSL)"),
    ("192.168.56.1", "VirtualBox Host-Only Network"),
    ("169.254.12.7", "Ethernet"),
    ("100.101.2.3", "Tailscale"),
    ("10.20.4.117", "Wi-Fi"),
    ("172.17.0.1", "docker0"),
]


def test_the_school_s_network_comes_first_and_no_address_is_left_out_but_this_machine_s() -> None:
    addresses = ranked(A_TEACHER_S_LAPTOP)
    assert addresses[0].ip == "10.20.4.117"
    assert [one.ip for one in addresses if one.is_likely] == ["10.20.4.117"]
    assert {one.ip for one in addresses} == {ip for ip, _ in A_TEACHER_S_LAPTOP[1:]}
    assert addresses[1].ip == "169.254.12.7"


def test_several_real_adapters_are_all_likely_in_the_system_s_order() -> None:
    addresses = ranked([("192.168.1.5", "en0"), ("10.0.0.9", "eth1"), ("81.2.69.142", "ppp0")])
    assert [one.ip for one in addresses] == ["192.168.1.5", "10.0.0.9", "81.2.69.142"]
    assert all(one.is_likely for one in addresses)


def test_this_computer_tells_its_own() -> None:
    assert all(not one.ip.startswith("127.") for one in own_addresses())
