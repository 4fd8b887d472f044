-- What a claim is about, where a reviewer says so: what was said, or that somebody said it.

INSERT INTO event_kind VALUES
  ('sense', 'value: ''saying'' where the claim is about somebody''s saying it, NULL where it is about what was said; subject: claim');

CREATE TABLE sense_now(                    -- what the latest reviewer to say so takes a claim to be about; value NULL: what was said
  claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT CHECK(value IN ('saying')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER sense_about_claim BEFORE INSERT ON event WHEN NEW.kind = 'sense' AND NOT EXISTS (SELECT 1 FROM claim WHERE uid = NEW.subject) BEGIN
  SELECT RAISE(ABORT, 'event: no such claim');
END;
CREATE TRIGGER sense_applies AFTER INSERT ON event WHEN NEW.kind = 'sense' BEGIN
  INSERT INTO sense_now SELECT c.id, h.reviewer_id, NEW.value, NEW.seq, NEW.at FROM claim c, chain h WHERE c.uid = NEW.subject AND h.id = NEW.chain
    ON CONFLICT DO UPDATE SET reviewer_id = excluded.reviewer_id, value = excluded.value, seq = excluded.seq, at = excluded.at
      WHERE excluded.at > sense_now.at OR (excluded.at = sense_now.at AND excluded.seq > sense_now.seq);
  DELETE FROM lineage WHERE claim_id = (SELECT id FROM claim WHERE uid = NEW.subject);  -- drawn anew by the next `trace`
END;
