import { randomBytes } from 'node:crypto';
import { symmetricDecrypt } from 'better-auth/crypto';
import { hashToken } from './hashed-tokens.ts';

/* The codes for when the device of a second factor is lost. They are kept as hashes, each until it is used. */

/** 32 of them, none of which looks like another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const HOW_MANY = 10;
/** 120 random bits: so many need no slow hash (ASVS 6.5.2 asks for 112). */
const LENGTH = 24;
const HASHED = 'sha256-';

export function newBackupCodes(): string[] {
	return Array.from({ length: HOW_MANY }, () => {
		const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
		return (letters.match(/.{6}/g) ?? []).join('-');
	});
}

/** The form in which a code is kept, and looked for. */
export function hashBackupCode(code: string): string {
	return HASHED + hashToken(code);
}

/** Codes as better-auth hands them over, in JSON: new ones, or those that are left when one was used. */
export function keepBackupCodes(json: string): string {
	const codes = JSON.parse(json) as string[];
	return JSON.stringify(
		codes.map((code) => (code.startsWith(HASHED) ? code : hashBackupCode(code)))
	);
}

/** The codes as they are kept, as hashes; an earlier Fundstelle encrypted the codes with the site's secret. */
export async function readBackupCodes(kept: string, secret: string): Promise<string> {
	if (kept.startsWith('[')) return kept;
	return keepBackupCodes(await symmetricDecrypt({ key: secret, data: kept }));
}
