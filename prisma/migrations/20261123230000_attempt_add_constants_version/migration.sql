-- A mastery check is read again with the calibration, and on the objectives, it was taken under.
ALTER TABLE "attempt" ADD COLUMN "constants_version" TEXT, ADD COLUMN "objective_graph" JSON;

-- Until now every check was read with these.
UPDATE "attempt" a SET "constants_version" = 'extended-3-uncalibrated'
FROM "assessment" s
WHERE s."course_id" = a."course_id" AND s."id" = a."assessment_id" AND s."definition" ->> 'kind' = 'mastery-check';

ALTER TABLE "attempt"
  ADD CONSTRAINT "attempt_constants_version_present" CHECK (btrim("constants_version") <> ''),
  ADD CONSTRAINT "attempt_objective_graph_of_check" CHECK ("objective_graph" IS NULL OR "constants_version" IS NOT NULL);
