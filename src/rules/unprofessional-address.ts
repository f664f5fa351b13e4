import { readLine } from '../facts/recipients.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, sample } from './sample.ts';

/** Parts of an address that belong to another life. */
const PLAYFUL = new Set(
  (
    'party boy boyz girl girlie sexy hot hottie babe baby cutie cute princess queen prince king lover love loverboy crazy devil angel ninja ' +
    'gamer gaming killer rockstar stud playa player badass badboy bad beast boss swag cool dude pimp drunk beer vodka whiskey weed ' +
    'sweet sweetie honey kitty bunny teddy tiger dragon wolf lion shark pokemon batman superman spiderman naruto goku anime fan forever ' +
    'lol xoxo xo lucky funky smiley chick chica diva gangster gangsta thug legend savage monster zombie vampire ghost shadow dark death ' +
    'hacker pirate heartbreaker romeo casanova handsome hunk hustler slayer sniper warrior unicorn rainbow sunshine sparkle star superstar ' +
    'papi mami luv iluv lovely doll babydoll sweetheart sugar chillin naughty nerd geek lonely pretty prettygirl cutest beauty loser stoner hooligan troll clown joker hulk latina latino bro bruh yolo moneymaker money rich gangnam kpop barca madrid arsenal messi ronaldo football cricket soccer'
  ).split(' '),
);

/** Unmistakable inside a longer word. */
const INSIDE =
  /sexy|partyboy|partygirl|party(?=\d|$)|lover|hottie|badboy|badgirl|cutie|princess|rockstar|superstar|gangst|playboy|babygirl|babyboy|drunk|naughty|killer|ninja|crazy|loverboy|4ever|4u$|xoxo|heartbreak|casanova|69$|420|666|babydoll|iluv|^xx|xx$|sweetheart|hotdoc|beerl/i;

/** What people put before or behind such a word: coolguy, hotdoc. */
const COMPANION =
  /^(?:guy|girl|boy|man|men|woman|lady|chick|doc|doctor|md|dr|medic|surgeon|nurse|boss|one|me|my|the|mr|miss|ms|big|lil|little|super|real)?$/;

function isPlayful(part: string): boolean {
  if (PLAYFUL.has(part)) return true;
  for (let cut = 3; cut <= part.length - 2; cut += 1) {
    const [head, tail] = [part.slice(0, cut), part.slice(cut)];
    if (PLAYFUL.has(head) && COMPANION.test(tail)) return true;
    if (PLAYFUL.has(tail) && tail.length > 3 && COMPANION.test(head)) return true;
  }
  return false;
}

function partsOf(local: string): readonly string[] {
  return local
    .replace(/([a-z])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
}

export default defineMessageRule({
  id: 'unprofessional-address',
  severity: 'suggestion',
  guide: ['4.1'],
  title: 'The sender’s address is a private one',
  why: 'It is the first line they read.',
  wayOut: 'Write from an address made of your name.',
  find: ({ draft }) => {
    if (draft.from === undefined) return [];
    const { address, name } = readLine(draft.from);
    const local = address.split('@')[0] ?? '';
    if (local === '') return [];
    // Love Okafor may write from love.okafor.
    const own = new Set(
      `${name} ${draft.profile?.fullName ?? ''}`.toLowerCase().match(/\p{L}+/gu) ?? [],
    );
    const parts = partsOf(local).filter((part) => !own.has(part));
    const rest = [...own].reduce(
      (left, part) => (part.length > 2 ? left.replace(part, '') : left),
      local,
    );
    if (!parts.some(isPlayful) && !INSIDE.test(rest)) return [];
    const start = draft.from.toLowerCase().indexOf(address);
    return [{ field: 'from', span: { start, end: start + address.length } }];
  },
  examples: {
    fires: [
      sample({ body: INTEREST, from: 'Amina <partygirl_88@mail.example>' }),
      sample({ body: INTEREST, from: 'sexy.doc@mail.example' }),
    ],
    silent: [
      sample({ body: INTEREST }),
      sample({
        body: INTEREST,
        from: 'Love Okafor <love.okafor@mail.example>',
        profile: { fullName: 'Love Okafor' },
      }),
      sample({ body: INTEREST, from: 'a.yusuf1990@mail.example' }),
    ],
  },
});
