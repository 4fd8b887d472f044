-- What the machine reads and works out, and what reviewers say against it. The findings are derived from inputs, events
-- and the rules' version: any of them may be thrown away and made again by `trace` and `deduplicate`.

INSERT INTO event_kind VALUES
  ('edge',    'value: ''rejected'', ''hard'', ''soft'' or ''independent'', NULL where it was withdrawn; subject: hash of body.a, body.b, body.rule'),
  ('retract', 'value: ''retracted'', NULL where it was withdrawn; subject: hash of body.name, a document''s uid or an origin''s key');

-------------------------------------------------------------------------------------------------- findings

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

-------------------------------------------------------------------------------------------------- projections

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
