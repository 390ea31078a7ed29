/** Given names that are one name in several spellings, where the sound alone does not show it. A line is one name. */
export const spellingRows = `
aisha ayesha aysha aesha aishah iesha aicha
leila layla laila leyla leilah lailah lyla
fatima fatema fatimah fatimata fatoumata
zainab zaynab zeinab zeynep zaineb
khadija khadijah kadija kadijah
mariam maryam meriem
mohammed muhammad mohamed mohammad muhammed mohamad
yasmin yasmine yasmeen yazmin
jasmine jasmin jazmin jazmine
hayley hailey haley hayleigh haylie haylee hailee
chloe cloe khloe kloe
kaylee kayleigh kayley kailey
catherine katherine kathryn katharine catharine cathryn katheryn kathrine
caitlin kaitlin katelyn kaitlyn caitlyn catelyn
elizabeth elisabeth elizabet
rebecca rebekah rebekka
claire clare clair
carol carole karol
ann anne
lynn lynne lyn lin
diane dianne dyan
joanne joann
susanna susannah suzanna suzannah zuzanna
isabel isobel isabelle isobelle ysabel izabel
eleanor elinor eleanore ellinor elenor
helena helene
geraldine jeraldine
gillian jillian
jaqueline jacqueline jacquelyn jaquelyn
michaela mikayla makayla mikaela mckayla michela
kiera keira kira keera
ciara kiara
niamh neve nieve neeve
sade shade
siobhan shivaun chevonne shevaun shivon
sinead shinead shinade
caoimhe keeva quiva
aoife eefa
saoirse sersha seersha
roisin rosheen
orlaith orla
sean shaun shawn
ian iain
geoffrey jeffrey
stephen steven
philip phillip
alan allan allen
neil neal
tania tanya tanja tonya
sonia sonya sonja
nadia nadya nadja
maya maia mya
sophia sofia sofiya zofia
natalia natalya nataliya
anastasia anastasiya anastazja
ekaterina yekaterina
tatiana tatyana
olivia oliwia
sylvia sylwia silvia
eva ewa
wendy wendi
yvonne evonne ivonne
vivian vivien vivienne viviane
teresa theresa tereza therese treasa
maria mariah
marian marion
marianne maryann maryanne
madeleine madeline madelyn madalyn
charlotte sharlotte sharlot
charlene sharlene charleen
sharon sharron
shannon shanon
chantelle shantelle chantal shantel chantel shantell
chanel shanelle chanelle shanel
shanice chanice shaniece shanise
tracy tracey tracie traci tracee
stacy stacey stacie staci
kelly kellie keli kelley
kerry kerri keri kerrie
carly karly carley karley carlie
leanne lianne leigh-anne leeanne
leah lea lia leia
leigh lee
naomi niomi
phoebe pheobe feebee phebe
zoe zoey zoie
abbie abby abi abbi abbey
ellie elly elli
emmy emmie
eloise elouise heloise
louise luise louize
alicia alisha alesha alysha elisha
alison allison alyson
alyssa alissa
amy aimee ami amie
ashley ashleigh ashlee ashlie
bethany bethanie
bernadette bernardette
bridget brigid bridgette brigitte
brooke brook
candice candace kandice
christine kristine kristin kristen christene
christina kristina cristina krystyna
crystal krystal chrystal
danielle daniele danyelle
deborah debra debora
denise denice
donna dona
ebony eboni
georgia jorja
georgina georgena
hannah hanna hana
imogen imogene
jade jayde jaide
jemma gemma
jenna genna
jodie jody jodi
kate cate
kirsty kirstie kirsti
kimberley kimberly kimberlee
lara larah
lindsay lindsey lyndsey lynsey linsey linzi
lorraine loraine lorain
lucy luci lucie
megan meghan meagan
melissa mellissa
molly mollie
monica monika
nichola nicola
nikki nicky nicki nikky
paige page
rachel rachael racheal
rhiannon rhianon
robyn robin
roxanne roxane roxann
samira sameera
sadie sady
sandra zandra saundra
sara sarah
shabana shabanna
sheila shiela sheelagh sheela
shelley shelly
tamsin tamzin tamsyn
tamara tamera
toni tony
vicky vicki vikki vickie
victoria viktoria victorya
zara zarah
amina aminah aamina ameena
noor nur nour noora
sana sanaa
saima sayma
nasreen nasrin
parveen parvin
rukhsana ruksana
shazia shaziya
sumaya sumayyah sumaiya somaya
hafsa hafsah
halima haleema halimah
iman eman imaan
asma asmaa
nadine nadeen
ngozi ngosi
oluwaseun seun
oconnor oconner oconor
nowak novak
smith smyth smythe
clark clarke
davies davis
stephens stevens
thompson thomson tomson
reid reed read
brown browne
philips phillips
mcdonald macdonald
taylor tayler tailor
johnson johnston johnstone
`
