import { WORDS } from './words.ts';

/** Before the first email: what will stand here, and the one thing to do now. */
export function EmptyState() {
  const { title, what, kinds, filled, free, now, gmail, outlook } = WORDS.empty;
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{what}</p>
      <ul class="empty-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <span class="dot dot-free" aria-hidden="true" />
            {kind}
          </li>
        ))}
      </ul>
      <p class="legend soft small" aria-hidden="true">
        <span>
          <span class="dot dot-full" /> {filled}
        </span>
        <span>
          <span class="dot dot-free" /> {free}
        </span>
      </p>
      <p>{now}</p>
      <p class="buttons">
        <a class="button" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {gmail}
        </a>
        <a class="button" href="https://outlook.live.com/mail/" target="_blank" rel="noreferrer">
          {outlook}
        </a>
      </p>
    </section>
  );
}
