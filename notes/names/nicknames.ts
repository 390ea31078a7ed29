/**
 * Short and pet names that are in use in Britain, a given name and then what its bearers are called; written for this reader.
 * Names of men are there because a woman may bear one, and because strangers do.
 */
export const nicknameRows = `
abigail: abi abbi abbie abby abbey gail gayle abs
ada: addie aida
adelaide: addie ada adele heidi della laidy
adele: addie della dell del
adeline: addie ada adele della aline lina
agatha: aggie agg
agnes: aggie nessie nesta agg inez nancy
agnieszka: aga agi agnes
aileen: allie lena eily
alan: al allie
albert: al bert albie bertie
alberta: bertie allie berta
aleksandra: ola ala alex sasha
alexander: alex al xander sandy alec alexei lex sasha zander alasdair alick eck
alexandra: alex alexa lexi lexie lexy lex sandra sandy sasha alix allie ali ally xandra zandra sandie
alexandria: alex lexi drea sandra alexa
alexis: alex lexi lexie lex ali
alfred: alf alfie fred freddie al
alice: ali allie ally lisa elsie al alicia
alicia: ali allie ally lisa licia lisha alice
alisha: ali lisha
alison: ali allie ally al sonny
allison: ali allie ally
alma: allie
althea: thea
alyssa: lyssa ali ally allie lissa
amanda: mandy manda mand mandi mandie
amber: ambie
amelia: amy millie milly mia melia emmy mel lia
amy: ames aimee
anastasia: ana stacey stacy stasia tasia annie anna asia nastia
andrea: andie andy drea dre ande rea
andrew: andy drew dre
aneesa: neesa
angela: angie ange ang angel
angelica: angie ange angel jelly
angelina: angie lina ange angel
angeline: angie ange
anita: nita annie
ann: annie nan nancy nanny
anna: annie ann nan anya ania ana hannah
annabel: annie anna bel bella belle ann
annabelle: annie anna bella belle bel
anne: annie nan nancy nina ann
annette: annie nettie netty ann
antoinette: toni tony nettie netty ann tonia
antonia: toni tonia tony nia ant
anthony: tony ant anto
anoushka: noush anna
apollonia: polly
arabella: bella bel ara belle
araminta: minty minta
archibald: archie baldie
ariana: ari aria
arianna: ari anna aria
arthur: art artie
ashleigh: ash lee
ashley: ash lee
audrey: audie aud drey
augusta: gussie gus
augustus: gus gussie
aurora: rory rora
ava: avie
barbara: barb babs barbie bab bobbie babsie basia
bartholomew: bart
beatrice: bea bee trixie trix beattie triss beatty
beatrix: bea trixie trix
belinda: bel linda lindy bindy bella
benedict: ben
benjamin: ben benny benji jamie
bernadette: bernie detta bernadine etta
bernard: bernie
bernice: bernie
bertha: bertie
bertram: bert bertie
bethany: beth bethan bethie bets
bethan: beth
betty: bet betsy bettie
beverley: bev bevvy
beverly: bev
bianca: bee
bozena: bo
brenda: bren brendie
brendan: bren
brianna: bri bree
bridget: bridie biddy bride bridgie britt
bridie: bride
bronagh: bron
bronwen: bron bronnie
brooke: brookie
calvin: cal
cameron: cam cammie
camilla: millie milly cam cammie milla
camille: cammie millie cam milly
candace: candy dacey
candice: candy
carla: carlie
carly: carls
carmen: carm
carol: caz caro cari
carole: caz caro
caroline: caro carrie carol caz carly lina cara lynn
carolyn: caro carrie carol caz lyn lynn
carmel: mel
cassandra: cass cassie sandra sandy cassy sandie casey
catherine: cath cathy kate katie cat kit kitty cathie katy kath kathy cate trina rina
cecilia: cissy celia cece cis cecily sissy
cecily: cissy cis sissy cece
celeste: cel
celia: cece cel
chanel: nell
chantelle: chan telle chantal chanty elle
chantal: chan
charity: chat cherry
charlene: charl charlie char charly shar
charles: charlie chas chuck chaz charley chip
charlotte: charlie lottie lotty char lotta charl tottie lotte charli charley shaz
chelsea: chels
cherie: cher
cheryl: chez cher cherry chezza sherry
chiara: kiki
chloe: clo chlo coco
christabel: chris bel christie bella
christian: chris kit
christiana: chris tina christie anna
christina: chris chrissie chrissy tina christie christy kirsty teenie xina tia
christine: chris chrissie chrissy tina christie christy kris teenie cris
christopher: chris kit topher christy kris
ciara: kiki cici
cindy: cynth
claire: clairey
clara: clare clarrie
clarissa: clare clarrie rissa issy
clementine: clem clemmie tina
cleopatra: cleo
clifford: cliff
colette: coco lettie
colleen: coll
constance: connie con connee
cordelia: cordy delia dee
cornelius: con neil
courtney: court
cressida: cressie
crystal: crys chrissie
cynthia: cindy cindi cyn cynth
daisy: dais
daniel: dan danny
daniela: dani danni ela ella
daniella: dani danni ella danny
danielle: dani danni danny elle dan danielle ellie
daphne: daff daph daffy
darlene: darl
david: dave davey davy dai dav
davina: vina dav davie vinnie
dawn: dawnie
deanna: dee anna deedee
deborah: deb debbie debs debby debra debi
debra: deb debbie debs debby
deirdre: dee dede
delia: dee
delilah: lila lilah dee
demelza: demi
denise: den dee nisey neecy denny
dennis: den denny
desiree: desi dez
destiny: des dez desi tiny dess
diana: di dee dianne didi
diane: di dee
dianne: di dee
dilys: dil
dimitra: demi mitra
dolores: lola dolly lolita lori del
dominic: dom nic
dominique: dom nikki dommie
donald: don donnie
donna: don donnie
dora: dory dot
doreen: dor dory reeny
doris: dor dory dot
dorothea: dot dora thea dottie dory dolly
dorothy: dot dottie dotty dolly dora dory dodie thea dodo
douglas: doug dougie duggie
duncan: dunc
ebony: ebs eb
edith: edie ede eda
edmund: ed eddie ned ted
edna: eddie
edward: ed eddie ted teddy ned eddy
edwin: ed eddie win
edwina: eddie winnie wina
eileen: eily lena ellie
eirini: rena irene
ekaterina: katya kate katia
elaine: lainey ellie laney lainie ellen
eleanor: ellie nell nellie nora elle ella nelly el elly lena leonora
elena: lena ellie nell elly
elisabeth: liz lizzie beth libby betty elise lisa eliza
elise: ellie lise elle
elisha: lish
eliza: liz lizzie lisa
elizabeth: liz lizzie lizzy beth betty libby bess betsy eliza elsie ellie lisa bessie bet lisbeth liza elise lib lilibet buffy libbie betsie bettie lizbeth liddy elspeth ella tetty
elke: elly
ella: ellie el elle
ellen: nell nellie ellie elle nelly el len helen lena
ellie: el els
eloise: elle ellie lois weezie
elsa: els elsie
elsie: els
elspeth: elsie ellie beth speth
elvira: elvie
emilia: emily millie milly em emmy
emily: em emmy millie milly emmie ems emma mill mils
emma: em emmy emmie ems
emmanuel: manny
emmeline: em emmy emma millie
erica: rica ricky rickie eri ricki
erika: rika ricky
ernest: ernie
esme: es ezzie
esmeralda: esme ezzie
estelle: essie stella elle
esther: essie es hettie ettie
ethel: eth
etta: ettie
eugene: gene
eugenia: genie gina
eugenie: genie
eunice: nicey
eva: evie eve
evangeline: eva evie eve angie lina
eve: evie
evelyn: evie eve lyn ev evelina
ezekiel: zeke
faith: fay faye fae
farzana: farz zana
fatima: fati fatty tima fats
felicity: fliss fee flick flicky lissie felix flissy
fenella: nella fen
fiona: fi fifi fee
flora: flo florrie
florence: flo flossie florrie floss flory
frances: fran frankie francie franny fanny frannie cissie
francesca: fran frankie fran chess cesca franny chessie ches chesca francie
francis: frank frankie fran
franklin: frank
frederica: fred freddie freda rica ricki fredi
frederick: fred freddie freddy rick fritz
freya: frey
gabriel: gabe gabby
gabriela: gabby gabi gaby ela
gabriella: gabby gabi gaby ella gabs bella brie
gabrielle: gabby gabi gaby gabs elle
gail: gayle
gareth: gaz gary
gary: gaz gazza
gemma: gem gemmy gems
genevieve: gen jen jenny eve viv gena evie genny neve vivi
geoffrey: geoff
george: georgie geordie
georgia: georgie george gia gee
georgiana: georgie gina george georgia anna
georgie: george
georgina: georgie gina george gee ginny
gerald: gerry ged jerry
geraldine: gerry gerri dina deena ger jerry
gerard: gerry ged
germaine: gerry
gertrude: gert gertie trudy trudie
gillian: gill gilly jill jilly gilli
gina: gee
giovanna: gio jo vanna
gisela: gigi
gladys: glad
glenda: glen
gloria: glo glory
grace: gracie grae
graham: gra
greta: gretel
gregory: greg gregor
gretchen: greta
guinevere: gwen ginny jenny
gwendolen: gwen gwenda wendy
gwendoline: gwen gwenda wendy winnie
gwyneth: gwyn gwen
hadiza: dija
hannah: han hanna annie hans hanny nan
harold: harry hal
harriet: hattie harry hat hetty etta harri hatty
harriett: hattie hetty
harrison: harry
hayley: hayles hay
hazel: haze
heather: heth hev
heidi: heids
helen: nell nellie nelly lena ellie hels hel ellen leni
helena: lena nell ellie nellie hel
helene: lena
henrietta: hettie etta harry hen henry hetty netta nettie ettie
henry: harry hal hank
herbert: bert bertie herb
hermione: herm mione
hilary: hil hilly
hilda: hildie
holly: hols hol
honor: honey nora
hope: hopie
horatio: horry
hubert: bert hugh
humphrey: humph
ian: iain
ida: idie
imogen: immy imo immie gen
india: indy indie
ingrid: inge
irena: rena ira irka
irene: rene renie renee reeny
iris: irie
isaac: ike zac
isabel: izzy izzie issy bel bella belle isa tibby isy iz ibby
isabella: izzy izzie issy bella bel belle isa ella iz
isabelle: izzy izzie issy belle bella bel iz
isadora: izzy dora issy
isla: isie
isobel: izzy izzie issy bel bella iz
ivana: ivy vana
ivy: ives
jacinta: jacey cinta
jack: jacky
jacob: jake jay coby
jacqueline: jackie jacqui jacky jaq jac jackey lynn jacks jaqs
jacquelyn: jackie jacqui jacky
jade: jadey jadie
jaime: jay
james: jim jimmy jamie jem jay jimmie
jamie: jay
jamila: mila jam
jan: janny
jane: janey janie jaynie jenny jan
janet: jan jannie netta janie jenny nettie
janette: jan nettie
janice: jan jannie
janine: jan nina neenie
jasmin: jas jaz jazz mina
jasmine: jas jaz jazz jazzy jassie mina min
jayne: janey jay
jean: jeannie jeanie jinny
jeanette: jean jeannie nettie netty jan
jeanne: jeannie
jeffrey: jeff
jemima: jem mima jemma mimi
jennie: jen
jennifer: jen jenny jenni jennie jenna jens jinny
jenny: jen
jeremiah: jerry jem
jeremy: jez jem jerry jezza
jerome: jerry
jess: jessie
jessica: jess jessie jessy jessi jecca
jill: jilly
jillian: jill jilly
joan: joanie jo joannie
joanna: jo joey joanie anna annie asia joasia jojo
joanne: jo joey jojo joanie anne annie
jocelyn: joss jo lyn josie
jodie: jo jode
joel: jo
john: johnny jack jon jonny
jolene: jo jolie
jonathan: jon jonny jonno nathan
jordan: jord jordy jordie
joseph: joe joey jo
josephine: jo josie josey fifi posie fina josy jojo jozie
joshua: josh joss
joy: joyie
joyce: joy joycie
juanita: nita
judith: judy jude judi jodie jody
judy: jude
julia: jules julie jools juju
juliana: jules julie liana ana
julianne: jules julie anne
julie: jules jools
juliet: jules julie jools jet
juliette: jules julie
julian: jules jule
june: junie
justin: jus
justine: jus tina teenie
kamila: kam mila kama
karen: kaz kazza kaza kar
karin: kaz
karina: kaz kari rina
karolina: karo karola lina kaja
kasandra: kas kass kassie sandra
katarzyna: kasia kaska kate katie kasienka kas
kate: katie katy kat
katerina: kat katie trina rina kate katya
katharine: kate katie kath kathy kat kit kitty kay katy
katherine: kate katie kath kathy kat kit kitty kay katy kathie kaye kaz kitti trina
kathleen: kath kathy kay kate katie kat kit kitty katy leena kathie
kathryn: kath kathy kate katie kat kay katy
katie: kate kat kay
katrina: kat trina katie rina kate katy treena
kay: kaye
kayleigh: kay kayls leigh kayley
keira: kiki
keith: keef
kelly: kel kells kelz
kelsey: kels kel
kendra: ken kenny
kenneth: ken kenny
keren: kez
kerry: kez kezza kel
kevin: kev
keziah: kez kezia kizzy
khadija: dija khadi dij dijah
kiera: kiki
kimberley: kim kimmy kimmie kimber kimberly kimbo
kimberly: kim kimmy kimmie
kim: kimmy kimmie
kirsten: kirsty kirst kit
kirstie: kirst
kirsty: kirst kir
kitty: kit
krystal: krys
krystyna: krysia krys kris
kylie: ky
lacey: lace
lana: lanie
latasha: tasha
latisha: tish tisha
latoya: toya toy
laura: lau laurie lor lauz lolly lori
lauren: laurie loz lozza lau lolly ren lori
laurence: larry laurie
lavinia: vinnie livvy vina
lawrence: larry laurie lawrie
leah: lee
leanne: lee anne lea annie
leonard: len lenny leo leon
leonie: leo lee
leonora: nora leo norah lena nell
leroy: roy lee
lesley: les lez
leslie: les
leticia: tish letty tisha
letitia: tish letty lettie titia
lewis: lew lou
liam: lee
lilian: lil lily lilly lili
lillian: lil lily lilly lillie
lily: lil lils
linda: lin lindy lyn lynn lindie lindi
lindsay: lin linz lindy linzi linds
lindsey: lin linz linzi linds
lisa: lis leese
lois: lo
lola: lo
loretta: retta lori etta
lorna: lorn
lorraine: lorrie lori lol lorry raine rainey
lottie: lot
louis: lou louie
louisa: lou lulu louie isa
louise: lou lulu weezie louie lou-lou
lucille: lucy lou lulu cille
lucinda: lucy cindy lucie cinda
lucretia: lucy
lucy: luce lulu lu
luke: lukey
lydia: liddy lyd lids lyddie
lynda: lyn lynn
lynette: lyn nettie lynn netty
lynn: lyn
lynne: lyn
mabel: mab may mabs
mackenzie: kenzie mack kenz
madeleine: maddie maddy mads leni lena mady
madeline: maddie maddy mads lina
madison: maddie maddy mads maddi
magdalena: magda lena maggie madzia magdalen maddie
maisie: mais
malcolm: mal
malgorzata: gosia gosha margaret goska
marcella: marcie marcy ella celia
marcia: marcie marcy
margaret: mags maggie meg peggy marge margie madge rita daisy greta megan margo mog maisie margot meggie peg meta gretel maggy mags margery
margarita: rita margie margo
margery: marge margie madge
margot: margo maggie
maria: mia ria marie mary mimi mari masha marysia
mariam: mimi mari
marian: mary
marianne: mary anne annie mari
marie: mimi mary
marilyn: mari lyn lynn
marina: mari rina
marion: mary mari
marisa: mari risa
marissa: mari rissa
marjorie: marge margie marj jorie
marlene: marl lena marly
martha: marty mattie patty marthe
martin: marty mart
martina: tina marty
mary: molly polly may mamie mae moll mimi maria marie mollie mair minnie poll
maryam: mimi mary
matilda: tilly tillie mattie tilda mat tilli matty maud
matthew: matt matty mat
maud: maudie
maureen: mo mau maur reenie
mavis: mave
maximilian: max
maxine: max maxie
may: mae maisie
megan: meg meggie megs megsy
melanie: mel mels lanie melly
melinda: mel lindy mindy linda
melissa: mel lissa missy mels lissie issy
melody: mel
mercedes: mercy sadie merche
mercy: merce
meredith: merry mer
mia: mimi
michael: mike mick micky mickey mikey mitch micheal
michaela: mickey micky kayla kaela mick mikki
michelle: shell shelly chelle mich shelley missy mish misha chel mitch
mildred: millie milly
millicent: millie milly
millie: mil mils
minnie: min
miranda: mandy randa randy mira
miriam: mim mimi miri mirry mitzi
mohammed: mo mohammad
moira: mo
molly: mol moll mols
monica: mon moni monnie nica
monique: mo mon nikki
morgan: morg mo
moses: mo
muriel: mu
myfanwy: myf fanny van
myra: my
nadia: nads nadz
nadine: nads dee dina
nancy: nan nance
naomi: nay nomi nay-nay omi mimi
narelle: nell
natalia: nat talia natasha tasha nata nattie
natalie: nat nattie tally talie natty nats
natasha: tash tasha nat natty tasa nats
nathan: nate nath
nathaniel: nat nathan nate
nerys: ner
nevaeh: nev
niamh: nee
nicholas: nick nicky nic klaas nico
nichola: nic nicky nikki
nicola: nic nicky nikki nicki nick nik nix nico cola
nicole: nic nicky nikki nicki nick nik nix colette cole
nicolette: nic nicky nikki lettie colette
nigel: nige
nina: nini
nora: norrie
noreen: nora norrie reenie
norma: norm
octavia: tavy tavia
olga: olya
olive: livvy ollie olly liv
oliver: ollie olly noll
olivia: liv livvy livi livvie ollie olly libby via liva livia
olufunke: funke
oluwaseun: seun
oluwatoyin: toyin
opal: ope
ophelia: phee ofie lia
orla: orls
oscar: oz ozzie
pamela: pam pammy pammie pams mela
pandora: dora pan panda
patience: pat patty pay
patricia: pat patsy patty tricia trish tricia trisha paddy patti pattie
patrick: pat paddy rick
paul: paulie
paula: pol paulie polly
paulina: lina paula
pauline: paul polly paula lina
pearl: pearlie
peggy: peg
penelope: pen penny nell poppy nelly pennie
penny: pen
perpetua: perp
persephone: percy seph
peter: pete
petra: pet
petronella: petra nell nella
petula: pet
philip: phil pip phillip
philippa: pip pippa phil flip pippy philly
philomena: phil mena
phoebe: fee pheebs bee phoebs
phyllis: phyl phil
pippa: pip
polly: pol poll
poppy: pops pop
portia: porsh
precious: presh
priscilla: cilla pris prissy cil
prudence: pru prue
prunella: pru nell
queenie: queen
rachael: rach rachie rae rachy
rachel: rach rachie rae ray shelly rachy rachey
raymond: ray
rebecca: becky becca becs bec beck reba beckie bex becci becka
rebekah: becky becca bekah bex beks
regina: reggie gina queenie
reginald: reg reggie
renata: ren nata rena
rhiannon: rhi annie ria
rhian: rhi
rhoda: rho
rhona: ro
ricarda: ricky
richard: rich rick dick ricky richie dickie ritchie
rita: reet
robert: rob bob bobby robbie bert robin bobbie
roberta: bobbie robbie berta bobby bertie
robin: rob
robyn: rob robbie
roderick: rod rick
roger: rog
roisin: ro rosie
roksana: roksi
ronald: ron ronnie
ronan: ro
rosa: rosie
rosalie: rosie rose rosa rosy
rosalind: ros roz rosie linda lindy
rosaline: ros roz rosie
rosamund: ros roz rosie rose
rosanna: rosie anna rose ro
rosanne: rosie anne ro
rose: rosie ro rosy
roseanna: rosie anna
rosemarie: rosie rose marie ro
rosemary: rosie rose ro romy mary roro
rowena: ro wena row
roxana: roxy rox
roxanne: roxy rox roxie roz
ruby: rubes rubes
rukhsana: ruki
rupert: rupe
ruth: ruthie
ryan: ry
sabrina: bri brina sabby
sadia: sadie
saffron: saff saffy
salma: sal sally
sally: sal salz
salome: sal loma
samantha: sam sammy sammie sami mantha samm
samara: sam mara
samira: sam mira sami sammy
samuel: sam sammy
sandra: sandy san sandie sandi
saoirse: seersh
sarah: sal sally sadie sar sars sara saz sazza zara
sara: sal sally sadie saz
savannah: sav vanna savvy
scarlett: scar lettie
selina: lina sel selly
selena: lena sel
seraphina: sera fina
serena: rena
shabana: shab bana shabs
shakira: shaki kira
shaniqua: shan nikki
shania: shan
shanice: shan niecy shannie neecy
shannon: shan shaz
shanelle: shan nell
shantelle: shan telle
sharlene: shar
sharon: shaz shazza shaza shar shazzer sha
shauna: shaun
shaun: shaz
sheila: shee she
shelley: shell
sherry: shez cher
sheryl: shez sherry
shirley: shirl shirls shirlee
sian: sha
sidney: sid
sienna: sisi
simon: si sime
simone: sim simmy mona
sinead: nade
siobhan: shiv shivvy shibs
sofia: sofi sophie sof
sonia: son sonny
sophia: soph sophie sofie soapy phia
sophie: soph sofe sophs
stacey: stace
stacy: stace
stanley: stan
stefania: stef stefi
stella: stell
stephanie: steph steff stef stevie steffi fanny stephie annie stephi
stephen: steve stevie ste steph
summer: sum
susan: sue susie suzie suzy suz sukie sukey susy soo suze
susanna: sue susie suzie suzy anna sanna
susannah: sue susie suzie suzy hannah sukey zannah
suzanne: sue susie suzie suzy suze zanne
svetlana: lana sveta
sybil: syb
sylvia: syl sylv via sylvie
sylwia: sylwka
tabitha: tabby tabs bitha tab
talia: tally
tallulah: lula tally lulu
tamara: tam tammy tammie mara tamzin tams
tamsin: tam tammy tams tamzin
tamara: tara
tanisha: tan nisha tish
tanya: tan tans
tara: taz
tasneem: taz tas
tatiana: tania tanya tati tata
tayla: tay
taylor: tay
teresa: terri terry tess tessa tessie tracy tree reese teri resa
terence: terry tel
tess: tessie
tessa: tess
thea: teddy
thelma: thel
theodora: thea dora theo teddy dory
theodore: theo ted teddy
theresa: terri terry tess tessa tessie tree teri tracy treza
therese: terri tess
thomas: tom tommy thom tam
thomasina: tammy tommie sina
tiffany: tiff tiffy fanny tif
timothy: tim timmy
tina: teenie
toby: tobes
tobias: toby
tracey: trace trac trayc
tracy: trace trac
trinity: trin
trudy: trude
tyler: ty
una: oonagh
unity: una
ursula: ursie ulla sula
valentina: val tina valya
valentine: val
valerie: val valli
vanessa: nessa ness nessie van vanny essa vee
vera: vee
verity: vee ver
verona: ronnie vee
veronica: ronnie ron vee nica roni ronni vera
victor: vic
victoria: vicky vicki vikki tori vic torie tory toria vick queenie vickie vics
vincent: vince vin vinny
viola: vi
violet: vi lettie vio
virginia: ginny ginnie gina ginger virgie ginia
vivian: viv vi vivi
vivien: viv vi
vivienne: viv vi vivi
walter: walt wally wat
wanda: wandy
wendy: wend wends
wilhelmina: billie mina willa minnie wilma willie elma helma
william: will bill billy willy liam billie wills
wilma: billie
winifred: winnie win freda fred winny
winston: win winnie
xanthe: zan xan
yasmin: yas yaz yazz mina jasmine
yasmine: yas yaz
yetunde: yeti tunde
yolanda: yoli landa yo
yusra: yuz
yvette: eve vettie ev
yvonne: von vonnie eve evie vonny yvie
zachary: zac zach zak
zainab: zee zay zaynab zai
zara: zaz
zoe: zo zozo
zofia: zosia zo
zuzanna: zuza zuzia
aleksandr: sasha alex
beata: bea
blessing: bless
chidinma: chi dinma
chinonso: nonso chi
chioma: chi
dorota: dorotka dot
ebunoluwa: ebun
ewa: ewka
folasade: sade fola
ifeoma: ify ife
joanna: asia aska
justyna: justa
ngozi: goz
nkechi: kechi
olayinka: yinka ola
oluwakemi: kemi
omolara: lara
temitope: temi tope
temitayo: temi tayo
titilayo: titi layo
abimbola: bimbo bola abi
adebola: bola ade
adaeze: ada eze
anuoluwapo: anu
damilola: dami lola
funmilayo: funmi
modupe: dupe
morenike: nike
olabisi: bisi
olanrewaju: lanre
olufunmilayo: funmi
simisola: simi
chiamaka: amaka chi
chinyere: chichi
oluchi: luchi
uzoamaka: amaka
`
