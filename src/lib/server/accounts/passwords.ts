import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the library's default, with the least cost that OWASP's Password Storage Cheat Sheet allows. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
	return hash(password, COST);
}

/** Whether it is the password of the hash; false for a hash of another kind. */
export async function verifyPassword(kept: string, password: string): Promise<boolean> {
	return kept.startsWith('$argon2id$') && verify(kept, password);
}
