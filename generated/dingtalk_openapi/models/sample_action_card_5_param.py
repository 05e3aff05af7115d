from __future__ import annotations

from ..model import Body, wire


class SampleActionCard5Param(Body):
    """Parameters of a card with five buttons; every value is text."""

    title: str
    """Title, shown in the list of conversations."""
    text: str
    """Body in markdown."""
    action_title_1: str = wire("actionTitle1")
    """Text of the first button."""
    action_url1: str = wire("actionURL1")
    """Address that the first button opens; URL in capitals."""
    action_title_2: str = wire("actionTitle2")
    """Text of the second button."""
    action_url2: str = wire("actionURL2")
    """Address that the second button opens; URL in capitals."""
    action_title_3: str = wire("actionTitle3")
    """Text of the third button."""
    action_url3: str = wire("actionURL3")
    """Address that the third button opens; URL in capitals."""
    action_title_4: str = wire("actionTitle4")
    """Text of the fourth button."""
    action_url4: str = wire("actionURL4")
    """Address that the fourth button opens; URL in capitals."""
    action_title_5: str = wire("actionTitle5")
    """Text of the fifth button."""
    action_url5: str = wire("actionURL5")
    """Address that the fifth button opens; URL in capitals."""
