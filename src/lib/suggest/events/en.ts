import type { EventLanguage } from './language.ts';

const WHO = String.raw`(?<by>(?:(?:Mrs?|Ms|Dr|Prof)\.\s)?[^,.;:!?«»“”"()\n]{2,80}?)`;
const SAYS =
	'said|says|say|reported|reports|report|told|tells|tell|claimed|claims|claim|wrote|writes|argued|argues|alleged|alleges|confirmed|confirms';

/** Word lists and patterns for events in English. */
export const ENGLISH_EVENTS: EventLanguage = {
	verbs: [
		[
			'insolvency',
			'went|goes|gone bankrupt|bust, filed|files|filing for … bankruptcy|insolvency|administration|protection, filed|files … bankruptcy, entered|enters administration|bankruptcy|receivership, went|goes into administration|receivership, declared|declares bankruptcy'
		],
		[
			'layoffs',
			'laid|lays|lay|laying off, is|are|was|were cutting|slashing|axing … jobs|positions|workforce|staff, cut|cuts|cutting … jobs|positions|workforce|staff, axed|axes|slashed|slashes|shed|sheds|eliminated|eliminates … jobs|positions, jobs|positions will|would go|disappear, jobs|positions will|would be cut|axed|lost'
		],
		[
			'strike',
			'walked|walks off|out … job|jobs|strike, went|goes|gone|go on strike, on strike, called|calls … strike, downed tools'
		],
		['spin-off', 'spun|spins|spin off|out, hived|hives off, demerged, carved|carves out'],
		[
			'appointment',
			'appointed, appoints, appoint, named … chief|ceo|chairman|chairwoman|president|head|director|executive, names … chief|ceo|chairman|chairwoman|president|head|director|executive, hired, hires, succeeds|succeeded … as, took|takes over as, promoted|promotes … to, elected … chairman|board|ceo|chair, takes|took the helm'
		],
		[
			'investigation',
			'investigated, investigates, investigating, investigate, launched|launches|opened|opens … investigation|probe|inquiry, raided, raids, probed, probes, probing, subpoenaed'
		],
		[
			'verdict',
			'convicted, convicts, sentenced, sentences, acquitted, found|finds … guilty, ruled|rules against|that|in, overturned, overturns, upheld, upholds'
		],
		[
			'settlement',
			'settled, settles, settle, reached|reaches … settlement, agreed|agrees to pay|settle, agrees|agreed to a settlement'
		],
		['fine', 'fined, fines, imposed|imposes … fine|penalty, ordered|orders … pay'],
		[
			'funding',
			'raised|raises … million|billion|funding|capital, secured|secures … funding|financing|loan|investment, closed|closes … round, received|receives … funding|investment|loan'
		],
		['flotation', 'went|goes|gone|going public, listed on, floated, floats, debuted on, ipo of'],
		['recall', 'recalled, recalls, recalling, recall … vehicles|cars|products|models'],
		[
			'results',
			'posted|posts|reported|reports … profit|loss|earnings|revenue|sales|income|results, profit|profits|earnings|revenue|revenues|sales … rose|fell|jumped|dropped|climbed|grew|declined|slid|slipped|surged|soared, announced|announces … results|earnings'
		],
		[
			'partnership',
			'partnered, partners with, teamed|teams up, collaborates|collaborated|collaborating with, formed|forms … alliance|partnership|venture, entered|enters … partnership|alliance'
		],
		[
			'outage',
			'went|goes down|offline|dark, knocked out|offline, crashed … servers|server|website, suffered|suffers … outage|blackout, lost power'
		],
		[
			'approval',
			'approved, approves, approve, cleared|clears … deal|merger|takeover|acquisition|drug, granted|grants … approval|licence|license|permission|certification, received|receives|won|wins … approval|clearance|certification, authorised, authorized, certified'
		],
		[
			'election',
			'elected, elects, re-elected, reelected, voted|votes … office|power, won|wins … election|vote'
		],
		[
			'attack',
			'attacked, attacks, bombed, bombs, invaded, invades, hacked, hacks, shelled, stormed, raided by, hijacked'
		],
		[
			'ban',
			'banned, bans, banning, prohibited, prohibits, outlawed, outlaws, blocked|blocks … sale|sales|import|imports|deal|merger|takeover, barred|bars … from'
		],
		['treaty', 'ratified, ratifies, signed|signs … treaty|accord|ceasefire|truce'],
		[
			'withdrawal',
			'withdrew, withdraws, withdrawn, withdraw, pulled|pulls out, dropped, drops, cancelled, canceled, cancels, cancel, revoked, scrapped, backed|backs out, let|lets … lapse, abandoned, abandons, went the same way, rescinded'
		],
		[
			'lawsuit',
			'sued, sues, sue, is|are suing, filed|files … suit|lawsuit|complaint, went|goes|gone to court, took|takes|taken … to court, charged with, indicted, prosecuted'
		],
		[
			'founding',
			'founded, co-founded, cofounded, founds, established, establishes, set|sets up, was|were formed, formed the, met for the first time, incorporated'
		],
		[
			'merger',
			'merged, merges, merge, merging, combined with, became part of, becomes part of, amalgamated, joined forces'
		],
		[
			'acquisition',
			'acquired, acquires, acquire, bought, buys, buy, took|takes|taken over, take over, agreed|agrees to buy|acquire, is|are|was|were buying|acquiring|purchasing, purchased, purchases, snapped up'
		],
		[
			'order',
			'ordered, orders … from, orders, ordering, placed|places … order|orders, took|takes options, put|puts … names down, commissioned, commissions'
		],
		[
			'request',
			'asked, asks, ask, requested, requests, urged, urges, demanded, demands, petitioned, applied|applies for, called|calls on, begged'
		],
		[
			'proposal',
			'proposed, proposes, propose, suggested, suggests, recommended, recommends, offered, offers, pitched'
		],
		[
			'agreement',
			'agreed, agrees, signed, signs, struck|strikes … deal|agreement, reached|reaches … deal|agreement, took|takes over … the cost'
		],
		[
			'decision',
			'decided, decides, ruled, admitted, declined, declines, refused, refuses, rejected, rejects, suspended, suspends, voted, votes, allowed, allows, grounded, chose, chooses'
		],
		[
			'break-up',
			'split, splits from, broke|breaks up|off|with, broken off, parted ways, parts ways, collapsed, collapses, fell|falls through|apart, severed, ended … partnership|talks|contract'
		],
		[
			'departure',
			'resigned, resigns, resign, quit, quits, stepped|steps down, retired, retires, was|were fired|sacked|dismissed|ousted, is|are|was|were stepping|standing down, is|are|was|were leaving|quitting|resigning|retiring, fired, fires, sacked, ousted, left|leaves the company|firm|board|group|bank, departed'
		],
		[
			'construction',
			'built, builds, build, building a, constructed, constructs, rebuilt, broke|breaks ground, left|leaves … factory|factories|halls, was|were being cut, assembled, erected'
		],
		[
			'launch',
			'launched, launches, launch, opened, opens, introduced, introduces, unveiled, unveils, released, releases, began, begins, begun, started, starts, returned to, returns to, rolled|rolls out, went|goes live|on sale|into service, entered service, enters service, debuted, debuts, inaugurated, resumed, resumes'
		],
		[
			'test',
			'tested, tests, flew, flies, flown, first … to fly, took|takes off, takes to the air, in the air, first flight, passed the speed, trialled'
		],
		[
			'closure',
			'closed, closes, shut, shuts, ceased, ceases, was|were dissolved, discontinued, ended, ends, gave|gives up, given up, last … flight|commercial, final … flight, wound up'
		],
		[
			'accident',
			'crashed, crashes, caught|catches fire, exploded, explodes, collided, derailed, was|were killed, were|was injured, killed, sank'
		],
		[
			'milestone',
			'reached, reaches, won, wins, achieved, achieves, became the first, overtook, overtakes, surpassed, surpasses, hit|hits … record, celebrated, celebrates, rose, rises, fell, falls, gained, lost, landed, lands, left, leaves, earned'
		],
		[
			'plan',
			'plans to, planned to, plan to, intends to, intended to, aims to, scheduled to, set to'
		],
		[
			'report',
			'reported, reports, reports that, published, publishes, revealed, reveals, disclosed'
		],
		[
			'statement',
			'said, says, announced, announces, told, tells, stated, declared, declares, warned, warns, confirmed, confirms, denied, denies, claimed, claims, complained, complains, criticised, criticized, accused, accuses, wrote, argued, let|lets … know'
		]
	],
	nouns: [
		['insolvency', 'bankruptcy, insolvency, administrators, receivership, liquidation'],
		['layoffs', 'layoffs, lay-offs, redundancies, job cuts, job losses, mass dismissal*'],
		['strike', 'strike, strikes, walkout, walk-out, stoppage, industrial action, work stoppage'],
		['spin-off', 'spin-off, spinoff, spin-offs, demerger, carve-out'],
		['appointment', 'appointment of, appointment as'],
		['investigation', 'investigation, probe, inquiry, raid on'],
		['verdict', 'ruling, verdict, conviction, acquittal'],
		['settlement', 'settlement'],
		['fine', 'fine of, fines of, penalty of'],
		['funding', 'funding round, series a, series b, capital increase, seed round'],
		['flotation', 'ipo, flotation, initial public offering, stock market debut'],
		['recall', 'recall of, product recall, recall'],
		[
			'results',
			'quarterly results, profit warning, annual results, quarterly earnings, quarterly profit, net income, net profit, net loss'
		],
		[
			'partnership',
			'partnership with, partnership between, collaboration with, alliance with, joint venture'
		],
		['outage', 'outage, outages, blackout, power cut, downtime'],
		['approval', 'approval of, approval for, approval from, certification of, clearance for'],
		['election', 'election, elections, referendum, ballot'],
		[
			'attack',
			'attack, attacks, bombing, bombings, cyberattack, cyber-attack, invasion, air raid, air strike, hijacking'
		],
		['ban', 'ban on, ban of, embargo'],
		['treaty', 'treaty, treaty of, ceasefire, truce, armistice, accord'],
		['break-up', 'break-up, breakup, collapsed, falling-out'],
		['withdrawal', 'withdrawal, cancellation'],
		['lawsuit', 'lawsuit, lawsuits, indictment'],
		['founding', 'founding, foundation of'],
		['merger', 'merger'],
		['acquisition', 'acquisition, takeover, buyout'],
		['departure', 'resignation, dismissal, ouster, departure of'],
		['accident', 'crash, accident, explosion, disaster'],
		['closure', 'closure, shutdown'],
		['launch', 'launch of, maiden, debut'],
		['agreement', 'signing of'],
		['decision', 'decision to']
	],
	says: 'said, says, reported, reports, told, tells, claimed, claims, wrote, writes, confirmed, confirms, announced, announces, alleged, alleges, argued, argues',
	to: 'to',
	plans: 'will shall plans intends aims wants hopes',
	hypothetical: 'would could might may should if',
	negations: "not never no neither nor didn't doesn't won't wasn't weren't hasn't without",
	pronouns: 'it company firm group maker',
	plurals: 'they both',
	perfect: '',
	content: 'that',
	sourceWords: 'according',
	subordinators:
		'that according which who whom whose if whether because so where when as after before while although though since until to for than including',
	coordinators: 'and or but then so yet later while before after',
	and: 'and',
	timeWords:
		'now recently soon formerly once later earlier then afterwards meanwhile currently nowadays previously eventually subsequently lately',
	auxiliaries: 'was were has have had is are be been did does',
	fillers: 'also however meanwhile then now already finally eventually too and',
	beforeDates:
		'on in at by since until from between during about around after before for the early late mid some time probably of a an and it was is that',
	sometime: 'some time, sometime, at some point',
	latest: 'by, by the end of, no later than, at the latest by',
	onDate: 'on in',
	articles: 'the a an',
	continues: 'not but including and also especially',
	light: /^(?:began|begins|begun|start(?:s|ed)|end(?:s|ed)|resumed)$/iu,
	tellsWhen:
		/^(?:which|that)\s(?:(?:had\s)?lasted|ran|went on|took place|was held|were held)(?!\p{L})/u,
	verbEnding:
		/(?:ed|s)$|^(?:came|went|took|met|made|gave|got|saw|ran|stood|held|kept|cut|set|put|spoke|drew|grew|rose|fell|wrote|knew|became|brought|sent|led|spent|paid|sold)$/,
	excluded: /(?<!\p{L})not\s(?:only\s)?[^.;!?]{1,80}?(?=,?\s+but(?!\p{L}))/giu,
	refersBack:
		/^(?:The|This|That|These)\s(?:information|report|claim|statement|news|details)(?!\p{L})/u,
	attributions: [
		/^According to\s(?<by>[^,.;:!?\n]{2,60}),/u,
		/(?<!\p{L})according to\s(?<by>[^,.;:!?\n]{2,80}?)(?=\s(?:on|in|at|who|which|that)\s|[,.;:!?\n]|$)/iu,
		new RegExp(`(?<!\\p{L})[Aa]s\\s${WHO}\\s(?:\\p{Ll}+ly\\s)?(?:${SAYS})(?!\\p{L})`, 'u'),
		new RegExp(
			`,[”"]?\\s(?:or\\s)?(?:so\\s)?${WHO}\\s(?:said|says|say|reported|reports|told|claimed|claims|wrote|writes)(?=\\s(?:on|in|at)\\s|[,.;:!?\\n]|$)`,
			'u'
		),
		new RegExp(
			`[,”"]\\s(?:said|says|according to)\\s${WHO}(?=\\s(?:on|in|at)\\s|[,.;:!?\\n]|$)`,
			'u'
		),
		new RegExp(
			`^${WHO}\\s(?:${SAYS})(?:\\s(?:on|in|last|this)\\s[^,.;:]{1,40})?(?:\\s(?!him|her|itself)\\p{L}+)?\\s(?:that|it|he|she|they)(?!\\p{L})`,
			'u'
		),
		/(?<!\p{L})(?:reportedly|allegedly|supposedly|it is said|is said to|are said to|was said to)(?!\p{L})/iu
	],
	title: {
		openers: 'which who indeed though instead thus so still nevertheless moreover furthermore',
		determiners:
			'his her its their our this that these those some several many both all two three four five six seven eight nine ten another each no more most other',
		verbs:
			'said says told came went took met made gave got saw ran stood held kept cut set put spoke drew grew rose fell wrote knew became brought sent led spent paid sold bought won lost began broke built chose flew found fought hit left lent let sank shut split struck sued swept threw thought withdrew can must get gets overtook underwent undertook upheld withstood sought taught caught drove fled froze hung laid meant shook shrank slid stole swore tore wore dealt understood forbade overcame oversaw foresaw beat',
		pronouns:
			'he she it they him we i you this that these those there here what who whom his her its their my our your',
		replaceable: 'it they',
		ambiguous: /^(?:this|that|these|those)$/,
		objects: /^(?:his|her|its|their|our|my|your|this|that|these|those|what|who|whom)$/,
		prepositions:
			'of in on at by for with to from into onto over under after before during through against between among about across around without within since until via amid despite toward towards upon following regarding including because as than per like',
		noEnds:
			'than very also not never is are was were be been has have had will would could should may might must who which whose that if when while such including',
		particles: 'on off up down out over in through',
		passive: 'was were is are',
		adverbs:
			'as its this his across always perhaps besides unless thus less plus sales shares profits news series states united limited red hundred',
		modals: 'will would can could may might shall should must',
		copulas: 'is are was were be became remains',
		oblique: 'him them me us himself itself',
		relatives: 'which who whom whose where',
		complements: 'that whether',
		conjunctions:
			'because although though while when whereas as after before until since if unless where how',
		additions:
			'including such especially particularly namely with without due despite amid following after before because although though while when whereas as since until',
		adjuncts:
			'after before during amid amidst despite following because while when although though until',
		adverbials: '',
		places: 'in at from across',
		loose:
			'for with by under over through against among between around within about on in at from across to into onto upon via toward towards alongside near',
		subjects: 'i we'
	},
	abbreviations:
		'mr mrs ms dr prof st no vs etc inc corp co ltd jr sr gen col lt sgt capt rep sen gov jan feb mar apr jun jul aug sep sept oct nov dec approx dept est u s e g i a p m',
	ordinalDot: false,
	verbSecond: false
};
