import { mount, tick, unmount } from 'svelte';
import type { Company, StoryEvent } from '#lib/story/story.ts';
import { loadLive, loadPicture } from '#lib/timeline/load.ts';
import { COMPANIES } from '../stories.ts';
import { boxOf, fetchEvents } from './bench-page.ts';
import Ours from './Ours.svelte';

const companies: Company[] = COMPANIES.map((name) => ({ id: name, names: [name], aliases: [] }));
// as a story's page does that the server did not draw
void loadLive();
const picture = loadPicture();
// the passages are the article's, which is not here
const events = (await fetchEvents()).map(({ id, title, edtf, companies }): StoryEvent => ({
	id,
	title,
	companies,
	kind: 'report',
	date: { edtf, basis: 'stated' },
	claim: CLAIM(),
	passages: PASSAGES()
}));

function CLAIM(): StoryEvent['claim'] {
	return { status: 'asserted' };
}
function PASSAGES(): StoryEvent['passages'] {
	return [{ article: 'a', exact: '' }];
}

const target = document.body;
const props = { events, companies };
await picture;
let app = mount(Ours, { target, props });

globalThis.benchPage = {
	ready: () => document.querySelector('.live[data-ready]') !== null,
	box: () => boxOf('.plot'),
	filter: (company) => app.filter(company),
	search: (word) => app.search(word),
	select: (id) => app.select(id),
	renew: async () => {
		await unmount(app);
		app = mount(Ours, { target, props });
		await tick();
	}
};
