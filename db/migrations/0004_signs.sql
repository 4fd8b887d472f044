-- What the queue shows and filters by besides status: claims whose verdict lost its footing, clusters that contest each other,
-- clusters that one more tie would give a second origin. The indexes hold these few only, so that no row's findings are read for a sign.
-- SQLite trusts no JSON function in a schema: the flags are looked for as they are written. A quotation mark within a word stands
-- behind a backslash, so no name in a document passes for a flag.

CREATE INDEX claim_now_stale ON claim_now(claim_id) WHERE stale IS NOT NULL AND retired = 0;
CREATE INDEX judgement_contested ON judgement(cluster)
  WHERE instr(substr(body, instr(body, '"flags": [')), '["contested"') + instr(substr(body, instr(body, '"flags": [')), ', "contested"');
CREATE INDEX judgement_one_away ON judgement(cluster)
  WHERE instr(substr(body, instr(body, '"flags": [')), '["one-link-away:') + instr(substr(body, instr(body, '"flags": [')), ', "one-link-away:');
