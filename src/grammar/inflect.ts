const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'put puts putting|set sets setting|give gives gave given giving|choose chooses chose chosen choosing choosed|' +
    'come comes came coming|go goes went gone going|take takes took taken taking|make makes made making|' +
    'keep keeps kept keeping|hold holds held holding|tell tells told telling|say says said saying|' +
    'know knows knew known knowing|see sees saw seen seeing|hear hears heard hearing|get gets got gotten getting|' +
    'find finds found finding|think thinks thought thinking|leave leaves left leaving|feel feels felt feeling|' +
    'write writes wrote written writing|send sends sent sending|lose loses lost losing|win wins won winning|' +
    'beat beats beaten beating|break breaks broke broken breaking|swear swears swore sworn swearing|' +
    'bind binds bound binding|forgive forgives forgave forgiven forgiving|forget forgets forgot forgotten forgetting|' +
    'withdraw withdraws withdrew withdrawn withdrawing|forgo forgoes forwent forgone forgoing|' +
    'sell sells sold selling|spend spends spent spending|stand stands stood standing|sit sits sat sitting|' +
    'lead leads led leading|bring brings brought bringing|mean means meant meaning|meet meets met meeting|' +
    'read reads reading|let lets letting|cut cuts cutting|fall falls fell fallen falling|speak speaks spoke spoken speaking|' +
    'become becomes became becoming|begin begins began begun beginning|have has had having|do does did done doing|' +
    'pay pays paid paying|buy buys bought buying|sleep sleeps slept sleeping|eat eats ate eaten eating|' +
    'die dies died dying|lie lies lay lain lying|tear tears tore torn tearing|throw throws threw thrown throwing|' +
    'show shows showed shown showing|understand understands understood understanding|owe owes owed owing|' +
    'overlook overlooks overlooked overlooking|outrank outranks outranked outranking|draw draws drew drawn drawing|' +
    'run runs ran running|hide hides hid hidden hiding|steal steals stole stolen stealing|shut shuts shutting|' +
    'weep weeps wept weeping|seek seeks sought seeking|teach teaches taught teaching|build builds built building|' +
    'grow grows grew grown growing|drive drives drove driven driving|fly flies flew flown flying|' +
    'pass passes passed passing|hit hits hitting|hurt hurts hurting|cost costs costing|bear bears bore borne bearing|' +
    'pick picks picked picking|lay lays laid laying|wait waits waited waiting|await awaits awaited awaiting'
  )
    .split('|')
    .map((forms): [string, string] => [forms.slice(0, forms.indexOf(' ')), forms]),
);

/** Doubling of the last letter where the stress is on a short last syllable: plan, drop, commit. */
const DOUBLING =
  /^(?:plan|drop|beg|stop|bump|chat|commit|submit|admit|permit|skip|slip|swap|grab|pin|sob|plead|transfer|refer|prefer|regret|sum|top|slot|scrap|step|trap|nag|hug|bet|cancel|label|tip|strip|ship|jog|ping|nudge)$/;

/** Past forms that do not end in "ed"; also "put" and "set", which are their own past. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR.values()].flatMap((forms) => {
    const [verb = '', ...others] = forms.split(' ');
    const past = others.filter((form) => !/(?:s|ing)$/.test(form));
    return past.length === 0 ? [verb] : past;
  }),
);

/** Whether a word may be the past of a verb, told by its form alone. */
export function mayBePast(word: string): boolean {
  return (
    word.endsWith('ed') ||
    word === 'was' ||
    word === 'were' ||
    PAST_FORMS.has(word.replace(/^re(?=\w{3})/, ''))
  );
}

/** Most verbs are named by many classes and patterns. */
const knownForms = new Map<string, readonly string[]>();

/** All forms of an English verb, itself first. */
export function verbForms(verb: string): readonly string[] {
  const known = knownForms.get(verb) ?? inflected(verb);
  knownForms.set(verb, known);
  return known;
}

function inflected(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular.split(' ');
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  if (verb.endsWith('ee')) return [verb, s, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, s, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, s, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (DOUBLING.test(verb) && /[^aeiou][aeiou][bdglmnprt]$/.test(verb)) {
    const stem = verb + verb.slice(-1);
    return [verb, s, `${stem}ed`, `${stem}ing`];
  }
  return [verb, s, `${verb}ed`, `${verb}ing`];
}

/** A noun and its plural. */
export function nounForms(noun: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}
