-- What an author wrote to make a version: the text with its comments, who it was, and what they said had changed.
ALTER TABLE "question_version"
  ADD COLUMN "source" TEXT,
  ADD COLUMN "author_id" UUID,
  ADD COLUMN "note" TEXT,
  ADD CONSTRAINT "question_version_source_range" CHECK (length("source") <= 200000),
  ADD CONSTRAINT "question_version_note_range" CHECK (length("note") BETWEEN 1 AND 2000);
