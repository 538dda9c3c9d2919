/**
 * Word lists of the company rules. German and English are kept together because articles quote both. To add a
 * word, add it to its list.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Company names that are also everyday words, surnames or first names: not evidence by themselves. */
export const COMMON_WORDS = words(`
	Alphabet Amber Apollo Arc Ball Bild Blau Block Blue Box Brave Bund Cash Chance Chase Circle
	Clear Core Dash Delta Dialog Diesel Discovery Dove Echo Edge Elf Element Express
	Fairphone Familie Flash Focus Ford Forum Fox Frontier Future Gap General Global Gold Green
	Group Grund Handel Harris Heinrich Herz Home Horizon Impuls Index Insight International Jaguar Klar
	Kraft Land Lang Launch Leben Lidar Life Lift Light Line Link Live Local Mark Mars Match Max
	Media Meta Meyer Miller Mirror Mission Mond Moon Morgen Motion Mutter Nest Next Nord Notion Nova
	Now Nummer One Online Open Orange Otto Partner Peak People Plan Planet Plus Point Possible
	Prime Primus Prior Pro Progress Punkt Quadrat Rabbit Ring Rock Rolle Root Roots Ruhe Run Schein
	Schmidt Schneider Seat Service Shift Signal Slack Smart Snap Sonne Spark Spiegel Spirit Sprint
	Square Stadt Star Start Steel Stern Story Stripe Strom Subway Sun Super Tag Target Technik Team
	Thema Time Times Total Touch Tower Trade Trend Trust Union Unity Value Vision Visa Wagner Wave Web
	Weber Weg Weiss Weiß Welt Werk Wind Wish Wolf Wolff World Zeit Ziel Zoll Zoom
`);

/** Two-letter abbreviations that rarely mean a company. */
export const ABBREVIATIONS = words(`
	AB AG AI AM AN AR AS AT BC BR BY CA CC CD CH CO CV DA DE DI DJ DM DR DU DV EC EG EK EM EN ER ES EU
	EV FC FR GB GG GT HD HR IC ID IN IP IQ IR IS IT IV JA JU KG KI KM LA LP MA MB MI MM MO NA NO NR
	NS NY OB OK ON OR OS PC PM PR PS RB RE RT SA SE SO SS ST SU TV UG UK UM UN US VI VR WC WG WM XL ZU
`);

/** Common nouns for companies: never a name by themselves. */
export const GENERIC_NOUNS = words(`
	Aktiengesellschaft Agentur Anbieter Arbeitgeber Bank Betreiber Betrieb Betriebe Börse Branche Firma
	Firmen Gesellschaft Gruppe Händler Hersteller Holding Institut Kanzlei Klinik Konkurrent Konkurrenten Konkurrenz
	Konsortium Konzern Konzerns Konzerne Kunde Kunden Landesbank Lieferant
	Muttergesellschaft Mutterkonzern Plattform Privatbank Reederei Sparkasse Tochter Tochterfirma
	Tochtergesellschaft Tochterunternehmen Unternehmen Unternehmens Verlag Versicherer Versicherung
	Volksbank Wettbewerber Zulieferer Company Corporation Firm Group Holdings Startup Subsidiary
`);

/**
 * Endings of German nouns that introduce a company: "der Chip-Designer Nvidia". Lower-case entries count only
 * inside a compound, since a "Bauer" alone is a farmer.
 */
export const KINDS_DE = `
	Agentur Airline Anbieter Ausrüster Autovermieter bauer Betreiber Billigflieger Brauerei Broker
	Brokerhaus Bankhaus Designer dienst Dienstleister Discounter Entwickler Firma Fluggesellschaft
	Fluglinie Gigant Grosshändler Großhändler Händler Hersteller kette Konzern Krankenkasse Magazin
	Modelabel Mutterkonzern netzwerk -Netzwerk -Dienst Pionier plattform -Plattform Produzent Provider
	Reederei riese schmiede -Riese Sender Softwarehaus Spezialist Start-up Startup tochter -Tochter
	Tochterfirma Unternehmen Verlag Verlagshaus Vermieter Vermittler Versandhändler Versender
	Versicherer Versorger Werft Zeitung Zulieferer
`
	.trim()
	.split(/\s+/);

/** Kinds that often precede an object instead of a name: "dass der Konzern Stellen streicht". */
export const BARE_KIND =
	/^(?:Unternehmen|Konzern|Hersteller|Händler|Anbieter|Betreiber|Versicherer|Entwickler|Produzent|Zulieferer)s?$/u;
/** Endings of German common nouns. Many company names share them, so this is used only after a bare kind. */
export const NOUN_ENDING = /\p{Ll}{2}(?:e|en|er|ern|ung|keit|heit|schaft|tion)$/u;

/** English nouns that introduce a company: "chipmaker Nvidia", "the startup Klarwerk". */
export const KINDS_EN = `
	airline automaker bank brewer brewery broadcaster broker builder carmaker chain chipmaker company
	conglomerate developer drugmaker firm giant insurer lender maker manufacturer operator parent platform
	producer provider publisher retailer rival shipyard start-up startup subsidiary supplier unit utility
	wholesaler
`
	.trim()
	.split(/\s+/);

/** Beginnings of German nouns for something only a company has: "OpenAI-Chef". */
export const HOLDINGS_DE = `
	Aktie Aktien Aktionär Anleger Aufsichtsrat Belegschaft Beschäftigte Beteiligung Boss CEO CFO Chef
	Eigentümer Eigner Filiale Finanzchef Geschäftsführer Gründer Grossaktionär Großaktionär
	Hauptversammlung Investor Konkurrent Konzern Kursziel Manager Mehrheit Mitarbeiter Mitgründer
	Muttergesellschaft Mutterkonzern
	Personalchef Pleite Rivale Sparte Sprecher Tochter Töchter Übernahme Verwaltungsrat Vize Vorstand
	Vorständin Werke Zentrale Zulieferer
`
	.trim()
	.split(/\s+/);

/** English nouns for something only a company has: "OpenAI CEO". */
export const HOLDINGS_EN = `
	CEO CFO CTO chairman chief co-founder executives founder investors shareholders shares spokesman
	spokesperson spokeswoman stock subsidiary
`
	.trim()
	.split(/\s+/);

/** What stands before the name of a company, and hardly before that of a person or a place: "Übernahme von Klarwerk". */
export const RELATIONS_DE = [
	'(?:Übernahme|Insolvenz|Pleite|Konkurs|Aktien?|Mutterkonzern|Muttergesellschaft|Belegschaft|Beschäftigten?|Vorstandschef|Personalchef|Finanzchef) (?:von|bei)',
	'(?:Mitarbeiter|Mitarbeitern|Streiks?|Warnstreiks?|Stellenabbau|Entlassungen) bei',
	'(?:Beteiligung|Anteile?n?) an',
	'Fusion mit'
];
export const RELATIONS_EN = [
	'(?:takeover|acquisition|insolvency|bankruptcy|shares?|subsidiary|shareholders|CEO|chief executive) of',
	'(?:stake|shares|shareholders) in',
	'(?:merger|joint venture) with',
	'manufactured by',
	'(?:strike|layoffs|workers|employees|jobs) at'
];

/** Words that end the names of companies. */
export const LAST_WORDS = words(`
	Airlines Airways Aerospace Automotive Biotech Brothers Chemicals Electronics Energy Enterprises
	Entertainment Foods Group Gruppe Holding Holdings Industries Industrien Instruments Insurance Laboratories
	Logistics Logistik Motors Networks Partners Petroleum Pharma Pharmaceuticals Pictures Railways Records
	Semiconductor Semiconductors Shipping Söhne Sons Steel Studios Systems Technologies
	Technology Telecom Telekom Therapeutics Ventures Versicherung Versicherungen
`);

/** What only a company does, behind its name. */
export const DEEDS = [
	'(?:has |had |have )?(?:filed|files|filing) for (?:insolvency|bankruptcy|administration|Chapter)',
	'(?:has |had |have )?(?:went|gone|goes) (?:bankrupt|public|bust|into (?:administration|liquidation|receivership))',
	'(?:has |had |have )?(?:declared|declares) (?:insolvency|bankruptcy)',
	'(?:has |had |have )?(?:laid off|is laying off|lays off)',
	'(?:has |had |have )?(?:merged|merges|will merge|to merge) with',
	'(?:has |had |have )?(?:reported|reports|posted|posts) (?:an? |its )?(?:(?:quarterly|annual|net|record|operating|(?:first|second|third|fourth)-quarter) ){0,2}(?:loss|losses|profits?|earnings|sales|revenues?)',
	'ist (?:insolvent|pleite)',
	'(?:meldete?|beantragte?) (?:[\\p{L}\\p{N}. ]{1,40} )?(?:Insolvenz|Konkurs)',
	'(?:hat|musste) (?:[\\p{L}\\p{N}. ]{1,40} )?(?:Insolvenz|Konkurs) (?:angemeldet|anmelden|beantragt|beantragen)',
	'(?:ging|geht) (?:[\\p{L}\\p{N}. ]{1,30} )?(?:an die Börse|in Konkurs|pleite)',
	'(?:streicht|strich|entlässt|entliess|entließ|baut) (?:[\\p{L}\\p{N}. ’]{1,40} )?(?:Stellen|Mitarbeiter|Arbeitsplätze|Jobs)',
	'(?:fusioniert|fusionierte) mit'
];

/** Nouns that combine with "-Chef" without being a company. */
export const NO_COMPANY_BEFORE_CHEF = words(`
	Amts Abteilungs Agentur Airline Armee Asien Auto Bahn Banken Bank Bau Behörden Berlin Betriebs Branchen
	Bundes Bundesbank CDU CSU Club DAX DFB Dax Deutschland Digital EU EZB Einkaufs Entwicklungs Ersatz
	Europa Ex FDP FIFA Familien Fed Feuerwehr Finanz Firmen Forschungs Fraktions Frankreich Gast
	Geheimdienst Gesamt Gewerkschafts Gross Groß Grünen Gruppen Haupt IG IT Ifo Industrie Internet
	Karriere Klein KI Klub Kommissions Konzern Kultur Küchen Landes Linken Linke Länder Marketing Medien
	Minister Mini Nachrichten Nato Noten Notenbank Online Opec Partei Personal Polizei Presse Privat
	Produkt Produktions Projekt Protokoll Rathaus Redaktions Regierungs Rüstungs SPD AfD Schul Schweizer
	Schweiz Sicherheits Software Sparten Sport Staats Stadt Start Stellen Strategie Stützpunkt Technik
	Technologie Tech Team UEFA UN UNO US USA Unternehmens Verbands Verdi Vereins Verkaufs Vertriebs
	Vize Vorstands Welt Werks Wirtschafts Zentralbank Zukunfts China Indien Russland Österreich
	Immobilien Versicherungs Energie Chip Aktien Krypto Bitcoin Öko Bio Bar Cloud Standard Star
`);

/** Capitalised words that follow a noun for a company, or open a sentence, without being a name. */
export const NO_NAME = words(`
	Aber Also Am An Anfang Angaben Auch Auf Aus Außerdem Ausserdem Bei Beim Berichten Bereits Bis Da
	Damals Damit Danach Dann Das Dass Dazu Dem Den Denn Der Des Deshalb Die Dies Diese Dieser Dieses
	Doch Dort Durch Ein Eine Einem Einen Einer Eines Ende Er Es Etwa Für Gegen Gestern Heute Hier Ihr
	Ihre Im In Ist Ja Jetzt Kein Keine Kunden Laut Man Medienberichten Mehr Mit Mitte Mitarbeiter
	Nach Nicht Noch Nun Nur Ob Oder Ohne Schon Seit Sein Seine Seit Sich Sie So Sogar Sondern Trotz
	Über Um Und Unter Vom Von Vor Wann War Was Weil Wenn Wer Werden Wie Wieder Wir Wird Wo Zu Zudem Zuletzt
	Zufolge Zum Zur Zwar Zwischen Millionen Milliarden Prozent Euro Dollar Franken
	Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai
	Juni Juli August September Oktober November Dezember
	Ehemalige Ehemaliger Ehemaligen Neue Neuer Neuen Former New Ordinary Preferred Common Deputy Interim Acting
	Co CEO CFO CTO Chef Chefin Gründer Sprecher Vorstand GmbH AG SE Inc Corp Ltd
	Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Viele Einige Mehrere Andere Alle Beide
	Two Three Four Five Six Seven Eight Nine Ten Many Several Some Most Other Both
	A According After All Also An And As At Because Before But By For From He Her His How I If In It Its
	Last Meanwhile My New Not Of On Or Our She Since That The Their Then There These They This Those To
	Under We What When Where While Who With You
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March May June July October
	December
`);

/** First names and titles: the next word is a surname, not a company. */
export const BEFORE_SURNAMES = words(`
	Herr Herrn Frau Mr Mrs Ms Miss Sir Lady Dr Prof Professor Familie
	Adam Albert Alexander Alfred Alice Andrea Andreas Angela Angelika Anja Anna Anne Annette Anthony Anton
	Arthur Barbara Beat Beate Ben Bernd Bernhard Bettina Betty Bill Birgit Bob Brigitte Bruno Carl Carla
	Carlos Carmen Carol Charles Chris Christa Christian Christiane Christina Christine Christoph Christopher
	Clara Claudia Claus Daniel Daniela David Dennis Dieter Dietmar Dirk Donald Doris Dorothea Edward Elena
	Elisabeth Elizabeth Emil Emma Eric Erich Erik Ernst Eva Felix Florian Frank Franz Franziska Friedrich
	Fritz Gabriele Georg George Gerald Gerd Gerhard Gisela Günter Günther Hanna Hannah Hans Harald Harrison
	Harry Heike Heiko Heinrich Heinz Helen Helga Helmut Henry Herbert Hermann Holger Horst Hugo Ian Ingo
	Ingrid Irene Jack Jacob Jakob James Jan Jane Jennifer Jens Jessica Joachim Joe Johann Johanna Johannes
	John Jonas Jonathan Jörg Josef Joseph Julia Julian Jürg Jürgen Karin Karl Katharina Katja Katrin Keith
	Kevin Klaus Kurt Lars Laura Lena Linda Lisa Lothar Ludwig Luis Lukas Manfred Manuel Marc Marcel Marco
	Marcus Maria Marie Mario Markus Martin Martina Mary Matthew Matthias Max Maximilian Melanie Michael
	Michaela Michelle Mike Monika Moritz Nadine Nancy Nicole Niklas Nina Norbert Oliver Oskar Patricia Patrick
	Paul Paula Peter Petra Philip Philipp Pierre Rainer Ralf Ralph Regina Reinhard Renate René Reto Richard
	Rita Robert Roger Roland Rolf Ronald Rudolf Ruth Sabine Samuel Sandra Sara Sarah Scott Sebastian Simon
	Simone Sofia Sonja Sophie Stefan Stefanie Steffen Stephan Stephanie Stephen Steve Steven Susan Susanne
	Sven Sylvia Theo Theodor Thomas Thorsten Tim Timo Tobias Tom Torsten Udo Ulrich Ulrike Urs Ursula Ute
	Uwe Vera Verena Viktor Volker Walter Werner Wilhelm William Willi Wolfgang Yvonne
`);

/** Words between a company's name and its former name. */
export const FORMERLY = [
	'ehemals',
	'ehemalige',
	'ehemaliges',
	'vormals',
	'vormalige',
	'früher bekannt als',
	'früher',
	'einst',
	'zuvor',
	'vorher',
	'bis vor kurzem',
	'formerly known as',
	'formerly called',
	'formerly',
	'previously known as',
	'previously',
	'once called',
	'known until recently as'
];

/** "Ein Audi", "ihrem VW": a product, since German company names take no indefinite article or possessive. */
export const PRODUCT_DETERMINER =
	/(?<![\p{L}\p{N}])(?:[Kk]?[Ee]in|[MmDdSs]ein|[Ii]hr|[Uu]nser|[Ee]uer|[Ee]ur)(?:e[mnrs]?)?\s$/u;

/** Determiners after which an everyday word is not a name: "die Zeit" is rarely the newspaper. */
export const DETERMINER =
	/(?<![\p{L}\p{N}])(?:[Dd](?:er|ie|as|en|em|es|ies\p{Ll}{1,2})|[Ii][mn]s?|[Aa]ms?|[Zz]u[mr]|[Bb]eim|[Vv]om|[Jj]ed\p{Ll}{1,2}|[Aa]lle|[Tt]he|[Aa])\s$/u;
