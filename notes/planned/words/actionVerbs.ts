/** Words for doing that are no words for things: "chase housing" at the head of a sentence says what is to be done. */
export const plainVerbs =
  `chase|refer|re-?refer|submit|arrange|send|ring|speak to|speak with|liaise with|write to|ask|
find out|find|get|complete|fill in|fill out|finish|apply for|apply|remind|sort out|sort|chk|tell|inform|notify|let|upload|
forward|submit|confirm|enquire|look into|look up|look for|set up|organi[sz]e|prepare|draft|type up|write up|escalate|
advocate|collect|pick up|drop off|take(?! (?:an? (?:od|overdose)|overdose|tablets|pills|it all|her (?:own )?(?:life|meds|medication|time)|part|place))|accompany|follow up with|follow up on|buy|hand in|pay|register|renew|add|pass on|f\\/u (?:with|on|re)|fu with|check in w(?:ith)?(?= )|check on|catch up w(?:ith)?(?= )|
feed back|give(?! (?:up|in|birth))|make(?! it)|put|help|support|encourage|ensure|explore|provide|invite|signpost|raise|see if|nudge|pursue|gather|source|reply to|respond to|bleep|flag up|lodge|query with|chs|eml|rng|snd|spk 2|cntct|arrnge|gt|keep trying|try again|try(?= (?:(?:for|on|HER) )?(?:DAY|TIME))|try (?:her|calling|ringing|phoning)|re-?try`
    .split(/\s*\|\s*/)
    .map((verb) => verb.replace(/\s+/g, ' '))

/** Words for doing that may as well name a thing ("call from Jade", "email to housing"); what follows tells them apart. */
export const doubtfulVerbs = [
  'call(?! (?:booked|due|arranged|from|to|with|in|re|about|was|log|made|received|attempt))',
  'phone(?! (?:call|from|to|with|appt|appointment|is|was|off|still|number|contact|broken|support|no answer))',
  'telephone(?! (?:call|from|to|with|appt|appointment))',
  'text(?! (?:from|to|with|message|exchange|chat|sent|received|re))',
  'e-?mail(?! (?:exchange|from|to|sent|received|with|re|address|was))',
  'message(?! (?:from|to|with|left|sent|received|re))',
  'contact(?! (?:with|from|made|by|visit|session|details|number|order|centre|was))',
  'check(?! ?-?in\\b)',
  'update(?! (?:from|re|on|given))',
  'request(?! (?:from|for|made|ed))',
  'print',
  'post',
  'order(?! (?:finishes|expires|starts|until|made|completed|ends|breach|was|is|for))',
  'book(?! (?:club|shop|token|group|swap|is|was))(?= \\S)',
  'rebook(?= (?:HER|WHOSE|a|an|the|gp|app))',
  'review(?= (?:the|her|WHOSE|risk|plan|safety|action|support))',
  'discuss(?= (?:it |this )?(?:with|w\\/|w|at|in)(?!\\p{L}))',
  '(?:fwd|forward)(?= )',
  'furnish',
  'cancel(?= (?:the|her|WHOSE))',
  'visit(?= (?:HER|housing|the|WHOSE))',
  'support(?= (?:HER|with))',
]

/** Further words for doing behind "will", which by themselves would name a thing or tell what she does. */
export const promisedVerbs =
  'catch|nip|pop|head|fetch|walk|telephone|bell|h\\/?v|t\\/?c|keep|monitor|knock|continue|go through|go over|go with|work|talk|look|discuss|meet|see|follow|touch base|drop|leave|write|wait|attend (?:with|court with)|do|be in touch|catch up|contact|try|check|share|speak|buy|handover|hand over|scan|photocopy|copy|log|flag|link|pick|sit down|sit with|report|make|fill|drive|bring (?:HER|her|the|a|it|them)'

/** What somebody other than the writer does when no one is named: "will attend probation Tues" is about her. */
export const herVerbs =
  'attend|try (?:and|to) (?:get|come|make|attend|go|be|engage|keep)|come(?! (?:(?:round|out|over|up|down) )?to (?:see )?HER(?!\\p{L}))|go(?! (?:with|and see|through|over|round|to (?:see )?HER(?!\\p{L})))|bring|think|consider|engage|stay|be(?! in touch)|have|not|never|no|need|want|like|start|return|move|live|pop in|drop in|miss|lose|appear|hear|get (?:out|evicted|released|home|her keys)|receive|depend|probably|hopefully|possibly|kill|die|hurt|harm|stab|jump|cut|overdose|od|end (?:it|my|her|his)|regret|hang|hit|burn|smash|also be|still be|only|take (?:\\d|an?(?!\\p{L})|about|up to|some|place|part)|cost|happen|arrive|expire|run out|know|feel|depend'
/** Why somebody came or rang, and no work that is left: "rang her, to discuss rent". */
export const purposes =
  'discuss|talk|say|remind HER (?:about|of|that|re)|let (?:me|us)|catch|be|have|go|come|attend|bring|return|live|work|stay|move|see (?:if|how|what)|which|whom|date|follow|do with|and|the|a|an|her|his|my|their|this|that'
