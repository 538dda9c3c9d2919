import { describe, expect, test } from 'vitest';
import { ENGLISH } from './en.ts';
import { findDates } from './find-dates.ts';

/** A Wednesday. */
const published = '2024-06-12';

/** By rule: sentences, and what is found in them by it, as `words → edtf`. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
	'month-day-year': [
		['The plant burned on June 4, 2024.', 'June 4, 2024 → 2024-06-04'],
		['The plant burned on Tuesday, June 4, 2024, at noon.', 'Tuesday, June 4, 2024 → 2024-06-04'],
		['They sued on June 4.', 'June 4 → 2024-06-04'],
		['They sued on Dec. 3.', 'Dec. 3 → 2023-12-03'],
		['They will sue on Dec. 3.', 'Dec. 3 → 2024-12-03'],
		['It was signed on 4 July 1776.', '4 July 1776 → 1776-07-04'],
		['It was signed on the 4th of July 1776.', 'the 4th of July 1776 → 1776-07-04'],
		['It was signed on 4-Jul-1976.', '4-Jul-1976 → 1976-07-04'],
		['Nothing happened on February 30, 2024.']
	],
	'days-of-one-month': [
		['The fair ran from 3 to 5 May 2023.', '3 → 2023-05-03'],
		['It ran on the 8th and 9th of August 2023.', 'the 8th → 2023-08-08']
	],
	'day-alone': [
		['It fell on May 3, 2023, and on the 27th, the claim came.', 'the 27th → 2023-05-27']
	],
	'numeric-date': [
		['Filed 11/02/89 in court.', '11/02/89 → 1989-11-02'],
		['Filed 2024-06-04 in court.', '2024-06-04 → 2024-06-04'],
		['Filed 13/13/2024 in court.']
	],
	'month-year': [
		['The firm moved in June 2023.', 'June 2023 → 2023-06'],
		['The firm moved in March.', 'March → 2024-03'],
		['The firm moved in November.', 'November → 2023-11'],
		['The firm will move in November.', 'November → 2024-11'],
		['It was cold in early May 2024.', 'early May 2024 → [2024-05-01..2024-05-10]'],
		['It was cold in mid-March.', 'mid-March → [2024-03-11..2024-03-20]'],
		[
			'It was cold at the end of February 2023.',
			'the end of February 2023 → [2023-02-21..2023-02-28]'
		],
		['It closed in May last year.', 'May last year → 2023-05'],
		['Between September and October 1864.', 'September → 1864-09', 'October 1864 → 1864-10'],
		['The march went on; it may rain.']
	],
	'month-abbreviated': [['It had closed in Sept. when he came.', 'Sept. → 2023-09']],
	year: [
		['It was founded in 2018.', '2018 → 2018'],
		['In 1066 he landed.', '1066 → 1066'],
		['It began in mid-2011.', 'mid-2011 → [2011-05..2011-08]'],
		['It began in late 2011.', 'late 2011 → [2011-09..2011-12]'],
		['Sales for fiscal 1997 rose.', 'fiscal 1997 → 1997'],
		['She died (1975) in Geneva.', '1975 → 1975']
	],
	'fiscal-year': [["Sales in '97 rose.", "'97 → 1997"]],
	'year-before-christ': [['He died in 44 BC in Rome.', '44 BC → -0043']],
	'year-era': [['In AD 9 he lost.', 'AD 9 → 0009']],
	years: [['The 1989/90 season was his last.', '1989/90 → 1989/1990']],
	season: [
		['In the spring they fought.', 'the spring → 2024-21'],
		['In the autumn they fought.', 'the autumn → 2023-23'],
		['Last fall they fought.', 'Last fall → 2023-23'],
		['They will fight next winter.', 'next winter → 2024-24'],
		['In spring 2023 they fought.', 'spring 2023 → 2023-21'],
		['The winter of 1777 was hard.', 'The winter of 1777 → 1777-24'],
		['Prices fall. A spring broke.']
	],
	quarter: [
		['Sales fell in the first quarter of 2024.', 'the first quarter of 2024 → 2024-33'],
		['Third-quarter sales fell.', 'Third-quarter → 2023-35'],
		["In 2019's third quarter sales fell.", "2019's third quarter → 2019-35"],
		['In Q3 2019 sales fell.', 'Q3 2019 → 2019-35']
	],
	'last-quarter': [
		['In the final quarter of 2019 they rose.', 'the final quarter of 2019 → 2019-36']
	],
	'half-year': [['In the second half of 1996 they rose.', 'the second half of 1996 → 1996-41']],
	decade: [
		['In the 1990s it grew.', 'the 1990s → 199X'],
		["In the '60s it grew.", "the '60s → 196X"],
		['In the late 1980s it grew.', 'the late 1980s → [1987..1989]'],
		['In the eighties it grew.', 'the eighties → 198X']
	],
	century: [
		['In the 18th century it was a custom.', 'the 18th century → 17XX'],
		['In the nineteenth century too.', 'the nineteenth century → 18XX']
	],
	'century-before-christ': [['In the third century BC.', 'the third century BC → -02XX']],
	weekday: [
		['It began on Aug. 19, 1989. On Monday the board heard him.', 'Monday → 2024-06-10'],
		['He said Tuesday that it will close.', 'Tuesday → 2024-06-11'],
		['Tuesday’s vote will decide.', 'Tuesday → 2024-06-18'],
		['The deadline is Monday.', 'Monday → 2024-06-17'],
		['He met them on Friday.', 'Friday → 2024-06-07'],
		['He will meet them on Friday.', 'Friday → 2024-06-14'],
		['The council met Monday night.', 'Monday night → 2024-06-10'],
		['The rise was announced early Wednesday.', 'early Wednesday → 2024-06-12']
	],
	'last-next-weekday': [
		['He met them last Friday.', 'last Friday → 2024-06-07'],
		['He will meet them next Wednesday.', 'next Wednesday → 2024-06-19']
	],
	'weekday-of-last-week': [['He left on Monday of last week.', 'Monday of last week → 2024-06-03']],
	'weekday-of-next-week': [['He leaves on Monday next week.', 'Monday next week → 2024-06-17']],
	'nth-weekday': [
		['It was the second Sunday of May 2024.', 'the second Sunday of May 2024 → 2024-05-12']
	],
	'last-weekday-of-month': [
		['It was the last Monday in May 2024.', 'the last Monday in May 2024 → 2024-05-27']
	],
	'day-by-name': [
		['It rained yesterday.', 'yesterday → 2024-06-11'],
		['It will rain tomorrow morning.', 'tomorrow morning → 2024-06-13'],
		['It rains today.', 'today → 2024-06-12']
	],
	'day-before-yesterday': [
		['It rained the day before yesterday.', 'the day before yesterday → 2024-06-10']
	],
	'day-after-tomorrow': [
		['It rains the day after tomorrow.', 'the day after tomorrow → 2024-06-14']
	],
	'this-daypart': [['It rained this morning.', 'this morning → 2024-06-12']],
	'last-night': [['It rained last night.', 'last night → 2024-06-11']],
	'last-next': [
		['They struck last week.', 'last week → [2024-06-03..2024-06-09]'],
		['It ends next month.', 'next month → 2024-07'],
		['It ended last year.', 'last year → 2023'],
		['It ends later this year.', 'later this year → 2024'],
		['It ended by the end of last year.', 'the end of last year → [2023-09..2023-12]'],
		['It starts early next year.', 'early next year → [2025-01..2025-04]'],
		['The latest quarter was good.', 'The latest quarter → 2024-33']
	],
	'of-the-year': [['It opens at the end of the year.', 'the end of the year → [2024-09..2024-12]']],
	'of-the-month': [
		['It opens at the end of the month.', 'the end of the month → [2024-06-21..2024-06-30]']
	],
	'of-the-week': [
		['It opened at the start of the week.', 'the start of the week → [2024-06-10..2024-06-11]']
	],
	weekend: [['They met over the weekend.', 'the weekend → [2024-06-08..2024-06-09]']],
	'the-same-or-following': [
		['She came on May 3, 1999. The following day she left.', 'The following day → 1999-05-04'],
		['She came on May 3, 1999. The same year he died.', 'The same year → 1999'],
		['She came on May 3, 1999, up from the previous year.', 'the previous year → 1998']
	],
	'the-following-morning': [
		[
			'She came on May 3, 1999. The following morning she left.',
			'The following morning → 1999-05-04'
		]
	],
	'year-before': [['She came in 1999. The year before, he died.', 'The year before → 1998']],
	'year-after': [['She came in 1999. The year after, he died.', 'The year after → 2000']],
	'day-after': [
		['She came on May 3, 1999. The day after, she left.', 'The day after → 1999-05-04']
	],
	'day-before': [
		['She came on May 3, 1999. The day before, it snowed.', 'The day before → 1999-05-02']
	],
	'that-day': [['She came on May 3, 1999. That day it snowed.', 'That day → 1999-05-03']],
	'this-past': [['They met this past weekend.', 'this past weekend → [2024-06-08..2024-06-09]']],
	'the-year': [['Profits for the quarter rose.', 'the quarter → 2024-34']],
	'that-week': [
		['She came on May 3, 1999. That week it snowed.', 'That week → [1999-05-03..1999-05-09]']
	],
	'same-month-year-before': [
		['Sales rose from the same period a year earlier.', 'the same period a year earlier → 2023'],
		['Sales rose from the same month last year.', 'the same month last year → 2023-06'],
		[
			'In the first quarter of 2024 sales rose from the same period last year.',
			'the same period last year → 2023-33'
		]
	],
	ago: [
		['They moved two years ago.', 'two years ago → 2022~'],
		['They moved about three months ago.', 'about three months ago → 2024-03~'],
		['They moved a week ago.', 'a week ago → [2024-06-03..2024-06-09]'],
		['They moved a few days ago.', 'a few days ago → [..2024-06-12]'],
		['They stayed for two years.']
	],
	'last-next-month': [
		['It closed last December.', 'last December → 2023-12'],
		['It opens next October.', 'next October → 2024-10']
	],
	afterwards: [['She came on May 3, 2024. Later she left.', 'Later → [2024-05-03..2024-06-12]']],
	'hours-ago': [['It burned two hours ago.', 'two hours ago → 2024-06-12']],
	ahead: [['It ends ten days from now.', 'ten days from now → 2024-06-22']],
	later: [
		['She came on May 3, 1999. Two days later she left.', 'Two days later → 1999-05-05'],
		['She came in May 1999. Two days later she left.', 'Two days later → [1999-05-03..1999-06-02]'],
		['A few weeks later she left.']
	],
	'hours-later': [
		['She came on May 3, 1999. Two hours later she left.', 'Two hours later → 1999-05-03']
	],
	earlier: [['She came in 1999. Three years earlier he died.', 'Three years earlier → 1996~']],
	'vague-past': [
		['It was once a mill.', 'once → [..2024-06-12]'],
		['At one time it was a mill.', 'At one time → [..2024-06-12]'],
		['The power failed recently.', 'recently → [..2024-06-12]'],
		['The power failed in the past.', 'the past → [..2024-06-12]']
	],
	now: [['The power is now off.', 'now → 2024-06-12~']],
	'vague-future': [
		['The power will fail soon.', 'soon → [2024-06-12..]'],
		['Some day it will be known.', 'Some day → [2024-06-12..]'],
		['It may rise in the near term.', 'the near term → [2024-06-12..]']
	],
	clock: [
		['It opened at 10:35 a.m. in the hall.', '10:35 a.m. → 2024-06-12'],
		['It opened at 8 p.m. on Friday and closed.', '8 p.m. → 2024-06-07'],
		['They won 3-2.']
	],
	'time-of-day': [['In the morning the police came.', 'the morning → 2024-06-12']],
	feast: [
		['It snowed at Christmas 2019.', 'Christmas 2019 → 2019-12-25'],
		['It snowed on Thanksgiving 2019.', 'Thanksgiving 2019 → 2019-11-28'],
		['It snowed on Easter Sunday 2023.', 'Easter Sunday 2023 → 2023-04-09']
	],
	'christmas-eve': [['It snowed on Christmas Eve 2019.', 'Christmas Eve 2019 → 2019-12-24']],
	'new-years-eve': [["It snowed on New Year's Eve 2019.", "New Year's Eve 2019 → 2019-12-31"]],
	'new-years-day': [['It snowed on New Year’s Day 2019.', 'New Year’s Day 2019 → 2019-01-01']],
	'labor-day': [['It rained on Labor Day 2019.', 'Labor Day 2019 → 2019-09-02']],
	'easter-days': [['It rained on Good Friday 2023.', 'Good Friday 2023 → 2023-04-07']],
	'easter-monday': [['It rained on Easter Monday 2023.', 'Easter Monday 2023 → 2023-04-10']],
	'independence-day': [
		['It rained on Independence Day 2023.', 'Independence Day 2023 → 2023-07-04']
	],
	'valentines-day': [["It rained on Valentine's Day.", "Valentine's Day → 2024-02-14"]],
	'no-date-quantity': [
		['It costs $2000.'],
		['There came 1500 people.'],
		['About 1900 jobs will go.'],
		['They sold 2,000 shares.'],
		['They lost 1990 dollars.']
	],
	'no-date-name': [
		['The Agenda 2030 and a Boeing 737.'],
		['Call 555-1999 for room 2001.'],
		['The F-1944 flew every Friday.'],
		['Since the fall of the city it was no later than that.'],
		['Theresa May spoke on Mondays.'],
		['Good morning!'],
		['He was in his early 40s.'],
		['They live at 1600 Pennsylvania Avenue.'],
		['They meet on the first Monday of each month.'],
		['Black Friday and Cyber Monday were the best.'],
		['May he rest in peace.'],
		['She was named woman of the year.'],
		['Will the fall in prices last?'],
		['Windows 95 and Route 66 and the Russell 2000.']
	],
	'month-of-delivery': [
		['Oil for July delivery fell.', 'July → 2024-07'],
		['Wheat for March delivery fell.', 'March → 2025-03']
	],
	'century-by-its-hundred': [
		['It was built in the 1500s.', 'the 1500s → 15XX'],
		['It was built in the late 1800s.', 'the late 1800s → [1867..1899]']
	],
	'following-weekday': [
		['She came on May 3, 1999. The following Monday she left.', 'The following Monday → 1999-05-10']
	],
	'the-next': [
		['She came on May 3, 1999. The next day she left.', 'The next day → 1999-05-04'],
		['She came in 1999. The next year she left.', 'The next year → 2000'],
		['It may fall over the next year.']
	],
	'before-that': [
		[
			'She came on May 3, 1999. The week before, it snowed.',
			'The week before → [1999-04-26..1999-05-02]'
		],
		['She came in May 1999. The month before, it snowed.', 'The month before → 1999-04']
	],
	'in-their-time': [
		["It will open in two years' time.", "two years' time → 2026~"],
		['It would have closed in two weeks’ time.', 'two weeks’ time → [2024-06-24..2024-06-30]']
	],
	'end-of-year': [
		['They plan to close it by year-end 2025.', 'year-end 2025 → [2025-09..2025-12]']
	],
	'after-next': [
		['They will meet the week after next.', 'the week after next → [2024-06-24..2024-06-30]']
	],
	'before-last': [['They met the year before last.', 'the year before last → 2022']],
	'black-monday': [['Shares fell as on Black Monday.', 'Black Monday → 1987-10-19']],
	'black-tuesday': [['Shares fell as on Black Tuesday.', 'Black Tuesday → 1929-10-29']],
	'black-wednesday': [['The pound fell as on Black Wednesday.', 'Black Wednesday → 1992-09-16']],
	'black-thursday': [['Shares fell as on Black Thursday.', 'Black Thursday → 1929-10-24']],
	'after-so-long': [
		['She came on May 3, 1999. After two days she left.', 'After two days → 1999-05-05'],
		['She left after two days.']
	],
	'september-11': [
		['The Sept. 11 attacks changed that.', 'Sept. 11 → 2001-09-11'],
		['After 9/11 that changed.', '9/11 → 2001-09-11']
	],
	'st-patricks-day': [["They marched on St. Patrick's Day.", "St. Patrick's Day → 2024-03-17"]],
	'mothers-day': [["They met on Mother's Day 2024.", "Mother's Day 2024 → 2024-05-12"]],
	'fathers-day': [["They met on Father's Day 2024.", "Father's Day 2024 → 2024-06-16"]],
	'presidents-day': [["They met on Presidents' Day 2024.", "Presidents' Day 2024 → 2024-02-19"]],
	'veterans-day': [['They met on Veterans Day 2023.', 'Veterans Day 2023 → 2023-11-11']],
	'memorial-day': [['They met on Memorial Day 2024.', 'Memorial Day 2024 → 2024-05-27']],
	'columbus-day': [['They met on Columbus Day 2023.', 'Columbus Day 2023 → 2023-10-09']],
	'martin-luther-king-day': [
		['They met on Martin Luther King Jr. Day 2024.', 'Martin Luther King Jr. Day 2024 → 2024-01-15']
	],
	'boxing-day': [['They met on Boxing Day 2023.', 'Boxing Day 2023 → 2023-12-26']],
	'may-day': [['They marched on May Day.', 'May Day → 2024-05-01']],
	'all-saints-day': [['They met on All Saints’ Day 2023.', 'All Saints’ Day 2023 → 2023-11-01']],
	'april-fools-day': [["They met on April Fools' Day.", "April Fools' Day → 2024-04-01"]],
	epiphany: [['They met on Epiphany 2024.', 'Epiphany 2024 → 2024-01-06']],
	'ash-wednesday': [['They met on Ash Wednesday 2024.', 'Ash Wednesday 2024 → 2024-02-14']],
	'palm-sunday': [['They met on Palm Sunday 2024.', 'Palm Sunday 2024 → 2024-03-24']],
	'weekday-and-day': [
		['They sued on Thursday the 6th.', 'Thursday the 6th → 2024-06-06'],
		['Prices fell on Friday the 13th.', 'Friday the 13th → 2023-10-13'],
		['They will meet on Friday the 13th.', 'Friday the 13th → 2024-09-13']
	],
	'month-of-figures': [
		['It will publish June figures soon.', 'June → 2024-06'],
		['It will publish May figures.', 'May → 2024-05'],
		['December sales fell.', 'December → 2023-12'],
		['It may report July sales early.', 'July → 2024-07']
	],
	'same-group-of-year': [
		[
			'It earned $4 million in the first quarter, up from $3 million in the 2023 quarter.',
			'the 2023 quarter → 2023-33'
		],
		[
			'Profit in the third quarter of 2023, ended Sept. 30, beat that of the 2022 period.',
			'the 2022 period → 2022-35'
		]
	],
	'ago-to-the-day': [
		['A year ago today it sank.', 'A year ago today → 2023-06-12'],
		['Twenty-five years ago today it sank.', 'Twenty-five years ago today → 1999-06-12'],
		['Two months ago today it sank.', 'Two months ago today → 2024-04-12'],
		['Two weeks ago today it sank.', 'Two weeks ago today → 2024-05-29']
	],
	'patriots-day': [['They ran on Patriots’ Day.', 'Patriots’ Day → 2024-04-15']],
	'no-date-duration': [
		['Over the past two years it fell.'],
		['In the next few days it may fall.'],
		['Over the next year it may fall.'],
		['It fell in the last decade.'],
		['It is 25 years old.'],
		['It came three days later than planned.']
	]
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
	test.each(cases)('%s', (text, ...expected) => {
		const found = findDates(text, { language: 'en', published });
		const ofRule = found.filter((date) => date.rule === rule);
		expect(ofRule.map(({ words, edtf }) => `${words} → ${edtf}`)).toEqual(expected);
		if (!expected.length) expect(found).toEqual([]);
	});
});

test('every rule has its cases, and every rule that names dates one that it finds', () => {
	for (const { rule, means } of ENGLISH.rules) {
		const finds = (CASES[rule] ?? []).filter(([, ...expected]) => expected.length > 0);
		expect(CASES[rule], rule).toBeDefined();
		if (means === 'none') expect(finds, rule).toEqual([]);
		else expect(finds, rule).not.toEqual([]);
	}
	expect(Object.keys(CASES).sort()).toEqual([...ENGLISH.rules.map(({ rule }) => rule)].sort());
});
