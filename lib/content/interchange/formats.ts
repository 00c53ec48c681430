/** The formats questions come in and leave in. */

/** Of questions in; a lesson is a format of its own on the command line. */
export const questionFormats = ['gift', 'moodle-xml', 'qti', 'csv', 'bank'] as const
export const importFormats = [...questionFormats, 'lesson'] as const
export type ImportFormat = (typeof importFormats)[number]

/** Of single questions out; bank and lesson are formats of more than these. */
export const questionExportFormats = ['gift', 'moodle-xml', 'qti', 'csv'] as const
export type QuestionExportFormat = (typeof questionExportFormats)[number]
export const exportFormats = [...questionExportFormats, 'bank', 'lesson'] as const
export type ExportFormat = (typeof exportFormats)[number]
