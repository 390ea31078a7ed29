import { wordSet } from '../text/wordSet.ts'

/** People other than she whose harm is not hers. */
export const others = wordSet(`
  sister sisters brother brothers mum mums mother mothers mam dad dads father fathers stepdad stepmum stepfather stepmother
  friend friends mate mates cousin cousins aunt aunty auntie uncle nan nana gran grandma grandmother grandad granddad grandfather
  neighbour neighbours flatmate housemate roommate cellmate padmate colleague acquaintance parent parents grandparents
  partner partners ex exs husband boyfriend boyfriends bf fella bloke fiance girlfriend wife gf spouse babyfather hubby
  resident residents relative relatives inlaws family participant someone somebody stranger woman-friend bestie siblings sibling
  sis bro cellie cellies cellmates padmates codee cousins widow widower lodger tenant workmate workmates schoolmate classmate godmother godfather godparent coworker penpal
  pal pals buddy buddies bff m8 mummy mammy nanna nanny granny grandpa stepsister stepbrother stepsisters stepbrothers uncles aunts aunties`)

/** Those of them who are or were her partner. */
export const partners = wordSet(
  'partner partners ex exs husband boyfriend boyfriends bf fella bloke fiance girlfriend wife gf spouse babyfather',
)

/** Those of them who are of her family. */
export const family = wordSet(`
  family inlaws brother brothers sister sisters mum mother dad father parents uncle aunt cousin cousins stepdad stepmum stepfather
  stepmother relatives`)

/** Children: harm to one is never somebody else's affair. */
export const children = wordSet(`
  child children childs kid kids son sons daughter daughters baby babies toddler infant newborn twins niece nephew grandchild
  grandchildren grandson granddaughter stepson stepdaughter stepchildren youngest eldest bub bubba`)

/** Words that say that there are children, or one to come. */
export const childMention = wordSet(`
  child children kid kids son sons daughter daughters baby babies toddler infant newborn twins pregnant pregnancy unborn
  antenatal midwife nursery stepson stepdaughter grandchildren grandchild schoolrun bubba preg weeks-pregnant`)

/** Words for the woman herself, or for whoever speaks. */
export const herWords = wordSet('she her @ i my me client woman patient')

/** Words before somebody that make him no subject: `with her mum`. */
export const governing = wordSet(`
  with from to by at for of about on told saw between against after seeing visiting near off towards called rang phoned
  supporting supports beside without behind like than left met contacting contact texted texting messaged asked`)

/** Words with which what is told is somebody's doing, not somebody's suffering. */
export const doing = wordSet(`
  violent abusive aggressive controlling coercive verbally emotionally physically financially mentally threats stalking stalks stalked
  stalker harassing harasses harassment turned turns turning showed shows breach breached breaches broke taking took takes lifted laid
  coercively argument row death beating hiding abuse threat threatening gaslighting keeps kept he him kicked`)

/** Words that may stand between somebody and what they did or suffered. */
export const betweenSubject = wordSet(`
  is was were has had have been being be who that also just recently then once again still now currently always often
  's are got gets getting took taking may might could would will did does do sadly apparently really very nearly almost
  always feels feeling feel felt made having says said reports reported states told`)
