const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Short names that nobody is christened and that are short for one name only, or for its twins: Liz, Becky, Kasia. */
export const shortForOne = words(`
  liz lizzie lizzy steph stephie steffi becky becca becks bex vicky vicki vix trish trisha maggie mags angie kasia gosia basia zosia asia
  cath kath shaz shazza tash pam pammy gabs gabby izzy val bev barb babs fi hels jacqui kirst tiff manda suze shabs seun sade
  abs debs chrissie jess jessy kaz caz shez chez soph phillie meggie nats nush gwennie dotty dottie
  magda kas iza aneczka kaska malgosia tosia
  emms hatty hattie nells sinny shiv trace jas funmi bimpe bukky ronke folu ify
`)

/** Spellings of a name that hardly anybody is christened: written, they are a slip for the usual one. */
export const rareSpellings = words(`
  aysha aesha iesha aicha khloe kloe shivaun chevonne shevaun shivon shinead shinade keeva quiva eefa sersha seersha rosheen shade
  sharlotte sharlot shanon shantelle shantel shantell shanelle shanel chanice shaniece shanise tracee   neeve pheobe feebee phebe niomi luise nichola racheal rhianon roxann sheelagh shiela georgena
  bernardette bethanie bridgette katelyn catelyn zoie mellissa meagan deborrah
`)
