-- CreateTable
CREATE TABLE "need_aside" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_aside_pkey" PRIMARY KEY ("course_id","student_id"),
    CONSTRAINT "need_aside_until_later" CHECK ("until" > "set_at")
);

-- AddForeignKey
ALTER TABLE "need_aside" ADD CONSTRAINT "need_aside_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;
