import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateOf, dayOf, longAgo } from '../shared/days.ts';
import { momentOf, oldestDay } from '../shared/moment.ts';
import { WORDS } from './words.ts';

interface ContactDayProps {
  /** Milliseconds since 1970 in UTC. */
  readonly sentAt: number;
  readonly title: string;
  readonly now: number;
  /** @param moment ms, UTC. */
  readonly save: (moment: number) => Promise<void>;
}

/** The day of a contact. A press opens the calendar, and the day that is picked is kept. */
export function ContactDay({ sentAt, title, now, save }: ContactDayProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const place = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  /** Days that are typed come piece by piece; one that is picked is whole. */
  const isTyped = useRef(false);
  /** Kept or left: that its field then goes away keeps nothing more. */
  const isDone = useRef(false);

  useLayoutEffect(() => {
    const input = place.current?.querySelector('input');
    if (isOpen && input) {
      isTyped.current = false;
      isDone.current = false;
      input.focus();
      try {
        input.showPicker();
      } catch {
        // Not every browser opens it unasked; the day can be typed.
      }
    } else if (wasOpen.current) {
      place.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const date = `${dateOf(sentAt, now)}, ${longAgo(sentAt, now)}`;
  if (!isOpen) {
    return (
      <span ref={place}>
        <button
          type="button"
          class="correct"
          aria-label={WORDS.correctDay(date, title)}
          onClick={() => {
            setTyped(dayOf(sentAt));
            setTrouble(undefined);
            setOpen(true);
          }}
        >
          <time dateTime={new Date(sentAt).toISOString()}>{date}</time>
        </button>
      </span>
    );
  }

  const end = (): void => {
    isDone.current = true;
    setOpen(false);
  };
  const keep = (day: string): void => {
    if (isDone.current) return;
    const moment = momentOf(day, Date.now());
    if (moment === null) {
      setTrouble(WORDS.dayTrouble);
      return;
    }
    if (day === dayOf(sentAt)) {
      end();
      return;
    }
    isDone.current = true;
    save(moment).then(end, () => {
      isDone.current = false;
      setTrouble(WORDS.notDone);
    });
  };

  return (
    <span ref={place} class="contact-day">
      <input
        class="input"
        type="date"
        aria-label={WORDS.day}
        aria-invalid={trouble !== undefined}
        min={oldestDay(now)}
        max={dayOf(now)}
        value={typed}
        onKeyDown={(event) => {
          isTyped.current = true;
          if (event.key === 'Enter') keep(event.currentTarget.value);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          end();
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setTrouble(undefined);
          if (!isTyped.current) keep(event.currentTarget.value);
        }}
        onBlur={(event) => {
          keep(event.currentTarget.value);
        }}
      />
      <span class="trouble" role="alert">
        {trouble}
      </span>
    </span>
  );
}
