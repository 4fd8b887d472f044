-- What reviewers say besides verdicts: words as evidence, decisions between verdicts, who is to judge, and looks at others'
-- verdicts before an own one; and of a verdict, why a claim can't be checked and when to look again.

INSERT INTO event_kind VALUES
  ('evidence', 'value: ''supports'', ''contradicts'' or ''context'', NULL where it was taken back; subject: claim, body: the words'' place'),
  ('decision', 'value: the verdict that settles a dispute, NULL where it was withdrawn; subject: claim, body.resolves: what it settles'),
  ('assign',   'value: ''assigned'', NULL where it was taken back; subject: claim, body.to: who is to judge'),
  ('reveal',   'a reviewer who judges blindly looked at others'' verdicts; subject: claim');

ALTER TABLE verdict_now ADD COLUMN because TEXT;   -- why it can't be checked: opinion, prediction, vague, no-access, pending, refused
ALTER TABLE verdict_now ADD COLUMN recheck TEXT;   -- the day on which to look again, ISO
CREATE INDEX verdict_now_recheck ON verdict_now(recheck, claim_id) WHERE recheck IS NOT NULL;
CREATE INDEX claim_now_voiced ON claim_now(claim_id) WHERE voices > 0 AND retired = 0;

CREATE TABLE evidence_now(                 -- words that bear on a claim; value NULL: taken back
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  document_id INTEGER NOT NULL REFERENCES document(id),
  start INTEGER NOT NULL CHECK(start >= 0),
  "end" INTEGER NOT NULL,
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT CHECK(value IN ('supports', 'contradicts', 'context')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(claim_id, document_id, start, "end", reviewer_id),
  CHECK("end" > start)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_now(                 -- each reviewer's latest decision between others' verdicts; value NULL: withdrawn
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT,
  resolves TEXT NOT NULL,                                   -- JSON: hashes of the verdicts it settles
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(claim_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assigned_now(                 -- who is to judge what; value NULL: taken back
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  handle TEXT NOT NULL,
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),     -- who assigned it
  value TEXT CHECK(value IN ('assigned')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(handle, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assigned_now_claim ON assigned_now(claim_id);

-- What the voices on a claim come to. A decision stands until somebody says otherwise in a verdict that it does not cite.
CREATE VIEW claim_standing AS
  SELECT c.id AS claim_id,
    coalesce(
      (SELECT d.value FROM decision_now d WHERE d.claim_id = c.id AND d.value IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM verdict_now v JOIN event e ON e.seq = v.seq WHERE v.claim_id = c.id AND v.value <> d.value
           AND instr(d.resolves, lower(hex(e.hash))) = 0)
       ORDER BY d.at DESC, d.seq DESC LIMIT 1),
      (SELECT CASE count(DISTINCT v.value) WHEN 0 THEN 'open' WHEN 1 THEN max(v.value) ELSE 'disputed' END
       FROM verdict_now v WHERE v.claim_id = c.id)) AS status,
    (SELECT count(v.value) FROM verdict_now v WHERE v.claim_id = c.id) AS voices
  FROM claim c;

DROP TRIGGER verdict_applies;
CREATE TRIGGER verdict_applies AFTER INSERT ON event WHEN NEW.kind = 'verdict' BEGIN
  INSERT INTO verdict_now(claim_id, reviewer_id, value, seq, at)
    SELECT c.id, h.reviewer_id, NEW.value, NEW.seq, NEW.at FROM claim c, chain h WHERE c.uid = NEW.subject AND h.id = NEW.chain
    ON CONFLICT DO UPDATE SET value = excluded.value, seq = excluded.seq, at = excluded.at, because = NULL, recheck = NULL
      WHERE excluded.at > verdict_now.at OR (excluded.at = verdict_now.at AND excluded.seq > verdict_now.seq);
  UPDATE claim_now SET seq = NEW.seq, (status, voices) = (SELECT s.status, s.voices FROM claim_standing s WHERE s.claim_id = claim_now.claim_id)
    WHERE claim_id = (SELECT id FROM claim WHERE uid = NEW.subject);
END;

CREATE TRIGGER decision_applies AFTER INSERT ON decision_now BEGIN
  UPDATE claim_now SET seq = max(seq, NEW.seq), status = (SELECT s.status FROM claim_standing s WHERE s.claim_id = NEW.claim_id)
    WHERE claim_id = NEW.claim_id;
END;
CREATE TRIGGER decision_applies_again AFTER UPDATE ON decision_now BEGIN
  UPDATE claim_now SET seq = max(seq, NEW.seq), status = (SELECT s.status FROM claim_standing s WHERE s.claim_id = NEW.claim_id)
    WHERE claim_id = NEW.claim_id;
END;

CREATE TRIGGER event_about_claim BEFORE INSERT ON event WHEN NEW.kind IN ('evidence', 'decision', 'assign', 'reveal') BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM claim WHERE uid = NEW.subject) THEN RAISE(ABORT, 'event: no such claim')
    WHEN NEW.kind = 'decision' AND NEW.value IS NOT NULL AND NEW.value NOT IN ('corroborated', 'single-source', 'unverifiable')
      THEN RAISE(ABORT, 'event: no such verdict')
  END;
END;
