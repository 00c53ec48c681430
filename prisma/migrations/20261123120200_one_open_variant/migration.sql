-- A student works on one problem of a course at a time, however many tabs ask for the next.
CREATE UNIQUE INDEX "variant_one_open" ON "variant" ("course_id", "student_id") WHERE "status" = 'open';
