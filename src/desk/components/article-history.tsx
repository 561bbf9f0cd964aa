import type { FC } from 'hono/jsx';
import type { ArticleStep } from '#storage/queries/articles/article-steps.ts';
import type { DeskPage } from '../desk.ts';
import { valuesIn } from './journal-lines.tsx';

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
            <strong>{step.actorId === null ? page.t('desk.journal.system') : step.actorName}</strong>{' '}
            {sentence(page, step)}
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
  return page.t(`publication.did.${action}`, valuesIn(page, { before, after }));
}
