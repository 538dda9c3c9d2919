import type { Actions } from './$types';

export const actions: Actions = {
	/** Only a form of ours begins: a link from elsewhere signs nobody out. */
	default: () => ({ begun: true })
};
