/**
 * What somebody wrote in a mail, apart from what was quoted below it and from the signature block. A
 * cutter of our own: the one package for it needs Node and has expressions that take cubic time on
 * texts of strangers. Linear.
 */

export interface Reply {
  readonly body: string;
  /** The message that is answered; "" for none. */
  readonly quoted: string;
  /** What the mail program puts under each mail; "" for none. */
  readonly signature: string;
}

/** A line longer than this is prose. */
const MAX_HEADING = 300;

/** "-- ", "Sent from my iPhone", "Get Outlook for iOS". */
const SIGNS =
  /^(?:-- ?|_{2,4}|Sent from (?:my|Mail|Outlook|Yahoo|Proton|the)\b.{0,60}|Get Outlook for .{1,40}|Sent with .{1,40} (?:secure email|mail)\.?|Gesendet von .{1,60}|Von meinem .{1,40} gesendet|Envoy[ée] (?:de|depuis|à partir de) .{1,60}|Enviado (?:desde|do|de|a partir) .{1,60}|Inviato da .{1,60}|Verstuurd vanaf .{1,60})$/iu;

/** "-----Original Message-----", in any language: words between dashes. */
const DIVIDES = /^\s*(?:-{2,12} ?[^-\s][^-]{3,60}-{2,12}|Begin forwarded message:|_{20,})\s*$/u;

/** "On Tue, Feb 9, 2027 at 10:15 AM Tara Patel <tara@lakeview.example> wrote:", in many languages. */
const WROTE =
  /(?<!\p{L})(?:wrote|schrieb|a écrit|écrit|escribió|escreveu|ha scritto|scritto|schreef|skrev|pisze|napisał(?:\(a\)|a)?|kirjoitti|yazdı|写道|のメッセージ|작성|пишет|كتب)\s*[:：]\s*$/iu;
const WROTE_GERMAN =
  /^(?:Am|Den|Op|W dniu) .{1,200}(?:schrieb|skrev|schreef|napisał)\b.{1,160}:\s*$/iu;
const BEGINS_WROTE =
  /^\s*(?:-+\s*)?(?:On|Am|Le|El|Il|Em|Op|W dniu|Dnia|Den|pe|ср|在|20\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|[^\s<>]{1,40}(?: [^\s<>]{1,40}){0,4} <[^<>\s]{3,100}>)/iu;

/** The block that Outlook puts above: From, then Sent, Date, To or Subject within a few lines. */
const FROM_LINE = /^\s*\*?(?:From|Von|De|Da|Van|Från|Fra|Od|От)\s?:\*?\s.{0,250}$/iu;
const HEAD_LINE =
  /^\s*\*?(?:Sent|Date|To|Subject|Cc|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto|Assunto|Inviato|Data|A|Oggetto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|Til|Emne)\s?:\*?\s/iu;

/** @param text with any kind of line ends. */
export function cutReply(text: string): Reply {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = quoteStart(lines);
  const own = lines.slice(0, end);
  const rest = lines.slice(end);
  const body: string[] = [];
  const quoted: string[] = [];
  const signature: string[] = [];
  let signs = false;
  for (const line of own) {
    if (/^\s*>/.test(line)) {
      quoted.push(line);
      continue;
    }
    signs ||= line.length <= MAX_HEADING && SIGNS.test(line.trimStart());
    (signs ? signature : body).push(line);
  }
  return {
    body: body.join('\n').trim(),
    quoted: [...quoted, ...rest]
      .map((line) => line.replace(/^(?:\s?>)+ ?/, ''))
      .join('\n')
      .trim(),
    signature: signature.join('\n').trim(),
  };
}

/** The line at which the message that is answered begins; all lines where none is. */
function quoteStart(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > MAX_HEADING) continue;
    if (DIVIDES.test(line) && hasHead(lines, at + 1)) return at;
    if (FROM_LINE.test(line) && hasHead(lines, at + 1)) return at;
    if (/^\s*-{2,12} ?(?:Original|Forwarded|Urspr|Weitergeleitet|Message)/iu.test(line)) return at;
    if (!BEGINS_WROTE.test(line)) continue;
    // Mail programs wrap the line at which it is said who wrote.
    let said = line;
    for (let more = 0; more < 3; more += 1) {
      if (WROTE.test(said) || WROTE_GERMAN.test(said)) return at;
      const next = lines[at + more + 1];
      if (next === undefined || next.length > MAX_HEADING || next.trim() === '') break;
      said = `${said} ${next.trim()}`;
    }
  }
  return lines.length;
}

/** Whether lines of a mail's head follow. */
function hasHead(lines: readonly string[], from: number): boolean {
  return lines.slice(from, from + 5).some((line) => line.length < 1000 && HEAD_LINE.test(line));
}
