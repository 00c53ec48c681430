-- CreateTable
CREATE TABLE "group_accommodation" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "terms" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_accommodation_pkey" PRIMARY KEY ("course_id","assessment_id","group_id")
);

-- CreateIndex
CREATE INDEX "group_accommodation_course_id_group_id_idx" ON "group_accommodation"("course_id", "group_id");

-- AddForeignKey
ALTER TABLE "group_accommodation" ADD CONSTRAINT "group_accommodation_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_accommodation" ADD CONSTRAINT "group_accommodation_course_id_group_id_fkey" FOREIGN KEY ("course_id", "group_id") REFERENCES "course_group"("course_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
