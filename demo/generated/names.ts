import type { Chance } from './seed.ts'

interface NameList {
  readonly given: string
  readonly family: string
  readonly share: number
}

/** Names as one meets them in South London. None of them is a name of the sixteen women whom README and tests speak of. */
const lists: readonly NameList[] = [
  {
    share: 0.3,
    given:
      'Karen Donna Alison Michelle Natalie Gemma Stacey Leanne Kirsty Hannah Lucy Rebecca Samantha Victoria Faith Constance Amber Ruby Hazel Rose Dawn Heather Paula Sharon Lorraine Debbie Emma Sophie Charlotte Zoe',
    family:
      'Taylor Harris Cooper Baker Turner Ward Parker Edwards Hughes Foster Barnes Webb Mills Palmer Hunt Wells Fisher Knight Dean Woods Field Lane Holt Marshall Bishop Rhodes Chapman Ellis',
  },
  {
    share: 0.19,
    given:
      'Keisha Marlene Yvonne Sonia Simone Natasha Kerry-Ann Dionne Latoya Paulette Tamara Bianca Rochelle Monique Jasmine Shereen Camille Nadine Candice Althea',
    family:
      'Campbell Clarke Francis Gordon Henry Bailey Reynolds Thompson Powell Richards Joseph Charles Pierre Stewart Graham Simpson Samuels Blake Lewis Bennett',
  },
  {
    share: 0.19,
    given:
      'Abena Akosua Adwoa Efua Folake Ngozi Chidinma Blessing Comfort Mercy Precious Funmilayo Temitope Bukola Yetunde Esther Dorcas Fatmata Isatu Hawa Aminata Mariama Oluwaseun',
    family:
      'Mensah Boateng Asante Osei Amoah Okafor Eze Obi Okonkwo Balogun Ogunleye Adekunle Kamara Sesay Conteh Koroma Bangura Jalloh Danso Ansah',
  },
  {
    share: 0.1,
    given:
      'Farzana Nasreen Shabnam Rukhsana Priya Anjali Sujata Meena Kavita Nazia Saima Tahmina Sharmin Deepa Lakshmi Rupa',
    family:
      'Patel Begum Hussain Ahmed Chowdhury Singh Kaur Sharma Malik Mirza Uddin Miah Sivakumar Nathan Perera Fernando',
  },
  {
    share: 0.08,
    given:
      'Agnieszka Magdalena Ewa Beata Dorota Iwona Joanna Renata Ioana Mihaela Andreea Daiva Violeta Zuzana',
    family:
      'Kowalska Wojcik Zielinska Kaminska Lewandowska Szymanska Popescu Ionescu Dumitru Petrauskaite Horvath Novotna',
  },
  {
    share: 0.05,
    given: 'Aoife Niamh Bernadette Maeve Colleen Sinéad Orla Mairead Deirdre Noreen',
    family: "Byrne Doyle Gallagher McCarthy Brennan O'Sullivan Fitzgerald Doherty Nolan Keane",
  },
  {
    share: 0.05,
    given: 'Ana Catarina Fernanda Luciana Rosângela Paloma Carmen Beatriz Inês Dulce',
    family: 'Ferreira Pereira Oliveira Rodrigues Almeida Restrepo Gutiérrez Teixeira da-Costa Vargas',
  },
  {
    share: 0.04,
    given: 'Hodan Fadumo Ifrah Sahra Ayaan Hibo Selam Tsehay Rahel Saba',
    family: 'Warsame Abdi Farah Hersi Jama Tesfaye Haile Gebre Mohamud Osman',
  },
]
const lastList = {
  given: 'Elif Zeynep Gülay Fatma Leyla Shirin Parisa Soraya Thi-Mai Linh',
  family: 'Yilmaz Demir Kaya Aydin Karimi Hosseini Nguyen Tran Mehmet Rezaei',
}

/** What some women are called by those who know them. */
const shortNames: Readonly<Record<string, string>> = {
  Michelle: 'Shell',
  Samantha: 'Sam',
  Rebecca: 'Becky',
  Victoria: 'Vicky',
  Charlotte: 'Lottie',
  Agnieszka: 'Aga',
  Magdalena: 'Magda',
  Funmilayo: 'Funmi',
  Temitope: 'Temi',
  Oluwaseun: 'Seun',
  Bernadette: 'Bernie',
  Catarina: 'Cat',
  Natasha: 'Tash',
  Paulette: 'Paula',
}

/** A name of somebody who does not exist. */
export interface InventedName {
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string
}

/** Makes up a name. Most have both parts from one list; some women have married or moved into another. */
export function inventedName(chance: Chance): InventedName {
  const list = listFor(chance)
  const givenName = oneOf(list.given, chance)
  const familyName = oneOf((chance.happens(0.12) ? listFor(chance) : list).family, chance).replace(
    'da-',
    'da ',
  )
  const knownAs = shortNames[givenName]
  return { givenName, familyName, ...(knownAs !== undefined && chance.happens(0.6) ? { knownAs } : {}) }
}

function listFor(chance: Chance): Pick<NameList, 'given' | 'family'> {
  let left = chance.fraction()
  return lists.find(({ share }) => (left -= share) < 0) ?? lastList
}

function oneOf(names: string, chance: Chance): string {
  const [first = '', ...rest] = names.split(' ')
  return chance.pick([first, ...rest])
}
