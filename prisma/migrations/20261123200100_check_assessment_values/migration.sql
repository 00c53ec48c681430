-- What the application promises about single values of assessments, held by the database too. NaN is greater than every
-- number, so the upper bounds also keep NaN out.

ALTER TABLE "assessment"
  ADD CONSTRAINT "assessment_revision_range" CHECK ("revision" >= 1),
  ADD CONSTRAINT "assessment_position_range" CHECK ("position" >= 0);

ALTER TABLE "assessment_revision"
  ADD CONSTRAINT "assessment_revision_revision_range" CHECK ("revision" >= 1);

ALTER TABLE "attempt"
  ADD CONSTRAINT "attempt_number_range" CHECK ("number" >= 1),
  ADD CONSTRAINT "attempt_sequence_range" CHECK ("sequence" >= 0),
  ADD CONSTRAINT "attempt_closed_by_someone" CHECK (("closed_at" IS NULL) = ("closed_by" IS NULL)),
  ADD CONSTRAINT "attempt_closed_after_start" CHECK ("closed_at" >= "started_at"),
  ADD CONSTRAINT "attempt_graded_when_closed" CHECK ("graded_at" IS NULL OR "closed_at" IS NOT NULL),
  ADD CONSTRAINT "attempt_receipt_form" CHECK ("receipt_hash" ~ '^[0-9a-f]{64}$');

-- One attempt at a time, however many tabs start the next.
CREATE UNIQUE INDEX "attempt_one_open" ON "attempt" ("course_id", "assessment_id", "student_id") WHERE "closed_at" IS NULL;

-- Found by whoever closes attempts whose time has run out.
CREATE INDEX "attempt_open_deadline" ON "attempt" ("deadline_at") WHERE "closed_at" IS NULL;

ALTER TABLE "attempt_problem"
  ADD CONSTRAINT "attempt_problem_seed_range" CHECK ("seed" >= 0),
  ADD CONSTRAINT "attempt_problem_variant_number_range" CHECK ("variant_number" >= 1),
  ADD CONSTRAINT "attempt_problem_position_range" CHECK ("position" >= 0),
  ADD CONSTRAINT "attempt_problem_points_range" CHECK ("points" > 0 AND "points" < 'Infinity'),
  ADD CONSTRAINT "attempt_problem_saved_whole" CHECK (
    num_nulls("response", "saved_at", "change_id", "device_id", "device_sequence") IN (0, 5)
  );

ALTER TABLE "attempt_change"
  ADD CONSTRAINT "attempt_change_device_sequence_range" CHECK ("device_sequence" >= 1);

ALTER TABLE "attempt_submission"
  ADD CONSTRAINT "attempt_submission_try_number_range" CHECK ("try_number" >= 1),
  ADD CONSTRAINT "attempt_submission_score_fraction_range" CHECK ("score_fraction" >= 0 AND "score_fraction" <= 1);

ALTER TABLE "assessment_grade"
  ADD CONSTRAINT "assessment_grade_sequence_range" CHECK ("sequence" >= 0),
  ADD CONSTRAINT "assessment_grade_computed_points_range" CHECK ("computed_points" >= 0 AND "computed_points" < 'Infinity'),
  ADD CONSTRAINT "assessment_grade_max_points_range" CHECK ("max_points" >= 0 AND "max_points" < 'Infinity'),
  ADD CONSTRAINT "assessment_grade_override_points_range" CHECK ("override_points" >= 0 AND "override_points" < 'Infinity');

ALTER TABLE "grade_entry"
  ADD CONSTRAINT "grade_entry_sequence_range" CHECK ("sequence" >= 1);

ALTER TABLE "regrade"
  ADD CONSTRAINT "regrade_undone_by_someone" CHECK (("undone_at" IS NULL) = ("undone_by_id" IS NULL)),
  ADD CONSTRAINT "regrade_undone_after_applied" CHECK ("undone_at" >= "applied_at");

ALTER TABLE "regraded_response"
  ADD CONSTRAINT "regraded_response_score_fraction_range" CHECK ("score_fraction" >= 0 AND "score_fraction" <= 1);
