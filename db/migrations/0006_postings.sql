-- What is compared already, kept so that an article is compared with a million claims without reading them: for each word the
-- claims that have it among their rarest, and who says a thing in the same words. All of it is made of the claims again by
-- `deduplicate --all`. And the clusters whose claims carry different verdicts: the work of somebody who decides.

CREATE TABLE compared(                     -- up to where claims are compared, and by what; no row: all begins anew
  id INTEGER PRIMARY KEY CHECK(id = 1),
  rules TEXT NOT NULL,                                      -- digest of the program that read and compared them
  threshold REAL NOT NULL,                                  -- score from which claims are the same
  claims INTEGER NOT NULL,                                  -- live when the words were counted
  counted INTEGER NOT NULL,                                 -- of them, those whose words were counted: each saying once
  newest INTEGER NOT NULL,                                  -- id up to which claims were looked at
  seq INTEGER NOT NULL,                                     -- event up to which retired and revived claims were looked at
  same INTEGER NOT NULL,                                    -- pairs by relation, counted on the way
  differs INTEGER NOT NULL
) STRICT;

CREATE TABLE posting(                      -- every word there was when words were counted; in the order of names, so that it is full
  word INTEGER PRIMARY KEY,                                 -- its name, 64 bits of hash
  count INTEGER NOT NULL,                                   -- how often it occurred: frozen, so that a claim's rarest words stay
  claims BLOB NOT NULL                                      -- who has it among the rarest: uint32 each, id * 2 + whether of the very rarest
) STRICT;

CREATE TABLE posting_since(                -- the claims that came later; few of a word in one row, so that adding one rewrites little
  word INTEGER NOT NULL,
  part INTEGER NOT NULL,                                    -- ids divided by 2^19
  claims BLOB NOT NULL,                                     -- the same, of the rest
  PRIMARY KEY(word, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE saying(                       -- which claims are word for word the same; only the first of them has postings
  words INTEGER NOT NULL,                                   -- hash of the words in their order, without who says it
  claim_id INTEGER NOT NULL,                                -- refers to claim, unchecked: a million look-ups that can't fail
  PRIMARY KEY(words, claim_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_claim ON event(seq) WHERE kind = 'claim'; -- what was retired and revived, however many verdicts lie between

CREATE TABLE divided(                      -- clusters whose claims carry different verdicts
  cluster INTEGER PRIMARY KEY REFERENCES claim(id)          -- its earliest claim
) STRICT;

CREATE TRIGGER divided_by_verdict AFTER UPDATE OF status, retired ON claim_now
  WHEN OLD.status <> NEW.status OR OLD.retired <> NEW.retired BEGIN
  DELETE FROM divided WHERE cluster = (SELECT cluster FROM member WHERE claim_id = NEW.claim_id);
  INSERT OR IGNORE INTO divided SELECT m.cluster FROM member m WHERE m.claim_id = NEW.claim_id
    AND (SELECT count(DISTINCT n.status) FROM member o JOIN claim_now n ON n.claim_id = o.claim_id
         WHERE o.cluster = m.cluster AND n.retired = 0 AND n.status <> 'open') > 1;
END;
