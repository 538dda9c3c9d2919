import { issue, type Issue, type Rule } from './parsed.ts';

type FaultRule = Extract<Rule, `edtf.${string}`>;

/** Why a text is no date of ours; `mended` is the text, or its part, without this one fault. */
export type Fault = (
	{ rule: Exclude<FaultRule, 'edtf.day'> } | { rule: 'edtf.day'; days: number }
) & {
	mended?: string;
};

/** A common mistake in dates, and the replacement that mends it. */
type Habit = [when: RegExp, mended?: string];
type Habits = [example: string, ...Habit[]];

/**
 * For each fault a correct example, used where nothing can be mended, then the habits that show it. The first
 * match counts, so the general habits come last.
 */
const FAULTS: Record<FaultRule, Habits> = {
	'edtf.empty': ['2024-06-04', [/^(\/|\[\.\.\])?$/]],
	'edtf.time': ['2024-06-04T10:30:00Z', [/T\d\d:\d\d$/, '$&:00'], [/T?\d\d:.*/, '']],
	'edtf.space': ['2024-06-04', [/\s/g, '']],
	'edtf.order': [
		'2024-06-04',
		[/[^-\d/.[\]{},?~%+EXYSux–—−]/],
		[/(?<=^|[/[])(?:(\d\d?)[./])?(\d\d?)[./](\d{4})/g, '$3-$2-$1'],
		[/-$/, ''],
		[/\b(\d{4})(\/?)(\d\d)\2(\d\d)\b/g, '$1-$3-$4']
	],
	'edtf.capital': ['201X', [/[ux]/g, 'X']],
	'edtf.dash': ['2024-06-04', [/[–—−]/g, '-']],
	'edtf.interval': ['2018/2020', [/^(\d{4})-(\d{4})$/, '$1/$2'], [/\/.*\//]],
	'edtf.year': ['-9999', [/-0000/, '0000'], [/^Y/, ''], [/[ES]|\d{5}/]],
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- asked of no more than 99 characters
	'edtf.range': ['[2018..2020]', [/^[^[/{]*\.\.[^\]/]*$/, '[$&]'], [/[[\]{},]/]],
	'edtf.qualifier': ['2018~', [/[?~%]{2,}/g, '%'], [/([?~%])([^/.]+)/g, '$2$1']],
	'edtf.unspecified': ['201X', [/X/]],
	'edtf.digits': [
		'2024-06-04',
		[/-(\d)(?!\d)/g, '-0$1'],
		[/^-(?=\d{1,3}(?!\d))|^(?=\d{3}(?!\d))/, '$&0'],
		[/^\d\d?(?!\d)/]
	],
	'edtf.month': ['2024-12'],
	'edtf.group': ['2024-21'],
	'edtf.day': ['2024-06-04'],
	'edtf.reversed': ['2018/2020'],
	'edtf.reversedRange': ['[2018..2020]']
};

/** The issue of a fault; `right` is a date that can be read, close to what was written. */
export function faultIssue(fault: Fault, right = FAULTS[fault.rule][0]): Issue<FaultRule> {
	if (fault.rule === 'edtf.day') return issue(fault.rule, { right, days: fault.days });
	return issue(fault.rule, { right });
}

/** Why a text is not of the form of a date, an interval or a range. */
export function diagnose(text: string): Fault {
	for (const [rule, [, ...habits]] of Object.entries(FAULTS) as [FaultRule, Habits][]) {
		for (const [when, mended = '$&'] of habits) {
			// search, unlike test, keeps no place in patterns that replace all
			if (rule !== 'edtf.day' && text.search(when) >= 0)
				return { rule, mended: text.replace(when, mended) };
		}
	}
	return { rule: 'edtf.order' };
}
