-- Found by whoever grades what was closed; empty but for the moment between the two.
CREATE INDEX "attempt_ungraded" ON "attempt" ("closed_at") WHERE "closed_at" IS NOT NULL AND "graded_at" IS NULL;
