/** All files of an import, packed. A page says so before anything is sent. */
export const mostUploadBytes = 20_000_000
