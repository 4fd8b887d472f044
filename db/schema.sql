-- Made of db/migrations by `make schema`; read this, change those.

CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE identity(                     -- which database this is, and which copy of it
  id INTEGER PRIMARY KEY CHECK(id = 1),
  database BLOB NOT NULL CHECK(length(database) = 16),      -- the same on every copy
  copy BLOB NOT NULL CHECK(length(copy) = 16)               -- `clone` gives a new one; a file copied by hand keeps it
) STRICT;

CREATE TABLE original(                     -- bytes exactly as received, once, however many documents rest on them
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32),   -- of the bytes, before `codec`
  codec TEXT NOT NULL CHECK(codec IN ('raw', 'zlib')),
  size INTEGER NOT NULL CHECK(size BETWEEN 1 AND 67108864),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE document(                     -- one publication of a text
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),         -- hash of source bytes, text, outlet and URL
  original_id INTEGER NOT NULL REFERENCES original(id),
  text_sha256 BLOB NOT NULL CHECK(length(text_sha256) = 32),
  chars INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  reader TEXT NOT NULL,                                     -- name and version of what made text of bytes
  splitter TEXT NOT NULL,                                   -- name and version of what cut the text into claims
  path TEXT NOT NULL,                                       -- as it was named at ingest: a label, never opened
  outlet TEXT NOT NULL,                                     -- '' where not known, as below
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  replaces INTEGER REFERENCES document(id),                 -- an earlier state of the same publication
  added_at INTEGER NOT NULL,
  text TEXT NOT NULL,                                       -- last: reading the columns before it touches one page
  -- SQL's length() stops at NUL, Python's does not: NUL may not enter
  CHECK(length(text) = chars AND instr(text, char(0)) = 0)
) STRICT;

CREATE INDEX document_publication ON document(original_id, outlet, url);

CREATE INDEX document_url ON document(url, outlet) WHERE url <> '';

CREATE TABLE offset_map(                   -- for extracted text, the way back to the source
  document_id INTEGER PRIMARY KEY REFERENCES document(id),
  runs BLOB NOT NULL                                        -- zlib of little-endian uint32 (text_start, source_start, length)
) STRICT;

CREATE TABLE claim(                        -- a span that says something checkable
  id INTEGER PRIMARY KEY,                                   -- local; rises in document order, sixteen apart, so that
                                                            -- a reviewer's own claims find room where they belong
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),         -- hash of document uid, start and end: equal on every copy
  document_id INTEGER NOT NULL REFERENCES document(id),
  start INTEGER NOT NULL CHECK(start >= 0),
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  CHECK("end" > start AND length(exact) = "end" - start)
) STRICT;

CREATE INDEX claim_document ON claim(document_id, start);

CREATE TABLE reviewer(
  id INTEGER PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE CHECK(handle GLOB '[a-z0-9]*' AND NOT handle GLOB '*[^a-z0-9._-]*' AND length(handle) <= 40),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE chain(                        -- one reviewer on one copy of the database
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),         -- hash of all that follows: a chain can't change hands
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  host TEXT NOT NULL,
  os_user TEXT NOT NULL,
  copy BLOB NOT NULL CHECK(length(copy) = 16),
  opened_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK(length(nonce) = 16)
) STRICT;

CREATE INDEX chain_reviewer ON chain(reviewer_id);

CREATE TABLE event_kind(kind TEXT PRIMARY KEY, told TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE event(                        -- all that people write; nothing here is ever changed
  seq INTEGER PRIMARY KEY,                                  -- arrival order here, dense from 1
  chain INTEGER NOT NULL REFERENCES chain(id),
  n INTEGER NOT NULL,                                       -- position in its chain; (chain.uid, n) names it on every copy
  act INTEGER NOT NULL CHECK(act BETWEEN 1 AND n),          -- n of the first event of the same act: one undo takes it back
  at INTEGER NOT NULL,                                      -- rises strictly within a chain, whatever the clock does
  kind TEXT NOT NULL REFERENCES event_kind(kind),
  subject BLOB CHECK(length(subject) = 16),
  value TEXT,
  saw BLOB CHECK(length(saw) = 32),                         -- hash of the subject's latest event when the reviewer acted
  basis BLOB CHECK(length(basis) = 32),                     -- digest of what the screen showed
  body TEXT CHECK(body GLOB '{*}'),                         -- canonical text of the rest
  prev BLOB NOT NULL CHECK(length(prev) = 32),
  hash BLOB NOT NULL CHECK(length(hash) = 32),
  CHECK(kind <> 'verdict' OR (subject IS NOT NULL
    AND (value IS NULL OR value IN ('corroborated', 'single-source', 'unverifiable')))),
  UNIQUE(chain, n)
) STRICT;

CREATE INDEX event_subject ON event(subject) WHERE subject IS NOT NULL;

CREATE INDEX event_open ON event(chain, n) WHERE kind = 'open';

CREATE TABLE words(                        -- free text; events hold its salted digest, so that it can be emptied later
  digest BLOB PRIMARY KEY CHECK(length(digest) = 32),
  salt BLOB CHECK(length(salt) = 16),
  text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE basis(                        -- what a verdict rested on; many verdicts may share one
  digest BLOB PRIMARY KEY CHECK(length(digest) = 32),
  body TEXT NOT NULL CHECK(body GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE fork(                         -- the other branch of a chain met in a merge: kept as evidence, never applied
  chain_uid BLOB NOT NULL,
  n INTEGER NOT NULL,
  hash BLOB NOT NULL,
  raw TEXT NOT NULL,
  found_at INTEGER NOT NULL,
  PRIMARY KEY(chain_uid, n, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict_now(                  -- each reviewer's current verdict; value NULL: withdrawn
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL, because TEXT, recheck TEXT,
  PRIMARY KEY(claim_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_now_reviewer ON verdict_now(reviewer_id, claim_id) WHERE value IS NOT NULL;

CREATE TABLE claim_now(                    -- what all voices come to
  claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
  status TEXT NOT NULL CHECK(status IN ('open', 'corroborated', 'single-source', 'unverifiable', 'disputed')),
  voices INTEGER NOT NULL,
  seq INTEGER NOT NULL,                                     -- latest verdict or claim event: the version a reviewer saw
  retired INTEGER NOT NULL CHECK(retired IN (0, 1)),
  stale TEXT CHECK(stale IN ('moved', 'altered', 'gone', 'lineage'))
) STRICT;

CREATE INDEX claim_now_status ON claim_now(status, claim_id) WHERE retired = 0;

CREATE INDEX claim_now_retired ON claim_now(claim_id) WHERE retired = 1;

CREATE TABLE tally(                        -- live claims by status, so that nothing on screen counts rows
  status TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE judged(                       -- claims each reviewer has judged, counted
  reviewer_id INTEGER PRIMARY KEY REFERENCES reviewer(id),
  n INTEGER NOT NULL
) STRICT;

CREATE TABLE note_now(                     -- notes that stand
  seq INTEGER PRIMARY KEY,                                  -- of the event that wrote it
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  digest BLOB NOT NULL,                                     -- its text is in words
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX note_now_claim ON note_now(claim_id);

CREATE TABLE link_now(                     -- what each reviewer says of two claims; value NULL: withdrawn
  a INTEGER NOT NULL REFERENCES claim(id),
  b INTEGER NOT NULL REFERENCES claim(id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT CHECK(value IN ('same', 'different')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(a, b, reviewer_id),
  CHECK(a < b)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_now_b ON link_now(b);

CREATE TABLE place(                        -- where each reviewer left off; the only thing here that is not derived from events
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(reviewer_id, key)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE claim_fts USING fts5(
  exact, content = 'claim', content_rowid = 'id', prefix = '2', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_in_order BEFORE INSERT ON event BEGIN  -- stops INSERT OR REPLACE too, which fires no DELETE trigger
  SELECT CASE
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
      THEN RAISE(ABORT, 'event: seq must be the next one')
    WHEN NEW.n = 1 AND (NEW.prev <> zeroblob(32) OR EXISTS (SELECT 1 FROM event WHERE chain = NEW.chain))
      THEN RAISE(ABORT, 'event: the chain has already begun')
    WHEN NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM event p
        WHERE p.chain = NEW.chain AND p.n = NEW.n - 1 AND p.hash = NEW.prev AND p.at < NEW.at)
      THEN RAISE(ABORT, 'event: does not follow its chain')
    WHEN NEW.kind IN ('verdict', 'note', 'claim', 'link') AND NOT EXISTS (SELECT 1 FROM claim WHERE uid = NEW.subject)
      THEN RAISE(ABORT, 'event: no such claim')
  END;
END;

CREATE TRIGGER identity_no_delete BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'identity is kept'); END;

CREATE TRIGGER original_no_update BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'original is immutable'); END;

CREATE TRIGGER original_no_delete BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'original is immutable'); END;

CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'document is immutable'); END;

CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document is immutable'); END;

CREATE TRIGGER offset_map_no_update BEFORE UPDATE ON offset_map BEGIN SELECT RAISE(ABORT, 'offset_map is immutable'); END;

CREATE TRIGGER offset_map_no_delete BEFORE DELETE ON offset_map BEGIN SELECT RAISE(ABORT, 'offset_map is immutable'); END;

CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'claim is immutable'); END;

CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'claim is immutable'); END;

CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain BEGIN SELECT RAISE(ABORT, 'chain is immutable'); END;

CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'chain is immutable'); END;

CREATE TRIGGER reviewer_no_delete BEFORE DELETE ON reviewer BEGIN SELECT RAISE(ABORT, 'reviewers are kept'); END;

CREATE TRIGGER reviewer_keeps_handle BEFORE UPDATE OF id, handle ON reviewer BEGIN SELECT RAISE(ABORT, 'a handle is kept'); END;

CREATE TRIGGER words_only_emptied BEFORE UPDATE ON words WHEN NEW.digest <> OLD.digest OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'words may only be emptied'); END;

CREATE TRIGGER words_no_delete BEFORE DELETE ON words BEGIN SELECT RAISE(ABORT, 'words are kept'); END;

CREATE TRIGGER basis_no_update BEFORE UPDATE ON basis BEGIN SELECT RAISE(ABORT, 'basis is immutable'); END;

CREATE TRIGGER basis_no_delete BEFORE DELETE ON basis BEGIN SELECT RAISE(ABORT, 'basis is immutable'); END;

CREATE TRIGGER fork_no_update BEFORE UPDATE ON fork BEGIN SELECT RAISE(ABORT, 'fork is append-only'); END;

CREATE TRIGGER fork_no_delete BEFORE DELETE ON fork BEGIN SELECT RAISE(ABORT, 'fork is append-only'); END;

CREATE TRIGGER judged_first AFTER INSERT ON verdict_now WHEN NEW.value IS NOT NULL BEGIN
  INSERT INTO judged VALUES (NEW.reviewer_id, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER judged_moves AFTER UPDATE OF value ON verdict_now WHEN (OLD.value IS NULL) <> (NEW.value IS NULL) BEGIN
  INSERT INTO judged VALUES (NEW.reviewer_id, 1)
    ON CONFLICT DO UPDATE SET n = n + CASE WHEN NEW.value IS NULL THEN -1 ELSE 1 END;
END;

CREATE TRIGGER claim_applies AFTER INSERT ON event WHEN NEW.kind = 'claim' BEGIN
  UPDATE claim_now SET seq = NEW.seq, retired = NEW.value = 'retired' WHERE claim_id = (SELECT id FROM claim WHERE uid = NEW.subject);
END;

CREATE TRIGGER tally_moves AFTER UPDATE OF status, retired ON claim_now
  WHEN OLD.status <> NEW.status OR OLD.retired <> NEW.retired BEGIN
  UPDATE tally SET n = n - 1 WHERE status = OLD.status AND OLD.retired = 0;
  UPDATE tally SET n = n + 1 WHERE status = NEW.status AND NEW.retired = 0;
END;

CREATE VIEW claim_anchor AS                -- W3C text selectors, derived: a document's text never changes
  SELECT c.id, lower(hex(c.uid)) AS claim, d.url, c.start, c."end", c.exact,
    substr(d.text, max(1, c.start - 31), min(32, c.start)) AS prefix, substr(d.text, c."end" + 1, 32) AS suffix
  FROM claim c JOIN document d ON d.id = c.document_id;

CREATE VIEW ledger AS                      -- the ledger in words
  SELECT e.seq, strftime('%Y-%m-%dT%H:%M:%fZ', e.at / 1e6, 'unixepoch') AS at, r.handle AS reviewer, h.os_user, h.host, e.kind,
    lower(hex(e.subject)) AS subject, e.value, e.body, lower(hex(e.hash)) AS hash
  FROM event e JOIN chain h ON h.id = e.chain JOIN reviewer r ON r.id = h.reviewer_id;

CREATE VIEW verdict_table AS
  SELECT lower(hex(c.uid)) AS claim, c.exact, d.outlet, d.title, n.status, n.voices, r.handle AS reviewer, v.value AS verdict,
    strftime('%Y-%m-%dT%H:%M:%fZ', v.at / 1e6, 'unixepoch') AS decided_at
  FROM claim c JOIN claim_now n ON n.claim_id = c.id JOIN document d ON d.id = c.document_id
  LEFT JOIN verdict_now v ON v.claim_id = c.id AND v.value IS NOT NULL LEFT JOIN reviewer r ON r.id = v.reviewer_id
  WHERE n.retired = 0;

CREATE TABLE analysis(                     -- what the rules read in one document
  document_id INTEGER PRIMARY KEY REFERENCES document(id),
  rules TEXT NOT NULL,                                      -- name and version of what read it
  takes_back INTEGER NOT NULL CHECK(takes_back IN (0, 1)),  -- whether it withdraws a report, its own or another's
  body BLOB NOT NULL                                        -- zlib of JSON
) STRICT;

CREATE INDEX analysis_takes_back ON analysis(document_id) WHERE takes_back = 1;

CREATE TABLE fingerprint(                  -- by which copied text is found; candidates only, words decide
  hash INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document(id),
  PRIMARY KEY(hash, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reuse(                        -- words that two documents share, a below b
  a INTEGER NOT NULL REFERENCES document(id),
  b INTEGER NOT NULL REFERENCES document(id),
  body TEXT NOT NULL,                                       -- JSON: runs and containment
  PRIMARY KEY(a, b),
  CHECK(a < b)
) STRICT, WITHOUT ROWID;

CREATE INDEX reuse_b ON reuse(b);

CREATE TABLE lineage(                      -- where each claim comes from, and what kind of claim it is
  claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
  kind TEXT NOT NULL,                                       -- statement, headline, opinion, prediction, interpretation, question
  worth INTEGER NOT NULL CHECK(worth BETWEEN 0 AND 100),    -- check-worthiness, for ordering only
  origin TEXT NOT NULL,                                     -- key of its root
  house TEXT NOT NULL,                                      -- key of its outlet
  speaker TEXT NOT NULL,                                    -- its root by name
  path TEXT NOT NULL,                                       -- names from the outlet to the root
  body TEXT NOT NULL                                        -- JSON: links, root, hedges
) STRICT;

CREATE INDEX lineage_origin ON lineage(origin);

CREATE TABLE pair(                         -- claims that say the same, or the same with other facts, a below b
  a INTEGER NOT NULL REFERENCES claim(id),
  b INTEGER NOT NULL REFERENCES claim(id),
  score INTEGER NOT NULL CHECK(score BETWEEN 0 AND 1000),   -- thousandths
  relation TEXT NOT NULL CHECK(relation IN ('same', 'differs', 'possible')),
  body TEXT NOT NULL,                                       -- JSON: differences
  PRIMARY KEY(a, b),
  CHECK(a < b)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_b ON pair(b);

CREATE TABLE member(                       -- which claims say the same; a claim alone has no row
  claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
  cluster INTEGER NOT NULL REFERENCES claim(id)             -- its earliest claim
) STRICT;

CREATE INDEX member_cluster ON member(cluster);

CREATE TABLE judgement(                    -- how many independent origins stand behind a cluster, and what that suggests
  cluster INTEGER PRIMARY KEY REFERENCES claim(id),         -- its earliest claim; a claim alone is a cluster, too
  n_min INTEGER NOT NULL,
  n_max INTEGER NOT NULL CHECK(n_max >= n_min),
  suggestion TEXT NOT NULL CHECK(suggestion IN ('corroborated', 'single-source', 'unverifiable')),
  reason TEXT NOT NULL,
  body TEXT NOT NULL,                                       -- JSON: origins, dependence, flags, contests
  CHECK(suggestion <> 'corroborated' OR n_min >= 2)
) STRICT;

CREATE TABLE traced(                       -- up to where the findings are worked out
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edge_now(                     -- what each reviewer says of an edge; value NULL: withdrawn
  a TEXT NOT NULL,                                          -- uid of a document, hex, or key of an origin; a below b
  b TEXT NOT NULL,
  rule TEXT NOT NULL,                                       -- '' for every rule
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT CHECK(value IN ('rejected', 'hard', 'soft', 'independent')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(a, b, rule, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE retracted_now(                -- what was taken back: documents and origins; value NULL: withdrawn
  name TEXT NOT NULL,                                       -- uid of a document, hex, or key of an origin
  reviewer_id INTEGER NOT NULL REFERENCES reviewer(id),
  value TEXT CHECK(value IN ('retracted')),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(name, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE anchor(                       -- what became of the claims of a document that came again with other words
  claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
  change TEXT NOT NULL CHECK(change IN ('moved', 'altered', 'gone')),
  successor INTEGER REFERENCES claim(id)                    -- where its words stand now; NULL for gone
) STRICT;

CREATE TABLE story(                        -- documents whose words were chosen
  document_id INTEGER PRIMARY KEY REFERENCES document(id),
  rules TEXT NOT NULL                                       -- name and version of what chose them
) STRICT;

CREATE TABLE heavy_word(                   -- the two dozen words that tell most of what a document is about
  word TEXT NOT NULL,                                       -- as a key: its stem, a number by its value
  document_id INTEGER NOT NULL REFERENCES document(id),
  weight REAL NOT NULL CHECK(weight BETWEEN 0 AND 1.000001), -- a document's squares sum to one
  PRIMARY KEY(word, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX heavy_word_document ON heavy_word(document_id);

CREATE INDEX claim_now_stale ON claim_now(claim_id) WHERE stale IS NOT NULL AND retired = 0;

CREATE INDEX judgement_contested ON judgement(cluster)
  WHERE instr(substr(body, instr(body, '"flags": [')), '["contested"') + instr(substr(body, instr(body, '"flags": [')), ', "contested"');

CREATE INDEX judgement_one_away ON judgement(cluster)
  WHERE instr(substr(body, instr(body, '"flags": [')), '["one-link-away:') + instr(substr(body, instr(body, '"flags": [')), ', "one-link-away:');

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

CREATE INDEX event_claim ON event(seq) WHERE kind = 'claim';

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

CREATE TABLE offer(
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  candidate_id INTEGER NOT NULL REFERENCES claim(id),       -- of another article
  score INTEGER NOT NULL CHECK(score BETWEEN 0 AND 10000),  -- ten-thousandths
  PRIMARY KEY(claim_id, candidate_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX offer_candidate ON offer(candidate_id, claim_id, score);

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
