import type { FC } from 'hono/jsx';
import type { CheckPoint, Fault } from '#content/checklist.ts';
import { weekdayName } from '#language/dates.ts';
import type { DeskPage } from '../desk.ts';
import type { PublicationMatter } from '../publication-matter.ts';

type ChecklistProps = { page: DeskPage; matter: PublicationMatter };

/** What is to be seen to before an article appears: what is wrong first, each with a way to mend it. */
export const Checklist: FC<ChecklistProps> = ({ page, matter }) => {
  const { article, checklist, weight } = matter;
  const wrong = checklist.filter(({ faults }) => faults.length > 0);
  const fine = checklist.filter(({ faults }) => faults.length === 0);
  return (
    <section aria-labelledby="points">
      <h2 id="points">{page.t('checklist.title')}</h2>
      {wrong.length === 0 && <p class="fine">{page.t('checklist.allFine')}</p>}
      <ul class="rows">
        {wrong.map((point) => (
          <WrongPoint page={page} point={point} articleId={article.id} />
        ))}
      </ul>
      {fine.length > 0 && (
        <details>
          <summary>{page.t('checklist.fine', { count: fine.length })}</summary>
          <ul>
            {fine.map(({ code }) => (
              <li>{page.t(`checklist.${code}`)}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="soft">
        {page.t('checklist.weight', {
          page: kilobytes(page, weight.pageBytes),
          pictures: kilobytes(page, weight.pictureBytes),
        })}
      </p>
    </section>
  );
};

type PointProps = { page: DeskPage; point: CheckPoint; articleId: number };

const WrongPoint: FC<PointProps> = ({ page, point: { code, isRequired, faults }, articleId }) => (
  <li>
    <p>
      <strong>{page.t(`checklist.${code}`)}</strong>{' '}
      <span class={isRequired ? 'badge bad' : 'badge'}>
        {page.t(isRequired ? 'checklist.required' : 'checklist.advised')}
      </span>
    </p>
    {faults.map((fault) => (
      <p>
        {faultInWords(page, code, fault)} <Mend page={page} fault={fault} articleId={articleId} />
      </p>
    ))}
  </li>
);

type MendProps = { page: DeskPage; fault: Fault; articleId: number };

const Mend: FC<MendProps> = ({ page, fault, articleId }) => (
  <>
    <a class="mend" href={`/desk/articles/${articleId}/`}>
      {page.t('checklist.mend')}
    </a>
    {fault.kind === 'picture' && (
      <a class="mend" href={`/desk/pictures/${fault.mediaId}/`}>
        {page.t('checklist.mend.picture')}
      </a>
    )}
  </>
);

function faultInWords(page: DeskPage, code: CheckPoint['code'], fault: Fault): string {
  switch (fault.kind) {
    case 'date':
      return fault.date === null
        ? page.t('checklist.weekday.none', { written: fault.written })
        : page.t('checklist.weekday.wrong', {
            written: fault.written,
            right: weekdayName(fault.date, page.language),
          });
    case 'picture':
      return page.t(`checklist.${code}.wrong`, { name: fault.name, weight: kilobytes(page, fault.bytes ?? 0) });
    case 'page':
      return page.t(`checklist.${code}.wrong`, { weight: kilobytes(page, fault.bytes) });
    case 'length':
      return page.t(`checklist.${code}.wrong`, { signs: fault.signs, most: fault.most });
    case 'link':
      return page.t(`checklist.${code}.wrong`, { to: fault.to });
    case 'plain':
      return page.t(`checklist.${code}.wrong`);
  }
}

/** Thousands of bytes, with one decimal where it tells. */
function kilobytes(page: DeskPage, bytes: number): string {
  const kb = new Intl.NumberFormat(page.language, { maximumFractionDigits: bytes < 100_000 ? 1 : 0 });
  return page.t('checklist.weight.bytes', { kb: kb.format(bytes / 1000) });
}
