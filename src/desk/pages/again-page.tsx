import type { FC } from 'hono/jsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Form } from '../components/forms.tsx';
import type { DeskPage } from '../desk.ts';

/** What a form held that came from a page of a session that is over; null when it was a file, which cannot be kept. */
type AgainProps = { page: DeskPage; fields: [name: string, value: string][] | null };

/** Asks once more whether what was sent is to be done, with all that was typed. */
export const AgainPage: FC<AgainProps> = ({ page, fields }) => (
  <DeskLayout page={page} title={page.t('guard.again')} isNarrow>
    {fields === null ? (
      <p>{page.t('guard.again.files')}</p>
    ) : (
      <>
        <p>{page.t('guard.again.intro')}</p>
        <Form action={page.path} submit={page.t('guard.again.button')} weight="main">
          {fields.map(([name, value]) => (
            <Kept name={name} value={value} />
          ))}
        </Form>
      </>
    )}
  </DeskLayout>
);

/** What was written is seen; what only a program reads is not. */
const Kept: FC<{ name: string; value: string }> = ({ name, value }) =>
  value.length > 30 || value.includes('\n') ? (
    <textarea name={name} readonly aria-label={name}>
      {value}
    </textarea>
  ) : (
    <input type="hidden" name={name} value={value} />
  );
