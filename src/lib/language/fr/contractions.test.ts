import { expect, test } from 'vitest';
import { from, to, when } from './contractions.ts';

test.each([
	['2018', 'de 2018', 'à 2018', 'en 2018'],
	['juin 2024', 'de juin 2024', 'à juin 2024', 'en juin 2024'],
	['avril 2024', 'd’avril 2024', 'à avril 2024', 'en avril 2024'],
	['octobre 2024', 'd’octobre 2024', 'à octobre 2024', 'en octobre 2024'],
	['4 juin 2024', 'du 4 juin 2024', 'au 4 juin 2024', 'le 4 juin 2024'],
	['1er avril 2024', 'du 1er avril 2024', 'au 1er avril 2024', 'le 1er avril 2024'],
	['4 avr. 2024', 'du 4 avr. 2024', 'au 4 avr. 2024', 'le 4 avr. 2024'],
	['printemps 2024', 'du printemps 2024', 'au printemps 2024', 'au printemps 2024'],
	['été 2024', 'de l’été 2024', 'à l’été 2024', 'à l’été 2024'],
	['automne 2024', 'de l’automne 2024', 'à l’automne 2024', 'à l’automne 2024'],
	['hiver 2023/24', 'de l’hiver 2023/24', 'à l’hiver 2023/24', 'à l’hiver 2023/24'],
	['2e trimestre 2022', 'du 2e trimestre 2022', 'au 2e trimestre 2022', 'au 2e trimestre 2022'],
	['les années 1990', 'des années 1990', 'aux années 1990', 'dans les années 1990'],
	['XIXe siècle', 'du XIXe siècle', 'au XIXe siècle', 'au XIXe siècle'],
	['Ier siècle', 'du Ier siècle', 'au Ier siècle', 'au Ier siècle'],
	['44 av. J.-C.', 'de 44 av. J.-C.', 'à 44 av. J.-C.', 'en 44 av. J.-C.']
])('%s: %s, %s, %s', (date, expectedFrom, expectedTo, expectedWhen) => {
	expect([from(date), to(date), when(date)]).toEqual([expectedFrom, expectedTo, expectedWhen]);
});
