import { signedIn } from './required.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	secondFactor: signedIn(locals).session.secondFactor
});
