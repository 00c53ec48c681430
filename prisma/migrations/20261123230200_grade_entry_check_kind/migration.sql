-- What may be said of a change of a grade, held by the database too.
ALTER TABLE "grade_entry"
  ADD CONSTRAINT "grade_entry_kind_known" CHECK ("kind" IN ('computed', 'overridden', 'override-removed', 'excused',
    'excuse-removed', 'regraded', 'regrade-undone', 'rules-changed', 'accommodation-changed', 'group-changed'));
