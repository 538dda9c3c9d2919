/** It is shown at addresses that are not its own, where its scripts would find nothing. */
export const csr = false;
