-- What was estimated from all answers: constants of the learner model, how hard templates and objectives are, and how well that foresaw
-- answers it had not seen, before and after. One that foresaw no better is kept without being published.

-- CreateTable
CREATE TABLE "calibration" (
    "version" TEXT NOT NULL,
    "constants" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answers" INTEGER NOT NULL,
    "learners" INTEGER NOT NULL,
    "log_loss_before" DOUBLE PRECISION NOT NULL,
    "log_loss_after" DOUBLE PRECISION NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "calibration_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "template_calibration" (
    "version" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "difficulty_mean" DOUBLE PRECISION NOT NULL,
    "difficulty_variance" DOUBLE PRECISION NOT NULL,
    "discrimination" DOUBLE PRECISION NOT NULL,
    "answers" INTEGER NOT NULL,
    "effects" JSON,

    CONSTRAINT "template_calibration_pkey" PRIMARY KEY ("version","question_id")
);

-- CreateTable
CREATE TABLE "objective_calibration" (
    "version" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "easiness_mean" DOUBLE PRECISION NOT NULL,
    "easiness_variance" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "objective_calibration_pkey" PRIMARY KEY ("version","objective_id")
);

-- AddForeignKey
ALTER TABLE "template_calibration" ADD CONSTRAINT "template_calibration_version_fkey" FOREIGN KEY ("version") REFERENCES "calibration"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_calibration" ADD CONSTRAINT "objective_calibration_version_fkey" FOREIGN KEY ("version") REFERENCES "calibration"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "calibration"
  ADD CONSTRAINT "calibration_counts_range" CHECK ("answers" >= 0 AND "learners" >= 0),
  ADD CONSTRAINT "calibration_log_loss_range" CHECK (
    "log_loss_before" >= 0 AND "log_loss_before" < 'Infinity' AND "log_loss_after" >= 0 AND "log_loss_after" < 'Infinity'
  ),
  ADD CONSTRAINT "calibration_published_when_better" CHECK ("published_at" IS NULL OR "log_loss_after" < "log_loss_before");

ALTER TABLE "template_calibration"
  ADD CONSTRAINT "template_calibration_difficulty_mean_finite" CHECK (
    "difficulty_mean" > '-Infinity' AND "difficulty_mean" < 'Infinity'
  ),
  ADD CONSTRAINT "template_calibration_difficulty_variance_range" CHECK (
    "difficulty_variance" >= 0 AND "difficulty_variance" < 'Infinity'
  ),
  ADD CONSTRAINT "template_calibration_discrimination_range" CHECK ("discrimination" > 0 AND "discrimination" < 'Infinity'),
  ADD CONSTRAINT "template_calibration_answers_range" CHECK ("answers" >= 0);

ALTER TABLE "objective_calibration"
  ADD CONSTRAINT "objective_calibration_easiness_mean_finite" CHECK (
    "easiness_mean" > '-Infinity' AND "easiness_mean" < 'Infinity'
  ),
  ADD CONSTRAINT "objective_calibration_easiness_variance_range" CHECK (
    "easiness_variance" >= 0 AND "easiness_variance" < 'Infinity'
  );

-- States were worked out with them, so what a version says never changes.
CREATE TRIGGER "calibration_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "calibration"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "template_calibration_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "template_calibration"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "objective_calibration_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "objective_calibration"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
