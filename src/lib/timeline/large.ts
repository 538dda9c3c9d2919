/** More events than this are not all drawn for themselves. */
export const MOST_SINGLY = 120;
