"""Themes of the program's own: black and white with one colour for each meaning, for eyes and rooms that need the contrast.

Every word that is painted in them stands out from its ground by seven to one, the ratio that WCAG asks of its highest level.
"""

from textual.theme import Theme

DARK = Theme(
    name="high-contrast",
    primary="#66b3ff",
    secondary="#d9b3ff",
    accent="#ffff66",
    warning="#ffc266",
    error="#ffffff",
    success="#66e0ff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    boost="#000000",
    dark=True,
    text_alpha=1.0,
    variables={
        "text": "#ffffff",
        "text-muted": "#ffffff",
        "text-disabled": "#ffffff",
        "block-cursor-background": "#ffff66",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#000000",
        "block-cursor-blurred-foreground": "#ffffff",
    },
)
LIGHT = Theme(
    name="high-contrast-light",
    primary="#003a80",
    secondary="#4b0082",
    accent="#00408a",
    warning="#6b3000",
    error="#000000",
    success="#00401a",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#ffffff",
    boost="#ffffff",
    dark=False,
    text_alpha=1.0,
    variables={
        "text": "#000000",
        "text-muted": "#000000",
        "text-disabled": "#000000",
        "block-cursor-background": "#000000",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#ffffff",
        "block-cursor-blurred-foreground": "#000000",
    },
)
OWN = (DARK, LIGHT)
