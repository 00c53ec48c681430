-- Where navigation is one-way: the place a student has come to. What stands before it takes no answers any more.
ALTER TABLE "attempt"
  ADD COLUMN "reached_position" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "attempt_reached_position_range" CHECK ("reached_position" >= 0);
