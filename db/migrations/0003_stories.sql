-- Which documents may tell one story: their heaviest words, from which neighbours are found when they are asked for.

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
