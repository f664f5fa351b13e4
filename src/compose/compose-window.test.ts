// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ComposeWindow } from './compose-window.ts';
import { gmail } from './gmail/gmail.ts';

const compose = (html: string): ComposeWindow => {
  const root = document.createElement('div');
  const body = document.createElement('div');
  body.setAttribute('contenteditable', 'true');
  body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  root.append(body);
  document.body.append(root);
  return new ComposeWindow(gmail, root, body);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('a draft in Gmail', () => {
  it('is the words around and between the parts of a quote, which is kept apart', () => {
    const { draft } = compose(
      '<div>Thank you.</div><div class="gmail_quote"><div class="gmail_attr">On Monday Dr. Hall wrote:</div><blockquote class="gmail_quote">Can you come?<blockquote class="gmail_quote">An older mail</blockquote></blockquote><div>I can.</div><blockquote class="gmail_quote">Which day?</blockquote></div>',
    ).read();
    expect(draft.body).toBe('Thank you.\nI can.');
    expect(draft.quoted).toBe(
      'On Monday Dr. Hall wrote:\nCan you come?\n\nAn older mail\nWhich day?',
    );
  });

  it('is not what is handed on', () => {
    const { draft } = compose(
      '<div>For your files.</div><div class="gmail_quote"><div class="gmail_attr">Forwarded message</div>Dear applicant, <b>welcome</b>.</div>',
    ).read();
    expect(draft.body).toBe('For your files.');
    expect(draft.quoted).toContain('Dear applicant, welcome.');
  });
});
