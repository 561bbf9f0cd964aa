import type { FC } from 'hono/jsx';
import { REFUSAL_CODES } from '#newsroom/errors.ts';
import type { ArticleStep } from '#storage/queries/article-steps.ts';
import type { DeskPage } from '../desk.ts';

type HistoryProps = { page: DeskPage; history: ArticleStep[] };

/** How an article came to where it stands: who did what, when, and what they said about it. */
export const ArticleHistory: FC<HistoryProps> = ({ page, history }) => (
  <section aria-labelledby="historique">
    <h2 id="historique">{page.t('publication.history')}</h2>
    {history.length === 0 && <p>{page.t('publication.history.empty')}</p>}
    <ol class="rows history">
      {history.map((step) => (
        <li>
          <p>
            <strong>{step.actorName}</strong> {sentence(page, step)}
          </p>
          {step.comment && <p class="said">{step.comment}</p>}
          <p class="soft">
            <time datetime={step.at}>{page.when(step.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  </section>
);

function sentence(page: DeskPage, { action, before, after }: ArticleStep): string {
  return page.t(`publication.did.${action}`, { before: deedWords(page, before), after: deedWords(page, after) });
}

/** What a deed was done to, as it is kept: a moment, or why it was refused, in words; anything else as it is. */
export function deedWords(page: DeskPage, kept: string | null): string {
  if (kept === null) return '…';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(kept)) return page.dateTime(kept);
  const code = REFUSAL_CODES.find((each) => each === kept);
  return code ? page.t(`refusal.${code}`) : kept;
}
