import { byOthers, label, outright, thing, told, weak, type ModeValue } from '../modeValue.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** How notes say that people were in touch by phone or by video. */
export const apartRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'by-phone',
    value: outright('phone'),
    words: holding('phone|fone|mob|landline'),
    pattern:
      /\b(?:by|on|over|via) (?:the )?(?:tele)?(?:ph|f)one\b|^(?:ph|f)one (?=(?:instead|rather|today|\d))|\b(?:no answer|no reply|no response|rang|called|tried|reach(?:ed)?|contact(?:ed)?) (?:her )?(?:on|from|to|by) (?:her |the )?(?:mobile|mob|phone|landline)\b|\b(?:by|via|over) (?:mobile|mob)\b|\b(?:on|via) (?:loud)?speaker ?phone\b/gi,
    notBefore: new RegExp(
      `^\\s(?:to|with) (?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`,
      'iu',
    ),
    notAfter:
      /\b(?:reminder|alarm|app|photos?|messages?|pictures?|note|put|credit|texts?|abuse)\s(?:\w+ )?$/i,
  },
  {
    rule: 'phone-call',
    value: thing('phone'),
    words: holding('phone|fone| line| mob| tel | call|voice| vm| tc| t/c| pc '),
    pattern:
      /\b(?:(?:tele)?(?:ph|f)one|tel) ?(?:call|contact|appt|appointment|session|check|consultation|conversation|support|catch[ -]?up|review|handover|meeting|mtg|assessment|update|supervision|key ?work|interview|triage)s?\b|\bcalls(?=:)|(?<=^\s{0,3}|[.;\n]\s?)(?:crisis|duty|on[ -]?call|out[ -]of[ -]hours|ooh|emergency|weekend) (?:phone|fone|mobile|mob|line)(?=\s*(?:[,.;:–-]|\d))|\b(?:tel|welfare|check[ -]?in|three[ -]way|3[ -]?way|conference|whatsapp|follow[ -]?up|wellbeing|quick|short|long|missed|attempted|intro(?:ductory)?) call\b|\btelephone\b|\bvoice ?mail\b|\bvm\b|(?<![\p{L}/-])(?:t\/c|tcs?|t\.c\.?|pc(?= (?:to|from|with|w)))(?![\p{L}\d])/giu,
    notAfter:
      /\b(?:to|will|can|could|should|would|please|next|her|a new|no|video|zoom|teams|lost|broken)\s$/i,
  },
  {
    rule: 'phone-label',
    value: thing('phone'),
    words: holding('phone| ph| tel| tc| t/c| vm| mob'),
    pattern: label('phone|tele?phone|tel|tc|t/c|vm|ph|mob'),
  },
  {
    rule: 'gave-a-ring',
    value: told('phone'),
    words: holding(
      'gave|given|giving|took|on phone|on the phone|off the phone|off phone|belled|buzzed|blower|and bone|& bone|n bone',
    ),
    pattern:
      /\btook (?:an?|the|her) (?:phone )?call\b|\bon the (?:blower|dog (?:and|&|n) bone)\b|\b(?:gave|given|giving) (?:(?!a\b)[\p{L}'’-]+ ){1,2}a (?:quick )?(?:ring|call|bell|tinkle|buzz)\b|\b(?:(?:on|off) (?:the )?phone (?:to|with)|belled|buzzed)\b/giu,
    notBefore: new RegExp(`^\\s(?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`, 'iu'),
    notAfter: byOthers,
  },
  {
    rule: 'got-hold',
    value: told('phone'),
    words: holding('got hold|get hold|getting hold|got through|rang off|hung up|phone down'),
    pattern:
      /\b(?:hung up(?= (?:on (?:me|us)\b|again\b|when (?:i|we)\b|mid|after\b)|\s*(?:$|[,.;]))|(?:put|slammed) the phone down(?= on (?:me|us)\b)|(?:managed to get|finally got|got|getting) hold of|got through to|rang off)\b/gi,
    notAfter: /\b(?:s?he|they|who|not|n['’]t|unable to)\s(?:has |had )?$/i,
    notBefore: new RegExp(
      `^\\s(?:the |her |his |a |some )?(?:${service}|${worker}|${relative}|drugs?|it|them|him|copy|form)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    rule: 'by-video',
    value: outright('video'),
    words: holding('video|zoom|teams|facetime|skype|meet|ft|online'),
    pattern:
      /\b(?:on|by|via|over|through|using) (?:a )?(?:video(?:[ -]?(?:call|link))?|zoom|(?:ms |microsoft )?teams|facetime|skype|google meet|ft)\b|\bvideo[ -]?link\b|\bwhatsapp video\b|\bfor (?:her |our |the )?(?:zoom|teams|video)\b|\b(?:met|saw|seen|session with|meeting with) (?:with )?(?:[\p{L}'’-]+ ){1,2}online\b/giu,
    notBefore: /^\s(?:\w+ )?(?:evidence|hearing)\b/i,
  },
  {
    rule: 'video-call',
    value: thing('video'),
    words: holding('video| vid| zm|zoom|teams|facetime|face time|skype|virtual|online| ft'),
    pattern:
      /\b(?:zm vid|zm|vid) (?:call|with|w)(?!\p{L})|\bzm vid(?!\p{L})|(?<!\b(?:a|the) )\bvideo\b(?![ -]?(?:call|contact|appt|appointment|session|meeting|visit|chat))|\bvideo(?:[ -]?(?:call(?:ed)?|contact|appt|appointment|session|meeting|visit|chat))\b|\b(?:zoom|(?:ms )?teams|face ?time|skype|virtual|online)\s(?:call|meeting|session|appt|appointment|chat|catch[ -]?up|link|with|w)\b|\b(?:zoom|teams|facetime|skype|ft)(?: (?:to|with|from)\b| ?w\/)|\b(?:zoomed|facetimed|skyped)\b/giu,
    notAfter: /\b(?:youtube|training|watched(?: an?| the)?|music) $/i,
  },
  {
    rule: 'video-label',
    value: thing('video'),
    words: holding('video| vid| zm|zoom|teams|facetime|face time|ft|skype'),
    pattern: label('video|vid|zm vid|zm|zoom|teams|face ?time|ft|skype'),
  },
  {
    rule: 'tried',
    value: told('phone'),
    words: holding('tried|trying|attempt'),
    pattern:
      /\b(?:[Tt]r(?:ied|ying)|[Aa]ttempt(?:ed|s)?)(?: x ?\d)? (?:(?:to )?(?:ring|call|phone|contact|reach|get hold)|(?:ringing|calling|phoning)|(?:her\b|(?!HV|Home|DV)\p{Lu}|[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:x ?\d|twice)(?!\p{L})))/gu,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|video|zoom|has|have)\s$/i,
    notBefore:
      /^[^.;\n]{0,40}\b(?:home|door|flat|house|address|hostel|in person|by (?:text|email|video)|(?:nobody|no[ -]?one|not) in)\b/i,
  },
  {
    rule: 'not-reached',
    value: weak('phone'),
    words: holding('reach|get |not |didn|straight|phone|mob|line'),
    besides: holding('reach|get hold|get through|answer|pick|voice| vm| off| dead|engaged'),
    pattern:
      /\b(?:(?:unable to|couldn['’]?t|could not|can['’]?t|failed to) (?:get hold of|get through|reach)|not answering (?:her |the )?phone|(?:did not|didn['’]?t|not) (?:pick(?:ing)? up|answer(?:ing)? (?:her |the )?(?:phone|calls?))|straight to (?:voice ?mail|vm|answer ?phone)|(?:her |the )?(?:phone|mobile|line|mob) (?:(?:is |was |still |now )?(?:switched |turned )?off|dead|engaged))\b/gi,
    notAfter: /\b(?:s?he|they|who|ex|mum|partner|his|keeps?|keep(?:s|ing)? her)\s$/i,
    notBefore: /^\s(?:(?:of|to) )?(?:her|his|the) (?!phone)\w+/i,
  },
  {
    rule: 'rang',
    value: told('phone'),
    words: holding('rang|rung|phoned|ringing|answered|picked'),
    pattern:
      /\b(?:rang|rung|phoned|telephoned|ringing|answered|picked up)\b(?! the door| the bell| for (?:her|me)\b| (?:(?:all|every|most|any|my|the|some|no) ){0,3}questions?\b| honestly| truthfully)/gi,
    notAfter: new RegExp(`(?:${byOthers.source}|(?:n['’]?t|not|never|yet)\\s$)`, 'i'),
  },
  {
    rule: 'rang',
    value: told('phone'),
    words: holding('rang|phoned|called'),
    besides: holding(' she | who '),
    pattern:
      /\b(?:she|who) (?:(?:has|had|then|also) )?(?:rang|phoned|telephoned|called)\b(?= (?:me|us|back|in|to|re|about|today|this|yesterday|later|and)\b|\s*(?:[,.;]|$))/gi,
  },
  {
    rule: 'rang',
    value: told('phone'),
    words: holding('calling|ringing|phoning'),
    pattern:
      /\b(?:was|is|kept) (?:calling|ringing|phoning) (?:me|us|in|from|to (?:say|tell|ask))(?!\p{L})/giu,
    notAfter: byOthers,
  },
  {
    rule: 'called',
    value: told('phone'),
    words: holding('called|call'),
    pattern: /\b(?:called|returned (?:my|our|her|the) call)\b/gi,
    notAfter:
      /\b(?:is|was|are|were|been|be|someone|somebody|man|woman|boy|girl|so|named|group|course|place|'s|cold|one|thing|dog|s?he|they|mum|ex|partner)\s$/i,
    notBefore:
      /^\s(?:in|round|over|by|off|police|(?:to|at|into) the|at (?:her|home|\w+['’]?s?)|him|(?:an )?ambulance|out|999|101|for (?:urgent|further))\b/i,
  },
  {
    rule: 'call',
    value: told('phone'),
    words: holding('call|rang out'),
    pattern: /\bcall (?:from|to|with|w\/?)\b|\bcall\b|\brang out\b/gi,
    notAfter:
      /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|video|zoom|teams|skype|facetime|on|cold|duty|missed her|her|didn['’]?t|not)\s$|[-–,(] ?our\s$/i,
    notBefore: /^\s(?:housing|her|back|him|them|the|me|us|it|round|centre|bell|out)\b/i,
  },
]
