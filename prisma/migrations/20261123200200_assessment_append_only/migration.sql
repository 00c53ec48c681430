-- What students saved and submitted, what was set down, and every change of a grade are written once.
CREATE TRIGGER "assessment_revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "attempt_change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "attempt_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "attempt_submission_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "attempt_submission"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "grade_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "grade_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "regraded_response_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "regraded_response"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
