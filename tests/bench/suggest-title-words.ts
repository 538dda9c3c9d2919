/** A language's words for the rules of titles, independent of the generator's lists. */
type Words = Record<
	| 'conjunctions'
	| 'verbs'
	| 'openers'
	| 'pronouns'
	| 'endings'
	| 'clauses'
	| 'auxiliaries'
	| 'articles'
	| 'prepositions'
	| 'times'
	| 'fillers'
	| 'joints',
	RegExp
>;
const list = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'iu');

export const WORDS: Record<'de' | 'en', Words> = {
	de: {
		conjunctions: list(
			'und oder aber denn sondern doch dass daß weil wenn ob obwohl während nachdem bevor damit sodass indem wobei wodurch weshalb sowie bzw jedoch deren dessen welche welcher welches'
		),
		verbs: list(
			'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte mag möchte sei seien habe hätte wäre würde würden könnte könnten kam kamen ging gingen gab gaben stand standen fand fanden blieb blieben nahm nahmen liess ließ sprach traf hielt schlug trat bekam wies lag lief fuhr flog bot rief trug warf zog fiel sah las schrieb schloss verlor gewann begann beginnt übernahm übernahmen gelang entstand sank stieg erhielt ließen liessen'
		),
		// lower-case words with a verb's ending that may open a clause
		openers: list(
			'gegen neben unter hinter zwischen wegen seit trotz mit nach laut statt samt erst zuerst zuletzt jetzt nicht heute heuten gestern morgen oben unten hinten ausgerechnet rund mindestens höchstens meisten vielen allen beiden einigen wenigen ersten letzten zweiten neuen alten seinen ihren unseren einen keinen den mitten inzwischen bereits fast selbst längst zunächst demnächst einst sonst meist künftig insgesamt derzeit anderen weiteren konkret direkt spätestens frühestens wenigstens hat'
		),
		pronouns: list(
			'er sie es ihm ihr ihn ihnen wir ich du man dies dieser diese dieses jener das was wer sich'
		),
		endings: list(
			'in im am bei beim von vom zum zur für gegen durch ohne wegen trotz seit bis zwischen unter und oder aber sowie der die das den dem des ein eine einen einem einer eines kein keine sein seine seinen seiner ihr ihre ihren ihrer dass als wie sehr laut pro je'
		),
		auxiliaries: list(
			'hat habe haben hatte hatten ist sei sind seien war waren wäre wird werde werden wurde wurden würde würden soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte mag möchte'
		),
		articles: list(
			'der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem ihr ihre ihren ihrem diese dieser dieses diesen diesem'
		),
		prepositions: list(
			'in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für gegen durch ohne um unter über wegen trotz seit bis zwischen während laut gemäss gemäß neben hinter gegenüber innerhalb angesichts aufgrund per pro'
		),
		times: list(
			'am im in an ab seit bis um vor nach der den dem des die das vergangenen vergangene letzten letzte nächsten dieser diesem diesen dieses jahr jahres jahre woche monat uhr anfang mitte ende bereits schon noch erst kurz gegen von zum montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend nachmittag früh \\d+'
		),
		fillers: list(
			'aber nämlich zudem ausserdem auch jedoch allerdings dabei nun bereits schon jetzt danach dann zuerst letztens seinerzeit eben wohl nunmehr schliesslich schließlich zunächst daraufhin dagegen hingegen inzwischen unterdessen endlich doch denn und überhaupt zwar'
		),
		joints: list(
			'und oder aber sondern denn doch dass daß weil wenn ob obwohl während nachdem bevor damit als wie sowie'
		),
		clauses:
			/[;:]\s|\s[–—-]\s|,\s(?=(?:und|oder|aber|denn|sondern|doch|dass|daß|weil|wenn|ob|obwohl|während|nachdem|bevor|damit|der|die|das|den|dem|deren|dessen|welche[rsnm]?|wobei|wie|so|sagte|sagt)\s)/gu
	},
	en: {
		conjunctions: list(
			'and or but nor yet so that which who whom whose if whether because although though while since unless until whereas when where as than however'
		),
		verbs: list(
			'is are was were be been being has have had do does did will would can could may might shall should must said says say told tells announced announces reported reports expects expected plans planned came went took made gave got saw ran held kept cut set put rose fell grew began begins led sent paid sold bought won lost met told to not'
		),
		openers: list(
			'united limited related combined unlimited advanced red news sales shares this its his as less plus across always perhaps besides unless thus based increased continued proposed'
		),
		pronouns: list(
			'he she it they them him we i you this that these those there what his her its their'
		),
		endings: list(
			'of at by for with to from the a an and or but nor that which who as than into between against during its his their her is was are were be been has have had will would could can may very such if because'
		),
		auxiliaries: list(
			'is are was were has have had will would can could may might shall should must'
		),
		articles: list('a an the this that these those his her its their some any no'),
		prepositions: list(
			'of in on at by for with to from into onto over under after before during through against between among about across around without within since until via amid despite toward towards upon'
		),
		times: list(
			'on in at by since until the last next this week month year years quarter ago earlier later today yesterday tomorrow morning evening afternoon monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december early late mid of from \\d+'
		),
		fillers: list('also however meanwhile then now already finally eventually too and but'),
		joints: list(
			'and or but nor so that which who whose while because although though when where whereas as if after before until since unless than'
		),
		clauses:
			/[;:]\s|\s[–—-]\s|,\s(?=(?:and|or|but|which|who|whose|while|although|because|where|when|as|said|says)\s)|\s(?=that\s)/gu
	}
};
