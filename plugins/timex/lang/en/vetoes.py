"""Where English words of time are none: "may", "Mr March", "24/7", "room 2012"."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

from typing import Final

from plugins.timex.tables import Veto

VETOES: Final = (
    Veto("modal_may", r"month|month_.*|.*named.*", "It may rain.", words=r"(?:(?:last|next|this|that|the .*) )?may", before=r"(?:(?<![Ii]n)(?<![Ss]ince)(?<![Uu]ntil)(?<![Dd]uring)(?<!early)(?<!late)(?<!of) |[^ ]|^)", cased=True),
    Veto("modal_may_day", r"day_month|days?_of.*", "Of the 4 may remain.", words=r"(?:.*[0-9] )may", cased=True),
    Veto("modal_may_start", r"month", "May he rest.", words=r"May", before=r"(?:^|[.!?\"'] |\n)\s*", after=r" (?:he|she|it|they|we|i|you|I|God|your|his|her|their|our|my|all|this|that|the [a-z]+ \w+)\b", cased=True),
    Veto("plain_march", r"month|.*named", "The march went on.", words=r"(?:.* )?march", before=r"(?:(?<![Ii]n)(?<![Ss]ince)(?<![Uu]ntil)(?<![Dd]uring)(?<!early)(?<!late) |[^ ]|^)", cased=True),
    Veto("plain_march_day", r"month_day|day_month|month_word", "They march 10 miles.", words=r"march (?:[0-9]+|first|second|third)|[0-9]+ march", after=r"(?!,? [12][0-9]{3}\b)", cased=True),
    Veto("short_name", r"month|weekday", "Jan sat down in the sun.", words=r"(?:jan|mar|sun|sat|wed|fri|mon|thu|tue|jun|apr|aug|dec|nov|oct|sep|feb)\b.*|[A-Z]{3}", cased=True),
    Veto("name_month", r"month", "April Smith and Mr March spoke.", words=r"(?:April|May|June|August|March|Jan\.?)", after=r" (?:[A-Z](?:'[A-Z])?[a-z]+(?:\b)(?! (?:[0-9]))(?<!Sunday)(?<!Friday))", before=r"(?:^|[.!?;:] |\n)", cased=True),
    Veto("speaking_month", r"month", "June said that she was tired.", words=r"(?:April|May|June|August)", after=r" (?:said|says|told|asked|smiled|laughed|nodded|whispered|replied|thinks|thought|knew|knows|loves|lives)\b", before=r"(?:^|[.!?;:] |\n)", cased=True),
    Veto("titled_month", r"month|weekday|noon", "Mr. March, Aunt May, Ms. Noon and Theresa May spoke.", words=r"(?:April|May|June|August|March|Friday|Sunday|Noon)", before=r"\b(?:Mr|Mrs|Ms|Dr|Miss|Aunt|Uncle|Sgt|Sir|Lady|Lord|Cpl|Pvt|Lt|Capt|Maj|Col|Sister|Theresa|Brian|Fredric|Rep|Sen|Gov|President|Minister|Chancellor|Secretary)\.? ", cased=True),
    Veto("count_year", r"year", "About 2000 people came.", before=r"(?:about|around|some|nearly|almost|over|than|least|up to) ", after=r" (?!(?:and|or|but|when|as|with|by|in|on|at|after|before|because|to|that|the|a|an|he|she|it|they|for|from|until|while|during|under)\b)[a-z]"),
    Veto("numbered", r"year", "Room 2012, flight 1549, $1990.", before=r"(?:[$£€#]|(?:no\.|numbers?|room|flight|route|highway|boeing|article|section|page|chapter|resolution|line|bus|unit|apartment|psalm|rule|form|u\.s\.c\.) ?)"),
    Veto("house_number", r"year", "He lives at 1600 Hill Avenue.", after=r" (?:[A-Z][\w.'-]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Way|Place|Square|Court|Terrace)\b", cased=True),
    Veto("long_number", r"year", "Grid reference SU 1234 5678.", after=r" [0-9]{3,4}\b(?! [a-z])"),
    Veto("stock_year", r"year", "It holds 2020 items.", before=r"\b(?:holds?|has|have|had|owns?|owned|contains?|counted|seats|employs?|sold|bought|of some) ", after=r" [a-z]+s\b(?<!ss)"),
    Veto("verse", r"clock", "He quoted John 3:16 and Genesis 1:20.", words=r"[0-9:]+", before=r"\b(?:genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|samuel|kings|chronicles|job|psalms?|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|amos|micah|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|hebrews|james|peter|jude|revelation|verse|surah|sura|quran|koran) "),
    Veto("count_year_after", r"year", "He sold 1500 shares.", words=r"[12][0-9]00", after=r" (?:[a-z]+s|people|men|women|troops|percent)\b", before=r"(?<!in)(?<!since)(?<!of)(?<!by) ?"),
    Veto("money_year", r"year|the_year", "It paid 1990 dollars.", after=r"(?: (?:dollars|euros|pounds|yen|people|percent|points|shares|barrels|tons|tonnes|miles|km|feet|meters|metres|kilometers|kilometres|square|cubic|hrs|hours|gmt)\b|%|'\d)"),
    Veto("age_decade", r"short_decade", "A woman in her 90s won.", before=r"(?:(?:his|her|their|my|your|our|is)(?: (?:early|mid|late))?|upper|lower|low|high|mid|the (?:low|mid|high|upper|lower)) ?-? ?(?:[0-9]0s(?: (?:or|and|to) | ?- ?))?", words=r"[0-9]0s"),
    Veto("degrees_decade", r"short_decade", "Temperatures will be in the 20s.", words=r"(?:the )?[0-9]0s", before=r"\b(?:temperatures?|highs?|lows?|readings|mercury|thermometers?|wind chills?|degrees|speeds?|gusts|winds|rates?|percentages?|prices|scores?|averag\w+|humidity|numbers?)\b.*"),
    Veto("the_sun", r"weekday|at.*|.*named", "It shone like the Sun. He left.", words=r"(?:.* )?(?:sun|sat)\.?", before=r"(?:(?<!\bon)(?<!last)(?<!next)(?<!until)(?<!through)(?<!every) |(?<=[^ \n(,;-]))", after=r"(?!,? ?[0-9]|,? [a-z]{3,9}\.? [0-9]| ?,|[;)-])"),
    Veto("that_clause", r"that_named", "He hoped that Sunday school would close.", words=r"that .*", before=r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|old)\w*(?: \w+){1,2}|know\w*|knew|th(?:ink|inks|ought)|believ\w+|hop(?:e|es|ed|ing)|fear\w*|warn\w*(?: \w+)?|agree\w*|den(?:y|ies|ied)|insist\w*|announc\w+|report\w*|confirm\w*|claim\w*|stat(?:e|es|ed|ing)|add(?:s|ed)|not(?:e|es|ed|ing)|mean(?:s|t)?|show(?:s|ed)?|expect\w*|predict\w*|suggest\w*|decid\w+|order\w*|learn\w*|found|so|now|given|provided|fact|news|hint\w*|promis\w+|vow\w*|swore|argu\w+|conced\w+|acknowledg\w+|admit\w*|estimat\w+|wrote|declar\w+|complain\w*|it is \w+|sure|certain|clear|afraid|glad|sorry) "),
    Veto("plain_second", r"duration|a_unit|counted_span|the_counted|.*unit.*", "The second and a second one.", words=r"(?:a|the|one|this|that|last|next|every|each) second"),
    Veto("round_the_clock", r"duration", "24 hours a day.", words=r"(?:24|twenty-four) hours|(?:7|seven) days", after=r" a (?:day|week)\b"),
    Veto("round_the_day", r"duration", "24 hours a day, seven days a week.", words=r"a (?:day|week)", before=r"(?:(?:24|twenty-four) hours|(?:7|seven) days) "),
    Veto("year_word_count", r"year_words", "Nineteen eighty seats, two thousand people, twenty ten-pound notes.", words=r"(?!the year).*", after=r" (?:[a-z]+s|people|men|women|more)\b|-[a-z]", before=r"(?:(?<!in)(?<!since)(?<!by) |^|\n)"),
    Veto("plain_spring", r"the_season", "Water from the spring; the fall hurt.", words=r"the (?:spring|fall)", before=r"(?:(?<!in)(?<!by)(?<!during)(?<!since)(?<!until)(?<!through)(?<!throughout)(?<!over)(?<!of)(?<!for)(?<!spent)(?<!before)(?<!after)(?<!into) |^|\n)"),
    Veto("minute_amount", r"duration", "A minute amount.", words=r"an? minute", after=r" (?:amount|quantity|quantities|part|fraction|detail|trace|dose|difference|change|particle|piece|number|portion)s?\b"),
    Veto("name_of_paper", r"weekend|frequency|this_unit|today", "He read the Daily Mail and The Weekend Australian.", words=r"(?:[Tt]he )?[A-Z].*", after=r" [A-Z][a-z]", before=r"(?:[a-z,.\"'] |^)(?:the |The )?", cased=True),
    Veto("plain_ad", r"year_ad|ad_year", "They ran 20 ad campaigns.", words=r"(?:.* )?(?:ad|ce)(?: .*)?", cased=True),
    Veto("a_night", r"duration", "It cost $50 a night.", words=r"(?:an?|one) night"),
    Veto("some_quarters", r"vague_duration", "Some quarters objected.", words=r"some quarters"),
    Veto("wait_a_minute", r"duration", "Wait a minute.", words=r"an? (?:minute|second|moment)", before=r"\b(?:wait|just|hang on|hold on) "),
    Veto("capital_season", r"the_season", "A record by The Fall.", words=r"The [A-Z].*", before=r"[a-z,] ", cased=True),
    Veto("season_of_name", r"the_season|in_season", "The Winter Palace was stormed.", words=r"(?:[Tt]he )?[A-Z].*", after=r" (?:Palace|Gardens?|Park|Street|Hill|Valley|Fields?|Olympics?|Paralympics?|Games|Museum|School|Band|Cup|Bowl|Classic)\b", cased=True),
    Veto("festive_thing", r"holiday", "Easter eggs lay by a Christmas tree on Easter Island.", after=r" (?:resolutions?|hono(?:u?)rs|trees?|eggs?|islands?|islanders?|cakes?|cards?|presents?|gifts?|carols?|lights|markets?|pudding|decorations?|ornaments?|jumpers?|sweaters?|songs?|albums?|movies?|films?|costumes?|masks?|pumpkins?|candy|bunny|bunnies|stockings?|wreaths?|turkeys?|crackers?|toys?|rising|uprising|tsunami)\b"),
    Veto("operation", r"holiday", "Operation Passover failed.", before=r"\boperation "),
    Veto("of_the_year", r"the_unit", "She was named player of the year.", words=r"the (?:year|day|week|month)", before=r"\b(?:player|man|woman|person|car|book|word|driver|coach|sportsman|sportswoman|team|goal|photo|photograph|photographer|teacher|footballer|actor|album|song|record|film|artist|manager|rookie|athlete|newcomer|company|soup|catch|order|hero|returns|personality|business|product|game|try|save) of "),
    Veto("a_day_in", r"duration", "Call it a day; take one day at a time on a day return.", words=r"(?:a|one) day", after=r" (?:at a time|returns?|trip|trips|job|care|school)\b"),
    Veto("call_it_a_day", r"duration", "They called it a day.", words=r"a day", before=r"\bcall(?:s|ed|ing)? it "),
    Veto("capital_frequency", r"frequency", "The Granite Weekly is a podcast.", words=r"[A-Z].*", before=r"[\w,'] ", cased=True),
    Veto("paper_today", r"today", "USA Today reported it.", words=r"Today", before=r"\b(?:USA|[Tt]he|Russia|Psychology) ", cased=True),
    Veto("this_day_then", r"this_unit", "On this day in 1000 things were lost.", words=r"this day", after=r" in [0-9]{3,4}\b"),
    Veto("race_time", r"clock", "He clocked 2:03:11; she swam it in 1:52.3.", words=r"[0-9:]+", before=r"\b(?:clocked|ran|swam|rowed|cycled|skated|(?:time|best|mark|record) of|(?:run|won|finished|home) in) (?:a )?|(?<=it in) "),
    Veto("weekday_name", r"weekday", "She taught Sunday school.", words=r"\w+", after=r" (?:[Ss]chool|Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Post|Night Live)\b", cased=True),
    Veto("named_weekday", r"weekday", "Bloody Sunday.", before=r"\b(?:Bloody|Super Bowl|Cyber|Blue|Manic|Super) ", cased=True),
    Veto("now_then", r"present", "Now, that is a thing.", words=r"Now", after=r",", cased=True),
    Veto("the_march", r"month", "The Long March and the March for Life.", words=r"March", before=r"(?:\b(?!(?:In|On|By|Since|Until|Till|Last|Next|This|That|From|Between|And|During|Early|Late|Mid|After|Before|To|Of|For|Around|About|The|Through|Throughout|As|At|With|When|But|January|February|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z]+(?:'s)? )", cased=True),
    Veto("the_march_of", r"month", "Women's March on Versailles; the March for Life.", words=r"March", before=r"(?:the|annual|a|'s) ", after=r" (?:to|for|of|on|against|through|from)\b", cased=True),
    Veto("surname", r"month", "Theresa May left.", words=r"May", before=r"[a-z,] [A-Z][a-z]+ ", cased=True),
    Veto("fraction", r"duration|the_counted", "A quarter of it; three-quarters.", words=r"(?:an?|one|three|the three)[ -]quarters?"),
    Veto("age", r"duration", "She is 52 years old; a 27-year-old driver.", words=r".*years?(?:[ -]| ?- ?)old", after=r"(?! (?:[\w'-]+ ){0,2}(?:war|conflict|insurgency|rebellion|crisis|siege|strike|dispute|ban|embargo|blockade|truce|ceasefire|campaign|occupation|regime|government|law|programme?|project|deal|agreement|treaty|standoff|stalemate|union|company|firm|business)\b)"),
)  # fmt: skip
