import { loadStory } from '../../load-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadStory(event);
