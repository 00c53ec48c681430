-- Which questions grew from which worked example of a lesson: example number → question ids, as its author keeps it beside the lesson.
ALTER TABLE "lesson" ADD COLUMN "roots" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "lesson" ADD CONSTRAINT "lesson_roots_check" CHECK (jsonb_typeof("roots") = 'object');
