import type { EventLanguage } from './language.ts';

const WHO = String.raw`(?<by>(?:(?:Dr|Prof)\.\s){0,2}[^,.;:!?«»„“"()\n]{2,80}?)`;
const SAYS =
	'berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|meldeten|schreibt|schrieb|schreiben|schrieben|mitteilt|mitteilte|mitteilten|sagt|sagte|sagten|erklärt|erklärte|erklärten|betont|betonte|bestätigt|bestätigte|erfuhr|erfahren hat|weiss|weiß';

/** Verbs that may follow the name of a source. */
const VERBS =
	'hat|habe|haben|hatte|hatten|ist|sei|sind|war|wurde|wurden|wird|werde|will|soll|sollen|kann|könne|zog|ging|kam|gab|lag|stieg|plant|baut|klagt|kauft|übernimmt|steht|gibt|geht|(?=\\p{Ll})\\p{L}+(?:te|ten)';

/** Word lists and patterns for events in German. */
export const GERMAN_EVENTS: EventLanguage = {
	verbs: [
		[
			'insolvency',
			'meldet|meldete|meldeten|melden … insolvenz|konkurs|bankrott … an, insolvenz|konkurs … angemeldet|anmelden|anzumelden|beantragt|beantragen, ging|geht|gehen|gingen … in konkurs|pleite|insolvent, pleite|bankrott gegangen, stellt|stellte|stellten … insolvenzantrag|insolvenzanträge, insolvenzantrag|insolvenzanträge … gestellt|stellen, beantragt|beantragte|beantragten … insolvenz|gläubigerschutz|insolvenzverfahren, rutscht|rutschte … insolvenz|pleite, ist|sind|war|waren|wurde insolvent|pleite|zahlungsunfähig'
		],
		[
			'layoffs',
			'streicht|strich|strichen|streichen … stellen|jobs|arbeitsplätze|*stellen, stellen|jobs|arbeitsplätze … gestrichen|abgebaut|streichen|abbauen|abzubauen|wegfallen|weg, baut|baute|bauten|bauen … stellen|jobs|arbeitsplätze|personal … ab, entlässt|entliess|entließ|entliessen|entlassen … mitarbeiter*|beschäftigte*|angestellte*|arbeiter, mitarbeiter*|beschäftigte|angestellte … entlassen'
		],
		[
			'strike',
			'streikt, streikte, streikten, streiken, gestreikt, bestreikt, bestreikte, bestreikten, bestreiken, legt|legte|legten|legen … arbeit … nieder, arbeit … niedergelegt, ruft|rief|riefen|rufen … streik|streiks|ausstand|warnstreik|warnstreiks … auf, streik|streiks|ausstand|warnstreik|warnstreiks … aufgerufen, tritt|trat|traten|treten … ausstand|streik'
		],
		[
			'spin-off',
			'abgespalten, abspalten, abzuspalten, ausgegliedert, ausgliedern, auszugliedern, ausgegründet, spaltet|spaltete|spalteten|spalten … ab, gliedert|gliederte|gliederten … aus, ging|gingen … hervor'
		],
		[
			'appointment',
			'ernennt, ernannte, ernannten, ernannt, ernennen, berief, beriefen, beruft, berufen, tritt|trat … nachfolge|amt|stelle … an, übernimmt|übernahm … leitung|führung|vorsitz|amt|posten|chefposten|geschäftsführung, wird|wurde neuer|neue|neuen|neuem, folgt|folgte … auf … als, zum|zur … gewählt, gewählt … zum|zur, in den|ins … vorstand|aufsichtsrat|verwaltungsrat|präsidium … gewählt|berufen'
		],
		[
			'investigation',
			'ermittelt, ermittelte, ermittelten, ermitteln, untersucht, untersuchte, untersuchten, untersuchen, durchsucht, durchsuchte, durchsuchten, durchsuchen, leitet|leitete|leiteten … ermittlungen|ermittlungsverfahren|untersuchung|strafverfahren|verfahren … ein, ermittlungen|ermittlungsverfahren|untersuchung|strafverfahren|verfahren … eingeleitet, nahm|nahmen|nimmt … ermittlungen … auf'
		],
		[
			'verdict',
			'verurteilt, verurteilte, verurteilten, verurteilen, freigesprochen, spricht|sprach|sprachen … frei, urteilt, urteilte, urteilten, weist|wies|wiesen … klage … ab|zurück, klage … abgewiesen, gab|gibt … klage … statt'
		],
		[
			'settlement',
			'einigt|einigte|einigten|einigen sich … vergleich|aussergerichtlich|außergerichtlich, schliesst|schließt|schloss|schlossen … vergleich, vergleich … geschlossen|zugestimmt|geeinigt, legt|legte|legten … streit|rechtsstreit … bei, streit|rechtsstreit … beigelegt'
		],
		[
			'fine',
			'büsst, büsste, gebüsst, verhängt|verhängte|verhängten … busse|bussgeld|bußgeld|geldstrafe|strafe|geldbusse|geldbuße|millionenstrafe, busse|bussgeld|bußgeld|geldstrafe|geldbusse|geldbuße|millionenstrafe … verhängt|zahlen|bezahlen|bezahlt|verurteilt'
		],
		[
			'funding',
			'sammelt|sammelte|sammelten|sammeln … kapital|millionen|milliarden|geld … ein, kapital|millionen|milliarden|geld … eingesammelt, schliesst|schließt|schloss|schlossen … finanzierungsrunde … ab, finanzierungsrunde … abgeschlossen, erhält|erhielt|erhielten|bekommt|bekam … kredit|darlehen|finanzierung|kapitalspritze|risikokapital'
		],
		[
			'flotation',
			'geht|ging|gingen|gehen … an die börse, an die börse … gegangen|gehen|bringen|gebracht, bringt|brachte|brachten … an die börse'
		],
		[
			'recall',
			'ruft|rief|riefen|rufen … zurück, zurückgerufen, zurückrufen, zurückzurufen, beordert|beorderte … werkstätten|werkstatt'
		],
		[
			'results',
			'erzielt|erzielte|erzielten … gewinn|umsatz|verlust|ergebnis|überschuss|*gewinn|*umsatz, steigert|steigerte|steigerten … umsatz|gewinn|ergebnis|*umsatz|*gewinn, erwirtschaftet, erwirtschaftete, erwirtschafteten, schreibt|schrieb|schrieben … verlust|verluste|gewinn|zahlen, umsatz|gewinn|verlust|ergebnis|nettogewinn|reingewinn|betriebsgewinn|überschuss … stieg|sank|fiel|wuchs|kletterte|schrumpfte|steigt|sinkt|gestiegen|gesunken|gewachsen|zurück'
		],
		[
			'partnership',
			'kooperiert, kooperierte, kooperierten, kooperieren, arbeitet|arbeitete|arbeiten|arbeiteten … zusammen, zusammenarbeiten, zusammenzuarbeiten, geht|ging|gehen|gingen … partnerschaft|kooperation|bündnis … ein'
		],
		['outage', 'ausgefallen, fällt|fiel|fielen|fallen … aus, lahmgelegt, legt|legte|legten … lahm'],
		[
			'approval',
			'genehmigt, genehmigte, genehmigten, genehmigen, bewilligt, bewilligte, bewilligten, zugelassen, erteilt|erteilte|erteilten … genehmigung|zulassung|bewilligung|erlaubnis|lizenz|konzession, genehmigung|zulassung|bewilligung|erlaubnis|lizenz|konzession … erteilt|erhalten, erhält|erhielt|erhielten|bekommt|bekam … genehmigung|zulassung|bewilligung|lizenz|konzession, grünes licht, winkt|winkte|winkten … durch'
		],
		[
			'election',
			'wählt|wählte|wählten, gewählt, wiedergewählt, abgewählt, gewinnt|gewann … wahl|wahlen|*wahl|*wahlen'
		],
		[
			'attack',
			'greift|griff|griffen|greifen … an, angegriffen, überfiel, überfielen, überfallen, attackiert, attackierte, attackierten, bombardierte, bombardierten, bombardiert, gehackt, hackte, hackten, eroberte, eroberten, erobert'
		],
		[
			'ban',
			'verbietet, verbot, verboten, verbieten, untersagt, untersagte, untersagten, untersagen'
		],
		['treaty', 'ratifiziert, ratifizierte, ratifizierten, ratifizieren'],
		[
			'withdrawal',
			'zurückziehen, zurückgezogen, zurückgenommen, zieht|ziehen|zog|zogen … zurück, nimmt|nahm|nahmen … zurück, zog|zieht … den stecker, verzichtet|verzichtete|verzichteten, widerrief, widerrufen, storniert*, stornierte*, sagte|sagten|sagt … ab, abgesagt, lässt|liess|ließ|liessen|ließen … verfallen, kehrt|kehrte|kehrten … den rücken, ausgestiegen, steigt|stieg|stiegen … aus'
		],
		[
			'lawsuit',
			'klagt, klagte, klagten, klagen, geklagt, verklagt, verklagte, verklagten, verklagen, eingeklagt, zog|zogen|zieht|ziehen … vor gericht, vor gericht gezogen, geht|ging|gingen … vor gericht, reicht|reichte|reichten … klage … ein, klage … eingereicht, klage … erhoben, erhob|erhebt|erhoben … klage, erhob|erhebt … anklage, angeklagt, strengt|strengte … an'
		],
		[
			'founding',
			'gegründet, mitgegründet, neugegründet, gründet, gründete, gründeten, gründen, mitbegründet, mitbegründete, ruft|rief|riefen … ins leben, ins leben gerufen, hob|heben … aus der taufe'
		],
		[
			'merger',
			'zusammenlegen, zusammenschliessen, zusammenschließen, fusioniert, fusionierte, fusionierten, fusionieren, verschmolzen, verschmilzt, verschmelzen, zusammengeschlossen, schloss|schlossen|schliesst|schließt|schliessen|schließen sich … zusammen, zusammengelegt, legt|legte|legten|legen … zusammen'
		],
		[
			'acquisition',
			'übernimmt, übernahm, übernahmen, übernommen, gekauft, aufgekauft, zugekauft, erwarb, erwarben, erworben, erwirbt, kauft, kaufte, kauften, kaufen, übernehmen, schluckt, schluckte, geschluckt, beteiligt|beteiligte|beteiligten sich, steigt|stieg|stiegen … ein, eingestiegen'
		],
		[
			'order',
			'bestellt, bestellte, bestellten, bestellen, ordert, orderte, orderten, ordern, geordert, beauftragt, beauftragte, beauftragten, vergibt|vergab|vergaben … auftrag, auftrag … vergeben'
		],
		[
			'request',
			'gebeten, bat, baten, bittet, bitten, ersucht, ersuchte, ersuchten, fordert, forderte, forderten, gefordert, aufgefordert, beantragt, beantragte, beantragten, verlangt, verlangte, verlangten, appelliert, appellierte'
		],
		[
			'proposal',
			'schlägt|schlug|schlugen|schlagen … vor, vorgeschlagen, empfiehlt, empfahl, empfahlen, empfohlen, regt|regte … an, angeregt, setzt|setzte|setzten sich … ein, sich … eingesetzt, bietet|bot|boten … an, angeboten'
		],
		[
			'agreement',
			'einigt|einigte|einigten|einigen sich, geeinigt, vereinbart, vereinbarte, vereinbarten, unterzeichnet, unterzeichnete, unterzeichneten, unterschrieb, unterschrieben, unterschreibt, schliesst|schließt|schloss|schlossen … vertrag|abkommen|*vertrag|*abkommen|partnerschaft|*partnerschaft, vertrag|abkommen|*vertrag|*abkommen … geschlossen|abgeschlossen'
		],
		[
			'decision',
			'entscheiden, beschliessen, beschließen, entschied, entschieden, entscheidet, beschliesst, beschließt, beschloss, beschlossen, erlaubt, erlaubte, erlaubten, verabschiedet|verabschiedete … gesetz, stimmt|stimmte|stimmten … zu, zugestimmt, lehnt|lehnte|lehnten … ab, abgelehnt, verhängt, verhängte'
		],
		[
			'break-up',
			'geplatzt, platzt, platzte, platzten, scheitert, scheiterte, scheiterten, gescheitert, aufgekündigt, kündigt|kündigte|kündigten … auf, trennt|trennte|trennten sich, getrennt, brach|brachen|bricht … ab, abgebrochen, zerstritten, überwarf|überwarfen sich, brechen|bricht|brach|brachen mit'
		],
		[
			'departure',
			'zurücktreten, ausscheiden, verlässt, verliess, verließ, verliessen, verließen, verlassen, zurückgetreten, tritt|trat|traten … zurück, ausgeschieden, scheidet|schied|schieden … aus, entlassen, entliess, entließ, entlässt, gefeuert, feuert, feuerte, gekündigt, kündigte, abgetreten, tritt|trat … ab, geht|ging … in den ruhestand, ausgetreten, tritt|trat|traten … aus'
		],
		[
			'construction',
			'errichten, gebaut, erbaut, aufgebaut, baut, baute, bauten, bauen, errichtet, errichtete, errichteten, entsteht, entstand, entstanden'
		],
		[
			'launch',
			'starten, lancieren, eröffnen, einführen, vorstellen, präsentieren, startet, startete, starteten, gestartet, lanciert, lancierte, lancierten, eröffnet, eröffnete, eröffneten, eingeführt, führt|führte|führten … ein, bringt|brachte|brachten … auf den markt, auf den markt gebracht, veröffentlicht, veröffentlichte, veröffentlichten, stellt|stellte|stellten … vor, vorgestellt, präsentiert, präsentierte, präsentierten, geht|ging|gingen … an den start|in betrieb|online, beginnt, begann, begannen, begonnen, enthüllt, enthüllte, nimmt|nahm|nahmen … auf'
		],
		[
			'test',
			'getestet, testet, testete, testeten, erprobt, erprobte, erprobten, geprobt, jungfernflug, erstmals geflogen, flog|flogen … erstmals'
		],
		[
			'closure',
			'einstellen, stilllegen, auflösen, geschlossen, schliesst, schließt, schloss, schlossen, schliessen, schließen, eingestellt, stellt|stellte|stellten … ein, stillgelegt, legt|legte … still, macht|machte … dicht, aufgelöst, beendet, beendete, beendeten, endet, endete, endeten'
		],
		[
			'accident',
			'abgestürzt, stürzt|stürzte|stürzten … ab, verunglückt, verunglückte, verunglückten, explodiert, explodierte, explodierten, entgleist, entgleiste, kollidiert, kollidierte, kam|kamen … ums leben, ums leben gekommen, getötet, geriet … in brand'
		],
		[
			'milestone',
			'erreicht, erreichte, erreichten, erzielt, erzielte, erzielten, gewinnt, gewann, gewannen, gewonnen, überholt, überholte, überschritt, überschreitet, überschritten, feiert, feierte, feierten, steigt|stieg|stiegen, sinkt, sank, sanken, fällt|fiel|fielen, ausgezeichnet, gelang, gelingt, verlor, verloren, verzeichnet, verzeichnete'
		],
		[
			'plan',
			'plant, plante, planten, planen, geplant, beabsichtigt, beabsichtigte, strebt|strebte … an, kündigt|kündigte|kündigten … an, angekündigt'
		],
		[
			'report',
			'berichtet, berichtete, berichteten, berichten, meldet, meldete, meldeten, enthüllt … recherche*, aufgedeckt, deckt|deckte … auf'
		],
		[
			'statement',
			'sagt, sagte, sagten, gesagt, erklärt, erklärte, erklärten, teilt|teilte|teilten … mit, mitgeteilt, gibt|gab|gaben … bekannt, bekanntgegeben, bekannt gegeben, verkündet, verkündete, verkündeten, bestätigt, bestätigte, bestätigten, betont, betonte, kritisiert, kritisierte, kritisierten, warnt, warnte, warnten, gewarnt, beklagt|beklagte|beklagten sich, sich … beklagt, beschwert|beschwerte sich, sich … beschwert, behauptet, behauptete, behaupteten, bestreitet, bestritt, bestritten, schreibt, schrieb, schrieben'
		]
	],
	nouns: [
		[
			'insolvency',
			'insolvenz, *insolvenz, *insolvenzen, insolvenz*, insolvent*, konkurs, konkurse, konkurses, konkursverfahren*, konkursverwalter*, konkursamt, pleite, *pleite, *pleiten, zahlungsunfähig*, bankrott, bankrotts, bankrotte*, gläubigerschutz*'
		],
		[
			'layoffs',
			'*stellenabbau, *stellenabbaus, *personalabbau, *personalabbaus, *jobabbau, *jobabbaus, *arbeitsplatzabbau, stellenstreichung*, entlassungen, *entlassungen, entlassungswelle, kündigungswelle, stellenkürzung*, jobverlust*, personalkürzung*, jobkahlschlag, abbau von|der|des|tausender|hunderter … stellen|arbeitsplätzen|jobs|arbeitsplätze, streichung|wegfall|verlust von|der|tausender|hunderter … stellen|arbeitsplätzen|jobs|arbeitsplätze'
		],
		[
			'strike',
			'streik, streiks, *streik, *streiks, streik*, ausstand, ausstands, ausstandes, ausstände, ausständen, arbeitskampf, arbeitskampfs, arbeitskampfes, arbeitskämpfe*, arbeitsniederlegung*'
		],
		[
			'spin-off',
			'abspaltung, *abspaltung, abspaltungen, ausgliederung, ausgliederungen, ausgründung, ausgründungen, aufspaltung, spin-off, spinoff, spin-offs, spin-out'
		],
		[
			'appointment',
			'ernennung, amtsantritt, neuer|neue|neuen|neuem *chef|*chefin|ceo|geschäftsführer|geschäftsführerin|präsident|präsidentin, berufung zum|zur'
		],
		[
			'investigation',
			'ermittlungen, ermittlungsverfahren, kartellverfahren, strafverfahren, razzia, durchsuchung, durchsuchungen, untersuchung gegen'
		],
		['verdict', 'urteil, gerichtsurteil, *-urteil, grundsatzurteil, schuldspruch, freispruch'],
		['settlement', 'vergleich vor, aussergerichtliche*, außergerichtliche*, beilegung'],
		[
			'fine',
			'bussgeld, bußgeld, geldbusse, geldbuße, geldstrafe, millionenbusse, millionenstrafe, kartellstrafe, busse von'
		],
		['funding', 'finanzierungsrunde, kapitalerhöhung, kapitalspritze, anschubfinanzierung'],
		['flotation', 'börsengang, börsendebüt, börsenstart, ipo, erstnotiz'],
		['recall', 'rückruf, rückrufe, rückrufaktion, *rückruf'],
		[
			'results',
			'quartalszahlen, jahreszahlen, halbjahreszahlen, geschäftszahlen, gewinnwarnung, quartalsbericht, jahresergebnis, quartalsergebnis, halbjahresergebnis'
		],
		[
			'partnership',
			'partnerschaft mit, partnerschaft zwischen, kooperation mit, zusammenarbeit mit, kooperation zwischen, zusammenarbeit zwischen'
		],
		['outage', 'stromausfall, ausfall, ausfälle, serverausfall, netzausfall, totalausfall'],
		['approval', 'genehmigung, zulassung, bewilligung, freigabe'],
		[
			'election',
			'wahlsieg, wiederwahl, bundestagswahl, landtagswahl, kommunalwahl, parlamentswahl, präsidentenwahl, präsidentschaftswahl, parlamentswahlen, volksabstimmung, referendum'
		],
		[
			'attack',
			'angriff, angriffe, anschlag, anschläge, überfall, attentat, terroranschlag, bombenanschlag, hackerangriff, cyberangriff, luftangriff, luftangriffe, terroranschläge'
		],
		['ban', 'verbot, *-verbot, einfuhrverbot, fahrverbot, exportverbot'],
		[
			'treaty',
			'friedensvertrag, staatsvertrag, waffenstillstand, friedensabkommen, handelsabkommen, freihandelsabkommen, klimaabkommen'
		],
		['break-up', 'geplatzte*, gescheiterte*, zerwürfnis, trennung, *bruch mit'],
		['withdrawal', 'rückzug, rückzieher, rücknahme, zurückgezogene*'],
		['lawsuit', 'klage, *sklage, sammelklage, prozess gegen, anklage'],
		['founding', 'gründung, neugründung, firmengründung, unternehmensgründung'],
		[
			'merger',
			'fusion, fusionen, *-fusion, *fusion, fusionspläne*, fusionsverhandlung*, fusionsgespräch*, merger, zusammenschluss, zusammenschlusses, zusammenschlüsse*, zusammenlegung, verschmelzung'
		],
		[
			'acquisition',
			'übernahme, übernahmen, *-übernahme, firmenübernahme, übernahmeangebot*, übernahmeofferte*, übernahmekampf, übernahmegespräch*, zukauf, zukäufe*, akquisition, akquisitionen, aufkauf, mehrheitsbeteiligung, kauf von|der|des'
		],
		['order', 'bestellung, grossbestellung, großbestellung, grossauftrag, großauftrag'],
		[
			'departure',
			'rücktritt, rücktritts, rücktrittes, chefwechsel, führungswechsel, austritt, entlassung, kündigung, abgang, weggang'
		],
		[
			'accident',
			'absturz, flugzeugabsturz, unglück, unfall, *unglück, *unfall, explosion, brand, grossbrand'
		],
		[
			'closure',
			'schliessung, schließung, *schliessung, *schließung, insolvenz, konkurs, pleite, stilllegung'
		],
		['launch', 'markteinführung, eröffnung, lancierung, börsengang'],
		['construction', 'spatenstich, grundsteinlegung'],
		['agreement', 'einigung, unterzeichnung, vertragsabschluss'],
		['decision', 'entscheid, beschluss']
	],
	says: 'berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, meldeten, schreibt, schrieb, schrieben, teilt|teilte|teilten … mit, mitteilt, mitteilte, sagt, sagte, sagten, erklärt, erklärte, erklärten, betont, betonte, behauptet, behauptete, behaupteten, gibt|gab|gaben … bekannt, bestätigt, bestätigte',
	to: 'zu',
	plans:
		'will wollen wollte wollten möchte möchten soll sollen sollte sollten wird werden plant planen beabsichtigt',
	hypothetical:
		'würde würden könnte könnten müsste müssten dürfte dürften wäre wären hätte hätten falls',
	negations: 'nicht nie niemals kein keine keinen keinem keiner keineswegs',
	pronouns: 'es er sie dieses dieser diese konzern unternehmen firma gesellschaft hersteller',
	plurals: 'beide sie',
	perfect: 'haben sein worden',
	content: '',
	sourceWords: '',
	subordinators:
		'dass ob weil wenn da damit um ohne statt anstatt wo wobei was wer wie der die das dessen deren welche welcher welches nachdem bevor als sodass obwohl während indem',
	coordinators:
		'und oder aber doch sondern denn danach dann daraufhin anschliessend anschließend später schliesslich schließlich jedoch worauf woraufhin',
	and: 'und',
	timeWords:
		'nun jetzt neuerdings seinerzeit danach zuerst zuletzt unterdessen inzwischen mittlerweile bald demnächst nunmehr einst früher später schliesslich schließlich letztens kürzlich jüngst damals derzeit momentan aktuell anschliessend anschließend',
	auxiliaries: 'wurde wurden hat haben hatte hatten ist sind war waren habe sei wird werden',
	fillers:
		'aber nämlich zudem ausserdem außerdem auch jedoch allerdings dabei nun bereits schon jetzt danach dann zuerst letztens seinerzeit eben wohl nunmehr schliesslich schließlich zunächst daraufhin dagegen hingegen inzwischen unterdessen überhaupt und',
	beforeDates:
		'am im in an zu zum zur seit ab bis um vom von vor nach bereits schon erst noch anfang mitte ende gegen der dem den des das jahr jahre monat etwa rund ca. kurz genau erneut spätestens frühestens und',
	sometime: 'irgendwann',
	latest: 'spätestens, spätestens im, spätestens am, spätestens bis',
	onDate: 'am im in',
	articles: 'der die das dem den des ein eine einer einem einen',
	continues: 'nicht sondern und auch vor ebenso darunter nebst samt oder',
	light: /^(?:beginnt|beginnen|begann|begannen|startete?n?|startet|endete?n?|endet)$/iu,
	tellsWhen:
		/^(?:der|die|das|welche[rs]?)\s.*\s(?:dauerte|andauerte|lief|ging|stattfand)[\s,.;]*$/u,
	verbEnding:
		/(?:t|te|ten|en)$|^(?:kam|ging|gab|stand|fand|blieb|nahm|liess|ließ|sprach|traf|hielt|schlug|trat|bekam|wies|lag|lief|fuhr|flog|bot|rief|trug|warf|kann|muss|soll|will|zog|fiel|hielt)$/,
	excluded: /(?<!\p{L})nicht\s(?:aber\s)?(?:nur\s)?[^.;!?]{1,80}?(?=,\s+sondern(?!\p{L}))/giu,
	refersBack:
		/^(?:Diese[rs]?|Die|Der)\s(?:Information|Angabe|Meldung|Aussage|Bericht|Nachricht|Erkenntnis)(?:en|e|se)?(?!\p{L})/u,
	attributions: [
		new RegExp(
			`(?<!\\p{L})(?:[Ll]aut|[Gg]emäss|[Gg]emäß|[Nn]ach (?:Angaben|Informationen|Berichten|Auffassung|Ansicht|Darstellung) (?:von|des|der|vom))\\s${WHO}(?=\\s(?:${VERBS}|${SAYS}|am|im|in|nicht|noch|bereits)(?!\\p{L})|[,.;:!?«»„“"()\\n]|$)`,
			'u'
		),
		new RegExp(
			`(?<!\\p{L})[Ww]ie\\s${WHO}\\s(?:(?:nun|jetzt|gestern|heute|zuerst|zuvor|am|in|im|unter|exklusiv|kürzlich)\\s(?:[^,.;\\n]{0,40}\\s)?)?(?:${SAYS})(?!\\p{L})`,
			'u'
		),
		new RegExp(
			`,\\s(?:so|sagt|sagte|schreibt|schrieb|erklärt|erklärte|teilte|meldet|meldete|berichtet|berichtete)\\s${WHO}(?=\\s(?:am|mit|in|im|gegenüber)\\s|[,.;:!?«»„“"()\\n]|$)`,
			'u'
		),
		/(?:^|[\s(])(?:(?:dem|der|den)\s)?(?<by>(?:\p{Lu}[\p{L}\p{N}&-]*\s?){1,4})\szufolge(?!\p{L})/u,
		new RegExp(
			`^(?:«[^»]*»,?\\s)?${WHO}\\s(?:sagt|sagte|sagten|erklärte|erklärten|berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb|behauptet|behauptete|behaupteten|teilte|teilten|betonte|bestätigte)(?:\\s[^,.;:]{1,60})?,\\s(?=dass|es|er|sie|man|die|der|das|\\p{L}+\\s(?:sei|habe|werde|seien)(?!\\p{L}))`,
			'u'
		),
		/(?<!\p{L})(?:soll|sollen)(?!\p{L})[^.;]{1,120}\s(?:haben|sein|worden sein)(?!\p{L})/iu,
		/(?<!\p{L})(?:angeblich|nach eigenen Angaben|Berichten zufolge|Medienberichten zufolge|es heisst|es heißt|heisst es|heißt es|dem Vernehmen nach)(?!\p{L})/iu
	],
	sourceName:
		/^(?:(?=\p{Ll})\p{L}+\s){0,3}\p{Lu}\S*(?:\s(?:(?:von|und|für|zu|beim?|vom|in|im|aus)\s)?(?:(?:der|des|dem)\s)?\p{Lu}\S*)*/u,
	reportedSpeech:
		/(?<!\p{L})(?<!(?:ich|Ich)\s)(?:habe|sei|seien|werde|könne|müsse|solle|wolle|dürfe|gehe|komme|stehe|gebe|nehme|mache|diene|liege|bleibe|wisse|profitiere|brauche|lasse|halte|handle|führe)(?!\p{L})(?!\s(?:ich|Ich)(?!\p{L}))/u,
	title: {
		openers: 'denn also so ja nein immerhin freilich zwar',
		determiners:
			'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem jeder jede jedes jeden kein keine keinen keiner mehrere viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn weitere zahlreiche zahlreichen elf zwölf etliche',
		verbs:
			'kam kamen ging gingen gab gaben stand standen fand fanden blieb blieben nahm nahmen liess ließ sprach traf hielt schlug trat bekam wies lag lief fuhr flog bot rief trug warf zog fiel sah las schrieb schloss verlor gewann begann stieg sank kann muss soll will darf mag soll könne müsse sei seien habe werde gibt sieht steht liegt geht macht setzen setzt schliesst schließt strich streicht beginnt übernahm unternahm vernahm entnahm übertraf betraf beschloss verschloss erschloss erwarb warb verbot unterbot überbot erhob hob verschob schob übergab vergab ergab begab gelang misslang rang sang sprang bestand entstand verstand widerstand entging beging verging unterschrieb beschrieb vertrieb trieb betrieb erwies bewies überwies verwies geriet verriet beriet riet berief widerrief verlief entlief empfahl befahl stahl verbarg hinterließ hinterliess entließ entliess verließ verliess überließ überliess erließ erliess verfiel entfiel überfiel gefiel befand empfand erfand verschwand überwand verband band entwarf verwarf unterlag erlag bestritt stritt überschritt schritt griff ergriff begriff litt schnitt brach unterbrach versprach widersprach entsprach stach starb verstarb wuchs erwuchs betrug übertrug erschlug lud erfuhr befuhr grub wusch bat hieß hiess half erschien schien schied entschied mied blies schwamm trank verbrachte besaß besass saß sass aß ass maß mass vergaß vergass genoss schoss beschoss goss floss schwor log betrog verzog bezog entzog vollzog überzog durchfuhr verhielt erhielt behielt enthielt unterhielt',
		pronouns:
			'er sie es ihm ihr ihn ihnen wir ich du man sich dies das dieser diese dieses jener jene jenes was wer wen wem sich die der den dem letztere letzterer letzteres erstere ersterer ersteres',
		replaceable: 'er sie es',
		ambiguous: /^(?:d(?:as|ie|er|en|em)|dies\p{Ll}*|jene\p{Ll}?|ihr)$/u,
		objects:
			/^(?:ihm|ihn|ihnen|ihr|das|dies|sich|man|die|der|den|dem|was|wer|wen|wem|dies\p{Ll}+|jene\p{Ll}?)$/u,
		prepositions:
			'in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur für gegen durch ohne um unter über überm wegen trotz seit bis zwischen während laut gemäss gemäß neben hinter gegenüber innert innerhalb ausserhalb außerhalb seitens zugunsten angesichts aufgrund mithilfe anhand per pro statt dank infolge anlässlich mangels zwecks',
		noEnds:
			'als wie dass oder und sowie sehr aber rund etwa bis je pro noch nur sich zirka circa ca nicht',
		particles: 'an auf aus bei durch mit nach über um unter vor zu ein ab statt',
		passive: 'wurde wurden war waren ist sind wird werden',
		adverbs:
			'nicht jetzt heute gestern erst zuerst zuletzt selbst fast meist sonst einst längst zunächst demnächst insgesamt seit mit statt samt laut bereits inzwischen mitten unten hinten oben morgen zudem weit weiten nicht oft damit seither künftig rund etwa gut seinen ihren einen meinen deinen unseren keinen allen vielen beiden anderen neuen ersten letzten erneut direkt konkret sofort leicht schlecht recht überhaupt bekannt bereit komplett exakt dicht spät echt wert zusammen ansonsten wenigstens draussen drinnen aussen daneben deswegen dort hier deshalb daher darum dennoch trotzdem gleichzeitig zugleich dabei damals so später früher bisher offenbar wieder',
		modals:
			'kann können konnte konnten könnte könnten will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten muß mußte mußten darf dürfen durfte durften mag möchte möchten würde würden',
		copulas:
			'ist sind war waren wird wurde wurden bleibt blieb lautet lautete dauert dauerte läuft lief liegt lag heisst heißt hat hatte',
		oblique:
			'den dem des einen einem eines keinen keinem sich ihn ihm ihnen ihren ihrem seinen seinem diesen diesem mir mich uns nicht er sie es wir ich man',
		relatives:
			'der die das den dem deren dessen denen welche welcher welches welchen welchem was wo wodurch womit wofür',
		complements: 'dass daß ob',
		conjunctions:
			'weil da damit wenn obwohl während nachdem bevor als sodass indem wobei wo wodurch weshalb womit seit wie sobald solange falls wer was warum bis',
		additions:
			'darunter einschliesslich einschließlich etwa nämlich insbesondere zumal samt um ohne statt anstatt sagte sagten sagt so also auch weil obwohl nachdem während wobei indem',
		adjuncts:
			'wegen während trotz angesichts dank infolge aufgrund laut gemäss gemäß anlässlich seit mangels zwecks',
		adverbials:
			'bei beim nach während trotz wegen infolge angesichts anlässlich dank aufgrund laut gemäss gemäß in im am für vor',
		places:
			'in im an am auf bei beim nach vor vorm unter über neben hinter zwischen innerhalb ausserhalb außerhalb ab innert',
		loose: '',
		subjects: 'er wir ich'
	},
	abbreviations:
		'dr prof st nr tel str ca bzw usw etc vgl inkl geb gest chr ing mag dipl abs art evtl ggf max min mio mrd sog hl jan feb mär apr jun jul aug sep sept okt nov dez z u d i s a v o b h',
	ordinalDot: true,
	verbSecond: true
};
