"""Themes of the program's own: black and white with one colour for each meaning, for eyes and rooms that need the contrast.

Every word that is painted in them stands out from its ground by seven to one, the ratio that WCAG asks of its highest level.
"""

from textual.theme import Theme


def _two_tone(
    name: str,
    ink: str,
    ground: str,
    cursor: str,
    *,
    dark: bool,
    primary: str,
    secondary: str,
    accent: str,
    warning: str,
    success: str,
) -> Theme:
    """Give a theme of one ink on one ground, whose cursor is a block with the ground's colour for its words."""
    return Theme(
        name=name,
        primary=primary,
        secondary=secondary,
        accent=accent,
        warning=warning,
        error=ink,
        success=success,
        foreground=ink,
        background=ground,
        surface=ground,
        panel=ground,
        boost=ground,
        dark=dark,
        text_alpha=1.0,
        variables={
            "text": ink,
            "text-muted": ink,
            "text-disabled": ink,
            "block-cursor-background": cursor,
            "block-cursor-foreground": ground,
            "block-cursor-blurred-background": ground,
            "block-cursor-blurred-foreground": ink,
        },
    )


DARK = _two_tone(
    "high-contrast",
    "#ffffff",
    "#000000",
    "#ffff66",
    dark=True,
    primary="#66b3ff",
    secondary="#d9b3ff",
    accent="#ffff66",
    warning="#ffc266",
    success="#66e0ff",
)
LIGHT = _two_tone(
    "high-contrast-light",
    "#000000",
    "#ffffff",
    "#000000",
    dark=False,
    primary="#003a80",
    secondary="#4b0082",
    accent="#00408a",
    warning="#6b3000",
    success="#00401a",
)
OWN = (DARK, LIGHT)
