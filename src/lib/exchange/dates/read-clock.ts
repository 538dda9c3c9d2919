const CLOCK =
	/^[\sT,]*(?:at\s+)?(\d\d?)(?::(\d\d))?(?::(\d\d))?(?:[.,]\d+)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?(?:(?<=GMT)([+-]\d\d:?\d\d))?\s*(?:\([^()]*\)|[A-Z]{3,4})?$/i;
const COMPACT = /^(\d\d)(\d\d)(\d\d)?(Z)?$/;

/**
 * Reads a time of day as programs and people write it, as EDTF has it: `10:58:07+02:00`. Empty at midnight, which
 * stands for no time at all; `undefined` if it is no time.
 */
export function readClock(text: string): string | undefined {
	const [, hours, minutes, seconds = '00', half, zone = '', offset] =
		CLOCK.exec(text) ?? compact(text) ?? [];
	if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
	const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
	const time = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
	return time === '00:00:00' ? '' : time + formatZone(offset ?? zone);
}

function compact(text: string): (string | undefined)[] | undefined {
	const found = COMPACT.exec(text);
	return found ? [found[0], found[1], found[2], found[3], undefined, found[4]] : undefined;
}

function formatZone(zone: string): string {
	if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
	const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
	if (hours === undefined) return '';
	return /^[+-]00$/.test(hours) && minutes === '00' ? 'Z' : `${hours}:${minutes}`;
}
