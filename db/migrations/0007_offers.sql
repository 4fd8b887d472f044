-- Pairs of claims of two articles that a reviewer would most likely tie: links and what is to be confirmed. Found by an article's
-- words and its neighbours' alone, so that what tying would bring is worked out again without reading any article again.

CREATE TABLE offer(
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  candidate_id INTEGER NOT NULL REFERENCES claim(id),       -- of another article
  score INTEGER NOT NULL CHECK(score BETWEEN 0 AND 10000),  -- ten-thousandths
  PRIMARY KEY(claim_id, candidate_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_candidate ON offer(candidate_id, claim_id, score);
