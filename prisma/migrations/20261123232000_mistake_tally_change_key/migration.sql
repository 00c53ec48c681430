-- A page reads a mistake of a whole class, and then finds its rows side by side.
ALTER TABLE "mistake_tally" DROP CONSTRAINT "mistake_tally_pkey",
ADD CONSTRAINT "mistake_tally_pkey" PRIMARY KEY ("course_id", "objective_id", "mistake", "student_id", "week");
