-- A flag for review is journaled like an answer: a change is of one of the two.
ALTER TABLE "attempt_change" ADD COLUMN "is_flagged" BOOLEAN, ALTER COLUMN "response" DROP NOT NULL;

ALTER TABLE "attempt_change"
  ADD CONSTRAINT "attempt_change_of_one_thing" CHECK (num_nonnulls("response", "is_flagged") = 1);
