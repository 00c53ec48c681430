-- A paper is somebody's attempt, or nobody's; and what was printed is written once.
ALTER TABLE "printed_paper"
  ADD CONSTRAINT "printed_paper_number_range" CHECK ("number" >= 1),
  ADD CONSTRAINT "printed_paper_attempt_number_range" CHECK ("attempt_number" >= 1),
  ADD CONSTRAINT "printed_paper_attempt_of_student" CHECK (("student_id" IS NULL) = ("attempt_number" IS NULL));

CREATE TRIGGER "printed_paper_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "printed_paper"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
