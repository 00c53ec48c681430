-- What a learner asked for: a placement, a test on one objective, practice beyond mastery, objectives left for later. Everybody begins
-- with plain practice, and so do the rows written before.

ALTER TABLE "learner"
  ADD COLUMN "plan" JSONB NOT NULL DEFAULT '{"mode":{"kind":"practice"},"deferred":{}}',
  ADD CONSTRAINT "learner_plan_form" CHECK ("plan" ? 'mode' AND "plan" ? 'deferred');
