-- What simulated students did may be taken out, whole; what people did may not. Whether an account is simulated is settled when it is made, so nobody's
-- work is removed by calling them simulated.
CREATE FUNCTION "refuse_change_of_simulated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Whether an account is simulated is settled when it is made.' USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "user_account_simulated_settled" BEFORE UPDATE OF "is_simulated" ON "user_account"
  FOR EACH ROW WHEN (OLD."is_simulated" <> NEW."is_simulated") EXECUTE FUNCTION "refuse_change_of_simulated"();

-- After the statement, when what it took is known. One that took nothing is refused like any other.
CREATE FUNCTION "refuse_removal_of_people"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM gone) AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT "student_id" FROM gone) g
    JOIN "user_account" u ON u."id" = g."student_id" WHERE NOT u."is_simulated"
  ) THEN RETURN NULL;
  END IF;
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE FUNCTION "refuse_removal_of_attempts_of_people"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM gone) AND NOT EXISTS (
    SELECT 1 FROM (SELECT DISTINCT "course_id", "attempt_id" FROM gone) g
    LEFT JOIN "attempt" a ON a."course_id" = g."course_id" AND a."id" = g."attempt_id"
    LEFT JOIN "user_account" u ON u."id" = a."student_id" WHERE u."is_simulated" IS NOT TRUE
  ) THEN RETURN NULL;
  END IF;
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;

DO $$
DECLARE
  place record;
BEGIN
  FOR place IN SELECT * FROM (VALUES
    ('submission', 'refuse_removal_of_people'),
    ('learner_event', 'refuse_removal_of_people'),
    ('grade_entry', 'refuse_removal_of_people'),
    ('attempt_change', 'refuse_removal_of_attempts_of_people'),
    ('attempt_submission', 'refuse_removal_of_attempts_of_people'),
    ('attempt_note', 'refuse_removal_of_attempts_of_people'),
    ('regraded_response', 'refuse_removal_of_attempts_of_people')
  ) AS t(name, rule)
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', place.name || '_append_only', place.name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()',
      place.name || '_append_only', place.name);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      place.name || '_of_people_kept', place.name, place.rule);
  END LOOP;
END;
$$;
