import { Random } from '../random.ts';

/** An event as every contender gets it. */
export type BenchEvent = { id: string; title: string; edtf: string; companies: string[] };

export const COMPANIES = [
	...['Acker', 'Birke', 'Ceder', 'Distel', 'Erle', 'Farn'],
	...['Ginster', 'Hasel', 'Iris', 'Jasmin', 'Klee', 'Linde']
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2012, 0, 1);
const DAYS = 4749;
const SUBJECTS = ['Vorstand', 'Werk', 'Tochter', 'Aufsicht', 'Kanzlei', 'Lieferant', 'Betriebsrat'];
const VERBS = ['meldet', 'prüft', 'kauft', 'stoppt', 'eröffnet', 'verklagt', 'warnt vor', 'plant'];
const OBJECTS = ['Chips', 'Anleihe', 'Neubau', 'Fusion', 'Rückruf', 'Patent', 'Vertrag', 'Umbau'];

/** Events of a made-up story, the same for the same number: in clumps, 30 % lasting, 40 % of vague date. */
export function makeEvents(count: number): BenchEvent[] {
	const random = new Random(count + 7);
	const clumps = Array.from({ length: Math.max(3, Math.min(400, count >> 5)) }, () => ({
		day: random.int(0, DAYS),
		days: random.int(2, 40),
		company: companyOf(random)
	}));
	return Array.from({ length: count }, (_, i) => {
		const clump = random.pick(clumps);
		const clumped = random.chance(0.6);
		const spread = Math.round((random.next() + random.next() - 1) * clump.days);
		const day = clumped ? clump.day + spread : random.int(0, DAYS);
		const company = clumped && random.chance(0.8) ? clump.company : companyOf(random);
		return {
			id: `e${i}`,
			title: `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${i}`,
			edtf: makeDate(random, Math.min(Math.max(day, 0), DAYS)),
			companies: [company, ...(random.chance(0.15) ? [companyOf(random)] : [])].filter(
				(name, at, all) => all.indexOf(name) === at
			)
		};
	});
}

/** The first companies are in the news most. */
function companyOf(random: Random): string {
	return COMPANIES[Math.floor(COMPANIES.length * random.next() ** 2)]!;
}

function makeDate(random: Random, day: number): string {
	const start = dayText(day);
	const lasts = random.chance(0.3);
	const vague = random.chance(0.4);
	if (lasts) {
		const end = dayText(day + Math.round(2 + 400 * random.next() ** 4));
		return vague ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
	}
	if (!vague) return start;
	const form = random.next();
	if (form < 0.5) return start.slice(0, 7);
	if (form < 0.7) return start.slice(0, 4);
	if (form < 0.85) return `${start.slice(0, 7)}~`;
	return form < 0.95 ? `${start}?` : `[..${start}]`;
}

function dayText(day: number): string {
	return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}
