/**
 * More news of our own making, by the kind of news it imitates; see `suggest-samples.ts` for how dates are marked.
 * These too were written before the rules were tried on them, and then used to mend the rules.
 */
export const KINDS = {
	financial_1989_en: `
# 1989-10-26
Tarrant Chemical Corp. said net income for the {third quarter=1989-Q3} ended {Sept. 30=1989-09-30} jumped 31% to $17.2 million, or 71 cents a share, from a restated $13.1 million, or 54 cents a share, in {the 1988 quarter=1988-Q3}. Sales gained 6% to $188 million from $177 million.
For the nine months profit was $44 million, against $40 million {a year ago=1988}.

# 1989-10-26
In composite trading on the New York Stock Exchange {yesterday=1989-10-25}, Dunmore shares closed at $28.625, up 75 cents. They had traded as high as $41 in {August=1989-08}, before the {Oct. 13=1989-10-13} plunge.

# 1989-10-26
Stocks have won back about half of what they lost on {Friday the 13th=1989-10-13}, when the industrials fell 190 points. "{Today=1989-10-26} nobody wants to be short," a trader said. Volume on the Big Board, which had swelled to 416 million shares {the Monday after the slide=1989-10-16}, was 155 million.

# 1989-10-26
The board declared a quarterly dividend of 12 cents a share, payable {Dec. 1=1989-12-01} to stock of record {Nov. 10=1989-11-10}. The company last paid a dividend in {the second quarter of 1986=1986-Q2}. It has about 8.1 million shares outstanding.

# 1989-10-26
Fennimore Savings & Loan expects to post a loss of $60 million for {the current quarter=1989-Q4}, and will take a $22 million charge in the {fourth quarter=1989-Q4}. In {the year-ago quarter=1988-Q4} it lost $4 million. It hopes to return to profit by {mid-1990=1990~M}.

# 1989-10-26
The Treasury's 8% notes due {1996=1996} rose 5/32 to 100 10/32. The 30-year bond, the 8 1/8% issue due {August 2019=2019-08}, gained nearly half a point. {Late Tuesday=1989-10-24} it had yielded 7.93%. Prices had dropped in heavy trading.

# 1989-10-26
Durable goods orders fell 0.1% {last month=1989-09}, the Commerce Department said, after a 3.9% rise in {August=1989-08}. {July=1989-07}'s figure was revised to a 2.9% drop. Economists {now=PRESENT_REF} put growth for {the third quarter=1989-Q3} at 2.5%, slower than {the second quarter=1989-Q2}'s 2.9% pace.

# 1989-10-30
Mr. Quayle, 58 years old, will retire at {year-end=1989~E}. He has been chairman since {January 1985=1985-01} and was president from {1979=1979} to {1984=1984}. His successor, who joined the concern {six years ago=1983}, {previously=PAST_REF} was chief financial officer.

# 1989-10-30
The Tokyo market closed higher {Monday=1989-10-30}. The Nikkei index gained 21 points to 35549.44; on {Friday=1989-10-27} it had lost 151. In London the 100-share index was off 2.1 at {midday=1989-10-30}. Frankfurt will be shut {Wednesday=1989-11-01} for {All Saints' Day=1989-11-01}.

# 1989-10-30
Under a five-year, $1.2 billion contract signed {Friday=1989-10-27}, the builder is to deliver the first of three ships in {the spring of 1992=1992-SP} and the last by {late 1993=1993~E}. Two earlier ships, ordered in {fiscal 1985=1985}, were delivered eight months late.

# 1989-10-30
Gold for {December=1989-12} delivery settled at $376.60 an ounce, up $4.40, on {Friday=1989-10-27}. {A week earlier=1989-W42} it was $368. In {the 1970s=197} such swings were common; in {recent months=PAST_REF} the metal has hardly moved. Silver stood at $5.23, its best since {mid-July=1989-07~M}.

# 1989-10-30
Japan's auto makers built 7.2% more cars in {the fiscal first half=1989-H1}, ended {Sept. 30=1989-09-30}, than {a year earlier=1988-H1}. Exports fell for the sixth straight month. A ministry official said exports would turn up {early next year=1990~S}.

# 1989-10-30
Sales of new homes plunged 14% in {September=1989-09}, the steepest fall since {January 1982=1982-01}. The average price was $152,600, against $149,400 in {September 1988=1988-09} and $142,000 in {the month before=1989-08}. About 368,000 homes were unsold at {the end of September=1989-09~E}.

# 1989-10-30
Just {two weeks ago=1989-W42}, Mr. Lorne said he would never sell. {Last Thursday=1989-10-26} he sold. The offer of $23 a share expires {Nov. 27=1989-11-27}, unless extended. {At one time=PAST_REF} his family held 60% of the stock; it {now=PRESENT_REF} holds 4%.

# 1989-10-30
"We'll see slower growth {next year=1990}," the economist said, "and by {1991=1991} rates will be at 6%." {A decade ago=1979}, when inflation ran at 13%, nobody would have believed it. He sees no recession for {the foreseeable future=FUTURE_REF}.

# 1989-11-01
Harcastle PLC reported pretax profit of #42.1 million in the six months to {Aug. 31=1989-08-31}, up from #35.6 million in {the year-earlier period=1988}. The results include, for the first time, those of Moorgate Tiles, bought {last November=1988-11} for #90 million.

# 1989-11-01
The company earned $1.9 million, or 12 cents a share, in {the latest quarter=1989-Q3}, compared with a loss of $600,000 in {the same quarter last year=1988-Q3}. In the latest nine months it earned $5 million. In {all of 1988=1988} it earned $5.4 million. The loss in {1987=1987} was $3 million.

# 1989-11-01
A spokesman said the strike, which began {Oct. 4=1989-10-04}, cost the plane maker 20 deliveries in {October=1989-10}. Talks resumed {Monday=1989-10-30} and were to go on {today=1989-11-01}. The last walkout, in {1977=1977}, lasted 45 days. The three-year contract had expired at {midnight Oct. 3=1989-10-03}.

# 1989-11-01
Ford options for {November=1989-11} were active. The {1990=1990} model, which went on sale in {September=1989-09}, sells for $11,990. Jaguar's 1,990 dealers sold {1988=1988}'s leftovers at {1985=1985} prices. A Model 500 costs $2,050.

# 1989-11-01
Congress in {1986=1986} cut the top rate to 28%. The bill, passed by the House {last month=1989-10}, would lower it to 19.6% through {1991=1991}. Until {recently=PAST_REF}, senators had been cool to it; {this week=1989-W44} they may vote. The measure's sponsors want it in force {Jan. 1=1990-01-01}.

# 1989-11-01
Foundry orders for the first nine months were off 4% from {the comparable period a year earlier=1988}. Shipments rose 2%. The trade group will give {October=1989-10} numbers {Nov. 21=1989-11-21}, and full-year ones in {early 1990=1990~S}.
`,
	wire_1998_en: `
# 1998-02-11
NAIROBI, Kenya (AP) _ A bomb tore through a market {Wednesday=1998-02-11}, killing nine people and wounding more than 40. It went off shortly after {noon=1998-02-11}. A caller had warned the police. In {November=1997-11}, a blast at the same place killed three.

# 1998-02-11
Good evening. {Tonight=1998-02-11}, the showdown with Iraq. The secretary of defense arrived in Kuwait {this evening=1998-02-11} after a stop in Bahrain {this afternoon=1998-02-11}. "Time is running out," he said. He flies to Moscow {tomorrow=1998-02-12}. We'll be back in a minute.

# 1998-02-11
The Olympic downhill, put off on {Sunday=1998-02-08} and again on {Tuesday=1998-02-10} because of snow, is {now=PRESENT_REF} set for {Friday morning=1998-02-13}. The super-G will be run {the same day=1998-02-13}. Nagano had as much snow in {1984=1984}. {Four years ago=1994} in Lillehammer the sun shone for 16 days.

# 1998-02-11
In {the past=PAST_REF}, the two neighbors fought three wars, in {1948=1948}, {1965=1965} and {1971=1971}. Elections begin {next Monday=1998-02-16} and end {March 7=1998-03-07}. {So far this year=1998}, 340 people have been killed in Kashmir. Results are expected in {mid-March=1998-03~M}.

# 1998-02-11
It was {a year ago today=1997-02-11} that the ferry sank. Families gathered on the pier at {dawn=1998-02-11}. "{Some day=FUTURE_REF} we will know," said a widow. An inquiry blamed the captain {last spring=1997-SP}. Of 218 aboard, 14 were saved. The youngest was three.

# 1998-02-11
ABC's Marisa Stone reports from Havana. The pope's visit {last month=1998-01} changed little, people here say. {Forty years ago=1958} there were 300 churches in the province; {today=PRESENT_REF} there are 90. Fidel Castro, 71, has ruled since {Jan. 1, 1959=1959-01-01}.

# 1998-02-11
The court on {Tuesday=1998-02-10} refused to delay the execution, due at {6 p.m. on Thursday=1998-02-12}. He had killed a clerk on {June 13, 1983=1983-06-13}. The governor, who twice has granted stays, did not say what he would do.

# 1998-02-11
Russian coal miners have not been paid since {October=1997-10}. On {Monday=1998-02-09} 200 of them sat down on the tracks. They left {late Tuesday=1998-02-10} after the premier promised the money by {the end of the month=1998-02~E}. {A month ago=1998-01} he had promised it, too.

# 1998-05-13
India set off two more nuclear devices {Wednesday=1998-05-13}, {two days after=1998-05-11} three underground tests that shook the world. The country's first test was in {May 1974=1974-05}. Sanctions will cost it billions. "We have no plan {at this time=PRESENT_REF} to follow," an official in Islamabad said.

# 1998-05-13
Indonesian troops fired on students in Jakarta {Tuesday evening=1998-05-12}, killing six. By {Wednesday afternoon=1998-05-13} mobs were burning cars. President Suharto, in Cairo for a summit, cut short his trip and will return {early Thursday=1998-05-14}. He was elected to a seventh term in {March=1998-03}.

# 1998-05-13
Frank Marsh, who played the barber on a {1950s=195} radio show, died {Monday=1998-05-11} in Palm Springs. He was 82. Born in Hoboken in {December 1915=1915-12}, he sang with bands in {the '30s=193} and {'40s=194}. He retired in {1979=1979}. In his later years he raised horses.

# 1998-05-13
The storms that spun across Tennessee on {the night of April 16=1998-04-16} were the worst in 24 years. {Nearly a month later=1998-05}, 2,000 homes have no roof. The governor's deadline is {the first of June=1998-06-01}. Seven twisters touched down within three hours.

# 1998-05-13
Israel turned 50 {two weeks ago=1998-W18}. The state was proclaimed on {May 14, 1948=1948-05-14}; {the next day=1948-05-15} five armies invaded. Netanyahu meets the secretary of state again {tonight=1998-05-13} in Washington. They talked for 90 minutes {Wednesday morning=1998-05-13}. 

# 1998-05-13
Karachi: gunmen killed five people {overnight=1998-05-12}, police said on {Wednesday=1998-05-13}. More than 300 have died in such attacks {this year=1998}, against 500 in {the whole of 1997=1997}. Schools will reopen on {Saturday=1998-05-16}. They have been shut since {May 4=1998-05-04}.

# 1998-11-19
The president's lawyers asked {Thursday=1998-11-19} for two more days. Hearings opened {this morning=1998-11-19} and may end before {Christmas=1998-12-25}. {Twenty-four years ago=1974} the same committee voted to impeach Richard Nixon, who resigned {Aug. 9, 1974=1974-08-09}.

# 1998-11-19
Meteors fell at a rate of 2,000 an hour in {the early hours of Tuesday=1998-11-17}. The Leonids come every November; in {1966=1966} they drew 150,000. Astronomers say {next year=1999}'s shower should be better. {At present=PRESENT_REF} the comet is moving off; it returns in {2031=2031}.

# 1998-11-19
The first piece of the space station is to be launched {Friday=1998-11-20} from Kazakstan at {1:40 a.m. EST=1998-11-20}. It is a year late. The second goes up on {Dec. 3=1998-12-03}; the first crew follows in {January 2000=2000-01}. The job will take 43 flights and end in {2004=2004}.

# 1998-11-19
{Last weekend=1998-W46-WE}, with bombers in the air, Baghdad gave in. Inspectors returned on {Tuesday=1998-11-17}. {For now=PRESENT_REF}, the crisis is over. But {eight months earlier=1998-03}, and again in {August=1998-08}, it had seemed so too. {Monday=1998-11-16}'s vote was 15-0.

# 1998-11-19
The Supreme Court's term, which began {the first Monday in October=1998-10-05}, ends in {late June=1999-06~E}. It will hear the case in {the spring=1999-SP}. A lower court ruled in {May=1998-05} for the boy's mother. He was 11 at {the time=1998-05}.

# 1998-11-19
Honduras counts its dead three weeks after the hurricane. {Oct. 26=1998-10-26} was the day the rain began. Every day since, Maria Lopez has looked for her sons. She will leave for the capital {the day after tomorrow=1998-11-21}. Schools stay closed until {February=1999-02}.

# 1998-11-19
Polls opened at {7 a.m.=1998-11-19} and were to close at {8 p.m.=1998-11-19} ({1900 GMT=1998-11-19}). Turnout was 41 percent by {noon=1998-11-19}, up from 38 at the same hour in {1994=1994}. A runoff, if needed, will be held {Dec. 6=1998-12-06}.
`,
	web_2013_en: `
# 2013-07-08
CAIRO (AP) -- At least 51 people were killed {early Monday=2013-07-08} outside a military club, five days after the army removed the president. Shooting began {about 4 a.m.=2013-07-08}, during prayers. On {Wednesday=2013-07-03} the army chief had said on television that an interim leader would be sworn in {the following day=2013-07-04}.

# 2013-07-08
Ramadan begins {Tuesday=2013-07-09}. Prices of dates have doubled since {last year=2012}. "{These days=PRESENT_REF} we buy half a kilo," said a mother of five in her 30s. Egypt's revolution of {Jan. 25, 2011=2011-01-25}, ended the rule of a man who had come to power in {October 1981=1981-10}.

# 2013-07-08
Andy Murray won Wimbledon on {Sunday=2013-07-07}, the first British man to do so since Fred Perry in {1936=1936}. He lost {last year=2012}'s final. {Four weeks after that=2012-W31} he beat the same man on the same court to take Olympic gold. Murray, 26, goes for a second U.S. Open title {next month=2013-08}.

# 2013-07-08
An Asiana 777 crash-landed in San Francisco {Saturday=2013-07-06}, killing two 16-year-olds. The jet, built in {2006=2006}, came in too slowly, investigators said {late Sunday=2013-07-07}. The 777 has flown since {1995=1995} without a death. Runway 28L should reopen by {the weekend=2013-W28-WE}.

# 2013-07-08
The runaway train rolled into Lac-Megantic at {1:15 a.m. Saturday=2013-07-06}. As of {Monday afternoon=2013-07-08}, 13 were known dead. The fire burned for more than a day. {Decades ago=PAST_REF}, the line carried lumber; shipments of oil rose from 500 carloads in {2009=2009} to 140,000 {this year=2013}.

# 2013-04-16
BOSTON -- Two bombs went off near the finish line at {2:50 p.m. Monday=2013-04-15}, killing an 8-year-old boy and two others. {Tuesday morning=2013-04-16} the streets were empty. The marathon has been run since {1897=1897} on {Patriots' Day=2013-04-15}. "{Right now=PRESENT_REF} we don't know who did it," the agent said.

# 2013-04-16
Gold fell 9 percent on {Monday=2013-04-15}, the most in a day since {February 1983=1983-02}. It peaked above $1,900 in {September 2011=2011-09}. China grew 7.7 percent in {the first quarter=2013-Q1}, down from 7.9 in {the previous quarter=2012-Q4}. Analysts had expected 8. The Fed's bond buying will go on into {2014=2014}.

# 2013-04-16
Margaret Thatcher's funeral takes place on {Wednesday=2013-04-17} at St. Paul's. She was born in Grantham on {Oct. 13, 1925=1925-10-13}, entered Parliament in {1959=1959}, and died {last Monday=2013-04-08}, aged 87. Big Ben will fall silent, as it did in {January 1965=1965-01} for Churchill.

# 2013-04-16
Venezuela's council said {late Sunday=2013-04-14} that Maduro had won by 235,000 votes of 14.9 million. {Six months ago=2012-10} his mentor won by 11 points. Chavez died {March 5=2013-03-05}. His heir will be sworn in on {Friday=2013-04-19}; his term runs through {January 2019=2019-01}.

# 2013-04-16
Twenty-year-old sophomore Lee Park scored 22 points in the second half, and the Tigers came back from 14 down on {Saturday night=2013-04-13}. They have won eight of their last nine. In {2012=2012} they were 12-20. The playoffs begin {April 20=2013-04-20}; Game 2 is {three days later=2013-04-23}.

# 2013-04-16
The planet, Kepler-62f, orbits its star every 267 days, 1,200 light-years from here. The probe was launched in {March 2009=2009-03}. It took the team a year to check the find, which will be published {this Friday=2013-04-19}. In {1800=1800} nobody knew of Neptune. The rocks are 4.5 billion years old.

# 2013-03-19
NICOSIA, Cyprus -- Banks, closed since {Saturday=2013-03-16}, will stay shut until {Thursday=2013-03-21} at the earliest. Lawmakers on {Tuesday evening=2013-03-19} threw out a tax on deposits agreed in {the early hours of Saturday=2013-03-16}. A 2.8 billion euro bond falls due in {June=2013-06}. "{By now=PRESENT_REF} they should know," one said.

# 2013-03-19
{Ten years ago today=2003-03-19}, the first bombs fell on Baghdad. At least 56 people died in blasts there {Tuesday=2013-03-19}. U.S. troops left in {December 2011=2011-12}. Over the past decade, 134,000 civilians have been killed. In {2003=2003}, Basra's Ali Hasan was 9; {today=PRESENT_REF} he is a policeman.

# 2013-03-19
The new pope's inaugural Mass was held on {Tuesday=2013-03-19}. He was elected {last Wednesday=2013-03-13} on the fifth ballot. As Jorge Bergoglio, born in {1936=1936}, he had been archbishop of Buenos Aires from {1998=1998} to {2013=2013}. On {Saturday=2013-03-23} he meets his predecessor, who resigned on {Feb. 28=2013-02-28}.

# 2013-03-19
A paper out {this week=2013-W12} says the whale {once=PAST_REF} lived in the Mediterranean. The bones were dug up in {the summer of 1999=1999-SU} and dated to {the third century=02}. Hunters took the last one around {1700=1700}. "In the {distant future=FUTURE_REF} they may come back," said Dr. May, who will march for them in {spring=2013-SP}.

# 2013-03-19
Chelsea will host Basel on {Thursday, May 2=2013-05-02}; the final is on {15 May=2013-05-15} in Amsterdam. They won the other cup {last May=2012-05}. Lampard, 34, scored his 200th goal at {the weekend=2013-W11-WE}. He {currently=PRESENT_REF} earns 150,000 a week. Kickoff: {20:05 GMT=2013-05-02}.

# 2013-03-19
Steubenville, Ohio (CNN) -- Two teens were found guilty {over the weekend=2013-W11-WE} of a rape {last August=2012-08}. A judge gave them at least one year. Two girls, 15 and 16, were arrested {Monday=2013-03-18} over threats. A grand jury meets around {April 15=2013-04-15}. {Earlier Tuesday=2013-03-19} their lawyers had asked for bail.

# 2013-03-19
Apple paid its first dividend since {1995=1995} {last August=2012-08}. The iPhone 5 came out in {September=2012-09}; Windows 8 {a month later=2012-10}. The stock, at $702 {six months ago=2012-09}, is at $455 {now=PRESENT_REF}. In {the near term=FUTURE_REF} few see it at $500. The third-party maps had flopped.

# 2013-03-19
Police in Delhi said six men had confessed on {Sunday=2013-03-17}. The woman, 39, and her husband were on a three-month bike trip. They had reached Orchha on {Friday=2013-03-15} and were attacked {that night=2013-03-15}. In {December=2012-12}, a student died 13 days after a bus ride. Her trial is under way in a court set up in {January=2013-01}.

# 2013-03-19
Snow in {late March=2013-03~E} is nothing new here: in {1958=1958} it lay until {the middle of April=1958-04~M}. {Spring=2013-SP} officially starts {Wednesday=2013-03-20} at {7:02 a.m.=2013-03-20} The groundhog had promised it for {the second of February=2013-02-02}. He was wrong in {2012=2012}, too.
`,
	local_1996_en: `
# 1996-08-14
Fifty years after the mill closed, its chimney came down {Tuesday=1996-08-13} at {9 a.m.=1996-08-13} sharp. It had stood since {the 1880s=188}. Crews will clear the site by {Labor Day=1996-09-02}; a park opens {next summer=1997-SU}.

# 1996-08-14
The school board meets at {7 tonight=1996-08-14}. Classes start {Sept. 3=1996-09-03}, a week later than planned. The levy failed in the {May=1996-05} primary. It will be on the ballot again {this fall=1996-FA}, on {Nov. 5=1996-11-05}.
`,
	towns_de: `
# 2015-04-28
Am {kommenden Sonntag, 3. Mai=2015-05-03}, lädt der Musikverein zum Konzert. Saalöffnung ist um {18.30 Uhr=2015-05-03}, ab {19 Uhr=2015-05-03} wird gespielt. Der Erlös kommt der Jugendkapelle zugute, die {vor drei Wochen=2015-W15} ihre Instrumente verlor.

# 2015-04-28
In der {Nacht auf Samstag=2015-04-25} brannte in Oberdorf eine Scheune. Die Feuerwehr war mit 45 Mann im Einsatz; erst am {Vormittag=2015-04-25} waren die Flammen gelöscht. Bereits im {vergangenen Herbst=2014-FA} hatte es auf dem Hof gebrannt. Der Schaden beträgt 80 000 Franken.

# 2015-04-28
Die Hauptstrasse bleibt bis {Ende Monat=2015-04~E} gesperrt. {Anfang Woche=2015-W18~S} wurde der Belag abgetragen. Ab {Mai=2015-05} rollt der Verkehr wieder einspurig. Die Baustelle besteht seit zwei Jahren und kostet 2,015 Millionen.

# 2015-04-28
Der Gemeinderat tagt am {Donnerstag, 30. April=2015-04-30}, um {20 Uhr=2015-04-30} im Rathaus. Auf der Tagesordnung steht der Jahresabschluss {2014=2014}. Im {März=2015-03} war die Vorlage vertagt worden. Die nächste Sitzung findet {Mitte Mai=2015-05~M} statt.

# 2015-04-28
Bei einem Auffahrunfall auf der A 1 sind am {Montagnachmittag=2015-04-27} drei Personen verletzt worden. Der Unfall geschah kurz vor {17 Uhr=2015-04-27}. Ein 1985er Golf fuhr auf einen Kleinbus auf. Die Sperrung dauerte bis in den {Abend=2015-04-27}.

# 2015-04-28
Der Schützenverein blickt auf ein gutes Jahr zurück. An der Generalversammlung vom {vergangenen Freitag=2015-04-24} wurde Kassier Hans Moser nach 25 Jahren verabschiedet. {2013=2013} hatte er das Schützenfest geleitet. Neue Kassierin ist ab sofort Ruth Graf, Jahrgang {1979=1979}.

# 2015-04-28
{Heute Dienstag=2015-04-28} öffnet der Spielplatz an der Lindenstrasse. {Nächsten Monat=2015-05} folgt die Einweihung. Geplant war sie für {Ende März=2015-03~E}, doch der {Winter=2014-WI} dauerte länger. {Im Moment=PRESENT_REF} fehlt noch die Rutsche.

# 2015-04-28
Die {Anfang des Jahres=2015~S} gestartete Sammlung brachte 12.400 Euro. Bis zum {Sommer=2015-SU} sollen es 20.000 sein. Im {letzten Jahr=2014} waren 5.000 zusammengekommen. Gesammelt wird jeden Samstag von 9 bis 12 Uhr auf dem Markt.

# 2015-04-28
Die Polizei sucht Zeugen eines Überfalls vom {Freitagabend=2015-04-24}. Gegen {22 Uhr=2015-04-24} bedrohten zwei Männer, etwa 20 bis 25 Jahre alt, eine Kassiererin. Am {Samstagmorgen=2015-04-25} wurde ein Verdächtiger festgenommen. Inzwischen ist er wieder frei.

# 2015-04-28
Seit {Anfang April=2015-04~S} gilt im Zentrum Tempo 30. Im {Jahr 2010=2010} hatte das Volk Nein gesagt. {Drei Jahre später=2013} kam die Vorlage erneut. Messungen der letzten Wochen zeigen: 85 von 100 halten sich daran.

# 2016-11-16
Zum Martinsmarkt am {11. November=2016-11-11} kamen 3000 Besucher, so viele wie zuletzt {2009=2009}. Am {Buß- und Bettag=2016-11-16} ist das Museum geschlossen. {Nächstes Wochenende=2016-W47-WE} stellt der Kunstkreis aus. Der Eintritt kostet 3,50 Euro.

# 2016-11-16
Die Sportfreunde haben am {Sonntag=2016-11-13} 2:2 gespielt. In der 90. Minute fiel der Ausgleich. Am {kommenden Samstag=2016-11-19}, {14.30 Uhr=2016-11-19}, geht es zum SV 1919. Die Saison endet im {Mai=2017-05}. {Voriges Jahr=2015} stieg man ab.

# 2016-11-16
{Vorgestern=2016-11-14} ist Altbürgermeister Josef Lang im Alter von 87 Jahren gestorben. Von {1966=1966} bis {1990=1990} stand er der Gemeinde vor. Am {2. Februar 1929=1929-02-02} kam er als viertes von neun Kindern zur Welt. Das Requiem wird am {Freitag=2016-11-18} um {10.30 Uhr=2016-11-18} gefeiert.

# 2016-11-16
{Dieser Tage=PRESENT_REF} erhalten alle Haushalte die Abrechnung. Zum {1. Januar 2017=2017-01-01} steigt der Wasserpreis um 12 Cent. Zum letzten Mal war er {vor sieben Jahren=2009} erhöht worden. Einspruch ist bis zum {15. Dezember=2016-12-15} möglich.

# 2016-11-16
Die Bahn baut von {Freitag, 18. November=2016-11-18}, {22 Uhr=2016-11-18}, bis {Montag, 21. November=2016-11-21}, {4 Uhr=2016-11-21}, am Gleis. Busse fahren im Stundentakt. {Vergangene Woche=2016-W45} fielen bereits Züge aus. Ab dem Fahrplanwechsel im {Dezember=2016-12} soll alles rund laufen.

# 2016-11-16
Der 34-Jährige muss sich seit {gestern=2016-11-15} vor dem Amtsgericht verantworten. Er soll zwischen {März 2014=2014-03} und {Oktober 2015=2015-10} Rechnungen gefälscht haben. Am ersten Prozesstag schwieg er. Ein Urteil wird noch in {dieser Woche=2016-W46} erwartet. Bislang war er nicht vorbestraft.

# 2016-11-16
Der Kindergarten St. Anna wird {nächstes Frühjahr=2017-SP} erweitert. Vor {Weihnachten=2016-12-25} fällt der Beschluss, im {September 2017=2017-09} sollen die Räume fertig sein. {Zurzeit=PRESENT_REF} stehen 14 Kinder auf der Warteliste. Der Bau stammt aus den {Sechzigern=196}.

# 2016-11-16
Am {Volkstrauertag=2016-11-13} legte der Ortsvorsteher einen Kranz nieder. {Vor hundert Jahren=1916} tobte die Schlacht von Verdun. Im {Februar 1916=1916-02} begann sie, im {Dezember desselben Jahres=1916-12} endete sie. Seither mahnt der Stein.

# 2016-11-16
Der Nikolaus kommt am {6. Dezember=2016-12-06} um {16 Uhr=2016-12-06} auf den Marktplatz. {Tags darauf=2016-12-07} besucht er das Altenheim. Anmeldung bis {Freitag=2016-11-18} unter 08031/36 24 10 oder am Infostand. {Früher=PAST_REF} kam er auf dem Esel.

# 2016-11-16
Im Zeitraum von {Juli=2016-07} bis {September=2016-09} sank die Arbeitslosigkeit auf 3,1 Prozent. Im {Vormonat=2016-10} lag sie bei 3,4.

# 2018-08-22
Die Trockenheit {dieses Sommers=2018-SU} macht den Bauern zu schaffen. Seit {Juni=2018-06} fielen 40 Liter Regen, im Vergleichszeitraum des {Vorjahres=2017} 210. Letztmals so trocken war es {1976=1976}. Am {Wochenende=2018-W34-WE} soll es gewittern.

# 2018-08-22
Nach den Sommerferien startet die Musikschule mit 210 Kindern. Schulbeginn ist am {Montag, 10. September=2018-09-10}. Tag der offenen Tür war am {30. Juni=2018-06-30}. Kurse zu 45 Minuten kosten 1800 Franken.

# 2018-08-22
Der Zug prallte {Dienstag früh=2018-08-21} um {5.47 Uhr=2018-08-21} gegen einen Baum. Stunden später fuhr er weiter. Am {Mittag=2018-08-21} war die Strecke frei. Im {Januar=2018-01} hatte dort ein Sturm gewütet. Die S 21 fährt {heute=2018-08-22} nach Plan.

# 2018-08-22
Das Freibad ist {heuer=2018} bis {16. September=2018-09-16} offen. Im {Juli=2018-07} kamen 21 000 Gäste, {ein Jahr zuvor=2017-07} 9000. {Morgen Abend=2018-08-23} gibt es Kino am Becken. {Übermorgen=2018-08-24} fällt das Schwimmtraining aus.

# 2018-08-22
{Ende letzter Woche=2018-W33~E} wurde der Kran aufgestellt. Die Überbauung mit 38 Wohnungen soll {Ende 2019=2019~E} bezugsbereit sein, spätestens im {Frühling 2020=2020-SP}. Bis dahin wird gelärmt.

# 2018-08-22
{Anno 1618=1618} kam die Pest ins Dorf. Im {Jahr darauf=1619} starben 112 Menschen. {Mitte des 19. Jahrhunderts=18~M} wurde die Kapelle gebaut, um {1900=1900~A} die Orgel. In den letzten Kriegstagen {1945=1945} traf eine Granate den Turm. {Vor zehn Jahren=2008} wurde er saniert.

# 2018-08-22
Die Kirchweih beginnt am {Freitag, 24.8.=2018-08-24}, um {18 Uhr=2018-08-24} und endet am {27.08.2018=2018-08-27}. {Samstag=2018-08-25} und {Sonntag=2018-08-26} ist Markt. {Letzten Samstag=2018-08-18} wurde der Baum geholt. Am {Abend=2018-08-26} singt der Chor.

# 2018-08-22
Der Bezirksrat hat {kürzlich=PAST_REF} entschieden: Der Weg bleibt vorläufig zu. In {naher Zukunft=FUTURE_REF} soll ein Gutachten her. Im {ersten Quartal=2018-Q1} waren zwei Anläufe gescheitert. {Jetzt=PRESENT_REF} prüft der Kanton. Ein Entscheid fällt frühestens im {November=2018-11}.

# 2018-08-22
Wie berichtet wurde ein Mann am {15. August=2018-08-15} vermisst gemeldet. Am {Tag danach=2018-08-16} fanden ihn Wanderer. {Zwei Tage zuvor=2018-08-14} war er aufgebrochen. Am {Dienstag=2018-08-21} verliess er das Spital. Er ist 1,90 Meter gross.

# 2018-08-22
Zum 80. Geburtstag gratuliert der Verein Frau Elsa Kunz, die am {kommenden Dienstag=2018-08-28} feiert. Seit {1955=1955} singt sie im Chor, in den {1980er Jahren=198} leitete sie ihn. {Ostern 2017=2017-04-16} reiste sie nach Rom. In der {kommenden Woche=2018-W35} gibt es ein Fest.
`
};
