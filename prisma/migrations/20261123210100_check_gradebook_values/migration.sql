-- What the application promises about categories and notes, held by the database too.
ALTER TABLE "gradebook_category"
  ADD CONSTRAINT "gradebook_category_id_form" CHECK ("id" ~ '^[a-z0-9-]{1,40}$'),
  ADD CONSTRAINT "gradebook_category_weight_range" CHECK ("weight" >= 0 AND "weight" < 'Infinity'),
  ADD CONSTRAINT "gradebook_category_drop_lowest_range" CHECK ("drop_lowest" >= 0),
  ADD CONSTRAINT "gradebook_category_position_range" CHECK ("position" >= 0);

ALTER TABLE "attempt_note"
  ADD CONSTRAINT "attempt_note_text_range" CHECK (length("text") BETWEEN 1 AND 4000);

CREATE TRIGGER "attempt_note_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "attempt_note"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
