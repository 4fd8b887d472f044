"""The review in a browser: a door, a page, and one `workbench review` process behind each open page.

textual-serve brings the terminal that runs in the page; its server has no door and starts its program through a
shell, so that both are this project's own. Nothing here reads a claim: what a reviewer does happens in the process.
"""
