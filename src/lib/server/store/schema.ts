import type { AccountTables } from '#lib/server/accounts/account-tables.ts';
import type { SharingTables } from '#lib/server/drafts/sharing-tables.ts';
import type { OriginalTables } from '#lib/server/from-address/original-tables.ts';
import type { MediaTables } from '#lib/server/media/media-tables.ts';
import type { PublishedTables } from '#lib/server/published/published-tables.ts';
import type { ReviewTables } from '#lib/server/review/review-tables.ts';
import type { DraftTables } from './draft-tables.ts';

/** The tables of the store. A folder of `server` that keeps rows writes its tables down and adds them here. */
export type Schema = DraftTables &
	AccountTables &
	PublishedTables &
	OriginalTables &
	MediaTables &
	ReviewTables &
	SharingTables;
