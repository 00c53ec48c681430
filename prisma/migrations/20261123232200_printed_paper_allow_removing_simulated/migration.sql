-- A paper printed for a simulated student goes with them; one for a person, or for whoever comes, stays.
CREATE FUNCTION "refuse_removal_of_papers_of_people"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM gone) AND NOT EXISTS (
    SELECT 1 FROM gone g LEFT JOIN "user_account" u ON u."id" = g."student_id" WHERE u."is_simulated" IS NOT TRUE
  ) THEN RETURN NULL;
  END IF;
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;

DROP TRIGGER "printed_paper_append_only" ON "printed_paper";
CREATE TRIGGER "printed_paper_append_only" BEFORE UPDATE OR TRUNCATE ON "printed_paper"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "printed_paper_of_people_kept" AFTER DELETE ON "printed_paper" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_removal_of_papers_of_people"();
