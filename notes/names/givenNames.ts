/** Given names that people are met by in London, beside those of the two tables of nicknames and spellings. */
export const givenNameRows = `
elisa lisette marisol mariah mary marie maria marianne helen ellen emilia amalia rachelle noemi zahra mia hadiza kayla lois catrin miriam
aaliyah aaron abdul abdullah abena abiola abu adam adama adaora adrian adriana ahmed aidan ajay akosua alana alba alec aled alesha
alfonso ali alina alisa alyson amara amari amaya ambrose amelie amir amira amit amjad anabel anastazia andreea aneta angus
anika aniela anisa anjali annalise annika anousha anthea anwen aoibhe april ariel arlene arwen asad asha ashanti asif aslan
aston astrid athena atif aurelia ava avril aya ayan ayaan ayo azra bailey barry basma beau becca belen benita beth bethel bettina
bilal bill billie blanche blake bob bonita bonnie boris bradley brandon brian briony bryony bruce bryan buki bukola caitlyn callum
cara carina carl carlos carlotta carmel carmela carrie casey cathal cathleen cedric cerys chad chanelle chantay charis chidi
chika chinwe chris christa cilla clarence claude claudette claudia claudine clive coleen colin colm connor conor cora
coral corinne craig cristina cyril daksha dale damian damien danica danuta daria darius darren daryl davide deanne declan
dee della delphine dementa derek dervla desmond devon dexter dharma diego dina dionne divya dolly doreen dorcas dougal drew
dunya dylan eamon earl ebele effie ela eliana elif elijah elin eliot ella elliot elliott elodie elton elvis emanuela emeka emile
emine emre emmie enid enrique eric erik erin ernestine errol esra estella ethan euan eugenie evan evangelos eveline ewan fadumo
faisal fareeda farah fareed farida faridah farrah fathima fatou fatuma faye femi fern fernanda filip finley finn flavia fleur
folake frank frankie fred frederik freda fraser gaby gail garfield garry gavin gaynor gemini geoff giles gita giulia giselle glen
glenn glenys gordon grant greta guy gwen habiba hamza hana haniya hari harley harold haroon harvey hasan hassan hattie hawa heather
hector helga henrik hiba hina hodan hollie hope howard hugh hugo huda humaira hussein ibrahim ida idris ifrah igor ilona ilse
iman imran ines inez ingrid iona ioana irfan irina isaiah isha ishbel ismail isra ivan ivana iveta izabela jaden jayden jackson
jacob jagoda jaime jake jamal jameela jamil jana jannat jared jarek jason javed javier jaya jed jelena jeremy jerome jess jessie
jill jim jimmy jo joao jodi joe joelle johanna jolanta jon jonas jorge josephina josie juan juana juanita jude judi juliana
julita june kacey kai kala kamal kamala kamran karim karl karolina kasim kasey kate kavita kaya keeley keeva keira keith kelvin
kendall kenza keri kerrie keziah khalid khaled khalida kian kiana kieran kiki kim kiran kirk kirpal kofi kola kris krista kristie
kumar kwame kyle kyra lacey laila lamar lana lara larissa latifa laurel layla leigh lela lena lenka leo leon leona leonardo leroy
leslie lesley lewis lexi liana libby lidia lila lilia lilly lina linda lisa livia liz lloyd logan lola loredana lorenzo lottie
lou luca lucia luciana luis luisa lukasz luna luz lynsey mabel maddison mae maeve magda mahmoud mairi maja majid malachi malika
malik mandy manisha manuel manuela mara marc marcel marcela marcin marcus marek margo mariah mariana marianna marie mariela
marika mario mariusz mark marko marlon marta martine marvin marwa mason mathilda matteo maura maurice mehmet mehwish mei melina
memuna mercy merle mia michal mick mila milan milena mimi mina mira mirela mitchell modou mohsin mona morag moriah muna murray
musa mustafa myleene myrtle nabila nadeem naima najma nana nancy nasir nasra natacha nathalie nasima natasa neha neil nell nella
nelson nerissa neville nia nick nicki nicky nicoleta nigel nikita nikki nila nilufar nina nisha noah noel noelle noemi nola noor
nora nuria nusrat obinna odette ola oksana olena oluwatobi omar oona oriana orlando osman otto owen paddy padma paige paloma
parminder parveen pascal patrycja pedro percy perry petra phil philomena pia pilar piotr pooja prakash pratima preeti priti priya
priyanka prue qamar quentin quincy rabia radha rafael raheem rahima rahul raisa rajesh ralph ramona randall rania rashid rashida
raul ravi raya rayan razia reece reem rehana rekha remi rene renee reuben rhea rhona rhys ria riccardo rich ricky rihanna rina
rishi rita riya roberto rocio rodney rohan roisin roland roma romeo romy ronald ronnie rory rosalina rosalyn rosetta rosie ross
rowan roy roza ruben rubina rudi rufus rukaya rupa russell ruta ryan saba sabah sabiha sade sadaf sadia safa safia sahar said
saira sakina salim salma sami samina samir samia sana sandeep sanjay santiago sapphire sasha saul savanna scott seamus sebastian
seema selma sergio seth shabnam shahid shaheen shakeel shamim shamima shamsa shan shane shanti shaquille sharmin shawna shayla
shazia shelby sherie sherrie shireen shona shreya sianna sienna sigrid silvana simran sindy skye sofija solomon sophina sorcha
spencer star stefan stella sterling steve stewart stuart sumaira sunita suresh surinder susana suzana sylvie syed tahira tahir
taiwo talha talitha tamika tanvi tariq tarik tash tasha tashi tayyaba ted terri terry tessa thandi thierry tia tiana tilda tilly
titus tobi todd tom tomasz toni tori tracy travis trevor tricia trina trish troy tunde umar uzma valeria vanda velma vera vic
vicky victorine vikram viktor vince viola violeta vivek vlad wahida waheeda waleed walter warren wayne weronika wesley whitney
wiktoria winnie wojciech xavier xiomara yara yaseen yasin yemi yetunde yolande yuki yuliya yusuf yusra zachariah zahid zahida
zahra zaina zak zakia zaria zeenat zena zelda zeynab zina zineb zion ziva zoran zoya zuri zsofia
`
