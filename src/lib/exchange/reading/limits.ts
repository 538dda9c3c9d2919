/** Largest file that the studio reads and the server takes, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;
/** Most events that are read of one file: as many as a page holds, in less than 300 MB for a file of 20 MB. */
export const MAX_EVENTS = 20_000;
