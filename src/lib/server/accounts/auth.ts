import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Store } from '#lib/server/store/store.ts';
import { ADDRESS_HEADER } from './address-header.ts';
import { keepBackupCodes, newBackupCodes, readBackupCodes } from './backup-codes.ts';
import { MAX_PASSWORD, MIN_PASSWORD } from './forms.ts';
import { hashTokens } from './hashed-tokens.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

const DAY = 24 * 60 * 60;
/** A session ends when it was not used for so long (seconds). */
export const SESSION_AGE = 7 * DAY;

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth as it is used here: never as routes of its own, only through what the newsroom's pages call. Where its
 * defaults do not hold, an option here, and a test beside it, says otherwise.
 */
export function createAuth({ db }: Pick<Store, 'db'>, secret: string) {
	// the same columns in either database: instants as text, booleans as numbers
	const adapter = kyselyAdapter(db, { type: 'sqlite' });
	return betterAuth({
		appName: 'Fundstelle',
		// no link and no cookie is made from it: pages know their own address
		baseURL: 'http://localhost',
		secret,
		database: (options: BetterAuthOptions) => hashTokens(adapter(options)),
		telemetry: { enabled: false },
		logger: { disabled: true },
		emailAndPassword: {
			enabled: true,
			// signing up tells whether an address has an account; people come by invitation
			disableSignUp: true,
			minPasswordLength: MIN_PASSWORD,
			maxPasswordLength: MAX_PASSWORD,
			password: {
				hash: hashPassword,
				verify: ({ hash, password }) => verifyPassword(hash, password)
			}
		},
		session: {
			modelName: 'sessions',
			fields: {
				...TIMES,
				...{ userId: 'person', expiresAt: 'expires_at', ipAddress: 'address', userAgent: 'browser' }
			},
			expiresIn: SESSION_AGE,
			updateAge: DAY,
			// a session that was ended, or a role that changed, must be known at once
			cookieCache: { enabled: false }
		},
		user: {
			modelName: 'people',
			fields: { ...TIMES, emailVerified: 'email_verified' },
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				removedAt: { type: 'number', required: false, input: false, fieldName: 'removed_at' }
			}
		},
		account: {
			modelName: 'credentials',
			fields: {
				...TIMES,
				...{ userId: 'person', accountId: 'account', providerId: 'provider' },
				...{ accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token' },
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at'
			}
		},
		verification: {
			modelName: 'verifications',
			fields: { ...TIMES, expiresAt: 'expires_at' }
		},
		advanced: {
			// our own throttle and headers stand in for these (throttle.ts, guard.ts)
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
			useSecureCookies: false,
			cookiePrefix: 'fundstelle'
		},
		rateLimit: { enabled: false },
		plugins: [
			twoFactor({
				issuer: 'Fundstelle',
				backupCodeOptions: {
					customBackupCodesGenerate: newBackupCodes,
					storeBackupCodes: {
						encrypt: async (codes) => keepBackupCodes(codes),
						decrypt: (kept) => readBackupCodes(kept, secret)
					}
				},
				schema: {
					user: { fields: { twoFactorEnabled: 'two_factor' } },
					twoFactor: {
						modelName: 'second_factors',
						fields: {
							...{ userId: 'person', backupCodes: 'backup_codes' },
							...{ failedVerificationCount: 'failures', lockedUntil: 'locked_until' }
						}
					}
				}
			})
		]
	});
}
