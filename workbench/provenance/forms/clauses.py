"""Whether words of a sentence are a clause of their own, a time, or somebody who only goes."""

from workbench.model import Span
from workbench.provenance.forms.words import Token, Tokens

_SUBJECTS = frozenset(("he", "she", "it", "they", "we", "there", "nobody", "nothing"))
CLAUSE = 9
"""Words in which a clause shows its verb."""
OPENING = 14
"""Words of a phrase before the source that only tells when and where."""


class Clauses(Tokens):
    """A sentence cut into words, and what it is asked about its clauses."""

    def only_moves(self, at: int, end: int, source: Span) -> bool:
        """Tell somebody who runs or goes from words that do: ..., goes a voice note; so runs the indictment."""
        return end - at == 1 and (
            self._only_runs(at, source) or self._only_goes(at, source)
        )

    def is_whole(self, end: int) -> bool:
        """Tell whether a clause with its verb stands before a word, and no name with an aside."""
        inside = False
        while end and self.tokens[end - 1].low in (",", "so"):
            end -= 1
        if not any(token.low == "," for token in self.tokens[:end]):
            return True
        for here, token in enumerate(self.tokens[:end]):
            if token.quoted:
                return True
            if token.low == ",":
                following = self.tokens[here + 1].low
                inside = not inside and (
                    following in ("who", "which", "whose", "where")
                    or following in self.forms.determiners
                )
            elif not inside and (
                self.is_finite(token) or token.low[0].isdigit() or self.is_number(token)
            ):
                return True
        return False

    def _only_runs(self, at: int, source: Span) -> bool:
        """Tell who runs from what a text says: so runs the indictment; ..., runs their fax."""
        words = source.of(self.page.text).lower().split()
        return (
            self.tokens[at].low in ("run", "runs", "ran")
            and (not at or self.tokens[at - 1].low != "so")
            and self.page.words.records.keys().isdisjoint(words)
        )

    def _only_goes(self, at: int, source: Span) -> bool:
        """Tell who goes from what goes round: ..., goes a voice note; so goes the story."""
        if self.tokens[at].low not in ("go", "goes", "went"):
            return False
        words = {word.lower() for word in source.of(self.page.text).split()}
        known = self.page.words
        return words.isdisjoint(known.records) and words.isdisjoint(known.anonymous)

    def is_finite(self, token: Token) -> bool:
        """Tell a word that may be a clause's verb."""
        return self.lexicon.tags.get(token.low) in ("X", "V", "E") or (
            token.low.endswith("ed") and not token.capital
        )

    def is_time(self, at: int) -> bool:
        """Tell when something was said from what: wrote back a fortnight later."""
        return any(
            token.low in ("later", "earlier", "ago", "afterwards")
            for token in self.tokens[at + 1 : at + 4]
        )

    def is_clause(self, at: int) -> bool:
        """Tell whether words are a clause of their own: reckons the spray reached his clover; not: confirmed the loss."""
        for here in range(at + 1, min(at + CLAUSE, len(self.tokens))):
            token = self.tokens[here]
            tag = self.lexicon.tags.get(token.low)
            if token.quoted or token.low in ",;:—–()" or tag in ("W", "S", "T"):
                return False
            if self.is_finite(token) and not token.capital:
                return here > at + (tag != "X") or self.tokens[at].low in _SUBJECTS
        return False

    def over_occasion(self, end: int) -> int:
        """Give where "that" stands behind when, where or how it was said: answered by post that; else the same place."""
        if self.tokens[end].low not in self.forms.after:
            return end
        for at in range(end + 1, min(end + OPENING, len(self.tokens))):
            token = self.tokens[at]
            if token.low in ("that", ":"):
                return at
            if (
                token.quoted
                or token.low in ",;:—–"
                or self.lexicon.tags.get(token.low) in ("V", "X", "S", "W")
            ):
                break
        return end

    def is_number(self, token: Token) -> bool:
        """Tell a number, in figures or spelt out: nineteen knots, sixty-three vessels."""
        return (
            token.low[0].isdigit() or token.low.partition("-")[0] in self.forms.numbers
        )
