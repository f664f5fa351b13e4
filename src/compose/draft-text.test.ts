// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraftText } from './draft-text.ts';

const editable = (html: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(`<div id="body">${html}</div>`, 'text/html');
  const body = parsed.getElementById('body');
  if (body === null) throw new Error('no body');
  return document.importNode(body, true);
};

const textOf = (html: string): string => readDraftText(mounted(html)).text;

const mounted = (html: string): HTMLElement => {
  const body = editable(html);
  document.body.replaceChildren(body);
  return body;
};

describe('readDraftText', () => {
  it.each([
    ['blocks are lines', '<div>a</div><div>b</div>', 'a\nb'],
    ['an empty block is a blank line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['line breaks', 'Hi Sam,<br><br>please see<br>this', 'Hi Sam,\n\nplease see\nthis'],
    ['the last break of a block is not seen', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['many blank lines are one', '<div>a</div><br><br><br><div>b</div>', 'a\n\nb'],
    ['white space is folded', '<div>  a \n  b </div>', 'a b'],
    ['no-break spaces are spaces', '<div>a&nbsp;&nbsp;b</div>', 'a  b'],
    ['spaces across elements', '<b>You </b>are <i>my</i> first', 'You are my first'],
    ['lists', '<div>x</div><ul><li>a</li><li>b</li></ul>y', 'x\n\na\nb\n\ny'],
    ['pictures keep their place', 'a<img src="x">b', 'a\uFFFCb'],
    ['nothing', '<div><br></div>', ''],
    ['pre keeps its lines', '<pre>a\nb</pre>', 'a\nb'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out what another checker has put there, and reads around it', () => {
    const text = textOf(
      'my only <lt-mark contenteditable="false">1</lt-mark><grammarly-extension contenteditable="false"><b>G</b></grammarly-extension>hope <a-b>here</a-b>',
    );
    expect(text).toBe('my only hope here');
  });

  it('leaves out what is skipped', () => {
    const body = mounted('<div>mine</div><div class="quote">theirs</div>');
    expect(readDraftText(body, (element) => element.className === 'quote').text).toBe('mine');
  });

  it('maps a stretch of text across bold, links and folded space', () => {
    const body = mounted('<div>You <b>are\n  my</b> <a href="#">first</a> choice.</div>');
    const read = readDraftText(body);
    const start = read.text.indexOf('are my first');
    const range = read.toRange(start, start + 'are my first'.length);
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('are my first');
  });

  it('maps places in the document to the text', () => {
    const body = mounted('<div>one</div><div>two</div>');
    const read = readDraftText(body);
    const second = body.lastElementChild?.firstChild;
    if (!second) throw new Error('no second line');
    expect(read.offsetOf(second, 1)).toBe(read.text.indexOf('two') + 1);
    expect(read.offsetOf(body, 1)).toBe('one'.length);
    expect(read.offsetOf(body, 0)).toBe(0);
  });

  it('gives no range for nodes that are gone', () => {
    const body = mounted('<div>one</div>');
    const read = readDraftText(body);
    body.replaceChildren();
    expect(read.toRange(0, 3)).toBeNull();
  });

  it('reads a mail nested 20,000 deep', () => {
    const body = document.createElement('div');
    let inner: HTMLElement = body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('deep');
    expect(readDraftText(body).text).toBe('deep');
  });

  it('maps every letter to the node that shows it', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(' ', '\n', '\u00A0', 'Dr. ', '😀'),
    );
    const tag = fc.constantFrom('div', 'b', 'p', 'span', 'br', 'li');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, piece, piece), { maxLength: 12 }), (parts) => {
        const body = document.createElement('div');
        for (const [name, inside, behind] of parts) {
          const element = document.createElement(name);
          if (name !== 'br') element.append(inside);
          body.append(element, behind);
        }
        document.body.replaceChildren(body);
        const read = readDraftText(body);
        for (let at = 0; at < read.text.length; at += 1) {
          const letter = read.text.charAt(at);
          if (/\s/.test(letter)) continue;
          const range = read.toRange(at, at + 1);
          expect(range?.toString()).toBe(letter);
          if (range) expect(read.offsetOf(range.startContainer, range.startOffset)).toBe(at);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
