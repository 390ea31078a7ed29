/** The people and services beside her that notes speak of, as sources of regular expressions. */

import { compiledOnce } from '../text/compiledOnce.ts'

/** Family, partners and friends. */
export const relative = compiledOnce(
  'mum|mam(?:my)?|mother|dad|father|step ?(?:dad|mum)|sister|brother|aunt(?:ie|y)?|uncle|gran|nan|nana|grandmother|grandad|partner|ex|boyfriend|bf|girlfriend|husband|wife|son|daughter|cousin|friend|neighbour|flat ?mate|house ?mate|family|carer|mother[ -]in[ -]law',
)

const field = compiledOnce(
  "housing|probation|offender|social|police|support|drugs?|substance|alcohol|family|benefits?|care|link|health|mental health|case|duty|prison|refuge|hostel|council|homeless(?:ness)?|resettlement|tenancy|income|arrests?|liaison|outreach|peer|recovery|debt|young person[’']?s|schools?|work|job|universal credit|early help|women[’']?s|ap|gp|psych|psychiatric|placement|upw|kids[’']?|offender|custody|school|a&e",
)

/** Somebody by her or his work: "housing officer", "PO", "GP". */
export const worker =
  `(?:${field} ){0,2}` +
  compiledOnce(
    'officer|manager|mgr|dsl|receptionist|liaison|worker|co-?ord(?:inator)?|visitor|(?<=housing )off(?! (?:the|on|sick|ill|to)\\b)|pharmacist|solicitor|sol(?!\\p{L}|\\w)|appropriate adult|barrister|lawyer|landlord|landlady|letting agent|gp|doctor|dr|nurse|midwife|psychiatrist|psychologist|po|pp|om|pom|com|sw|ssw|cpn|ho|idva|isva|iro|spo|sio|school|nursery|mentor|employer|boss|tutor|teacher|counsellor|therapist|advocate|advisor|adviser|work coach|key ?worker|case ?worker|practitioner|consultant|paramedic|chaplain|head ?teacher|senco|social services|guardian|legal rep',
  ) +
  "(?:['’]?s)?"

/** The boroughs of London that notes name. */
export const boroughs =
  'lambeth|southwark|lewisham|wandsworth|croydon|sutton|bromley|merton|bexley|greenwich|camden|islington'

const borough = compiledOnce(boroughs)

/** A service or an organisation that may be rung or written to. */
export const service =
  '(?:(?:the|her|his|local) )?' +
  compiledOnce(
    `(?:${borough} )?(?:probation|housing(?: (?:options|association|dept|department|team|office))?|council|homeless (?:persons?|team)|mash|social services|children['’]?s (?:services|social care)|adult social care|early help)` +
      "|police|dwp|jcp|job ?cent(?:re|er)|hospital|ward|a&e|cmht|crisis team|home treatment team|school|nursery|college|court|cps|hmp [a-z]+|prison|custody|cgl|turning point|change grow live|via|women['’]?s aid|refuges?|(?:national )?help ?line|(?:the )?national (?:dv )?line|shelter|solace|hestia|st mungo['’]?s|peabody|clarion|hyde|l&q|l and q|notting hill genesis|riverside|citizens advice|cab|step ?change|uc|universal credit|hmrc|pip|home office|nps|mappa|l&d|liaison (?:and|&) diversion|landlord|letting agents?|agency|solicitors?|bank|british gas|edf|eon|thames water|energy (?:company|supplier)|water company|food ?bank|gp surgery|surgery|pharmacy|chemist|bail hostel|approved premises|drug service|health visiting|c?rhtt?|htt|hbt|legal aid|victim support|samaritans|mind|cafcass|contact centre|crisis line|hostel staff|(?<!from her )hostel|resettlement|local authority|partner agency|referrer|spoc|(?:(?!(?:her|me|us|with|and|re|about|for|to)\\b)[a-z-]{3,16} ){1,3}(?:team|department|dept|unit|org|charity)",
  )

/** A borough by itself, where somebody rings or writes to it. */
export const boroughAlone = `${borough}(?! (?:hub|cent(?:re|er)|mags|magistrates|crown|job|college|park))`

/** Whose somebody is: "her", "the", "Maria's". */
export const whose = compiledOnce(
  "(?:her|the|a|an|my|their|[\\p{L}'’-]{2,25}(?: [\\p{L}'’-]{2,25})?(?:['’]s?|(?<=s)))",
)

/** Whose somebody is where a name with an apostrophe says so: "Nia's". */
export const namedWhose = "(?:[\\p{L}'’-]{2,25}(?: [\\p{L}'’-]{1,25})?['’]s? )"

/** Words of which every relative, worker and service holds one, so that most notes need not be searched for them. */
export const otherPeopleWords =
  ' mgr| dsl |receptionist| mum| mam |mammy| mother| dad| father|sister|brother| aunt|uncle| gran| nan| partner| ex | boyfriend| bf |girlfriend|husband|wife| son |stepdad|stepmum|daughter|cousin|friend|neighbo|mate|family|carer|officer|manager|worker|ordinator| co-ord|coord|pharmacist| htt | hbt |rht|visitor|solicitor| sol |appropriate adult|barrister|lawyer|landlord|landlady|letting|agen| gp| doctor| dr |nurse|midwife|psychiat|psycholog| po | pp | om | pom | com | sw | ssw | cpn | ho |idva|isva| iro | spo | sio |school|nursery|mentor|employer|boss|tutor|teacher|counsel|therapist|advocat|advis|coach|practitioner|consultant|paramedic|chaplain|senco|social|guardian|legal|probation|housing|council|homeless|mash|children|early help|police| dwp| jcp|job cent|hospital| ward| a&e|cmht|team|college|court| cps|prison| hmp|custody| cgl|turning point| change | via | aid|refuge|helpline|help line|national|shelter|solace|hestia|mungo|peabody|clarion| hyde| l&q| l and q|notting hill|riverside|citizens| cab |step change|stepchange| uc |universal|hmrc| pip |home office| nps|mappa| l&d|liaison| bank|gas| edf| eon |water|energy|food bank|foodbank|surgery|pharmacy|chemist|hostel|approved|drug|health visit|victim|samaritans| mind |cafcass|contact centre|crisis|hostel staff|resettle|authority|partner|referrer|spoc| dep|unit|charity| org | pos | gps | sws '
