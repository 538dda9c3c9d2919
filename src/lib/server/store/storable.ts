/** A value as both databases keep it: PostgreSQL refuses texts with a NUL in them. */
export function storable(value: unknown): unknown {
	return typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd') : value;
}
