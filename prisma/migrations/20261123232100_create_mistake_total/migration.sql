-- All weeks of mistake_tally together: a page that needs no weeks reads a sixteenth of the rows.
CREATE TABLE "mistake_total" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "objective_id" TEXT NOT NULL,
    "mistake" TEXT NOT NULL,
    "opportunities" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "week_sum" BIGINT NOT NULL,
    "week_square_sum" BIGINT NOT NULL,
    "week_count_sum" BIGINT NOT NULL,

    CONSTRAINT "mistake_total_pkey" PRIMARY KEY ("course_id","objective_id","mistake","student_id")
);

ALTER TABLE "mistake_total" ADD CONSTRAINT "mistake_total_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mistake_total"
  ADD CONSTRAINT "mistake_total_counts_range" CHECK ("opportunities" >= 1 AND "count" >= 0 AND "count" <= "opportunities");

-- What was counted before this table.
INSERT INTO "mistake_total" ("course_id", "student_id", "objective_id", "mistake", "opportunities", "count", "week_sum",
  "week_square_sum", "week_count_sum")
SELECT "course_id", "student_id", "objective_id", "mistake", sum("opportunities"), sum("count"),
  sum((("week" - DATE '1970-01-05') / 7)::bigint * "opportunities"),
  sum((("week" - DATE '1970-01-05') / 7)::bigint * (("week" - DATE '1970-01-05') / 7) * "opportunities"),
  sum((("week" - DATE '1970-01-05') / 7)::bigint * "count")
FROM "mistake_tally" GROUP BY "course_id", "student_id", "objective_id", "mistake";
