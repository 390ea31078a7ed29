/** Surnames that many people have: such a word after a first name is somebody's name, and no slip for another surname. */
export const surnameRows = `
abbott abdi abdullah abraham adams adamson addo adebayo adeyemi ahmad ahmed akhtar akinola alexander ali allan allen amoah anderson
andrews anwar armstrong arnold asante ashton aslam atkins atkinson austin aziz bah bailey baker baldwin ball banks barber barker
barlow barnes barnett barrett barry barton bates baxter beckett begum bell bennett benson bentley berry bibi bird bishop black
blake boateng bolton bond booth bowen boyd boyle bradley bradshaw brady bray brennan brewer briggs brooks brown browne bryant buckley
bull burgess burke burns burrows burton butcher butler byrne cain cameron campbell carey carpenter carr carroll carter chambers chan
chandler chapman chapple charles chaudhry chen cheung choudhury chowdhury christie chukwu clark clarke clayton clements coates cole
coleman coles collier collins connolly connor conway cook cooke cooper costello cox craig crawford cross cullen cunningham curtis
dale dalton daly daniels davidson davies davis davison dawson day dean delaney dennis dhillon diallo diaz dickinson dickson dixon
dobson docherty doherty donnelly douglas doyle drew driscoll duffy duncan dunn dyer eaton edwards elliott ellis evans farah farrell
faulkner fennell ferguson fernandes fernandez field finch fisher fitzgerald fleming fletcher flynn forbes ford foster fowler fox
francis franklin fraser freeman french frost fuller gallagher garcia gardiner gardner garner george gibbons gibbs gibson gilbert gill
glover goddard gomes gomez goodwin gordon gough graham grant gray green greene greenwood gregory griffin griffiths haines hale hall
hamilton hammond hancock hanson harding hardy harper harris harrison hart hartley harvey hassan hawkins hayes haynes heath henderson
henry herbert hewitt hickman hicks higgins hill hilton hobbs hodges hodgson hogan holden holland holloway holmes holt hooper hope
hopkins horton houghton howard howe howell howells hudson hughes humphreys hunt hunter hurst hussain hussein hutchinson ibrahim iqbal
islam jackson jacobs james jamal jarvis jenkins jennings johal john johns johnson johnston jones jordan joseph joyce kamara kane kaur
kay kaye kelly kemp kennedy kent kerr khalil khan khatun king kirby kirk knight knowles kowalska kowalski kumar lamb lambert lane
law lawrence lawson leach lee lees lewis lim lindsay little lloyd long lopes lowe lucas lynch macdonald mackenzie maclean mahmood
malik mann manning marsden marsh marshall martin martinez mason matthews may mccarthy mcdonald mcdonnell mcgrath mckay mckenna
mckenzie mclean mcmahon mcnally mendes mensah metcalfe miah michael middleton miles millar miller mills mitchell mohamed mohammed
moore moran morgan morley morris morrison morton moss muhammad murphy murray myers nash naylor nelson newman newton nguyen nicholls
nicholson noble nolan norman norris north norton nowak nunn obi oconnell oconnor odonnell ogden ohara okafor okeeffe okoro oliver oneill
opoku oreilly osborne osman osullivan owen owens owusu page palmer parker parkes parkin parkinson parry parsons patel patterson
payne pearce pearson pereira perez perkins perry peters phillips pickering pike pinto pollard poole pope popescu porter potter potts
powell power pratt preston price pritchard pryce quinn rahman ramsey randall rana read reed rees reeves reid reynolds rhodes rice
richards richardson riley roberts robertson robinson robson rodrigues rodriguez rogers rose ross rowe rowley russell ryan sadiq salam
saleh sanders sanderson santos sarpong saunders savage sawyer schofield scott sesay shah sharma sharp sharpe shaw shea sheikh shepherd
sheppard sheridan short silva simmonds simmons simpson sinclair singh skinner slater small smart smith smyth snow spencer stanley
steele stephens stephenson stevens stevenson stewart stokes stone storey stuart sullivan summers sutton swift sykes talbot tanner
tate taylor terry thomas thompson thomson thornton thorpe todd tomlinson townsend tran tucker turnbull turner tyler uddin vaughan
vincent wade walker wall wallace wallis walsh walters walton ward warner warren waters watkins watson watts webb webster weeks welch
wells west weston wheeler white whitehead whitehouse whittaker wilkins wilkinson williams williamson willis wilson winter wong wood
woods woodward wright wyatt yang yates young yusuf zaman
`
