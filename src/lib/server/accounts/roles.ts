/** Roles from the least to the most; each may do what those before it may. */
export const ROLES = ['author', 'editor', 'owner'] as const;

export type Role = (typeof ROLES)[number];

/** Someone who is signed in. */
export type Person = { id: string; name: string; email: string; role: Role };

export function mayActAs(role: Role, needed: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
