"""TIMELINE in pelican.conf.py."""

import pytest

from plugins.timeline.settings import SettingsError, TimelineSettings


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (
            {"key_shares": 0.1},
            (
                "pelican.conf.py: TIMELINE has no 'key_shares'; it has background_days, derived, "
                "key_share, keywords"
            ),
        ),
        ({"key_share": 2}, "pelican.conf.py: TIMELINE key_share is 2, not from 0 to 1"),
        (
            {"background_days": -1},
            "pelican.conf.py: TIMELINE background_days is -1, not a number of days, 0 or more",
        ),
        (
            {"background_days": "180"},
            "pelican.conf.py: TIMELINE background_days is '180', not a number of days, 0 or more",
        ),
        ({"key_share": "all"}, "pelican.conf.py: TIMELINE key_share is 'all', not from 0 to 1"),
        (
            {"keywords": {"kursk": "border"}},
            (
                "pelican.conf.py: TIMELINE keywords is {'kursk': 'border'}, not topics with lists "
                "of words"
            ),
        ),
        ({"derived": "no"}, "pelican.conf.py: TIMELINE derived is 'no', not True or False"),
    ],
)
def test_a_setting_that_cannot_be_is_an_error_that_says_what_can(
    raw: dict[str, object], message: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        TimelineSettings.read(raw)
    assert str(caught.value) == message


def test_no_settings_are_the_defaults() -> None:
    assert TimelineSettings.read({}) == TimelineSettings()
