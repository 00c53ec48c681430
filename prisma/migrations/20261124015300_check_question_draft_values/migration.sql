-- What the application promises about drafts, comments and events, held by the database too.
CREATE UNIQUE INDEX "question_draft_one_open" ON "question_draft" ("question_id") WHERE "state" IN ('draft', 'in_review');

ALTER TABLE "question_draft"
  ADD CONSTRAINT "question_draft_source_range" CHECK (length("source") <= 200000),
  ADD CONSTRAINT "question_draft_revision_range" CHECK ("revision" >= 1),
  ADD CONSTRAINT "question_draft_base_of_question" CHECK ("base_version" IS NULL OR ("question_id" IS NOT NULL AND "base_version" >= 1)),
  ADD CONSTRAINT "question_draft_published_as" CHECK (("state" = 'published') = ("published_version" IS NOT NULL)
    AND ("state" <> 'published' OR "question_id" IS NOT NULL));

ALTER TABLE "question_comment"
  ADD CONSTRAINT "question_comment_text_range" CHECK (length("text") BETWEEN 1 AND 4000),
  ADD CONSTRAINT "question_comment_path_range" CHECK (length("path") <= 400),
  ADD CONSTRAINT "question_comment_quoted_range" CHECK (length("quoted") <= 400),
  ADD CONSTRAINT "question_comment_line_range" CHECK ("line" >= 1),
  ADD CONSTRAINT "question_comment_resolved_by_somebody" CHECK (("resolved_by" IS NULL) = ("resolved_at" IS NULL));

ALTER TABLE "question_event"
  ADD CONSTRAINT "question_event_about_something" CHECK ("question_id" IS NOT NULL OR "draft_id" IS NOT NULL),
  ADD CONSTRAINT "question_event_version_range" CHECK ("version" >= 1),
  ADD CONSTRAINT "question_event_kind_known" CHECK ("kind" IN ('created', 'submitted', 'withdrawn', 'returned', 'published',
    'retired', 'brought-back', 'restored', 'discarded', 'draft-brought-back', 'bulk-changed', 'imported'));

CREATE TRIGGER "question_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "question_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
