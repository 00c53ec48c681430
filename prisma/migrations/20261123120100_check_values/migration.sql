-- What the application promises about single values, held by the database too.

ALTER TABLE "user_account"
  ADD CONSTRAINT "user_account_email_lowercase" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "user_account_name_present" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "user_account_session_epoch_range" CHECK ("session_epoch" >= 0);

ALTER TABLE "course"
  ADD CONSTRAINT "course_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "lesson_prerequisite"
  ADD CONSTRAINT "lesson_prerequisite_position_range" CHECK ("position" >= 0),
  ADD CONSTRAINT "lesson_prerequisite_not_itself" CHECK ("prerequisite_id" <> "lesson_id");

ALTER TABLE "course_lesson"
  ADD CONSTRAINT "course_lesson_position_range" CHECK ("position" >= 0);

ALTER TABLE "objective"
  ADD CONSTRAINT "objective_position_range" CHECK ("position" >= 0);

ALTER TABLE "objective_prerequisite"
  ADD CONSTRAINT "objective_prerequisite_not_itself" CHECK ("prerequisite_id" <> "objective_id");

ALTER TABLE "question_version"
  ADD CONSTRAINT "question_version_version_range" CHECK ("version" >= 1);

-- In PostgreSQL NaN equals NaN and is greater than every number, so the upper bounds also keep NaN out.
ALTER TABLE "learner"
  ADD CONSTRAINT "learner_sequence_range" CHECK ("sequence" >= 0),
  ADD CONSTRAINT "learner_general_mean_finite" CHECK ("general_mean" > '-Infinity' AND "general_mean" < 'Infinity'),
  ADD CONSTRAINT "learner_general_variance_range" CHECK ("general_variance" > 0 AND "general_variance" < 'Infinity');

ALTER TABLE "mastery"
  ADD CONSTRAINT "mastery_mean_finite" CHECK ("mean" > '-Infinity' AND "mean" < 'Infinity'),
  ADD CONSTRAINT "mastery_variance_range" CHECK ("variance" > 0 AND "variance" < 'Infinity'),
  ADD CONSTRAINT "mastery_counts_range" CHECK (
    "practice_count" >= 0 AND "practice_count" < 'Infinity' AND "answer_count" >= 0 AND "miss_streak" >= 0
  );

ALTER TABLE "familiarity"
  ADD CONSTRAINT "familiarity_mean_finite" CHECK ("mean" > '-Infinity' AND "mean" < 'Infinity'),
  ADD CONSTRAINT "familiarity_variance_range" CHECK ("variance" > 0 AND "variance" < 'Infinity'),
  ADD CONSTRAINT "familiarity_answer_count_range" CHECK ("answer_count" >= 0);

ALTER TABLE "variant"
  ADD CONSTRAINT "variant_seed_range" CHECK ("seed" >= 0),
  ADD CONSTRAINT "variant_closed_when_not_open" CHECK (("status" = 'open') = ("closed_at" IS NULL));

ALTER TABLE "submission"
  ADD CONSTRAINT "submission_score_fraction_range" CHECK ("score_fraction" >= 0 AND "score_fraction" <= 1);

ALTER TABLE "learner_event"
  ADD CONSTRAINT "learner_event_sequence_range" CHECK ("sequence" >= 1);

ALTER TABLE "rate_limit"
  ADD CONSTRAINT "rate_limit_points_range" CHECK ("points" >= 0);
