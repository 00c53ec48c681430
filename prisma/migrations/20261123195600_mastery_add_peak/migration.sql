-- What tells that practice on an objective has stopped helping: the highest level an answer has left, and the answers since.
-- Of rows written before, the level as it stands is the highest known: general level, own level and the prior easiness.

ALTER TABLE "mastery"
  ADD COLUMN "peak_level" DOUBLE PRECISION,
  ADD COLUMN "answers_since_peak" INTEGER;

UPDATE "mastery" m SET "peak_level" = l."general_mean" + m."mean" - 0.8, "answers_since_peak" = 0
FROM "learner" l
WHERE l."course_id" = m."course_id" AND l."student_id" = m."student_id";

ALTER TABLE "mastery"
  ALTER COLUMN "peak_level" SET NOT NULL,
  ALTER COLUMN "answers_since_peak" SET NOT NULL,
  ADD CONSTRAINT "mastery_peak_level_finite" CHECK ("peak_level" > '-Infinity' AND "peak_level" < 'Infinity'),
  ADD CONSTRAINT "mastery_answers_since_peak_range" CHECK ("answers_since_peak" >= 0);
