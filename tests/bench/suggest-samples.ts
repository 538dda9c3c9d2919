import { KINDS } from './suggest-samples-kinds.ts';

/**
 * News of our own making, with what its dates mean, for a look at what the rules cover. Written before the rules
 * were tried on them, and used to mend the rules since: they do not tell how unseen text fares. A text begins with
 * `#` and the day it was published; `{words=value}` marks a date with its TIMEX3 value, `~` and S, M, E or A behind
 * it standing for the start, middle or end of that, or for about.
 */
const TEXTS = {
	newswire_en: `
# 1989-11-02
Halvorsen Mills Inc. said {third-quarter=1989-Q3} profit fell 14% to $8.1 million, or 42 cents a share, from $9.4 million, or 49 cents a share, {a year earlier=1988-Q3}. Sales rose 3% to $211 million from $205 million.
In the first nine months, the maker of bed linen earned $26 million, compared with $31.2 million in {the year-earlier period=1988}.

# 1989-11-02
The Treasury said it will sell $10 billion of notes {Monday=1989-11-06}, and another $10 billion in 52-week bills {next Thursday=1989-11-09}. The notes will be dated {Nov. 15=1989-11-15} and mature in {November 1992=1992-11}. Bids must be received by {1 p.m. EST=1989-11-06} on {Monday=1989-11-06}.

# 1989-11-02
Corbel Industries named Ruth Oakes, 51 years old, president of its paper unit, effective {Jan. 1=1990-01-01}. Ms. Oakes, who joined the company in {1974=1974}, succeeds Dale Pruitt, who resigned in {September=1989-09} after three years in the post. The unit lost $4 million in the fiscal year ended {July 31=1989-07-31}.

# 1989-11-02
The airline, which {late last year=1988~E} asked a court for protection from its creditors, expects to fly 120 planes by {the end of 1990=1990~E}. It {currently=PRESENT_REF} flies 84. {Yesterday=1989-11-01} its shares closed at $3.25, down 50 cents, in New York Stock Exchange trading. {A year ago=1988} they sold for $21.

# 1989-11-02
For {fiscal 1989=1989}, ended {Sept. 30=1989-09-30}, net income was $112 million on revenue of $1.9 billion. {The previous year=1988}, the company earned $97 million. Analysts look for growth of 8% to 10% in {1990=1990} and a slower pace in {the early 1990s=199~S}.

# 1989-11-02
Orders for machine tools slipped 2.1% in {September=1989-09}, the third monthly decline in a row, the trade group said. Orders in {August=1989-08} had been flat. From {a year earlier=1988-09}, {September=1989-09} orders were off 11%. Weekly and daily figures are not collected; the annual report is due in {March=1990-03}.

# 1989-11-02
Mr. Brandt, 46, has run the bank since {1981=1981}. In {recent years=PAST_REF} it has lent heavily to builders in the Southwest. Over the past five years its bad loans have tripled, and for months regulators have asked for new capital. "We will have a plan {soon=FUTURE_REF}," he said {last week=1989-W43}.

# 1989-11-02
The quake that struck San Francisco on {Oct. 17=1989-10-17} will cost insurers less than Hurricane Hugo did {the month before=1989-09}, an actuary said. {Two weeks ago=1989-W42} the estimate was $2 billion; {now=PRESENT_REF} it is $1 billion. The city's great fire of {1906=1906} cost $350 million at {the time=1906}.

# 1989-11-02
In {1988=1988}, the company sold 450,000 cars, including 1,990 of its $19.90 toy models. A plan to build 2,000 trucks a month was dropped in {the spring=1989-SP}. The Boeing 737 that carries its parts flies twice a week. Route 66 passes the plant.

# 1989-11-02
Bond prices were little changed in {late Wednesday=1989-11-01} trading. {Early yesterday=1989-11-01}, the 30-year bond had fallen half a point. The one-year rate stood at 7.9%, against 8.1% {Tuesday=1989-10-31} and 8.4% {six months ago=1989-05}. The yield was quoted for delivery {next month=1989-12}.

# 1989-11-02
Rates on 90-day certificates averaged 8.2% in the week ended {Oct. 31=1989-10-31}. {The week before=1989-W43}, they were 8.3%. Six-month bills paid 7.74% at {Monday=1989-10-30}'s sale, and 30-year fixed mortgages 10.1%.

# 1998-03-05
WASHINGTON (AP) _ The president will meet {today=1998-03-05} with leaders of both parties, his spokesman said {Wednesday=1998-03-04}. He leaves {Friday=1998-03-06} for Texas and returns {Sunday night=1998-03-08}. {This morning=1998-03-05} he telephoned the prime minister. A dinner is planned for {tonight=1998-03-05}.

# 1998-03-05
The bomb went off at {8:30 a.m. Tuesday=1998-03-03} outside a school, killing two people. By {noon=1998-03-03}, police had closed the street. {The following day=1998-03-04} a man was charged. He is to appear in court {March 16=1998-03-16}.

# 1998-03-05
Troops crossed the river {Thursday morning=1998-03-05} and by {late afternoon=1998-03-05} held both bridges, the ministry said. Shelling had gone on for three days. {Last night=1998-03-04} it stopped. Some 1,200 people fled {last month=1998-02}, and more may follow {this week=1998-W10}.

# 1998-03-05
The space shuttle is to lift off {April 16=1998-04-16} at {2:19 p.m. EDT=1998-04-16} for a 16-day flight. NASA had hoped to fly in {mid-March=1998-03~M}. The agency's last lengthy mission ended {a year ago=1997}. The crew will be up for more than two weeks and land in {early May=1998-05~S}.

# 1998-03-05
Annual inflation slowed to 6 percent in {February=1998-02} from 7.1 percent {the previous month=1998-01}, the Central Bank said on {Thursday=1998-03-05}. It was the lowest since {March 1992=1992-03}. In the first two months of {this year=1998} prices rose 1 percent. In {the same period last year=1997} they had risen 2.4 percent.

# 1998-03-05
The old king reigned from {1921=1921} until {1952=1952}. He {once=PAST_REF} owned 200 cars, and in {the 1940s=194} ate 60 oysters a day. {Nowadays=PRESENT_REF} few remember him. His palace, built in {the 19th century=18}, was sold in {the late 1970s=197~E} and burned {five years later=1984~A}.

# 1998-03-05
The two sides signed a cease-fire on {Feb. 28, 1991=1991-02-28}. {Seven years later=1998}, inspectors still search for weapons. In {the past=PAST_REF}, they were kept out for weeks at a time. {Currently=PRESENT_REF} 74 of them are in the country. The council may lift sanctions {later this year=1998~E}, or in {the near future=FUTURE_REF}.

# 1998-03-05
{Monday=1998-03-02} was a bad day for the dollar. {Tuesday=1998-03-03} was worse. By {Wednesday evening=1998-03-04} it stood at its lowest of {the year=1998}. Traders {now=PRESENT_REF} look to {Friday=1998-03-06}'s jobs report.

# 1998-03-05
The singer, who turns 60 {next Tuesday=1998-03-10}, has sung the part every year since {1962=1962}. She may march in the parade on {St. Patrick's Day=1998-03-17} and will second any motion to move it to spring. "I am in the fall of my life," she said. Sun City gave her the first prize.

# 1998-03-05
He was born {June 3, 1924=1924-06-03}, moved West at 12 and in {December 1941=1941-12} joined the Navy. {Four years later=1945} he came home with a bad leg. He spent 35 years at the post office. He died {Saturday=1998-02-28} of a heart attack.

# 2000-01-14
BEIJING, {Jan. 14=2000-01-14} (Xinhua) -- China's exports reached 194.9 billion U.S. dollars in {1999=1999}, up 6.1 percent over {the previous year=1998}, according to figures released here {today=2000-01-14}. Imports grew 18.2 percent {last year=1999}. In {December=1999-12} alone exports were worth 21 billion dollars.

# 2000-01-14
Engineers stayed up on {New Year's Eve=1999-12-31} to watch for the millennium bug. Nothing happened at {midnight=1999-12-31}. {Two weeks later=2000-W02}, on {Friday=2000-01-14}, the crisis center was closed. It had opened in {mid-1998=1998~M}.

# 2000-01-14
The court will hear the case on {Tuesday, Jan. 18=2000-01-18}. The boy, 6, was found at sea on {Thanksgiving Day=1999-11-25}. {The next day=1999-11-26} he was given to his uncle. His father called {yesterday=2000-01-13} and {the day before=2000-01-12}. A ruling may come within weeks, at the earliest by {Jan. 31=2000-01-31}.

# 2000-01-14
In {the 20th century=19} the city grew tenfold. In {the 21st century=20} it will shrink, the study says. The survey, done in {October=1999-10} and {November 1999=1999-11}, covered 2,000 homes. Between {1960=1960} and {1990=1990} 40,000 of them were built.

# 2000-01-14
{This year=2000}'s budget, for the fiscal year that begins {Oct. 1=2000-10-01}, is the last of the term. {Last year=1999}'s was signed in {the fall=1999-FA}. The next one, for {fiscal year 2002=2002}, will be written by the next president.

# 2004-09-15
The storm, which killed 56 people in Grenada {last week=2004-W37}, was expected to come ashore {early Thursday=2004-09-16~S}. Winds reached 140 mph at {11 p.m. Tuesday=2004-09-14}. Residents had been told {over the weekend=2004-W37-WE} to leave by {Wednesday afternoon=2004-09-15}. Hurricane season runs through {Nov. 30=2004-11-30}.

# 2004-09-15
Three years after the {Sept. 11=2001-09-11} attacks, the agency has yet to hire 500 guards. On {Sept. 12, 2001=2001-09-12}, it had 60. "{Back then=PAST_REF} nobody thought of it," said its head, who took office in {May=2004-05}. {At the moment=PRESENT_REF} 1,800 posts are open.

# 2004-09-15
{Early this week=2004-W38~S} the company cut its forecast for {the second half=2004-H2}. In {the second quarter=2004-Q2} it earned $1.2 billion, or 19 cents a share, against $1.4 billion, or 21 cents, in {the year-ago quarter=2003-Q2}. It will report {third-quarter=2004-Q3} results {Oct. 21=2004-10-21}.

# 2004-09-15
The firm, founded {10 years ago=1994}, went public in {the summer of 1999=1999-SU}. Windows 95 made it rich, Windows 2000 nearly broke it. By {mid-2001=2001~M} its stock was worth $2. {Earlier this month=2004-09~S} it was bought for $90 million. The deal closes in {the fourth quarter=2004-Q4}.

# 2004-09-15
{One day earlier=2004-09-14}, the guard had told his wife he would quit. The trial opened {Monday=2004-09-13} and may last until {Christmas=2004-12-25}. He had worked nights for six months. In {January 2003=2003-01} he was fined $1,990; {that same month=2003-01} he moved. 

# 2004-09-15
Under the accord of {1999=1999}, quotas end {Jan. 1, 2005=2005-01-01}. Until {then=2005-01-01}, 40 countries share the market. Mills closed by the dozen at the end of {the nineties=199~E}.

# 2013-03-22
The company said {Friday=2013-03-22} that it would close 40 stores by {the end of the year=2013~E}. It closed 32 in {2012=2012} and 25 {the year before=2011}. A spokeswoman said in an e-mail {Thursday=2013-03-21} that 900 jobs would go. The chain was {formerly=PAST_REF} known as Bexley's; it {previously=PAST_REF} had 600 stores.

# 2013-03-22
(CNN) -- It has been 10 years since the invasion began on {March 20, 2003=2003-03-20}. {Today=2013-03-22}, the town has power for eight hours a day. {Four years ago=2009} it had two. "{Tomorrow=2013-03-23} will be better," a baker said as he sat in the {morning=2013-03-22} sun. His son, 10-month-old Amir, slept.

# 2013-03-22
The comet was discovered in {September 2012=2012-09} and will pass the sun on {November 28, 2013=2013-11-28}. {This month=2013-03} another one can be seen in {the evening=2013-03-22} sky. The last such comet came in {2007=2007}. Once every 80 years there is a bright one. {Recent weeks=PAST_REF} have been cloudy.

# 2013-03-22
Two days after the vote, the president of Cyprus flew to Brussels. Banks have been shut since {March 16=2013-03-16} and will reopen {next Tuesday=2013-03-26}. On {Sunday=2013-03-24} ministers meet again. The island needs 17 billion euros; by {Monday=2013-03-25} it must have 5.8 billion. In {June 2012=2012-06} it had asked for far less.

# 2013-03-22
The scientists followed 2,400 people for 12 years, from {1999=1999} to {2010=2010}. In the meantime, 300 died. The paper appears in the {April=2013-04} issue of the journal. It was put on line {late Monday=2013-03-18}. A larger study starts {next spring=2014-SP}, or in {2015=2015} at the latest.

# 2013-03-22
"I was there {that night=2013-03-15}," she said of the fire {last Friday=2013-03-15}. Seconds later the roof fell. {A week later=2013-03-22}, the street is still closed. At the time of the fire 18 people were inside. She has slept an hour a night for days.

# 2016-06-08
The party votes on {June 23=2016-06-23}. It was {the same day=2016-06-23}, the clerk said, that polls open in Wales. In {the coming weeks=FUTURE_REF} both camps will spend millions. So far in {2016=2016} they have spent 9m pounds. {At present=PRESENT_REF} the race is even.

# 2016-06-08
The mine closed in {the mid-1990s=199~M} and flooded {a decade later=2006}. In {2008=2008} it was sold for 1 pound. {Three months ago=2016-03} divers found a second shaft. A century-old map shows a third. By {2020=2020}, the council wants a museum; the '{80s=198} strike will have a room of its own.

# 2016-06-08
She was sworn in on {the 2nd of November, 2014=2014-11-02}. Her first budget followed on {2015-03-04=2015-03-04}. The form is dated {03/04/15=2015-03-04}. {The day after tomorrow=2016-06-10} she leaves office. Her four-year term would have ended in {two years' time=2018}.

# 2016-06-08
In {ancient times=PAST_REF} salt was money. By {the 1500s=15} it was cheap. In {the first half of the 17th century=16~S} the town had 300 pans; {today=PRESENT_REF} it has one. The works are open daily and on the first Monday of each month.

# 2016-06-08
The index rose {Wednesday=2016-06-08} for a fourth day, after it had gained 2 percent {this week=2016-W23}. Since {the beginning of the year=2016~S} it is up 3 percent. Oil for {July=2016-07} delivery was $51.23. The 10-year note yields 1.70. In the week to {June 3=2016-06-03} stocks had shrunk by 3.2 million barrels. In {the prior week=2016-W21} they grew.

# 2016-06-08
The champion, who died {Friday=2016-06-03} at 74, will be buried {this Friday=2016-06-10}. He won gold in {1960=1960} at 18; {the next year=1961} he bought his mother a house. In {1967=1967} he lost his title for three years. Fans queued from {dawn=2016-06-08} on {Wednesday=2016-06-08}.
`,
	newswire_en_more: `
# 1989-10-26
Lumen Optics Corp. reported a net loss of $2.3 million for the quarter ended {Sept. 30=1989-09-30}, compared with profit of $1.1 million {a year ago=1988-Q3}. Revenue was flat. The company blamed a strike that idled its main plant for six weeks. The strike ended {Aug. 21=1989-08-21}.

# 1989-10-26
The dollar finished mixed {yesterday=1989-10-25}, easing against the yen. In late New York trading {yesterday=1989-10-25} it was quoted at 1.8425 marks, down from 1.8470 marks {late Tuesday=1989-10-24}. {This morning=1989-10-26} in Tokyo it opened at 141.80 yen. Traders expect little until {next week=1989-W44}.

# 1989-10-26
Under the plan, the bank would close 12 branches by {mid-1990=1990~M} and another 20 by {year-end 1991=1991~E}. About 900 of its 7,500 workers would lose their jobs. The bank cut 400 jobs {this past spring=1989-SP}. It has lost money in each of the last three years.

# 1989-10-26
Ferris & Dow Inc. expects {fourth-quarter=1989-Q4} earnings to beat those of {the year-ago period=1988-Q4}. In {the 1988 fourth quarter=1988-Q4} it earned $14 million. For all of {1989=1989} it sees net of about $50 million. {Last year=1988}, it earned $41.2 million.

# 1989-10-26
Junk bonds, which barely existed {10 years ago=1979}, {now=PRESENT_REF} total $200 billion. "I'm not sure {tomorrow=1989-10-27} will be any better than {today=1989-10-26}," said a trader who has been in the market since {the mid-1970s=197~M}. He plans to retire in {1995=1995}.

# 1989-10-26
The agency's budget for the year beginning {Oct. 1=1989-10-01} was approved in {July=1989-07}. A House panel is to vote {Nov. 7=1989-11-07}. In the meantime it will live on a stopgap bill through {Nov. 15=1989-11-15}. A year's delay would cost $80 million. Members haven't met since {Oct. 4=1989-10-04}.

# 1989-10-26
When Mr. Yates was hired in {the summer of 1986=1986-SU}, sales were falling. {Eighteen months later=1988-01} they had doubled. Since then they have grown 5% annually. {One day last month=1989-09}, he quit. His successor starts {Monday=1989-10-30}.

# 1998-10-14
KINSHASA, {Oct. 14=1998-10-14} (AFP) - Rebels said {Wednesday=1998-10-14} they had taken the eastern town of Kindu after eight days of fighting. The town fell on {Monday=1998-10-12}, a commander said. {A day later=1998-10-13} the last soldiers left. The war began on {August 2=1998-08-02}.

# 1998-10-14
The former ruler was arrested {last Friday=1998-10-09}, a spokeswoman said. He had been held since {early this month=1998-10~S}. He came to power on {Sept. 11, 1973=1973-09-11}, and stepped down in {1990=1990}. He turns 83 {next month=1998-11}. Two days earlier he had been operated on.

# 1998-10-14
An Algerian boat with 200 people sank in the early hours of {Tuesday=1998-10-13}. Rescue ships searched until {dusk=1998-10-13}. The search resumed at first light {Wednesday=1998-10-14}. It was the worst such loss since {December 1996=1996-12}, when 283 died. The coast guard counts 40 rescues a month.

# 1998-10-14
The ministers agreed in {Vienna last Thursday=1998-10-08} to cut output. Prices have dropped by a third {this year=1998}. At {the beginning of the year=1998~S} a barrel was worth $17. {Last December=1997-12} it was $19. The cartel meets again on {November 25=1998-11-25}.

# 1998-10-14
{Forty years ago=1958}, the church had 900 members; {these days=PRESENT_REF}, 60 come on Sundays. The first stone was laid in {the spring of 1902=1902-SP}. It burned twice, in {1931=1931} and {1944=1944}. {The week after next=1998-W44} it will be sold.

# 1998-10-14
"It was {five in the morning=1998-10-14}," the mayor said. "By {the end of the day=1998-10-14} we had 3,000 sandbags." The river crested at {4 a.m.=1998-10-13} on {Oct. 13=1998-10-13}. It is to fall below flood stage by {the weekend=1998-W42-WE}. The worst flood on record was that of {May 1957=1957-05}.

# 1998-10-14
The talks, to last three days, open {Thursday=1998-10-15} at Wye. On the eve of the talks, both sides were gloomy. They have not met at this level for 19 months. The last accord, signed in {January 1997=1997-01}, gave 80 percent of Hebron to the Palestinians. A final deal is due by {May 4, 1999=1999-05-04}.

# 1998-10-14
The senator, 97 in {December=1998-12}, first ran in {1954=1954} as a write-in. He switched parties {a decade later=1964}. He wins the oldest-senator title in {March=1999-03} if he serves on. The Sun called him a relic; The Sunday Times was kinder.

# 2013-03-25
(CNN) -- A bus packed with fans crashed {Saturday night=2013-03-23} on Interstate 495, killing two. On {Sunday=2013-03-24}, eight remained in the hospital. The driver, 66, had worked for the firm since {January=2013-01}. As of {Monday morning=2013-03-25}, no one had been charged.

# 2013-03-25
The firm plans to cut 5% of its staff over the next year. It will announce results on {May 14=2013-05-14}. {Last quarter=2012-Q4} it lost 12 million euros. Its founder stepped aside {earlier this year=2013~S} after nearly two decades. Shares rose 3% in {Monday=2013-03-25} trading in Paris.

# 2013-03-25
Researchers dug up the cave in {2008=2008} and {2009=2009}. The bones are 50,000 years old. {Last fall=2012-FA} they sent samples to Leipzig. The results, published online {Thursday=2013-03-21}, surprised all. "{Five years ago=2008} we could not have done this," one said. A second team begins {this summer=2013-SU}.

# 2013-03-25
The former champion was suspended {last October=2012-10} for life. In {January=2013-01} he confessed on TV. He won each July from {1999=1999} to {2005=2005}. His ban may be shortened {sometime this week=2013-W13}. In {the 1990s=199} nearly everyone doped, he said.

# 2013-03-25
Voters go to the polls on {the first Sunday in June=2013-06-02}. {Four months ago=2012-11} the mayor led by 20 points; {currently=PRESENT_REF} he trails. Until {recently=PAST_REF} nobody knew his rival. Polls close at {8 p.m.=2013-06-02}. The new mayor takes office {a month later=2013-07}.

# 2013-03-25
The storm will reach the coast {Tuesday=2013-03-26} into {Wednesday=2013-03-27}. Schools in three counties stayed shut {Monday=2013-03-25}. {Last March=2012-03}, by contrast, it was 80 degrees. {Spring=2013-SP} officially began {last Wednesday=2013-03-20}. Up to 10 inches may fall by {Tuesday noon=2013-03-26}.

# 2005-07-08
LONDON - Four bombs went off during {Thursday=2005-07-07}'s morning rush hour. The first exploded at {8:51 a.m.=2005-07-07}; the last, on a No. 30 bus, at {9:47=2005-07-07}. {A day earlier=2005-07-06} the city had won the {2012=2012} Games. Trains ran again {Friday=2005-07-08}.

# 2005-07-08
The shuttle will fly no earlier than {July 13=2005-07-13}. The fleet has been grounded since {Feb. 1, 2003=2003-02-01}. Of its 113 missions two failed. At the time, foam was blamed. NASA wants to retire it by {2010=2010} and go to the moon around {2018=2018~A}.

# 2005-07-08
The retailer said {June=2005-06} sales rose 4.5 percent, its best month since {May 2004=2004-05}. In {June of last year=2004-06} they had grown 2.2 percent. Its fiscal year ends {Jan. 31=2006-01-31}. For {July=2005-07}, it expects 3 to 5 percent. {The same month a year ago=2004-07} was weak.

# 2005-07-08
By {the late 19th century=18~E} there were 300 lighthouses. Most went dark in {the first half of the 20th century=19~S}. Two thirds of the rest were sold between {1985=1985} and {1989=1989}. The keeper's wife kept a diary from {March 3, 1888=1888-03-03}, to {April 1901=1901-04}. {Next spring=2006-SP} it will be printed.

# 2005-07-08
In {early April=2005-04~S}, 140 whales stranded. Within hours most were dead. That week volunteers saved nine. Two weeks before, the navy had used sonar. {Last weekend=2005-W26-WE} four more were found. The fall of the whale began {a century ago=19}, in {the late 1800s=18~E}.

# 2005-07-08
He was 21 when he joined in {fall 1965=1965-FA}. In {May of 1968=1968-05} he came home. {The 4th of July=2005-07-04} parade, on {Monday=2005-07-04}, was his last. On {July 6=2005-07-06} he died. A service will be held at {11 a.m. Saturday=2005-07-09}. May he rest in peace.

# 2005-07-08
Hurricane Dennis was about 90 miles off Cuba at {5 a.m. EDT=2005-07-08}. It should reach Florida {late Sunday=2005-07-10} or {early Monday=2005-07-11}. Forecasters raised it to Category 4 {Thursday night=2005-07-07}. Winds gusted to 135 mph. {Last year=2004}'s four storms did $45 billion of damage; Ivan hit in {mid-September=2004-09~M}.

# 2010-11-30
Sales on Black Friday rose 0.3 percent; on Cyber Monday they jumped 19 percent. In {November=2010-11} as a whole, chains gained 6 percent, the most since {2006=2006}. The holiday season makes a fifth of the year. {December=2010-12}'s figures come out {Jan. 6=2011-01-06}.

# 2010-11-30
The cables, from {1966=1966} to {this February=2010-02}, show how diplomats talk. The site was offline for part of {Tuesday=2010-11-30}. On {Nov. 28=2010-11-28} five papers printed the first. The soldier, 22, has been held since {May=2010-05}. {Eight months ago=2010-03} he wrote that he had them.

# 2010-11-30
Ireland's bailout was agreed {Sunday=2010-11-28}; its budget is due {Dec. 7=2010-12-07}. In {2007=2007} the state had a surplus. Three years on, the deficit is 32 percent. "We are where we are," said the minister, who will not stand {next year=2011}. Bonds due {March 2020=2020-03} fell to 78 cents.
`,
	local_news_de: `
# 2013-11-28
Der Weihnachtsmarkt auf dem Kirchplatz öffnet {morgen=2013-11-29} um {16 Uhr=2013-11-29}. Bis zum {22. Dezember=2013-12-22} gibt es jeden Abend Musik. Am {ersten Advent=2013-12-01} singt der Kinderchor, am {zweiten Adventssonntag=2013-12-08} spielt die Blaskapelle. Im {Vorjahr=2012} kamen 12.000 Besucher.

# 2013-11-28
Die Stadtwerke sperren von {Montag, 2. Dezember=2013-12-02}, bis {Freitag, 6. Dezember=2013-12-06}, die Bahnhofstrasse. Der Busverkehr wird umgeleitet. Bereits im {Sommer=2013-SU} waren dort Leitungen verlegt worden. Die Arbeiten kosten 1,9 Millionen Euro und dauern fünf Tage.

# 2013-11-28
Ein 47-jähriger Mann ist am {Mittwochabend=2013-11-27} gegen {21.15 Uhr=2013-11-27} bei einem Unfall auf der L 190 verletzt worden. In der {Nacht auf Donnerstag=2013-11-28} wurde er operiert. Die Polizei sucht Zeugen unter Telefon 0421/1990. Erst {vor zwei Wochen=2013-W46} hatte es dort gekracht.

# 2013-11-28
Der Turnverein feiert im {kommenden Jahr=2014} sein 150-jähriges Bestehen. Gegründet wurde er {1864=1864} von 14 Männern. In der Saison 1911/12 stieg er erstmals auf. Während des Krieges ruhte der Betrieb. Seit den {70er-Jahren=197} turnen auch Frauen mit.

# 2013-11-28
Das Hallenbad bleibt am {Samstag, 30. November=2013-11-30}, wegen eines Wettkampfs geschlossen. Ab {Sonntag=2013-12-01} ist wieder von 9 bis 18 Uhr geöffnet. {Anfang Januar=2014-01~S} wird die Technik gewartet. Im {neuen Jahr=2014} steigen die Preise.

# 2013-11-28
„Wir haben {damals=PAST_REF} nichts gewusst“, sagte die Zeugin {gestern=2013-11-27} vor dem Landgericht. Nach zwei Tagen zog die Firma ihr Angebot zurück. Das Urteil wird {Mitte Dezember=2013-12~M} erwartet. Der Prozess hatte am {4. Juni=2013-06-04} begonnen.

# 2013-11-28
Die Gemeinde will bis {2020=2020} alle Dächer mit Solarzellen bestücken. {Derzeit=PRESENT_REF} sind es 14 von 60. {Kürzlich=PAST_REF} bewilligte der Kanton 200 000 Franken. Im {Frühling=2014-SP} beginnen die Arbeiten am Schulhaus. In den nächsten drei Jahren folgen die übrigen.

# 2013-11-28
Das Konzert vom {vergangenen Sonntag=2013-11-24} wird am {3. Adventssonntag=2013-12-15} wiederholt, Beginn {17 Uhr=2013-12-15}. Karten gibt es ab sofort im Rathaus. {Letztes Jahr=2012} war der Saal zwei Wochen vorher ausverkauft.

# 2019-07-05
Der Gemeinderat hat in seiner Sitzung am {Dienstag=2019-07-02} den Haushalt für {2020=2020} beraten. Im {ersten Halbjahr=2019-H1} flossen 3,4 Millionen Euro Gewerbesteuer, im selben Zeitraum {2018=2018} waren es 2,9 Millionen. Nach der Sommerpause wird abgestimmt.

# 2019-07-05
Am {Samstag, 13. Juli=2019-07-13}, findet das Dorffest statt. Um {11 Uhr=2019-07-13} eröffnet der Bürgermeister das Fest, ab {20 Uhr=2019-07-13} spielt die Band «Die Zwei». Am {Sonntag=2019-07-14} ist um {10 Uhr=2019-07-14} Gottesdienst. Das Fest gibt es seit {1978=1978}; es findet alle zwei Jahre statt.

# 2019-07-05
Unbekannte haben in der {Nacht zum Freitag=2019-07-05} einen Zigarettenautomaten gesprengt. Gegen {3.20 Uhr=2019-07-05} hörten Anwohner einen Knall. Schon im {April=2019-04} und im {Mai=2019-05} gab es ähnliche Fälle. Hinweise nimmt die Polizei unter 07154/13130 entgegen.

# 2019-07-05
Die Hitze der {vergangenen Woche=2019-W26} hat dem Mais geschadet. {Heuer=2019} fiel bis {Ende Juni=2019-06~E} nur halb so viel Regen wie im {Jahr zuvor=2018}. {2003=2003} sei es schlimmer gewesen, sagt Bauer Anton Huber. {Nächste Woche=2019-W28} soll es kühler werden. Tags darauf regnet es vielleicht.

# 2019-07-05
Am {1. September 1939=1939-09-01} begann der Krieg, {drei Wochen später=1939-W38} fiel der erste Sohn der Gemeinde. Im {Winter 1944/45=1944-WI} lagen hier 300 Verwundete. Am Tag nach Ostern kamen die Amerikaner. Jahrzehntelang sprach niemand darüber. {Heute=PRESENT_REF} erinnert eine Tafel daran.

# 2019-07-05
Die Landesstrasse ist seit {gestern=2019-07-04} wieder frei. Am {Montagmorgen=2019-07-01} war ein Hang abgerutscht. Zwei Tage lang räumten Bagger 1500 Tonnen Geröll. Noch in {diesem Herbst=2019-FA} soll ein Netz gespannt werden, spätestens bis {Ende Oktober=2019-10~E}.

# 2019-07-05
Der FC gewann am 3. Spieltag mit 3:1. In der 47. Minute traf Müller. {Vor einem Jahr=2018} spielte er noch in Kiel. Am {nächsten Freitag=2019-07-12} kommt der Meister, Anstoss ist um {20.30 Uhr=2019-07-12}. Zuletzt gab es im {Dezember 2017=2017-12} einen Sieg gegen ihn.

# 2019-07-05
Pfarrer Karl Brunner, am {12. März 1938=1938-03-12} in Lienz geboren, wurde {1963=1963} geweiht. Von {1970=1970} bis {2003=2003} wirkte er in Sand. Am {Mittwoch=2019-07-03} ist er gestorben. Die Beerdigung ist am {Montag=2019-07-08} um {14 Uhr=2019-07-08}. {Tags zuvor=2019-07-07} wird um {19 Uhr=2019-07-07} der Rosenkranz gebetet.

# 2024-05-13
Am {Auffahrtstag=2024-05-09} fuhren 400 Velofahrer um den See. Am {Pfingstmontag=2024-05-20} ist der Pass wieder offen. Über {Pfingsten=2024-05-19} rechnen die Wirte mit vielen Gästen. {Letzten Herbst=2023-FA} war er wegen Steinschlags früh gesperrt worden.

# 2024-05-13
Laut Gemeinde werden die Sirenen am {ersten Mittwoch im Juni=2024-06-05} geprüft. Zwischen {13.30=2024-06-05} und {14 Uhr=2024-06-05} heulen sie. Jeweils am ersten Mittwoch im Februar ist landesweit Probe. {Künftig=FUTURE_REF} kommt die Warnung auch aufs Handy.

# 2024-05-13
Die Bäckerei schliesst per {Ende Jahr=2024~E}. Im {Frühjahr 1951=1951-SP} hatte Hans Kunz sie eröffnet, {drei Jahre darauf=1954} kam das Café dazu. {Mitte der Achtzigerjahre=198~M} übernahm der Sohn. „In {letzter Zeit=PAST_REF} fehlte das Personal“, sagt er. Am {31. Dezember=2024-12-31} gibt es das letzte Brot.

# 2024-05-13
{Gestern Sonntag=2024-05-12} hat das Stimmvolk den Kredit bewilligt. Bis im {Herbst=2024-FA} wird geplant, im {ersten Quartal 2025=2025-Q1} gebaut. Das letzte Mal war die Halle {vor 25 Jahren=1999} saniert worden. {Heute Abend=2024-05-13} tagt der Rat. {Morgen Dienstag=2024-05-14} wird informiert.

# 2024-05-13
Im Jahr {1848=1848} zählte das Dorf 240 Seelen, um {1900=1900} waren es 900. Im {18. Jahrhundert=17} brannte es dreimal. Zu {Beginn des 20. Jahrhunderts=19~S} kam die Bahn. Ein Jahrhundert später fährt sie im Halbstundentakt. Die 1200 Einwohner zahlen 90 Prozent Steuern.

# 2024-05-13
Das Jubiläum wurde am {Wochenende=2024-W19-WE} gefeiert. Vom {17.=2024-05-17} bis {19. Mai=2024-05-19} folgt das Schwingfest. Wer helfen will, meldet sich bis {Mittwoch, 15. Mai=2024-05-15}, {12 Uhr=2024-05-15}, im Sekretariat. Am {Vorabend=2024-05-16} wird aufgebaut. Danach ist wieder Ruhe.

# 2024-05-13
Der Wolf riss in der {Nacht auf gestern=2024-05-12} vier Schafe. Innert eines Monats waren es damit 17. {Voriges Jahr=2023} waren es zur gleichen Zeit drei. Der Abschuss ist bis {12. Juli=2024-07-12} erlaubt. {Vor Kurzem=PAST_REF} wurde ein zweites Tier gefilmt. {Bald=FUTURE_REF} kommen die Tiere auf die Alp.
`
};

type Timex = {
	start: number;
	end: number;
	type: 'DATE';
	value: string;
	mod?: string;
	text: string;
};
/** A text as the scorer of `tests/bench/suggest.ts` reads it. */
export type Sample = { doc_id: string; dct: string; text: string; timexes: Timex[] };

const PARTS: Record<string, string> = { S: 'START', M: 'MID', E: 'END', A: 'APPROX' };

/** The texts by set, each set named with its language at some place: `local_news_de`. */
export const SAMPLES: Record<string, Sample[]> = Object.fromEntries(
	Object.entries({ ...TEXTS, ...KINDS }).map(([name, texts]) => [
		name,
		texts.trim().split('\n\n').map(read)
	])
);

function read(block: string, nth: number): Sample {
	const [head = '', ...lines] = block.split('\n');
	let text = '';
	const timexes: Timex[] = [];
	for (const part of lines.join('\n').split(/(\{[^}]*\})/)) {
		const [, words, value = '', mod] = /^\{(.*)=([^=~]*)(?:~(.))?\}$/.exec(part) ?? [];
		if (words !== undefined)
			timexes.push({
				start: text.length,
				end: text.length + words.length,
				type: 'DATE',
				value,
				...(mod && { mod: PARTS[mod] }),
				text: words
			});
		text += words ?? part;
	}
	return { doc_id: String(nth), dct: head.replace('# ', ''), text, timexes };
}
