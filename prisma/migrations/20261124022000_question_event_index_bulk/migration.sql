-- Changes of many questions at once are listed, and undone, by the id they share.
CREATE INDEX "question_event_bulk" ON "question_event" (("detail"->>'bulkId')) WHERE "kind" = 'bulk-changed';
