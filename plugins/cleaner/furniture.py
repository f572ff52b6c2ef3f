# ruff: noqa: E501  # a rule is one row, however long its pattern
"""Furniture: the lines of a page that are no part of its article, as a table of rules.

A rule must match a whole line. Its example is a test; so is the promise that
no pattern needs more than linear time (no nested repetition). A named group
`site`, `author` or `date` hands on what the line gives away.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

LONGEST: Final = 600
"""Characters. A longer line is prose, whatever words it begins with."""
SHORT: Final = r".{0,60}"
NAME: Final = (
    r"[A-Z][\w.’'-]{0,24}(?: (?:(?:de|van|von|al|bin|el|la|da|di) ){0,2}[A-Z][\w.’'-]{0,24}){0,3}"
)
AFTER_NAME: Final = r"(?:(?: ?[,|·•/–—-] ?| (?:at|on|for|in|and) ).{0,80}(?<![.!?]))?"
MONTH: Final = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april"
    r"|june|july|august|september|october|november|december)\.?"
)
DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
DATE: Final = (
    rf"(?:{DAY} )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH},? \d{{4}}"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}})"
)
CLOCK: Final = r"(?:[ ,|·•–—-]{0,4}(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?(?:[+-]\d{1,2})?)?)?"


@dataclass(frozen=True)
class Rule:
    """One kind of furniture: `pattern` matches the whole line, `example` is such a line."""

    name: str
    pattern: str
    example: str
    case: bool = False
    """Whether capitals matter."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern, 0 if self.case else re.IGNORECASE)


RULES: Final = (
    # Comments
    Rule("comments", r"(?:no|\d{1,5}|one|all|view all|show|hide|load more|older|newer|recent|top|\W)? ?(?:comments?|replies|responses?)(?: ?\(\d{1,5}\)| yet| off| on .{1,120}| are (?:closed|off|disabled)\.?)?:?", "No comments"),
    Rule("comments", r"(?:leave|post|add|write|submit|make|cancel) (?:a |your )?(?:comment|reply)s?\b.{0,40}", "Leave a Reply"),
    Rule("comments", r"(?:be the first to|join the|log in to|sign in to|have your say).{0,20}\b(?:comment|conversation|discussion|reply|say)\b.{0,40}", "Be the first to comment"),
    Rule("comments", r"your e-?mail address will not be published.{0,80}", "Your email address will not be published. Required fields are marked *"),
    Rule("comments", r"save my name,? .{0,60}next time i comment\.?", "Save my name, email, and website in this browser for the next time I comment."),
    Rule("comments", r"thanks? (?:you )?for (?:viewing|reading|visiting|stopping by|your comments?).{0,120}", "Thanks for reading; tell us what you think."),
    Rule("comments", r"(?:what do you think|tell us what you think|let us know|share your (?:thoughts|views)).{0,60}\bcomments?\b.{0,40}", "What do you think? Tell us in the comments below."),
    # Disclaimers
    Rule("comment-disclaimer", r"(?i:(?:disclaimer: ?)?.{0,60}\bcomments?\b.{0,60}\bnot (?:posted|written|made|moderated|endorsed) by) (?P<site>[A-Z][\w.&’'-]{1,40}(?: [A-Z][\w.&’'-]{1,40}){0,3}),? .{0,160}", "Disclaimer: Comments on this page are not posted by Harbour Herald, readers answer for them.", case=True),
    Rule("disclaimer", r"disclaimer\b.{0,500}", "Disclaimer: the publisher accepts no liability."),
    Rule("disclaimer", r"(?:the )?(?:views|opinions)(?: and opinions)?(?: expressed| in this)? .{0,120}\b(?:do|does|are|is) not (?:necessarily )?(?:reflect|represent|those)\b.{0,200}", "The views expressed in this article do not necessarily reflect those of the paper."),
    Rule("disclaimer", r"readers are (?:solely )?responsible\b.{0,120}", "Readers are solely responsible for their comments."),
    Rule("house-rules", r"our standards: .{0,120}|this (?:article|story) (?:has been|was) (?:amended|corrected|updated|auto-?generated|originally published)\b.{0,240}", "Our Standards: how we work"),
    # Contact
    Rule("contact", r"(?:need|want|would you like) to (?:contact|reach|write to|get in touch with) us\b.{0,160}", "Want to reach us about a story, an advert or anything else?"),
    Rule("contact", r"(?:please )?(?:e-?mail|contact|write to|reach|call|text|whatsapp) (?:us|me|the (?:editor|newsroom|author|reporter)s?)\b.{0,160}", "Contact us at the address below"),
    Rule("contact", r"(?:got|have|do you have|know) (?:a|an|any|more) (?:news )?(?:tips?|stor(?:y|ies)|information|news)\b.{0,200}", "Got a tip? Write to the newsroom."),
    Rule("contact", r"(?:for (?:more )?(?:adverts?|enquiries|inquiries|advertising)|send (?:us )?your).{0,160}", "For adverts and enquiries call the desk"),
    Rule("contact", r".{0,60}[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}\W{0,3}", "Email: desk@harbourherald.example"),
    Rule("contact", r"(?:about|contact)(?: us)?|advertise(?: with us)?|careers|jobs|imprint|masthead|staff|feedback|help(?: cent(?:er|re))?", "Contact us"),
    # Sharing
    Rule("share", r"(?:\d{1,6} ?)?(?:share|tweet|pin|like|e-?mail|print|save|bookmark|copy link|repost|send)s?(?: (?:this|on|to|via|with|it|link)\b.{0,60})?[:!]?", "Share this article"),
    Rule("share", r"(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|viber|tumblr|flipboard|e-?mail|print|copy link|share|more|rss|vk)\b[ ,|·•/]{0,3}){1,14}", "Facebook Twitter WhatsApp"),
    Rule("share", r"(?:click|tap) to (?:share|print|e-?mail|tweet|copy)\b.{0,80}|like this:?|like loading\W{0,3}|loading\W{0,3}|\d{1,6} (?:shares|views|likes|reads)", "Click to share on Facebook (Opens in new window)"),
    Rule("markup", r"</?[a-z][^<>]{0,200}>.*|\{\{.*\}\}|\{%.*%\}", "<script>alert('x')</script>"),
    Rule("form", r"[\w ’'-]{1,40} ?\*", "Name *"),
    # Ways to other pages
    Rule("read-more", r"(?:(?:please )?(?:read|see|watch|listen|view)(?: also| more| next| now| here| on)?|also read|also see|also on .{1,30}|related(?: .{1,20})?|more(?: on this)?|next|previous|up next|don[’']t miss|trending(?: now)?|editor[’']?s[’']? picks?|must read|recommended|further reading|in case you missed it|explainer) ?(?::|\||»|>|→|–|—) ?.{1,200}", "READ ALSO: Ferry sails again"),
    Rule("read-more", r"(?:read|see|view|show|learn|find out|load|explore) (?:more|next|also|all|less)(?: .{0,50})?[.:»>→]{0,3}", "Read more about the harbour"),
    Rule("read-more", r"(?:related|recommended|similar|popular|latest|recent|trending|more|other|top|featured|sponsored|promoted|suggested)(?: (?:news|top|from|on|in|by|world|local|this|for|you|the))* ?(?:articles?|stor(?:y|ies)|posts?|topics?|news|content|links?|reads?|videos?|headlines|for you|coverage|tags|searches|reading)(?: (?:from|on|in|by|of|for) .{1,40})?:?", "Related articles"),
    Rule("read-more", r"(?:related|you (?:may|might) (?:also |be )?(?:like|enjoy|interested).{0,30}|most (?:read|popular|viewed|shared|recent|commented).{0,30}|don[’']t miss|up next|what to read next|more to (?:read|explore)|trending(?: now)?|editor[’']?s[’']? picks?|just in|in other news|in this (?:story|article)|on this page|keep reading|continue reading.{0,60}|read (?:the )?(?:full|original|whole|rest).{0,60}|click here.{0,80}|view (?:original|source|gallery).{0,40}|back to (?:top|home|all).{0,30})[.:»>→…]{0,3}", "You may also like"),
    # Newsletters, apps, social accounts
    Rule("newsletter", r"(?:sign up|subscribe|register|join|enter your e-?mail)\b.{0,60}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|briefings?|mailing list|digest|channel|bulletin|podcast|group|community)\b.{0,160}", "Sign up for our daily newsletter"),
    Rule("newsletter", r"(?:get|receive|have) .{0,80}\b(?:in|to|straight to|delivered to) your (?:inbox|e-?mail|phone|mailbox)\b.{0,120}", "Get the day's news straight to your inbox"),
    Rule("newsletter", r"(?:(?:e-?mail )?newsletters?|subscribe(?: (?:now|today|here|to .{1,60}))?|your e-?mail(?: address)?\W{0,3}|enter your e-?mail.{0,40}|thank you for subscribing.{0,60}|you can unsubscribe.{0,80})[!.]?", "Subscribe now"),
    Rule("follow", r"(?:follow|like|find|join) (?:us|me|@\w{1,30}|.{1,40}) on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|threads|bluesky|social media)\b.{0,120}", "Follow us on Facebook and Telegram"),
    Rule("follow", r"(?:follow|connect with|stay connected|stay in touch)(?: us| me| @\w{1,30}| with us)?:?", "Follow us"),
    Rule("app", r"(?:download|get|install|try) (?:our|the)(?: .{1,30})? app\b.{0,100}|(?:add|choose) .{1,40} (?:as|to) (?:a |your )?preferred source.{0,40}", "Download our app for the latest"),
    # Consent, law, accounts
    Rule("cookie", r".{0,60}\b(?:we|site|website|page|partners) uses? cookies\b.{0,500}", "This site uses cookies to improve your visit."),
    Rule("cookie", r"(?:accept|reject|allow|manage|decline)(?: all| my| your)?(?: cookies?| preferences| settings| choices| consent)?(?: preferences| settings)?|cookies?(?: policy| settings| preferences| notice)|by (?:continuing|using) .{0,60}\b(?:you )?(?:agree|consent|accept)\b.{0,160}", "Accept all cookies"),
    Rule("copyright", r"(?i:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}(?: ?[-–] ?\d{4})?,? ?(?:by )?)?(?P<site>[A-Z][^.,;|©]{1,60}?)?(?:[.,;|©]| (?i:all rights|reproduction|no part)\b|$).{0,240}", "© 2024 Harbour Herald. All rights reserved.", case=True),
    Rule("copyright", r"(?:.{0,80}[.,] )?all rights reserved\b.{0,160}|(?:this )?(?:material|content|article|story) may not be (?:published|reproduced|copied|republished)\b.{0,200}|copyright (?:©|\(c\)|\d{4}).{0,160}", "All rights reserved."),
    Rule("legal", r"(?:(?:privacy(?: policy| notice| settings| cent(?:er|re))?|terms(?: of (?:use|service|sale))?(?: (?:&|and) conditions)?|cookies?(?: policy)?|accessibility(?: statement)?|do not sell my (?:personal )?info(?:rmation)?|ad ?choices|your (?:ad|privacy) choices|sitemap|site map|legal notice)[ |·•,&/]{0,4}(?:and )?){1,8}", "Privacy Policy | Terms of Use"),
    Rule("login", r"(?:log ?in|sign ?in|log ?out|sign ?out|sign ?up|register|create (?:a |an )?(?:free )?account|my account|account|forgot(?:ten)? (?:your )?password\W?)(?: ?(?:or|/|\|) ?(?:log ?in|sign ?in|sign ?up|register|subscribe))?(?: now| here| free| with .{1,30})?", "Sign in / Register"),
    Rule("login", r"(?:already (?:a|have|an) .{0,40}|(?:to (?:continue|keep) reading|this (?:article|content|story) is (?:for|only)).{0,160}|(?:you have|you[’']ve) .{0,40}\bfree articles?\b.{0,80}|(?:please )?(?:log in|sign in|subscribe) to (?:continue|read|view|access)\b.{0,100})", "Already a subscriber? Log in"),
    Rule("support", r"(?:support|donate|make a donation|become a (?:member|supporter|patron)|buy (?:me|us) a coffee)(?: (?:us|to us|our work|now|today|independent .{1,30}|the .{1,30}|.{0,20}journalism))?[.!:]?", "Become a member"),
    # Advertising and machinery
    Rule("advertising", r"(?:advertisements?|adverts?|ads?|ad feedback|sponsored(?: content| by .{1,40})?|promoted(?: by .{1,40})?|paid (?:content|post|partnership).{0,30}|skip (?:ad|advert|advertisement)|remove ads?)(?: ?[-–—|] ?.{0,40})?", "ADVERTISEMENT"),
    Rule("advertising", r"(?:story|article|content|post) continues (?:below|after)\b.{0,40}|(?:continue reading |scroll )(?:below|after|down|to continue).{0,40}|(?:we may|this .{1,20} may) earn .{0,40}\bcommissions?\b.{0,160}", "Article continues below advertisement"),
    Rule("navigation", r"(?:home(?:page)?|menu|search(?: .{0,30})?|skip to .{1,30}|next|prev(?:ious)?|next (?:post|article|story|page)|previous (?:post|article|story|page)|(?:older|newer) posts?|back|close|open|expand|toggle (?:navigation|menu)|top|more|categories|archives?|pages?|tags|page \d{1,3} of \d{1,3}|share this page|breaking(?: news)?|live(?: tv| updates)?|latest|news|world|politics|business|sports?|opinion|technology|science|health|culture|entertainment|lifestyle|weather|video|videos|photos|podcasts?)(?: ?[:»›>←→|])?", "Skip to main content"),
    Rule("navigation", r"(?:home|news|front page) ?(?:[>›»/|·] ?[^>›»/|·]{1,50}){1,5}", "Home > World > Europe"),
    Rule("navigation", r"[^\w\n]{1,40}|(?:[»›→←▶►✕×☰] ?)\w.{0,40}", "* * *"),
    Rule("player", r"(?:play|pause|mute|unmute|watch|listen|listen to (?:this )?(?:article|story).{0,40}|watch (?:live|now|video).{0,20}|play video.{0,20}|video player is loading.{0,40}|your browser does not support .{0,60}|(?:\d{1,2}:)?\d{1,2}:\d\d(?: ?/ ?(?:\d{1,2}:)?\d{1,2}:\d\d)?|now playing.{0,60}|audio|transcript|embed(?:ded)?(?: .{1,40})?)", "Listen to this article"),
    # What describes the article: read for author and date, then left out
    Rule("tags", r"(?:tags?|filed under|topics?|labels?|keywords|categor(?:y|ies)|posted in|in this series|hashtags?) ?: ?.{1,240}|(?:filed under|posted in)(?: .{1,80})?|(?:#\w{2,40}[ ,]{0,2}){1,12}", "Filed under: harbour, ferries"),
    Rule("reading-time", r"(?:(?:reading|read) time:? ?)?(?:about |approx\.? )?\d{1,3}[ -]?min(?:ute)?s?\.?(?: (?:read|watch|listen))?", "4 min read"),
    Rule("published", rf"(?:(?:first )?(?:published|posted|updated|created|modified|last (?:updated|modified)|date|issued|added|released)(?: (?:on|at))?:? ?)?(?:on )?{DATE}{CLOCK}(?:[ ,|·•/–—-]{{0,4}}(?:(?:last )?(?:updated|modified)(?: (?:on|at))?:? ?){DATE}{CLOCK})?", "Published 14 December 2020, 10:05 GMT"),
    Rule("published", r"(?:(?:last )?updated|published|posted|modified):? ?(?:\d{1,3}|an?|one) (?:minute|hour|day|week|month|year)s? ago|(?:\d{1,3}|an) (?:minute|hour|day|week|month|year)s? ago", "Updated 3 hours ago"),
    Rule("byline", rf"(?i:by|written by|story by|posted by|author|reporter|words by|text by|report by)(?::| )(?: )?(?P<author>{NAME}(?:(?:,| and|,? &) {NAME}){{0,3}}){AFTER_NAME}", "By Jane Doe and Richard Roe", case=True),
    Rule("byline", rf"(?:BY|POSTED BY|WRITTEN BY|AUTHOR):? ?(?P<author>{NAME}(?:(?:,| AND|,? &) {NAME}){{0,3}}){AFTER_NAME}", "BY JANE DOE", case=True),
    Rule("sign-off", r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|translation|graphics?)(?: and (?:writing|editing|reporting))? by .{1,200}", "Reporting by Jane Doe; Editing by Richard Roe"),
    Rule("source-line", r"(?i:source|via|credit|from)s?: ?(?P<site>[A-Z][\w.&’' -]{1,60})", "Source: Harbour Herald", case=True),
    Rule("source-line", r"\(?(?:AP|AFP|Reuters|REUTERS|dpa|DPA|TASS|UPI|ANI|PTI|Xinhua|ANSA|EFE|Bloomberg|Interfax)(?:[/, ]+(?:AP|AFP|Reuters|dpa|TASS|UPI))?\)?", "(Reuters)", case=True),
    # Pictures
    Rule("image-credit", r"(?:image|photo(?:graph)?|picture|video|file|illustration|graphic|media)s?(?: (?:source|credit|caption|courtesy|by|copyright))? ?[:,|] ?.{0,160}|(?:(?:getty|afp|reuters|epa|ap|shutterstock|alamy|istock)(?: images| photo)?(?: ?[/|via,] ?)?){1,4}|(?:enlarge|view|open) (?:image|photo|picture|gallery|fullscreen).{0,40}|image caption.{0,20}|\d{1,3} (?:of|/) \d{1,3}", "Image source, Getty Images"),
)  # fmt: skip


def furniture(text: str) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that knows the line `text`, and its match."""
    if len(text) > LONGEST:
        return None
    for rule in RULES:
        found = rule.regex.fullmatch(text)
        if found:
            return rule, found
    return None
