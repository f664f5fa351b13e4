import { useState } from 'preact/hooks';
import { keyOf } from './events.ts';
import type { PictureRow } from './picture.tsx';
import { addressOf } from './place.ts';
import { tell } from './tell.ts';
import { WORDS } from './words.ts';

interface PictureTableProps {
  readonly rows: readonly PictureRow[];
  readonly now: number;
}

/** All marks of the picture as a table, for those to whom a table says more. */
export function PictureTable({ rows, now }: PictureTableProps) {
  const [isOpen, setOpen] = useState(false);
  const { picture } = WORDS;
  return (
    <details
      class="picture-table"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{picture.table}</summary>
      {isOpen && (
        <table>
          <thead>
            <tr>
              <th scope="col">{picture.program}</th>
              <th scope="col">{picture.date}</th>
              <th scope="col">{picture.event}</th>
              <th scope="col">{picture.about}</th>
            </tr>
          </thead>
          {rows.map(({ program, marks }) => (
            <tbody key={program.id}>
              {marks.map(({ event }, index) => {
                const { what, date, lines } = tell(event, now);
                return (
                  <tr key={keyOf(event)}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={marks.length}>
                        <a href={addressOf({ at: 'program', id: program.id })}>{program.name}</a>
                      </th>
                    )}
                    <td>{date}</td>
                    <td>{what}</td>
                    <td>{lines.join('. ')}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      )}
    </details>
  );
}
