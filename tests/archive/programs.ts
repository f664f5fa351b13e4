/** Sixty programs of very different names, with the people who are written to. */
import type { Seeded } from './seeded.ts';

export interface ArchivePerson {
  readonly email: string;
  readonly name: string;
  readonly role: 'director' | 'coordinator';
}

export interface ArchiveProgram {
  /** The whole name. */
  readonly name: string;
  /** Ways in which mails write it; each one tells it from all others. */
  readonly says: readonly string[];
  readonly people: readonly [ArchivePerson, ...ArchivePerson[]];
}

/** Name, short forms, mail domain. Two that share a domain are two programs of one hospital. */
const PLACES: readonly (readonly [string, readonly string[], string])[] = [
  ['Harbor Point Medical Center', ['Harbor Point'], 'harborpoint.example'],
  ['University of North Alder', ['North Alder', 'University of North Alder'], 'med.northalder.edu'],
  ["St. Brendan's University Hospital", ["St. Brendan's", 'Saint Brendan’s'], 'stbrendans.org'],
  ['Cedar Valley General Hospital', ['Cedar Valley', 'Cedar Valley General'], 'cvgh.org'],
  ['Mercy Regional of Dunmore', ['Mercy Regional of Dunmore', 'Mercy Dunmore'], 'mercydunmore.org'],
  ['Lakeview University', ['Lakeview', 'Lakeview University'], 'lakeview-em.org'],
  ['Quillan County Hospital', ['Quillan County', 'Quillan'], 'quillanhealth.org'],
  ['Tri-Rivers Health System', ['Tri-Rivers'], 'tririvers.health'],
  ['Ashgrove Clinic', ['Ashgrove', 'Ashgrove Clinic'], 'ashgrove.org'],
  ['Bellhaven–Thorpe University', ['Bellhaven-Thorpe', 'Bellhaven–Thorpe'], 'bellhaven.edu'],
  ['Mount Ursa Hospital', ['Mount Ursa', 'Mt. Ursa'], 'mountursa.org'],
  ['Fort Kessler Memorial', ['Fort Kessler', 'Ft. Kessler'], 'ftkessler.org'],
  ['Kingsbury Methodist', ['Kingsbury Methodist'], 'kingsburymethodist.com'],
  ['Sable Creek Community Hospital', ['Sable Creek'], 'sablecreek.org'],
  ['Westmarch State University', ['Westmarch State', 'Westmarch'], 'hsc.westmarch.edu'],
  ['Ortega-Lindqvist Medical Center', ['Ortega-Lindqvist'], 'olmc.org'],
  ['New Prague Deaconess', ['New Prague Deaconess', 'New Prague'], 'npdeaconess.org'],
  ['Blue Mesa University', ['Blue Mesa'], 'bluemesa-em.edu'],
  ['Tidewater Sentinel Hospital', ['Tidewater Sentinel', 'Tidewater'], 'tidewatersentinel.org'],
  ['Pinckney Parish Hospital', ['Pinckney Parish', 'Pinckney'], 'pinckneyparish.org'],
  ['Holy Family of Ostrander', ['Holy Family of Ostrander', 'Holy Family'], 'hfostrander.org'],
  ['Larkspur Heights Medical College', ['Larkspur Heights'], 'larkspurheights.edu'],
  ['Copperfield University Hospital', ['Copperfield'], 'copperfieldmed.org'],
  ['Elmhurst Bay Hospital', ['Elmhurst Bay'], 'elmhurstbay.org'],
  ['Graystone Veterans and University', ['Graystone'], 'graystone.edu'],
  ['Redwood Delta Health', ['Redwood Delta'], 'redwooddelta.org'],
  ['Yarrow University at Plainsboro', ['Yarrow', 'Yarrow University'], 'yarrow-u.edu'],
  ['Silver Fork Regional', ['Silver Fork'], 'silverforkregional.org'],
  ['Montclair Abbott Hospital', ['Montclair Abbott', 'Montclair-Abbott'], 'montclairabbott.org'],
  ['Hollis Tech University', ['Hollis Tech'], 'hollistech.edu'],
  ['Port Amity General', ['Port Amity'], 'portamity.org'],
  ['Driftless Lutheran', ['Driftless Lutheran', 'Driftless'], 'driftlesslutheran.org'],
  ['San Aurelio Medical Center', ['San Aurelio'], 'sanaurelio.org'],
  ['Vandermeer University', ['Vandermeer'], 'medicine.vandermeer.edu'],
  ['Ironbridge Hospital', ['Ironbridge'], 'ironbridge.org'],
  ['Crescent Lake Osteopathic', ['Crescent Lake'], 'crescentlake.org'],
  ['Maple Hollow Hospital', ['Maple Hollow'], 'maplehollow.org'],
  ['Brightwater Health', ['Brightwater'], 'brightwater.org'],
  ['Novak Memorial University', ['Novak Memorial', 'Novak'], 'novakmemorial.edu'],
  ['Thornbury Presbyterian', ['Thornbury Presbyterian', 'Thornbury'], 'thornburypres.org'],
  ['Gulf Pines Medical Center', ['Gulf Pines'], 'gulfpines.org'],
  ['Winterset Hospital', ['Winterset'], 'winterset.org'],
  ['Okefield University', ['Okefield'], 'okefield.edu'],
  ['Summit Ridge Medical Center', ['Summit Ridge'], 'summitridge.org'],
  ['Fairhaven Baptist Hospital', ['Fairhaven Baptist', 'Fairhaven'], 'fairhavenbaptist.org'],
  ['Calloway University', ['Calloway'], 'callowayhealth.edu'],
  ['Rio Perdido Hospital', ['Rio Perdido'], 'rioperdido.org'],
  ['Stonebrook University', ['Stonebrook'], 'stonebrook.edu'],
  ['Juniper Flats Hospital', ['Juniper Flats'], 'juniperflats.org'],
  ['East Wexley Medical Center', ['East Wexley'], 'eastwexley.org'],
  ['Halcyon Regional Hospital', ['Halcyon Regional', 'Halcyon'], 'halcyonregional.org'],
  ['Pemberton Hill Hospital', ['Pemberton Hill'], 'pembertonhill.org'],
  ['Arroyo Verde University', ['Arroyo Verde'], 'arroyoverde.edu'],
  // Two at one house.
  ['Orchard Hospital North Campus', ['Orchard North Campus'], 'orchardhealth.org'],
  ['Orchard Hospital Riverside', ['Orchard Riverside'], 'orchardhealth.org'],
  // Two specialties of one hospital.
  [
    'Alder Point Hospital Emergency Medicine',
    ['Alder Point Emergency Medicine', 'Alder Point EM'],
    'alderpoint.org',
  ],
  [
    'Alder Point Hospital Internal Medicine',
    ['Alder Point Internal Medicine', 'Alder Point IM'],
    'alderpoint.org',
  ],
  // Their coordinators write from addresses of their own.
  ['Kestrel Island Hospital', ['Kestrel Island'], 'gmail.com'],
  ['Dunes and Harbor Hospital', ['Dunes and Harbor'], 'outlook.com'],
  ['Birchwood Tribal Health', ['Birchwood Tribal'], 'yahoo.com'],
];

const FIRST =
  'Helen Tara Marcus Ilse Priya Owen Rosa Dmitri Grace Hassan Nora Luis Anika Peter Mei Colin Fatou Jonas Ruth Samir'.split(
    ' ',
  );
const LAST =
  'Whitfield Patel Okafor Lindgren Ruiz Tsosie Brandt Mercado Vance Hale Sutter Kim Abrams Delgado Novotny Pryor Eze Carver Holm Yoon'.split(
    ' ',
  );

export function archivePrograms(chance: Seeded): readonly ArchiveProgram[] {
  const taken = new Set<string>();
  return PLACES.map(([place, says, domain]) => {
    const person = (role: ArchivePerson['role']): ArchivePerson => {
      for (;;) {
        const first = chance.pick(FIRST);
        const last = chance.pick(LAST);
        const local = chance.pick([
          `${first}.${last}`,
          `${first.charAt(0)}${last}`,
          `${last}${first.charAt(0)}`,
        ]);
        const email = `${local}@${domain}`.toLowerCase();
        if (taken.has(email)) continue;
        taken.add(email);
        return {
          email,
          name: role === 'director' ? `Dr. ${first} ${last}` : `${first} ${last}`,
          role,
        };
      }
    };
    const isPersonal = ['gmail.com', 'outlook.com', 'yahoo.com'].includes(domain);
    return {
      name: place,
      says: [place, ...says],
      people: isPersonal ? [person('coordinator')] : [person('director'), person('coordinator')],
    };
  });
}
