import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { session } }) => ({
	person: session && { name: session.person.name, role: session.person.role }
});
