/** A half-open range of a text in UTF-16 offsets: `end` is the offset after its last unit. */
export type TextRange = { start: number; end: number };
