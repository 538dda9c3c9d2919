import { loadShown } from '../../load-shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { shown } }) => loadShown(shown);
