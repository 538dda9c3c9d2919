/** The header with the client's address, as this server knows it; what a client sends under this name is overwritten. */
export const ADDRESS_HEADER = 'x-fundstelle-address';
