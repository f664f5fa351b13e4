import { shortDate } from '../season/local-time.ts';
import type { ProposedInvitation } from '../wire/wire.ts';
import { Button } from './button.tsx';
import type { Actions } from './view.ts';
import { words } from './words.ts';

interface InvitationRowProps {
  readonly invitation: ProposedInvitation;
  readonly actions: Actions;
}

/** An invitation in the message that is answered; one press notes it. */
export const InvitationRow = ({ invitation, actions }: InvitationRowProps) => {
  const { program, days } = invitation;
  const [first, ...more] = days;
  const { on, choose, open, note, noteDay } = words.invitation;
  return (
    <section class="program" aria-label={words.invitation.label}>
      <p class="invites">
        {first === undefined
          ? open(program)
          : more.length === 0
            ? on(program, shortDate(first))
            : choose(program)}
      </p>
      <div class="row">
        {more.length === 0 ? (
          <Button
            class="primary"
            onPress={() => {
              actions.noteInvitation(invitation, first);
            }}
          >
            {note}
          </Button>
        ) : (
          days.map((day) => (
            <Button
              key={day}
              class="fix day"
              onPress={() => {
                actions.noteInvitation(invitation, day);
              }}
            >
              {noteDay(shortDate(day))}
            </Button>
          ))
        )}
      </div>
    </section>
  );
};
