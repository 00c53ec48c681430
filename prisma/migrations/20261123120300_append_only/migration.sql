-- The response log, the learner's events and published questions are written once. Everything else can be rebuilt from
-- them, so the database itself refuses to change them.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "submission_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "submission"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "learner_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "learner_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "question_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "question_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
