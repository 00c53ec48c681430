/** Ids that no new question may have: they are pages beside those of the questions. */
export const reservedIds: readonly string[] = ['drafts', 'new', 'import', 'export', 'lessons', 'mistakes']
